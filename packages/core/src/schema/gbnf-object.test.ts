import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { DefinitionError } from '../errors.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const whole: JsonSchema = { type: 'integer', minimum: 0, maximum: 9 };
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more });

describe('an object', () => {
  it.each<[string, JsonSchema]>([
    [
      'has as many properties as it must',
      object({ a: whole, b: whole, c: whole }, { minProperties: 2, additionalProperties: false }),
    ],
    ['has no more properties than it may', object({ a: whole, b: whole, c: whole }, { maxProperties: 2 })],
    [
      'has one name that is not listed, where it must have one',
      object({}, { minProperties: 1, additionalProperties: whole }),
    ],
    [
      'has only names that it may have',
      { type: 'object', propertyNames: { enum: ['a', 'b'] }, additionalProperties: whole },
    ],
    ['has no listed name that it may not have', object({ a: whole, b: whole }, { propertyNames: { pattern: '^a' } })],
    [
      'has names of a pattern',
      { type: 'object', propertyNames: { pattern: '^[a-c]$' }, additionalProperties: whole, minProperties: 1 },
    ],
    ['has what it must have, also where nothing is said of it', object({ a: whole }, { required: ['a', 'b'] })],
    ['has none that nothing fits', object({ a: false, b: whole })],
    [
      'has what is said of a name by its pattern and by itself',
      object({ ab: { minimum: 5 } }, { patternProperties: { '^a': whole }, required: ['ab'] }),
    ],
    [
      'has what one part says of a name and another of its pattern',
      {
        ...object({ ab: { minimum: 5 } }, { required: ['ab'] }),
        allOf: [{ patternProperties: { '^a': whole }, additionalProperties: { type: 'string' } }],
      },
    ],
    [
      'has what one part says of a pattern and another of all names',
      {
        type: 'object',
        patternProperties: { '^a$': whole },
        allOf: [{ additionalProperties: { enum: [3, 11, 'c'] } }, { patternProperties: { '^b$': { const: 'c' } } }],
        minProperties: 1,
      },
    ],
    [
      'has names of two patterns that have some in common',
      { type: 'object', patternProperties: { '^[ab]$': whole, '^[bc]$': { minimum: 3 } }, additionalProperties: false },
    ],
    [
      'has only names of a pattern, or one that is listed beside it',
      {
        type: 'object',
        propertyNames: { anyOf: [{ pattern: '^a.$' }, { const: 'b' }] },
        additionalProperties: whole,
        minProperties: 1,
      },
    ],
    ['has one more than are listed, where it must', object({ a: whole }, { minProperties: 2 })],
    [
      'has no other names than of patterns that may be left out',
      { type: 'object', patternProperties: { '^[a-z]$': whole }, additionalProperties: false, minProperties: 1 },
    ],
  ])('%s', (_what, schema) => {
    const { lost, values, unfit } = grammarValues(schema);
    expect(lost).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it('is written without a property that JavaScript loses', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}, "a": {"const": 1}}') as JsonSchema;
    expect(grammarValues(object(properties)).values.sort()).toEqual([{}, { a: 1 }]);
  });

  it('may have a name twice where it must have more than are listed, and it is told', () => {
    expect(grammarValues(object({}, { minProperties: 2, additionalProperties: whole })).lost).toEqual([
      'minProperties',
    ]);
  });

  it('may have names of a pattern that cannot be read, and it is told', () => {
    const { lost } = grammarValues({
      type: 'object',
      patternProperties: { '(a)\\1': whole },
      additionalProperties: whole,
    });
    expect(lost).toEqual(['patternProperties']);
  });

  it('may have names of what is no pattern, and it is told', () => {
    const { lost, values } = grammarValues({
      type: 'object',
      patternProperties: { '(': { type: 'string' } },
      additionalProperties: whole,
    });
    expect(lost).toEqual(['patternProperties']);
    expect(values.length).toBeGreaterThan(1);
  });

  it('may have each name of a pattern and the one beside it', () => {
    const propertyNames = { anyOf: [{ pattern: '^a[xy]$' }, { const: 'b' }, { enum: ['c', 5] }] };
    const { values } = grammarValues({ type: 'object', propertyNames, additionalProperties: whole, minProperties: 1 });
    expect(new Set(values.flatMap((value) => Object.keys(Object(value))))).toEqual(new Set(['ax', 'ay', 'b', 'c']));
  });

  it('has no other names where none may be and a pattern cannot be read', () => {
    const { lost, values } = grammarValues({
      type: 'object',
      patternProperties: { '(a)\\1': whole },
      additionalProperties: false,
    });
    expect([lost, values]).toEqual([[], [{}]]);
  });

  it.each<[string, JsonSchema]>([
    ['that must have more properties than it may', { type: 'object', minProperties: 2, maxProperties: 1 }],
    [
      'that must have more properties than there are',
      object({ a: whole }, { minProperties: 2, additionalProperties: false }),
    ],
    ['that must have a property that nothing fits', object({ a: false }, { required: ['a'] })],
    [
      'that must have a name that it may not have',
      object({ a: whole }, { required: ['a'], propertyNames: { pattern: '^b' } }),
    ],
    ['that must have a property that it may not have', { type: 'object', required: ['a'], maxProperties: 0 }],
  ])('%s is refused', (_what, schema) => expect(() => schemaToGbnf(schema)).toThrow(DefinitionError));
});

describe('objects of several kinds', () => {
  it.each<[string, JsonSchema]>([
    [
      'with as many properties each',
      {
        anyOf: [
          object({ a: whole, b: whole }, { minProperties: 1 }),
          object({ c: whole }, { minProperties: 1, additionalProperties: false }),
        ],
      },
    ],
    [
      'with the same names and other bounds',
      { anyOf: [object({ a: whole }, { maxProperties: 1 }), object({ a: { type: 'string' } }, { maxProperties: 1 })] },
    ],
    [
      'of which one is possible',
      { anyOf: [object({ a: whole }, { minProperties: 2, additionalProperties: false }), object({ b: whole })] },
    ],
  ])('are written %s', (_what, schema) => {
    const { values, unfit } = grammarValues(schema);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });
});
