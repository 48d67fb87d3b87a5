import { describe, expect, it } from 'vitest';
import type { RunEvent } from './events.js';
import { streamOf } from './stream-of.js';
import type { Tell } from './tell.js';

const step = (number: number): RunEvent => ({ type: 'step-start', step: number });
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A run that tells of each list of steps in turn, and says how many it got rid of. */
function telling(lists: readonly (readonly number[])[], seen: { told: number }) {
  return async (tell: Tell): Promise<string> => {
    for (const list of lists) {
      await tell(list.map(step));
      seen.told += 1;
    }
    return 'end';
  };
}

describe('streamOf', () => {
  it('hands out what is told one by one, and the end as its return value, once', async () => {
    const events = streamOf(telling([[1, 2], [], [3]], { told: 0 }), undefined);
    expect(await events.next()).toEqual({ done: false, value: step(1) });
    expect(await events.next()).toEqual({ done: false, value: step(2) });
    expect(await events.next()).toEqual({ done: false, value: step(3) });
    expect(await events.next()).toEqual({ done: true, value: 'end' });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('answers in order a reader that asks for several at once', async () => {
    const events = streamOf(telling([[1], [2]], { told: 0 }), undefined);
    const asked = [1, 2, 3, 4].map(() => events.next());
    expect(await Promise.all(asked)).toEqual([
      { done: false, value: step(1) },
      { done: false, value: step(2) },
      { done: true, value: 'end' },
      { done: true, value: undefined },
    ]);
  });

  it('lets the run go on only when the reader wants more than it was told', async () => {
    const seen = { told: 0 };
    const events = streamOf(telling([[1, 2], [3]], seen), undefined);
    await settle();
    await events.next();
    await events.next();
    await settle();
    expect(seen.told).toBe(0);
    await events.next();
    expect(seen.told).toBe(1);
  });

  it('keeps the order of what is told by several at once', async () => {
    const run = async (tell: Tell): Promise<void> => {
      await Promise.all([tell([step(1)]), tell([step(2), step(3)]), tell([step(4)])]);
    };
    const steps: RunEvent[] = [];
    for await (const event of streamOf(run, undefined)) steps.push(event);
    expect(steps).toEqual([1, 2, 3, 4].map(step));
  });

  it('rejects once with what the run throws, at once or later, and is over', async () => {
    const broken = new Error('broken');
    const atOnce = (): Promise<void> => {
      throw broken;
    };
    for (const run of [atOnce, async () => Promise.reject(broken)]) {
      const events = streamOf(run, undefined);
      await expect(events.next()).rejects.toBe(broken);
      expect(await events.next()).toEqual({ done: true, value: undefined });
    }
  });

  it('answers what was asked for before it is left, and what is asked for after with its end', async () => {
    const events = streamOf(telling([[1], [2]], { told: 0 }), undefined);
    const asked = [events.next(), events.return('left'), events.next()];
    expect(await Promise.all(asked)).toEqual([
      { done: false, value: step(1) },
      { done: true, value: 'left' },
      { done: true, value: undefined },
    ]);
  });

  it('rejects what it is thrown, once the run has ended', async () => {
    let hasEnded = false;
    const run = async (tell: Tell, { signal }: AbortController): Promise<void> => {
      await tell([step(1)]);
      await settle();
      hasEnded = signal.aborted;
    };
    const events = streamOf(run, undefined);
    await events.next();
    await expect(events.throw(new Error('the reader broke'))).rejects.toThrow('the reader broke');
    expect(hasEnded).toBe(true);
  });

  it('refuses whoever tells after the reader has left', async () => {
    const refused: unknown[] = [];
    const run = async (tell: Tell): Promise<void> => {
      await tell([step(1)]);
      await tell([step(2)])?.catch((error: unknown) => refused.push(error));
    };
    for await (const _event of streamOf(run, undefined)) break;
    expect(refused).toEqual([new Error('The reader of the run has left.')]);
  });
});

describe('a stream whose reader is away', () => {
  it('hands out the end when it is asked for, where the run ended meanwhile', async () => {
    const events = streamOf(async (tell) => {
      // Who does not wait for the reader may end before it.
      void tell([step(1)]);
      return 'end';
    }, undefined);
    expect(await events.next()).toEqual({ done: false, value: step(1) });
    await settle();
    expect(await events.next()).toEqual({ done: true, value: 'end' });
  });

  it('ends the run where it is disposed of, and is over then, however often it is left', async () => {
    let reason: unknown;
    {
      await using events = streamOf(async (tell, { signal }) => {
        signal.addEventListener('abort', () => (reason = signal.reason));
        await tell([step(1)]);
        signal.throwIfAborted();
        return 'end';
      }, undefined);
      expect(await events.next()).toEqual({ done: false, value: step(1) });
      expect(reason).toBeUndefined();
      await events.return('left');
      expect(reason).toBeInstanceOf(Error);
      expect(await events.return('left again')).toEqual({ done: true, value: 'left again' });
    }
    const unread = streamOf(async () => 'end', undefined);
    await unread[Symbol.asyncDispose]();
    expect(await unread.next()).toEqual({ done: true, value: undefined });
  });

  it('aborts at once for a reader that leaves while it waits for an event', async () => {
    const aborted = (signal: AbortSignal): Promise<string> =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const events = streamOf((_tell, { signal }) => aborted(signal), undefined);
    const waiting = events.next();
    const left = events.return('left');
    await expect(waiting).rejects.toThrow('The reader of the run has left.');
    expect(await left).toEqual({ done: true, value: 'left' });
  });
});
