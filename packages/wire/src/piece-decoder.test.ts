import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceDecoder } from './piece-decoder.js';

const seed = Number(process.env['WINDROSE_SEED'] ?? 7);
/** Bytes among which the beginnings, the middles and the ends of characters are frequent. */
const byte = fc.oneof(
  fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0x80, 0xf4, 0xf5, 0xff),
  fc.nat(255),
);

function decode(pieces: readonly Uint8Array[]): string {
  const decoder = new PieceDecoder();
  return pieces.map((piece) => decoder.decode(piece)).join('') + decoder.end();
}

describe('pieces of UTF-8', () => {
  it('give the text of the whole, whatever they hold and wherever they are cut', () => {
    const cut = fc.array(fc.array(byte, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(cut, (pieces) => {
        const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(pieces.flat()));
        expect(decode(pieces.map((piece) => Uint8Array.from(piece)))).toBe(whole);
      }),
      { numRuns: 5000, seed },
    );
  });

  it('do not wait for what is whole', () => {
    const decoder = new PieceDecoder();
    expect(decoder.decode(Uint8Array.of(0x61, 0xe2, 0x82))).toBe('a');
    expect(decoder.decode(Uint8Array.of(0xac))).toBe('€');
    expect(decoder.end()).toBe('');
  });
});
