import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingValue } from './growing-value.js';

const seed = Number(process.env['FC_SEED'] ?? 7);
const value = fc
  .oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()))
  .filter((made) => !JSON.stringify(made).includes('__proto__'));

describe('a growing value', () => {
  it('is the whole value at the end, whatever the pieces', () => {
    const property = fc.property(value, fc.integer({ min: 1, max: 9 }), (made, size) => {
      const text = JSON.stringify(made, null, size % 2);
      const growing = new GrowingValue();
      for (let at = 0; at < text.length; at += size) growing.feed(text.slice(at, at + size));
      expect(growing.value).toEqual(JSON.parse(text));
    });
    fc.assert(property, { seed, numRuns: 300 });
  });

  it('shows what there is after each piece', () => {
    const growing = new GrowingValue();
    const shown = ['{"a": "x', 'y\\', 'n", "b": [1', '2, tr', 'ue]'].map((piece) =>
      JSON.stringify(growing.feed(piece)),
    );
    expect(shown).toEqual([
      '{"a":"x"}',
      '{"a":"xy"}',
      '{"a":"xy\\n","b":[]}',
      '{"a":"xy\\n","b":[12]}',
      '{"a":"xy\\n","b":[12,true]}',
    ]);
  });
});
