import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.js';

describe('what strangers write to a terminal', () => {
  it('is shown, and does nothing', () => {
    expect(printable('\u001B[2J\u001B]0;title\u0007 \u009B31m red \u202E desrever \u0000 \r over')).toBe(
      String.raw`\u{1b}[2J\u{1b}]0;title\u{7} \u{9b}31m red \u{202e} desrever \u{0} \u{d} over`,
    );
  });

  it('stays as it is where it is text', () => {
    for (const text of ['Grüße,\n世界! 👩‍🔬 {"a": "b"}', '', '1.5 × 2 → 3']) expect(printable(text)).toBe(text);
  });

  it('never holds a control or format sign but line breaks and the joiner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text).replaceAll(/[\n\u200D]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { seed: Number(process.env.WINDROSE_SEED ?? 7), numRuns: 2_000 },
    );
  });
});
