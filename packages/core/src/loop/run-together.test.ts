import { describe, expect, it } from 'vitest';
import { runTogether } from './run-together.js';

/** Promises that are settled by hand, one an item. */
function byHand(count: number): PromiseWithResolvers<void>[] {
  return Array.from({ length: count }, () => Promise.withResolvers<void>());
}

async function drain<Event, Result>(
  together: AsyncGenerator<Event, Result>,
): Promise<{ events: Event[]; results: Result }> {
  const events: Event[] = [];
  for (;;) {
    const next = await together.next();
    if (next.done) return { events, results: next.value };
    events.push(next.value);
  }
}

describe('runTogether', () => {
  it('gives results in the order of the items, and events as they come', async () => {
    const gates = byHand(3);
    const together = runTogether([0, 1, 2], 3, async (item, emit: (event: string) => void) => {
      await gates[item]?.promise;
      emit(`${item} is done`);
      gates[item - 1]?.resolve();
      return item * 10;
    });
    gates[2]?.resolve();
    expect(await drain(together)).toEqual({ events: ['2 is done', '1 is done', '0 is done'], results: [0, 10, 20] });
  });

  it('never has more under way than the limit', async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < 1 + (item % 5); turn++) await Promise.resolve();
      running--;
      return item;
    };
    const items = Array.from({ length: 40 }, (_, i) => i);
    for (const limit of [1, 3, 100]) {
      most = 0;
      expect((await drain(runTogether(items, limit, work))).results).toEqual(items);
      expect(most).toBe(Math.min(limit, items.length));
    }
  });

  it('has nothing to do for no items', async () => {
    expect(await drain(runTogether([], 4, async () => 1))).toEqual({ events: [], results: [] });
  });

  it('tells what was emitted before the first failure, then fails', async () => {
    const together = runTogether([0, 1], 1, async (item, emit: (event: number) => void) => {
      emit(item);
      throw new Error(`${item} failed`);
    });
    expect(await together.next()).toEqual({ done: false, value: 0 });
    await expect(together.next()).rejects.toThrow('0 failed');
  });

  it('starts nothing before it is pulled', async () => {
    let started = 0;
    const together = runTogether([0], 1, async () => ++started);
    await Promise.resolve();
    expect(started).toBe(0);
    await together.next();
    expect(started).toBe(1);
  });
});
