import { describe, expect, it } from 'vitest';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import { readLiteral } from '../text/read-literal.js';
import { fitValue, UnfitValue } from './fit-value.js';

function fit(written: string, schema: JsonSchema): Json {
  const read = readLiteral(written, 0);
  if (!read.ok) throw new Error(`${written} is no literal`);
  return fitValue(read.literal, schema, schema, 'a');
}

/** What `z.json()` is asked for. */
const anyJson: JsonSchema = {
  $ref: '#/$defs/json',
  $defs: {
    json: {
      anyOf: [
        { type: 'string' },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'null' },
        { type: 'array', items: { $ref: '#/$defs/json' } },
        { type: 'object', additionalProperties: { $ref: '#/$defs/json' } },
      ],
    },
  },
};

/** Lists of lists of lists, without an end. */
const lists: JsonSchema = {
  $ref: '#/$defs/lists',
  $defs: { lists: { type: 'array', items: { $ref: '#/$defs/lists' } } },
};

describe('a schema that leads back to itself', () => {
  it.each(['1', '"one"', 'null', '[1, [2, {"b": [true]}]]', '{"b": {"c": [null, 1.5]}}'])(
    'takes %s as it is',
    (written) => {
      expect(fit(written, anyJson)).toEqual(JSON.parse(written));
    },
  );

  it('takes lists that end', () => {
    expect(fit('[[], [[]]]', lists)).toEqual([[], [[]]]);
  });

  it.each(['5', '"five"', 'true', '{"b": 5}'])('makes no list of %s in which it would stand for ever', (written) => {
    expect(() => fit(written, lists)).toThrow(UnfitValue);
  });

  it('makes a list of one where its items take the value, deep inside too', () => {
    const node = { type: 'object', properties: { in: { $ref: '#/$defs/nodes' } }, required: ['in'] };
    const nodes = { type: 'array', items: node };
    expect(fit('{"in": {"in": {"in": []}}}', { $ref: '#/$defs/nodes', $defs: { nodes } })).toEqual([
      { in: [{ in: [{ in: [] }] }] },
    ]);
  });
});
