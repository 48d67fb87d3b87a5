import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { DefinitionError } from '../errors.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const draft = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array' };
const [one, two] = [{ const: 1 }, { const: 2 }];

describe('a list', () => {
  it.each<[string, JsonSchema]>([
    ['has no more places than it may', { ...draft, prefixItems: [one, two, one], minItems: 1, maxItems: 2 }],
    ['may end before a place that nothing fits', { ...draft, prefixItems: [one, false, two] }],
    ['has the places it must have', { ...draft, prefixItems: [one, two], minItems: 2, items: false }],
    ['goes on behind its places as far as it must', { ...draft, prefixItems: [one], minItems: 3 }],
    [
      'goes on behind its places with what is said of the others',
      { ...draft, prefixItems: [one], items: two, minItems: 2 },
    ],
    ['of old goes on so too', { type: 'array', items: [one], additionalItems: two, minItems: 2 }],
    ['holds what it must contain first', { type: 'array', contains: one, minItems: 1 }],
    ['holds two things that it must contain', { allOf: [{ type: 'array', contains: one }, { contains: two }] }],
    [
      'holds what it must contain in one of its places',
      { ...draft, prefixItems: [{ type: 'integer' }], contains: one },
    ],
    [
      'need not contain what it may do without',
      { ...draft, contains: one, minContains: 0, items: { type: 'integer' } },
    ],
    ['may be bound to be empty', { type: 'array', items: two, maxItems: 0 }],
    [
      'is of items that are lists',
      { type: 'array', items: { type: 'array', items: one, maxItems: 2 }, minItems: 2, maxItems: 3 },
    ],
  ])('%s', (_what, schema) => {
    const { lost, values, unfit } = grammarValues(schema);
    expect(lost).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it('does not go on behind its places where nothing asks for it', () => {
    expect(grammarValues({ ...draft, prefixItems: [one, two] }).values.sort()).toEqual([[], [1], [1, 2]]);
  });

  it('does not hold what fits none of its first places, and it is told', () => {
    const schema = { ...draft, prefixItems: [two], items: { enum: [1, 2] }, contains: one };
    const { lost, values } = grammarValues(schema);
    expect(lost).toContain('contains');
    expect(values).toContainEqual([2]);
  });

  it.each<[string, JsonSchema]>([
    ['that must be longer than it may', { type: 'array', minItems: 2, maxItems: 1 }],
    ['that must go on where nothing may stand', { ...draft, prefixItems: [one], items: false, minItems: 2 }],
    ['that must have a place that nothing fits', { ...draft, prefixItems: [one, false], minItems: 2 }],
    ['of items that nothing fits', { type: 'array', items: false, minItems: 1 }],
    [
      'of fewer different values than it must have',
      { type: 'array', items: { enum: [1, 2] }, uniqueItems: true, minItems: 3 },
    ],
  ])('%s is refused', (_what, schema) => expect(() => schemaToGbnf(schema)).toThrow(DefinitionError));
});
