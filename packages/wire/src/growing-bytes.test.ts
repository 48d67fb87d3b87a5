import { describe, expect, it } from 'vitest';
import { GrowingBytes } from './growing-bytes.js';

describe('growing bytes', () => {
  it('keep pieces as one, and begin anew when they are taken', () => {
    const kept = new GrowingBytes();
    kept.append(Uint8Array.of(1, 2));
    kept.append(Uint8Array.of());
    kept.append(Uint8Array.of(3));
    expect(kept.length).toBe(3);
    expect([...kept.take()]).toEqual([1, 2, 3]);
    expect(kept.length).toBe(0);
    kept.append(Uint8Array.of(4));
    expect([...kept.take()]).toEqual([4]);
  });

  it('do not hold on to the pieces they were given', () => {
    const kept = new GrowingBytes();
    const piece = Uint8Array.of(7);
    kept.append(piece);
    piece[0] = 9;
    expect([...kept.take()]).toEqual([7]);
  });

  it('take a million pieces of one byte', () => {
    const kept = new GrowingBytes();
    for (let count = 0; count < 1_000_000; count++) kept.append(Uint8Array.of(count & 0xff));
    expect(kept.take().subarray(255, 258)).toEqual(Uint8Array.of(255, 0, 1));
  });
});
