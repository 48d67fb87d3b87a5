import { describe, expect, it } from 'vitest';
import { runTogether } from './run-together.js';

/** Promises that are settled by hand, one an item. */
function byHand(count: number): PromiseWithResolvers<void>[] {
  return Array.from({ length: count }, () => Promise.withResolvers<void>());
}

async function drain<Event>(together: AsyncGenerator<Event, void>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of together) events.push(event);
  return events;
}

const untold = (): void => {};

describe('runTogether', () => {
  it('tells events and results as they come', async () => {
    const gates = byHand(3);
    const work = async (item: number, emit: (event: string) => void): Promise<number> => {
      await gates[item]?.promise;
      emit(`${item} is done`);
      gates[item - 1]?.resolve();
      return item * 10;
    };
    const together = runTogether([0, 1, 2], 3, work, (result, emit) => emit(`it is ${result}`));
    gates[2]?.resolve();
    const events = await drain(together);
    expect(events.filter((event) => event.endsWith('done'))).toEqual(['2 is done', '1 is done', '0 is done']);
    expect(events.filter((event) => event.startsWith('it'))).toEqual(['it is 20', 'it is 10', 'it is 0']);
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
      const tell = (item: number, emit: (item: number) => void): void => emit(item);
      expect((await drain(runTogether(items, limit, work, tell))).sort((a, b) => a - b)).toEqual(items);
      expect(most).toBe(Math.min(limit, items.length));
    }
  });

  it('has nothing to do for no items', async () => {
    expect(await drain(runTogether([], 4, async () => 1, untold))).toEqual([]);
  });

  it('tells what was emitted before the first failure, then fails', async () => {
    const work = async (item: number, emit: (event: number) => void): Promise<never> => {
      emit(item);
      throw new Error(`${item} failed`);
    };
    const together = runTogether([0, 1], 1, work, untold);
    expect(await together.next()).toEqual({ done: false, value: 0 });
    await expect(together.next()).rejects.toThrow('0 failed');
  });

  it('starts nothing before it is pulled', async () => {
    let started = 0;
    const together = runTogether([0], 1, async () => ++started, untold);
    await Promise.resolve();
    expect(started).toBe(0);
    await together.next();
    expect(started).toBe(1);
  });
});
