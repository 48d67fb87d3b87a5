import { describe, expect, it } from 'vitest';
import { WriteQueue } from './write-queue.js';

/** Transactions that count themselves. */
function counted() {
  const database = {
    transactions: 0,
    transact: <Value>(work: () => Value): Value => (database.transactions++, work()),
  };
  return { database, queue: new WriteQueue(database) };
}

describe('what comes to be written together', () => {
  it('is written in one transaction, in its order', async () => {
    const { database, queue } = counted();
    const written: number[] = [];
    const later = Promise.resolve().then(() => queue.add(() => written.push(3)));
    expect(await Promise.all([queue.add(() => written.push(1)), queue.add(() => written.push(2)), later])).toEqual([
      1, 2, 3,
    ]);
    expect([written, database.transactions]).toEqual([[1, 2, 3], 1]);
  });

  it('needs no transaction where it is one statement', async () => {
    const { database, queue } = counted();
    expect(await queue.add(() => 'written')).toBe('written');
    expect(database.transactions).toBe(0);
  });

  it('fails together, and what comes after it does not', async () => {
    const { queue } = counted();
    const full = new Error('The disk is full.');
    const failing = [
      queue.add(() => 1),
      queue.add(() => {
        throw full;
      }),
    ];
    expect(await Promise.allSettled(failing)).toEqual([
      { status: 'rejected', reason: full },
      { status: 'rejected', reason: full },
    ]);
    expect(await queue.add(() => 2)).toBe(2);
  });
});
