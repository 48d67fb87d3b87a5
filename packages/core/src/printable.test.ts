import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.js';

describe('what is printed', () => {
  it('obeys no terminal escapes, and is not turned round', () => {
    expect(printable('\u001B[31mred\u0007 \u009B2J \u202Etxt\u2069 \r\u2028')).toBe(
      '\\u{1b}[31mred\\u{7} \\u{9b}2J \\u{202e}txt\\u{2069} \\u{d}\\u{2028}',
    );
  });

  it('keeps lines, tabs, accents, other scripts and emoji', () => {
    const text = 'Line one\n\tläuft über 東京 — 👩\u200D🚀';
    expect(printable(text)).toBe(text);
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text);
        expect(once.replaceAll(/[\n\t\u200D]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(printable(once)).toBe(once);
      }),
      { seed: Number(process.env['SEED'] ?? 7), numRuns: 500 },
    );
  });
});
