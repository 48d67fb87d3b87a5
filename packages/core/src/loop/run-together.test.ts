import { describe, expect, it } from 'vitest';
import { runTogether } from './run-together.js';

/** Promises that are settled by hand, one an item. */
function byHand(count: number): PromiseWithResolvers<void>[] {
  return Array.from({ length: count }, () => Promise.withResolvers<void>());
}

const untaken = async (): Promise<void> => {};

describe('runTogether', () => {
  it('hands on results as they come', async () => {
    const gates = byHand(3);
    const taken: number[] = [];
    const work = async (item: number): Promise<number> => {
      await gates[item]?.promise;
      gates[item - 1]?.resolve();
      return item * 10;
    };
    gates[2]?.resolve();
    await runTogether([0, 1, 2], 3, work, async (result) => void taken.push(result));
    expect(taken).toEqual([20, 10, 0]);
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
      const taken: number[] = [];
      await runTogether(items, limit, work, async (item) => void taken.push(item));
      expect(taken.sort((a, b) => a - b)).toEqual(items);
      expect(most).toBe(Math.min(limit, items.length));
    }
  });

  it('begins nothing new before a result is taken', async () => {
    const gate = Promise.withResolvers<void>();
    const begun: number[] = [];
    const all = runTogether(
      [0, 1],
      1,
      async (item) => begun.push(item),
      () => gate.promise,
    );
    await new Promise(setImmediate);
    expect(begun).toEqual([0]);
    gate.resolve();
    await all;
    expect(begun).toEqual([0, 1]);
  });

  it('has nothing to do for no items', async () => {
    await runTogether([], 4, () => expect.fail('no item'), untaken);
  });

  it('fails with the first failure', async () => {
    const work = async (item: number): Promise<never> => {
      throw new Error(`${item} failed`);
    };
    await expect(runTogether([0, 1], 1, work, untaken)).rejects.toThrow('0 failed');
  });
});
