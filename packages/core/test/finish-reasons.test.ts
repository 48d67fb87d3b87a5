import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { native } from '@windrose/core/native';
import { ScriptedHost } from '@windrose/core/testing';
import { drain } from './told-by.js';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });

describe('the finish of an answer', () => {
  it('is in the result', async () => {
    const { finish } = await new Agent({ host: new ScriptedHost(['Hi.']) }).run('Hi?');
    expect(finish).toBe('stop');
  });

  it('of length is a result with a notice that the text was cut', async () => {
    const host = new ScriptedHost([{ text: 'It is', finish: 'length' }]);
    const { events, result } = await drain(new Agent({ host }).stream('Hi?'));
    expect(result).toMatchObject({ finish: 'length', output: 'It is' });
    expect(events.at(-1)).toEqual({
      type: 'notice',
      code: 'answer-cut',
      text: 'The answer was cut at the token limit. Raise maxTokens for the rest.',
    });
  });

  it('of filtered is a result with a notice', async () => {
    const host = new ScriptedHost([{ text: '', finish: 'filtered' }]);
    const { events, result } = await drain(new Agent({ host }).stream('Hi?'));
    expect(result).toMatchObject({ finish: 'filtered', output: '' });
    expect(events.at(-1)).toEqual({
      type: 'notice',
      code: 'answer-filtered',
      text: "The host's content filter ended the answer.",
    });
  });

  it('of stop beside calls runs the calls, and of tool-calls beside none is an answer', async () => {
    const host = new ScriptedHost([
      { calls: [{ name: 'look', arguments: {} }], finish: 'stop' },
      { text: 'One.', finish: 'tool-calls' },
    ]);
    const { events, result } = await drain(new Agent({ host, tools: [look] }).stream('Hi?'));
    expect(events.flatMap((event) => (event.type === 'step-end' ? [event.finish] : []))).toEqual([
      'tool-calls',
      'stop',
    ]);
    expect(result.output).toBe('One.');
  });

  it('after a stop text of ours is a stop, and the rest of the answer is not asked for', async () => {
    const deltas = ['It is 4.\nEN', 'D and', ' more'].map((text) => ({ type: 'text', text }) as const);
    const host = new ScriptedHost([deltas], { capabilities: { sampling: {} } });
    const { events, result } = await drain(new Agent({ host, stop: ['\nEND'] }).stream('Hi?'));
    expect(result).toMatchObject({ finish: 'stop', text: 'It is 4.' });
    expect(events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('')).toBe('It is 4.');
    expect(host.requests[0]?.sampling).toEqual({});
  });

  it('after a stop text of ours teaches nothing of a host that is asked to bind it', async () => {
    const host = new ScriptedHost(['{"n": END 4}', '{"n": 4}'], {
      strategies: [native],
      capabilities: { sampling: {} },
    });
    const agent = new Agent({ host, output: z.object({ n: z.number() }), stop: ['END'] });
    expect((await agent.run('Hi?')).output).toEqual({ n: 4 });
    expect(host.requests.map((request) => 'output' in request)).toEqual([true, true]);
  });
});

describe('text in which a stop text of ours could have begun', () => {
  it('stands before the call that came after it', async () => {
    const said = { text: 'I look.\n', calls: [{ name: 'look', arguments: {} }] };
    const host = new ScriptedHost([said, 'One.'], { capabilities: { sampling: {} } });
    const { state } = await new Agent({ host, tools: [look], stop: ['\n\n'] }).run('Hi?');
    expect(state.messages[1]).toMatchObject({ parts: [{ text: 'I look.\n' }, { type: 'tool-call' }] });
  });
});
