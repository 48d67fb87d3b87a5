import { describe, expect, it } from 'vitest';
import { ByteQueue } from './byte-queue.js';

const bytes = (length: number): Uint8Array => new Uint8Array(length);
const failure = new Error('cut off');

describe('a queue of bytes', () => {
  it('gives pieces in their order, and its end', async () => {
    const queue = new ByteQueue(() => {});
    const waiting = queue.next();
    queue.push(bytes(1));
    queue.push(bytes(2));
    queue.end();
    const lengths = [(await waiting).value?.byteLength, (await queue.next()).value?.byteLength];
    expect(lengths).toEqual([1, 2]);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('tells the end to a reader that waits', async () => {
    const queue = new ByteQueue(() => {});
    const waiting = queue.next();
    queue.end();
    expect((await waiting).done).toBe(true);
  });

  it('is full at 64 KiB and asks for more when it is empty again', async () => {
    let asked = 0;
    const queue = new ByteQueue(() => (asked += 1));
    expect(queue.push(bytes(60_000))).toBe(true);
    expect(queue.push(bytes(6_000))).toBe(false);
    await queue.next();
    expect(asked).toBe(0);
    await queue.next();
    expect(asked).toBe(1);
    expect(queue.push(bytes(1))).toBe(true);
  });

  it('is full at a few hundred pieces too, however small', () => {
    const queue = new ByteQueue(() => {});
    let pushed = 1;
    while (queue.push(bytes(1))) pushed += 1;
    expect(pushed).toBe(256);
  });

  it('gives what came before a failure, then the failure', async () => {
    const queue = new ByteQueue(() => {});
    queue.push(bytes(1));
    queue.fail(failure);
    queue.push(bytes(2));
    queue.end();
    expect((await queue.next()).value?.byteLength).toBe(1);
    await expect(queue.next()).rejects.toBe(failure);
  });

  it('drops what was not read when it is aborted, even after its end', async () => {
    for (const end of ['open', 'ended', 'failed']) {
      const queue = new ByteQueue(() => {});
      queue.push(bytes(1));
      if (end === 'ended') queue.end();
      if (end === 'failed') queue.fail(new Error('another'));
      queue.abort(failure);
      await expect(queue.next()).rejects.toBe(failure);
    }
  });

  it('leaves no rejection unhandled where nobody reads', async () => {
    const queue = new ByteQueue(() => {});
    queue.fail(failure);
    await new Promise(setImmediate);
    expect(await queue.next().catch((error: unknown) => error)).toBe(failure);
  });
});
