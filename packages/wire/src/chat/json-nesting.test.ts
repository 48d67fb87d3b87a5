import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonNesting } from './json-nesting.js';

function follow(...pieces: readonly string[]): JsonNesting {
  const nesting = new JsonNesting();
  for (const piece of pieces) nesting.feed(piece);
  return nesting;
}

describe('the nesting of a JSON text', () => {
  it.each(['{}', ' {"a":[1,{"b":"}"}]}\n', '["]", "\\"]"]'])('is closed at the end of %j', (text) => {
    expect(follow(text)).toMatchObject({ isClosed: true, isOpen: false });
  });

  it.each(['', '1', '{}{}', '{} x', '}{'])('is not closed, and not open, at the end of %j', (text) => {
    expect(follow(text)).toMatchObject({ isClosed: false, isOpen: false });
  });

  it('is open before the end of any object, wherever it is cut', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 });
    fc.assert(
      fc.property(objects, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (value, part) => {
        const text = JSON.stringify(value);
        const cut = 1 + Math.floor(part * (text.length - 1));
        expect(follow(text.slice(0, cut)).isOpen).toBe(cut < text.length);
        expect(follow(text.slice(0, cut), text.slice(cut)).isClosed).toBe(true);
      }),
      { seed: Number(process.env['WINDROSE_SEED'] ?? 20_260) },
    );
  });
});
