import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutResult } from './cut-result.js';

const cut = /^(?<begun>.*) … \[cut: (?<missing>\d+) more characters\]$/su;

describe('a result that is cut', () => {
  it('is no longer than the limit as JSON, begins as it did, and says how much is missing', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '\n', '😀', '\u0001'),
      minLength: 101,
      maxLength: 400,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 100 }), (full, limit) => {
        const content = cutResult(full, limit);
        expect(content.length).toBeLessThanOrEqual(limit);
        const { begun = '', missing } = cut.exec(JSON.parse(content))?.groups ?? {};
        expect(full.startsWith(begun)).toBe(true);
        expect(begun.length + Number(missing)).toBe(full.length);
        expect(begun.isWellFormed()).toBe(true);
      }),
      { seed: Number(process.env['SEED'] ?? 7), numRuns: 300 },
    );
  });

  it('is as long as the limit lets it be', () => {
    expect(cutResult('x'.repeat(1000), 100)).toHaveLength(100);
    expect(cutResult('"'.repeat(1000), 101).length).toBeGreaterThanOrEqual(100);
  });

  it('never ends in half a sign, also of a text that holds such halves', () => {
    for (let limit = 60; limit < 100; limit++) {
      const content: string = JSON.parse(cutResult('xxxxxxxxx\ud83d'.repeat(40), limit));
      expect(content).toMatch(/x … \[cut: /);
    }
  });

  it('says that all is missing where nothing fits', () => {
    expect(JSON.parse(cutResult('x'.repeat(1000), 10))).toBe(' … [cut: 1000 more characters]');
  });
});
