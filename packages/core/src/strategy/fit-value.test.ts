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

describe('a choice', () => {
  const point = { type: 'object', properties: { x: { type: 'number' } }, required: ['x'] };

  it('is read where its options refer to other places of the whole', () => {
    const line = { type: 'object', properties: { to: { $ref: '#/properties/from' } } };
    const schema = { properties: { from: point, line: { anyOf: [line, { type: 'null' }] } } };
    expect(fit('{"line": {"to": {"x": "1"}}}', schema)).toEqual({ line: { to: { x: 1 } } });
    expect(fit('{"line": null}', schema)).toEqual({ line: null });
  });

  it('is read where its options refer to the whole', () => {
    const schema = {
      type: 'object',
      properties: { in: { anyOf: [{ type: 'integer' }, { type: 'array', items: { $ref: '#' } }] } },
      required: ['in'],
    };
    expect(fit('{"in": [{"in": "1"}]}', schema)).toEqual({ in: [{ in: 1 }] });
  });

  it('is read where an option has a definition by an anchor', () => {
    const schema = { properties: { a: { anyOf: [{ $ref: '#point' }, { type: 'null' }] } }, $defs: { p: point } };
    const anchored = { ...schema, $defs: { p: { $anchor: 'point', ...point } } };
    expect(fit('{"a": {"x": 1}}', anchored)).toEqual({ a: { x: 1 } });
  });
});

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
