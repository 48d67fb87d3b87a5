import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, StreamError, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { errorOf, resultsIn } from './told-by.js';

let ran = 0;
const pay = tool({
  name: 'pay',
  description: 'Pays.',
  effect: 'read',
  input: z.object({ euros: z.number() }),
  execute: () => ++ran,
});
const call = { type: 'tool-call', index: 0, name: 'pay', arguments: '{"euros": 1' } as const;

describe('a call of an answer that was cut', () => {
  it('at the token limit never runs, even where it looks whole; the model reads why', async () => {
    ran = 0;
    const cut =
      'Error: The call was cut off at the token limit before it was complete, so it was not run. Call again, with shorter arguments.';
    for (const given of ['{"euros": 1', '{"euros": 1}']) {
      const host = new ScriptedHost([{ calls: [{ name: 'pay', arguments: given }], finish: 'length' }, 'Done.']);
      const { output, state } = await new Agent({ host, tools: [pay] }).run('Go.');
      expect(output).toBe('Done.');
      expect(resultsIn(state.messages)).toEqual([{ content: JSON.stringify(cut), isError: true }]);
    }
    expect(ran).toBe(0);
  });

  it('by the connection never runs; the run ends with an error and the state before it', async () => {
    ran = 0;
    const whole = { ...call, arguments: '{"euros": 1}' };
    for (const deltas of [[call], [whole], [{ type: 'text', text: 'I pay.' } as const, whole], []]) {
      const error = await errorOf(
        new Agent({ host: new ScriptedHost([deltas]), tools: [pay], limits: { retries: 0 } }).run('Go.'),
      );
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toMatchObject({ kind: 'truncated', retryable: true, state: { steps: 0, toolCalls: 0 } });
    }
    expect(ran).toBe(0);
  });

  it('is not shown as a call', async () => {
    const agent = new Agent({ host: new ScriptedHost([[call]]), tools: [pay], limits: { retries: 0 } });
    const heard: unknown[] = [];
    agent.on('tool-call', (event) => heard.push(event));
    await errorOf(agent.run('Go.'));
    expect(heard).toEqual([]);
  });
});
