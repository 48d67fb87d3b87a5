import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { hostOf, untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const quickly = { name: 'quick', description: 'Is quick.', effect: 'read', input: z.object({}) } as const;

describe('leaving the stream of a run', () => {
  it('while the model answers cancels the request', async () => {
    const clock = new HandClock();
    const { signal: shared } = new AbortController();
    let closed = false;
    let signal: AbortSignal | undefined;
    const host = hostOf(async function* (_request, given) {
      signal = given;
      try {
        for (;;) yield { type: 'text', text: 'more ' };
      } finally {
        closed = true;
      }
    });
    for await (const event of new Agent({ host, clock }).stream('Go.', { signal: shared })) {
      if (event.type === 'text-delta') break;
    }
    expect(closed).toBe(true);
    expect(signal?.aborted).toBe(true);
    expect(clock.open).toBe(0);
    expect(getEventListeners(shared, 'abort')).toEqual([]);
  });

  it('while tools run aborts them and starts no other', async () => {
    const clock = new HandClock();
    const reasons: string[] = [];
    let ran = 0;
    const wait = tool({
      name: 'wait',
      description: 'Waits.',
      effect: 'read',
      input: z.object({}),
      execute: async (_input, { signal }) => {
        ran++;
        await untilAborted(signal).catch((error: unknown) => {
          reasons.push(String(error));
          throw error;
        });
      },
    });
    const quick = tool({ ...quickly, execute: () => 'done' });
    const calls = ['quick', 'wait', 'wait', 'wait'].map((name) => ({ name, arguments: {} }));
    const host = new ScriptedHost([{ calls }]);
    const agent = new Agent({ host, tools: [wait, quick], clock, limits: { concurrency: 2 } });
    for await (const event of agent.stream('Go.')) {
      if (event.type === 'tool-result') break;
    }
    await settle();
    expect(reasons).toEqual(['Error: The reader of the run has left.']);
    expect(ran).toBe(1);
    expect(clock.open).toBe(0);
    expect(host.requests).toHaveLength(1);
  });

  it('as a tool begins does not run it', async () => {
    let ran = 0;
    const quick = tool({ ...quickly, execute: () => ran++ });
    const host = new ScriptedHost([{ calls: [{ name: 'quick', arguments: {} }] }]);
    for await (const event of new Agent({ host, tools: [quick] }).stream('Go.')) {
      if (event.type === 'tool-start') break;
    }
    await settle();
    expect(ran).toBe(0);
  });

  it('before it began does nothing at all', async () => {
    const clock = new HandClock();
    const host = new ScriptedHost(['Hi.']);
    const events = new Agent({ host, clock }).stream('Hi?');
    await events.return({} as never);
    expect(await events.next()).toMatchObject({ done: true });
    expect(host.requests).toEqual([]);
    expect(clock.asked).toEqual([]);
  });

  it('by an error of the reader cancels as well', async () => {
    const clock = new HandClock();
    const reading = async (): Promise<void> => {
      for await (const _event of new Agent({ host: new ScriptedHost(['Hi.']), clock }).stream('Hi?'))
        throw new Error('the screen broke');
    };
    await expect(reading()).rejects.toThrow('the screen broke');
    expect(clock.open).toBe(0);
  });
});
