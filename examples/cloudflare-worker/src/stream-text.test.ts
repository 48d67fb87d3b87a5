import { Agent, type RunEvent } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { describe, expect, it } from 'vitest';
import { streamText } from './stream-text.js';

const textDelta = (text: string): RunEvent => ({ type: 'text-delta', text });

describe('the text of a run as a stream', () => {
  it('is what the model wrote', async () => {
    const agent = new Agent({ host: new ScriptedHost(['It is noon.']) });
    expect(await new Response(await streamText(agent.stream('What time is it?'))).text()).toBe('It is noon.');
  });

  it('asks for no more than was read, and ends the run when its reader leaves', async () => {
    const seen: string[] = [];
    async function* events(): AsyncGenerator<RunEvent> {
      try {
        for (const text of ['one', 'two', 'three']) {
          seen.push(text);
          yield textDelta(text);
        }
      } finally {
        seen.push('ended');
      }
    }
    const reader = (await streamText(events())).getReader();
    expect(seen).toEqual(['one']);
    await reader.read();
    await reader.read();
    expect(seen).toEqual(['one', 'two']);
    await reader.cancel();
    expect(seen).toEqual(['one', 'two', 'ended']);
  });

  it('rejects where a run fails before its first text, and breaks off where it fails later', async () => {
    const failing = new Agent({ host: new ScriptedHost([new Error('no host')]), limits: { retries: 0 } });
    await expect(streamText(failing.stream('Hello?'))).rejects.toThrow('no host');
    async function* events(): AsyncGenerator<RunEvent> {
      yield textDelta('one');
      throw new Error('cut');
    }
    await expect(new Response(await streamText(events())).text()).rejects.toThrow('cut');
  });
});
