import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { DefinitionError } from '../errors.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const valuesOf = (schema: JsonSchema): unknown[] => grammarValues(schema).values.sort();
const draft = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

describe('of the values a schema lists, those are written', () => {
  it.each<[string, JsonSchema, unknown[]]>([
    ['that are of its type', { type: ['string', 'boolean'], enum: ['a', 1, null, true, [], {}] }, ['a', true]],
    ['that are null, where it may be', { type: ['null', 'integer'], enum: [null, 1, 1.5] }, [1, null]],
    ['that are lists or objects', { type: ['array', 'object'], enum: [[1], { a: 1 }, 'a'] }, [[1], { a: 1 }]],
    ['that are long enough', { enum: ['a', 'ab', '😀'], minLength: 2 }, ['ab']],
    ['that are short enough, however characters are counted', { enum: ['a', 'ab', '😀'], maxLength: 1 }, ['a']],
    ['in which its pattern is found', { enum: ['ab', 'ba', 'c'], pattern: '^a' }, ['ab']],
    ['in which no other pattern is found', { enum: ['ab', 'ba', 'c'], not: { pattern: '^a' } }, ['ba', 'c']],
    ['that are of its format', { enum: ['2024-02-29', '2023-02-29'], format: 'date' }, ['2024-02-29']],
    ['that may be of its format', { enum: ['a', 'b'], format: 'jwt' }, ['a', 'b']],
    ['within its bounds', { enum: [1, 2, 3, 4], minimum: 2, maximum: 3 }, [2, 3]],
    ['between its bounds', { enum: [1, 2, 3, 4], exclusiveMinimum: 1, exclusiveMaximum: 4 }, [2, 3]],
    ['that it can be divided by', { enum: [3, 4, 6], multipleOf: 3 }, [3, 6]],
    ['that are such parts', { enum: [0.3, 0.35, 0.7, 1e-10], multipleOf: 0.1 }, [0.3, 0.7]],
    ['that are whole', { type: 'integer', enum: [1, 1.5, 2 ** 60] }, [1]],
    ['that both lists have', { enum: [1, 2, 'a'], const: 2 }, [2]],
    ['that no other list has', { enum: [1, 2, 'a'], not: { enum: [2, 'a'] } }, [1]],
    [
      'that are in a list and are one of the values of a definition',
      { allOf: [{ enum: [1, 2] }, { enum: [2, 3] }] },
      [2],
    ],
  ])('%s', (_which, schema, values) => expect(valuesOf(schema)).toEqual(values.sort()));

  it('as they stand where they are lists and objects, and it is told that the rest of the schema is not held', () => {
    const cases: JsonSchema[] = [
      { enum: [[1], [1, 2]], maxItems: 1 },
      { enum: [[1], []], minItems: 1 },
      { enum: [[1], ['a']], items: { type: 'integer' } },
      { enum: [[1], [1, 1]], uniqueItems: true },
      { ...draft, enum: [[1], ['a']], prefixItems: [{ type: 'integer' }] },
      { enum: [{ a: 1 }, { a: 'b' }], properties: { a: { type: 'integer' } } },
      { enum: [{ a: 1 }, {}], required: ['a'] },
      { enum: [{ a: 1 }, {}], additionalProperties: false },
      { enum: [{ a: 1 }, {}], propertyNames: { pattern: '^a' } },
      { enum: [{ a: 1 }, {}], minProperties: 1 },
      { enum: [{ a: 1 }, { a: 1, b: 1 }], maxProperties: 1 },
    ];
    for (const schema of cases) {
      const { lost, values } = grammarValues(schema);
      expect(lost).toEqual(['enum']);
      expect(values).toHaveLength(2);
    }
    expect(grammarValues({ enum: [[1], { a: 1 }] }).lost).toEqual([]);
  });

  it('but none that JavaScript would lose', () => {
    const lost = JSON.parse('{"__proto__": 1}') as never;
    expect(valuesOf({ enum: [1, lost] })).toEqual([1]);
    expect(() => schemaToGbnf({ const: lost })).toThrow(DefinitionError);
  });
});

describe('a list of different values', () => {
  const set = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
    type: 'array',
    items,
    uniqueItems: true,
    ...more,
  });

  it('is in the order of the schema where they are few and known', () => {
    expect(valuesOf(set({ enum: ['a', 'b'] }))).toEqual([[], ['a'], ['a', 'b'], ['b']]);
    expect(valuesOf(set({ type: 'boolean' }, { minItems: 2 }))).toEqual([[true, false]]);
    expect(valuesOf(set({ anyOf: [{ enum: [1] }, { enum: [1, 'x'] }] }, { minItems: 2 }))).toEqual([[1, 'x']]);
    expect(valuesOf(set({ enum: [1, 2, 3] }, { minItems: 1, maxItems: 1 }))).toEqual([[1], [2], [3]]);
  });

  it.each<[string, JsonSchema]>([
    ['they are not known', set({ type: 'string' })],
    ['some of them are not known', set({ anyOf: [{ enum: [1] }, { type: 'string' }] })],
    ['they are too many', set({ enum: Array.from({ length: 101 }, (_, at) => at) })],
    ['they have places', { ...draft, ...set({ enum: [1, 2] }), prefixItems: [{ const: 1 }] }],
    ['one must be among them', set({ enum: [1, 2] }, { contains: { const: 2 } })],
    ['nothing is said of them', { type: 'array', uniqueItems: true }],
  ])('may repeat one where %s, and it is told', (_when, schema) => {
    expect(grammarValues(schema).lost).toEqual(['uniqueItems']);
  });

  it('has nothing to tell where it is of one value at most', () => {
    expect(grammarValues(set({ type: 'string' }, { maxItems: 1 })).lost).toEqual([]);
    expect(grammarValues(set({ enum: Array.from({ length: 100 }, (_, at) => at) })).lost).toEqual([]);
  });
});
