import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { DefinitionError } from '../errors.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const whole: JsonSchema = { type: 'integer', minimum: 0, maximum: 9 };
const text: JsonSchema = { type: 'string', maxLength: 3 };
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more });
const draft = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

describe('what a schema puts together', () => {
  it.each<[string, JsonSchema]>([
    [
      'one list of places and another',
      { ...draft, type: 'array', prefixItems: [whole], items: whole, allOf: [{ prefixItems: [true, { minimum: 5 }] }] },
    ],
    [
      'names of a pattern, said twice',
      {
        type: 'object',
        patternProperties: { '^a$': whole },
        additionalProperties: false,
        allOf: [{ patternProperties: { '^a$': { minimum: 5 } } }],
      },
    ],
    [
      'a property and all further ones',
      { ...object({ a: whole }), allOf: [{ additionalProperties: { type: 'integer', minimum: 5 } }] },
    ],
    ['a condition that is always met', { ...object({ a: whole }), if: true, then: { required: ['a'] } }],
    [
      'a condition that is never met',
      { ...object({ a: whole }), if: false, then: { required: ['a'] }, else: { minProperties: 1 } },
    ],
    ['a condition without consequences', { ...object({ a: whole }), if: { required: ['a'] } }],
    [
      'what is said only where a condition is not met',
      { ...object({ a: whole, b: whole }), if: { required: ['a'] }, else: { required: ['b'] } },
    ],
    ['what a property asks for', { ...object({ a: whole, b: whole }), dependentSchemas: { a: { required: ['b'] } } }],
    ['a property that asks for nothing', { ...object({ a: whole, b: whole }), dependentSchemas: { a: true } }],
    ['a property that may not be', { ...object({ a: whole, b: whole }), dependentSchemas: { a: false } }],
    [
      'exactly one of a part and the whole',
      {
        oneOf: [
          { type: 'integer', minimum: 0, maximum: 9 },
          { type: 'integer', minimum: 0, maximum: 4 },
        ],
      },
    ],
    ['a property that asks for what is no schema', { ...object({ a: whole, b: whole }), dependencies: { a: 5 } }],
    [
      'the last of many properties, which may not be',
      {
        ...object(Object.fromEntries([...'abcde'].map((name) => [name, whole]))),
        dependentSchemas: { a: { required: ['b'] }, b: { required: ['c'] }, c: { required: ['d'] }, d: false },
      },
    ],
    ['not an object without a property', { ...object({ a: whole, b: whole }), not: { properties: { a: false } } }],
    [
      'exactly one of lists and objects that are listed',
      {
        oneOf: [
          { const: [1] },
          { enum: [[2], { a: 1 }] },
          { type: 'object', required: ['a', 'b'], properties: { a: whole, b: whole } },
        ],
      },
    ],
    [
      'exactly one of numbers of which one is a multiple',
      {
        oneOf: [
          { type: 'integer', multipleOf: 2, minimum: 0, maximum: 8 },
          { type: 'integer', multipleOf: 3, minimum: 0, maximum: 9 },
        ],
      },
    ],
    ['exactly one of types', { oneOf: [whole, text, { type: 'null' }] }],
    [
      'exactly one of objects by a name they may not have',
      {
        oneOf: [
          object({ a: whole }, { additionalProperties: false, required: ['a'] }),
          object({ b: whole }, { additionalProperties: false, required: ['b'] }),
        ],
      },
    ],
    [
      'exactly one of lists by their length',
      {
        oneOf: [
          { type: 'array', items: whole, maxItems: 1 },
          { type: 'array', items: whole, minItems: 2, maxItems: 3 },
        ],
      },
    ],
    [
      'exactly one of lists by their items',
      {
        oneOf: [
          { type: 'array', items: whole, minItems: 1, maxItems: 2 },
          { type: 'array', items: text, minItems: 1, maxItems: 2 },
        ],
      },
    ],
    [
      'exactly one of texts by their length',
      {
        oneOf: [
          { type: 'string', maxLength: 4 },
          { type: 'string', minLength: 3, maxLength: 6 },
        ],
      },
    ],
    [
      'exactly one of objects by how many properties they have',
      {
        oneOf: [
          object({ a: whole, b: whole }, { maxProperties: 1, additionalProperties: false }),
          object({ a: whole, b: whole }, { minProperties: 2, additionalProperties: false }),
        ],
      },
    ],
    [
      'exactly one of numbers by exclusive bounds',
      {
        oneOf: [
          { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
          { type: 'integer', exclusiveMaximum: 5, minimum: -9 },
        ],
      },
    ],
    [
      'no list that begins so',
      { ...draft, type: 'array', items: whole, maxItems: 2, not: { prefixItems: [{ const: 3 }] } },
    ],
    ['no list of such items', { type: 'array', items: whole, maxItems: 2, not: { items: { const: 3 } } }],
    ['no object with such a property', { ...object({ a: whole }), not: object({ a: { const: 3 } }) }],
    [
      'no object with only those names',
      {
        ...object({ a: whole, b: whole }, { additionalProperties: false }),
        not: { properties: { a: true }, additionalProperties: false },
      },
    ],
    [
      'no object with only names of a pattern',
      {
        ...object({ a: whole, b: whole }, { additionalProperties: false }),
        not: { patternProperties: { '^a': true }, additionalProperties: false },
      },
    ],
    ['no text of a time', { type: 'string', pattern: '^[0-9:]{5,8}$', not: { format: 'time' } }],
    ['no text of a date and a time', { type: 'string', pattern: '^[0-9T:-]{10,20}Z?$', not: { format: 'date-time' } }],
    ['no text of a format', { type: 'string', pattern: '^[0-9-]{10}$', not: { format: 'date' } }],
  ])('is held: %s', (_what, schema) => {
    const { values, unfit } = grammarValues(schema);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it.each<[string, JsonSchema, string]>([
    ['exactly one of what cannot be told apart', { oneOf: [{ type: 'object' }, object({ a: text })] }, 'oneOf'],
    [
      'what is evaluated elsewhere',
      { allOf: [object({ b: whole }), { ...object({ a: whole }), unevaluatedProperties: false }] },
      'unevaluatedProperties',
    ],
    [
      'what a reference may mean elsewhere',
      { ...draft, $dynamicRef: '#a', $defs: { a: { $dynamicAnchor: 'a', const: 1 } } },
      '$dynamicRef',
    ],
    ['what a reference means that leads nowhere here', { ...draft, $dynamicRef: '#none' }, '$dynamicRef'],
    ['another document', { $ref: 'https://a.example/b.json' }, '$ref'],
    ['a condition that nothing can follow', { ...whole, if: { minimum: 5 }, then: false, else: false }, 'if'],
  ])('is told where it is not held: %s', (_what, schema, keyword) => {
    expect(grammarValues(schema).lost).toContain(keyword);
  });

  it('is told where one of very many is not told apart from the others', () => {
    const kinds = Array.from({ length: 64 }, (_, at) =>
      object({ kind: { enum: [at, at + 100] }, more: object({ kind: { const: at } }) }),
    );
    const { lost, values } = grammarValues({ type: 'object', oneOf: kinds });
    expect(lost).not.toEqual([]);
    expect(values.length).toBeGreaterThan(0);
  });

  it('has nothing of an alternative that is the schema itself', () => {
    const { lost, values, unfit } = grammarValues({
      type: 'integer',
      anyOf: [{ enum: [1, 2] }, { $ref: '#', minimum: 2 }],
    });
    expect([lost, values.sort(), unfit]).toEqual([[], [1, 2], []]);
  });

  it('is kept from what has more alternatives than are compared', () => {
    const some = Array.from({ length: 9 }, (_, at) => ({ multipleOf: at + 1, minimum: 5 }));
    const { values, unfit } = grammarValues({
      type: 'integer',
      minimum: 0,
      maximum: 20,
      not: { allOf: [{ anyOf: some }, { anyOf: some }] },
    });
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it('keeps to what follows from a condition that a grammar cannot break', () => {
    const { lost, values, unfit } = grammarValues({ type: 'string', if: { format: 'jwt' }, then: { maxLength: 3 } });
    expect(lost).toEqual(['format']);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it('is refused where a property must be that may not', () => {
    expect(() =>
      schemaToGbnf({ ...object({ a: whole }, { required: ['a'] }), dependentSchemas: { a: false } }),
    ).toThrow(DefinitionError);
  });

  it('says nothing by a condition whose consequence is no schema', () => {
    const { lost, values } = grammarValues({ ...object({ a: whole }), if: { required: ['a'] }, then: 5 });
    expect(lost).toEqual([]);
    expect(values).toContainEqual({});
  });
});
