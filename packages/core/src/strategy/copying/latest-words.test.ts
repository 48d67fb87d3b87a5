import { describe, expect, it } from 'vitest';
import { latestWords, mostWords } from './latest-words.js';

const kept = (texts: readonly string[]): { texts: string[]; isCut: boolean } => {
  const { texts: pieces, isCut } = latestWords(texts);
  return { texts: pieces.map((each) => each.map(({ text }) => text).join('')), isCut };
};
const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('the words that can be copied', () => {
  it('are all of them where there is room', () => {
    expect(kept([' a b ', 'c'])).toEqual({ texts: ['a b', 'c'], isCut: false });
    expect(kept([])).toEqual({ texts: [], isCut: false });
  });

  it('are the last ones of a text that is too long, and none of the texts behind it', () => {
    const { texts, isCut } = kept(['first', words(mostWords + 50), 'never']);
    expect(isCut).toBe(true);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe('first');
    expect(texts[1]).toMatch(/^w51 w52 .* w2049$/);
  });

  it('are none of a word that is longer than there is room', () => {
    expect(kept(['x'.repeat(100_000)])).toEqual({ texts: [], isCut: true });
    expect(kept([`${'x'.repeat(100_000)} end`])).toEqual({ texts: ['end'], isCut: true });
  });
});
