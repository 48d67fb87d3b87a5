import { describe, expect, it } from 'vitest';
import { fittingSpans } from './fitting-spans.js';
import { splitPieces } from './split-pieces.js';

const texts = ['one two three', 'two three four'].map(splitPieces);

describe('the spans that fit', () => {
  it('are found from the shortest on, each once', () => {
    const all = fittingSpans(texts, {}, () => true);
    expect(all.slice(0, 4)).toEqual(['one', 'two', 'three', 'four']);
    expect([...all].sort()).toEqual([...new Set(all)].sort());
    expect(all).toHaveLength(9);
  });

  it('are those that the check takes, of no more than the greatest length', () => {
    expect(fittingSpans(texts, {}, (text) => text.startsWith('two'))).toEqual(['two', 'two three', 'two three four']);
    expect(fittingSpans(texts, { maxLength: 5 }, (text) => text.length <= 5 && text.includes('t'))).toEqual([
      'two',
      'three',
    ]);
  });

  it('are not sought for ever', () => {
    let tried = 0;
    const long = [splitPieces(Array.from({ length: 2000 }, (_, index) => `w${index}`).join(' '))];
    expect(fittingSpans(long, {}, () => (tried++, false))).toEqual([]);
    expect(tried).toBeLessThanOrEqual(3000);
    expect(fittingSpans(long, {}, () => true)).toHaveLength(1000);
  });
});
