import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './json-schema-type.js';
import { constrains, mergeFlat, propertyOf } from './merge-schemas.js';

describe('two schemas as one', () => {
  it.each<[string, JsonSchema, JsonSchema, JsonSchema]>([
    [
      'the bounds that both keep',
      { minimum: 1, maxLength: 5, minItems: 2 },
      { minimum: 3, maxLength: 4 },
      { minimum: 3, maxLength: 4, minItems: 2 },
    ],
    [
      'the types of both, an integer being a number',
      { type: ['number', 'string'] },
      { type: ['integer', 'boolean'] },
      { type: ['integer'] },
    ],
    ['the types of both, the other way round', { type: 'integer' }, { type: 'number' }, { type: ['integer'] }],
    ['the values of both', { enum: [1, { a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 3] }, { enum: [{ a: 1, b: 2 }] }],
    ['what either requires, once', { required: ['a', 'b'] }, { required: ['b', 'c'] }, { required: ['a', 'b', 'c'] }],
    ['different items where either wants them', { uniqueItems: false }, { uniqueItems: true }, { uniqueItems: true }],
    ['what is said twice', { pattern: 'a' }, { pattern: 'a' }, { pattern: 'a' }],
    ['the description of the first', { description: 'a' }, { description: 'b' }, { description: 'a' }],
    ['what only one says', { pattern: 'a' }, { format: 'date' }, { pattern: 'a', format: 'date' }],
    [
      'what cannot be put together beside it',
      { pattern: 'a', allOf: [{}] },
      { pattern: 'b' },
      { pattern: 'a', allOf: [{}, { pattern: 'b' }] },
    ],
    [
      'names that fit both',
      { propertyNames: { pattern: 'a' } },
      { propertyNames: { pattern: 'b' } },
      { propertyNames: { allOf: [{ pattern: 'a' }, { pattern: 'b' }] } },
    ],
    [
      'names of patterns of both',
      { patternProperties: { a: { type: 'string' } } },
      { patternProperties: { a: false, b: {} } },
      { patternProperties: { a: false, b: {} } },
    ],
    [
      'properties that fit both, those of one among the further ones of the other',
      { properties: { a: { minimum: 1 } }, additionalProperties: { type: 'string' } },
      { properties: { a: { maximum: 2 }, b: {} }, additionalProperties: true },
      {
        properties: { a: { allOf: [{ minimum: 1 }, { maximum: 2 }] }, b: { allOf: [{ type: 'string' }, {}] } },
        additionalProperties: { allOf: [{ type: 'string' }, true] },
      },
    ],
    [
      'places that fit both, those of one among the items of the other',
      { prefixItems: [{ minimum: 1 }], items: { type: 'integer' } },
      { prefixItems: [{ maximum: 2 }, { minimum: 3 }] },
      {
        prefixItems: [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, { allOf: [{ type: 'integer' }, { minimum: 3 }] }],
        items: { type: 'integer' },
      },
    ],
  ])('say %s', (_what, a, b, merged) => expect(mergeFlat(a, b)).toEqual(merged));

  it('keep a condition with its consequences', () => {
    const [one, other] = [
      { if: { required: ['a'] }, then: { required: ['b'] } },
      { if: { required: ['c'] }, then: { required: ['d'] }, else: false },
    ];
    expect(mergeFlat(one, other)).toMatchObject({ ...one, allOf: expect.arrayContaining([other]) });
  });

  it.each<[string, JsonSchema, JsonSchema, JsonSchema]>([
    [
      'beside that of the other, and take no consequence of it',
      { if: { required: ['a'] }, else: { required: ['b'] } },
      { if: { required: ['c'] }, then: { required: ['d'] } },
      {
        if: { required: ['a'] },
        else: { required: ['b'] },
        allOf: [{ if: { required: ['c'] }, then: { required: ['d'] } }],
      },
    ],
    ['without a consequence that has no condition', { if: false, else: {} }, { then: false }, { if: false, else: {} }],
    ['of the second alone', { then: false }, { if: false, else: {} }, { if: false, else: {} }],
    [
      'twice where more follows from it',
      { if: { required: ['a'] }, then: { required: ['b'] } },
      { if: { required: ['a'] }, then: { required: ['c'] } },
      {
        if: { required: ['a'] },
        then: { required: ['b'] },
        allOf: [{ if: { required: ['a'] }, then: { required: ['c'] } }],
      },
    ],
    ['once where both say the same', { if: {}, then: false }, { if: {}, then: false }, { if: {}, then: false }],
  ])('keep a condition %s', (_what, a, b, merged) => expect(mergeFlat(a, b)).toEqual(merged));

  it('refuse what either refuses', () => {
    const closed = { properties: {}, additionalProperties: false };
    expect(mergeFlat({ properties: { a: {} } }, closed)['properties']).toEqual({ a: false });
  });
});

describe('a schema', () => {
  it('asks something of a value where it says more than words', () => {
    expect([{}, { description: 'a' }, { title: 'a' }, { type: 'string' }].map(constrains)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('asks of a property what it says of it, or of all others where no pattern may speak of it', () => {
    const rest = { type: 'string' };
    expect(propertyOf({ properties: { a: {} }, additionalProperties: rest }, 'a')).toEqual({});
    expect(propertyOf({ properties: { a: {} }, additionalProperties: rest }, 'b')).toBe(rest);
    expect(propertyOf({ patternProperties: {}, additionalProperties: rest }, 'b')).toBeUndefined();
    expect(propertyOf({ properties: {} }, 'toString')).toBeUndefined();
  });
});
