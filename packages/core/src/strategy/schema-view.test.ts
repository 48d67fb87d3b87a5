import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { alternatives, itemSchema, propertySchema, readSchema } from './schema-view.js';

const view = (schema: unknown, root: JsonSchema = {}) => readSchema(schema, root);

describe('the types of a schema', () => {
  it('are all where none is named', () => {
    expect(view({}).takes('string')).toBe(true);
    expect(view({}).isOnly('string')).toBe(false);
  });

  it('are those it names', () => {
    const either = view({ type: ['string', 'number'] });
    expect([either.takes('string'), either.takes('number'), either.takes('array')]).toEqual([true, true, false]);
    expect(either.isOnly('string')).toBe(false);
    expect(view({ type: 'string' }).isOnly('string')).toBe(true);
    expect(view({ type: 'string' }).isOnly('number')).toBe(false);
  });

  it('are one where null is the other', () => expect(view({ type: ['null', 'string'] }).isOnly('string')).toBe(true));

  it('are text where all its values are', () => {
    expect(view({ enum: ['a', 'b'] }).isOnly('string')).toBe(true);
    expect(view({ enum: ['a', 1] }).isOnly('string')).toBe(false);
    expect(view({ type: 'number', enum: ['a'] }).isOnly('string')).toBe(false);
  });
});

describe('what a schema says of values', () => {
  it('is its enum, its const, or nothing', () => {
    expect(view({ enum: ['a', 1] }).choices).toEqual(['a', 1]);
    expect(view({ const: null }).choices).toEqual([null]);
    expect(view({ enum: 'a' }).choices).toEqual([]);
  });

  it('is which properties may be left out: those it knows and does not ask for', () => {
    const { isOptional } = view({ properties: { a: {}, b: {} }, required: ['a'] });
    expect([isOptional('a'), isOptional('b'), isOptional('c'), isOptional('toString')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(view({ required: ['a'] }).isOptional('a')).toBe(false);
    expect(view({ properties: { a: {} }, required: 'a' }).isOptional('a')).toBe(true);
  });

  it('is the choices there are', () => {
    const [one, other] = [{ type: 'string' }, { type: 'number' }];
    expect(alternatives(view({ anyOf: [one, other] }))).toEqual([one, other]);
    expect(alternatives(view({ oneOf: [other] }))).toEqual([other]);
    expect(alternatives(view({ anyOf: {}, oneOf: {} }))).toBeUndefined();
  });
});

describe('a part of a schema', () => {
  it('is that of a property, else what all others must be', () => {
    const schema = view({ properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } });
    expect(propertySchema(schema, 'a')).toEqual({ type: 'string' });
    expect(propertySchema(schema, 'toString')).toEqual({ type: 'number' });
    expect(propertySchema(view({}), 'a')).toBeUndefined();
  });

  it('is that of an item, by its place where places are told', () => {
    const [first, rest] = [{ type: 'string' }, { type: 'number' }];
    expect([0, 1].map((at) => itemSchema(view({ items: rest }), at))).toEqual([rest, rest]);
    expect([0, 1].map((at) => itemSchema(view({ prefixItems: [first], items: rest }), at))).toEqual([first, rest]);
    expect([0, 1].map((at) => itemSchema(view({ items: [first], additionalItems: rest }), at))).toEqual([first, rest]);
  });
});

describe('a reference', () => {
  const root = { $defs: { a: { type: 'string' }, 'b/c~d': { type: 'number' }, ring: { $ref: '#/$defs/ring' } } };

  it('is followed into the whole, its name unescaped', () => {
    expect(view({ $ref: '#/$defs/a' }, root).schema).toEqual({ type: 'string' });
    expect(view({ $ref: '#/$defs/b~1c~0d' }, root).schema).toEqual({ type: 'number' });
    expect(view({ $ref: '#' }, root).schema).toBe(root);
  });

  it('is followed where it stands alone in an allOf', () => {
    expect(view({ allOf: [{ $ref: '#/$defs/a' }] }, root).schema).toEqual({ type: 'string' });
  });

  it.each([
    ['two parts', { allOf: [{ $ref: '#/$defs/a' }, {}] }],
    ['a part that is no object', { allOf: [true] }],
    ['a type beside it', { type: 'string', allOf: [{ $ref: '#/$defs/a' }] }],
  ])('is not followed in an allOf with %s', (_what, schema) => expect(view(schema, root).schema).toBe(schema));

  it.each([
    ['into another document', 'other.json#/$defs/a'],
    ['to nothing', '#/$defs/none'],
    ['through nothing', '#/none/a'],
    ['round in a ring', '#/$defs/ring'],
  ])('%s says nothing', (_where, $ref) => expect(view({ $ref }, root).schema).toEqual({}));

  it('of a schema that is none says nothing', () => {
    expect([true, null, 'a', []].map((schema) => view(schema).schema)).toEqual([{}, {}, {}, {}]);
  });
});
