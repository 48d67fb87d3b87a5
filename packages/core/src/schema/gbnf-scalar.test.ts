import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { DefinitionError } from '../errors.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

describe('a value', () => {
  it.each<[string, JsonSchema]>([
    ['is a whole number of 32 bits', { type: 'integer', format: 'int32' }],
    [
      'is a whole number of 32 bits within its bounds',
      { type: 'integer', format: 'int32', minimum: -3, maximum: 1e12 },
    ],
    [
      'is a number with a fraction that is not one of some',
      { type: 'number', minimum: 0, maximum: 1, not: { enum: [0.5, 0] } },
    ],
    [
      'is a number of a multiple that is not one of some',
      { type: 'integer', multipleOf: 5, minimum: 0, maximum: 20, not: { enum: [10] } },
    ],
    [
      'is a number of two multiples',
      { allOf: [{ type: 'integer', multipleOf: 2 }, { multipleOf: 3 }], minimum: 0, maximum: 20 },
    ],
    ['is a text that is not one of some', { type: 'string', maxLength: 2, not: { enum: ['', 'a'] } }],
    ['is a text in which a pattern is not found', { type: 'string', not: { pattern: '^[a-z]' } }],
    [
      'is a text of a pattern that is not one of some',
      { type: 'string', pattern: '^[ab]{1,2}$', not: { const: 'aa' } },
    ],
    ['is a text of two patterns', { allOf: [{ type: 'string', pattern: '^a' }, { pattern: 'b$' }], maxLength: 5 }],
    [
      'is a text of a class, as often as both bounds let it',
      { type: 'string', pattern: '^[a-c]{2,5}$', minLength: 3, maxLength: 4 },
    ],
    ['is a text of a class, as often as it says', { type: 'string', pattern: '^\\d{3}$' }],
    ['is a text of a class, at least so often', { type: 'string', pattern: '^.{2,}$', maxLength: 4 }],
    [
      'is a text of a class, not one of some',
      { type: 'string', pattern: '^[ab]+$', maxLength: 2, not: { const: 'b' } },
    ],
    ['is a multiple of a number with an exponent', { type: 'integer', multipleOf: 1e3, minimum: 0, maximum: 1e4 }],
    ['is a multiple of a number beyond all that are written', { type: 'integer', multipleOf: 1e21 }],
    ['is a multiple of a fraction', { type: 'number', multipleOf: 0.25, minimum: 0, maximum: 2 }],
    ['is a number above one with a small exponent', { type: 'number', exclusiveMinimum: 1e-7, maximum: 1 }],
    ['is true where false is barred', { type: 'boolean', not: { const: false } }],
    ['is not null where null is barred', { type: ['null', 'boolean'], not: { const: null } }],
    ['is null', { type: ['string', 'null'], not: { type: 'string' } }],
    ['is null too where that is said beside its type', { type: 'boolean', nullable: true }],
    ['is of a format and a pattern', { type: 'string', format: 'date', pattern: '^2024-0[12]' }],
    ['is of a format and not too long', { type: 'string', format: 'hostname', maxLength: 12 }],
  ])('%s', (_what, schema) => {
    const { lost, values, unfit } = grammarValues(schema);
    expect(lost).toEqual([]);
    expect(values.length).toBeGreaterThan(0);
    expect(unfit).toEqual([]);
  });

  it('is any where its type is not known', () => {
    const { lost, values } = grammarValues({ type: 'date' });
    expect(lost).toEqual([]);
    expect(new Set(values.map((value) => typeof value)).size).toBeGreaterThan(1);
  });

  it('may be null where that is said beside its type', () => {
    const { values } = grammarValues({ type: 'boolean', nullable: true });
    expect(new Set(values)).toEqual(new Set([true, false, null]));
  });

  it.each<[string, JsonSchema]>([
    ['a text that must be longer than it may', { type: 'string', minLength: 3, maxLength: 2 }],
    ['a text of a class that must be longer than it may', { type: 'string', pattern: '^[a-c]{2}$', minLength: 3 }],
    ['a text of a pattern that is too long', { type: 'string', pattern: '^abc$', maxLength: 2 }],
    ['a text of a pattern that is too short', { type: 'string', pattern: '^abc?$', minLength: 4 }],
    ['a text of a pattern that is barred', { type: 'string', pattern: '^a$', not: { const: 'a' } }],
    ['a number between bounds that cross', { type: 'number', minimum: 2, exclusiveMaximum: 2 }],
    ['a whole number where there is none', { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 }],
    ['a multiple where there is none', { type: 'integer', multipleOf: 5, minimum: 1, maximum: 4 }],
    ['a number that is barred', { type: 'integer', minimum: 1, maximum: 1, not: { const: 1 } }],
    ['true or false, where both are barred', { type: 'boolean', not: { enum: [true, false] } }],
  ])('is refused where it is %s', (_what, schema) => expect(() => schemaToGbnf(schema)).toThrow(DefinitionError));
});

describe('a text whose grammar would be too large', () => {
  const long = '^([a-z]+ ){1,3}([a-z]{1,9}-){2}x$';

  it('is bound to its pattern and written shorter, within its greatest length', () => {
    const { lost, values, unfit } = grammarValues({ type: 'string', pattern: long, maxLength: 400 });
    expect([lost, unfit]).toEqual([[], []]);
    expect(values.length).toBeGreaterThan(1);
  });

  it('is bound to its format and its pattern', () => {
    const { unfit } = grammarValues({ type: 'string', format: 'email', pattern: '@a\\.example$' });
    expect(unfit).toEqual([]);
  });

  it('is bound to a pattern that multiplies by writing less of it', () => {
    const { lost, unfit } = grammarValues({ type: 'string', pattern: '^(([a-z]{1,50}|b+){1,50}c?){1,50}$' });
    expect([lost, unfit]).toEqual([[], []]);
  });

  it('is not bound to what it must not be where that takes too large a grammar, and it is told', () => {
    const { lost, values } = grammarValues({ type: 'string', not: { pattern: 'a[^]{40}b[^]{40}c' } });
    expect(lost).toEqual(['not']);
    expect(values.length).toBeGreaterThan(1);
  });
});
