import { describe, expect, it } from 'vitest';
import { grammarValues } from '../../test/grammar-values.js';
import { GbnfBuilder } from './gbnf.js';

describe('a grammar that would be too large', () => {
  it('is of any value, and it is told', () => {
    const values = Array.from({ length: 300 }, (_, at) => `${'long '.repeat(400)}${at}`);
    const { lost, values: written } = grammarValues({ enum: values });
    expect(lost).toEqual(['']);
    expect(new Set(written.map((value) => typeof value)).size).toBeGreaterThan(1);
  });

  it('is of a pattern without its length, where to count takes too much, and it is told', () => {
    const { lost, values } = grammarValues({ type: 'string', pattern: '^(ab|c)+$', minLength: 700, maxLength: 900 });
    expect(lost).toEqual(['maxLength']);
    for (const value of values) expect(value).toMatch(/^(ab|c)+$/);
  });

  it.each([
    { type: 'integer', multipleOf: 199 },
    { type: 'integer', multipleOf: 97, not: { enum: [128, 97] } },
  ])('is of any numbers of their type, where their multiples are too many, and it is told: %j', (schema) => {
    const { lost, values } = grammarValues(schema);
    expect(lost).toEqual(['multipleOf']);
    expect(values.length).toBeGreaterThan(1);
    expect(values).not.toContain(128);
    for (const value of values) expect(Number.isInteger(value)).toBe(true);
  });

  it('leaves in numbers that it may not have, where they are too many, those alone, and it is told', () => {
    const barred = Array.from({ length: 400 }, (_, at) => (at + 1) * 791_900_377);
    const { lost, values } = grammarValues({ type: 'integer', minimum: 0, maximum: 2e12, not: { enum: barred } });
    expect(lost).toEqual(['not']);
    for (const value of values) expect(Number(value)).toBeLessThanOrEqual(2e12);
  });
});

describe('an open place', () => {
  it('asks for all that its schema asks of a string or a number', () => {
    const builder = new GbnfBuilder();
    const schema = {
      type: 'object',
      properties: {
        a: { type: 'integer', multipleOf: 5, not: { enum: [10] } },
        b: { type: 'string', pattern: '^[a-z]', not: { pattern: 'x$' }, maxLength: 5 },
      },
    };
    builder.add(schema, { isOpen: () => true });
    expect(builder.places.map((place) => place.schema)).toEqual([
      { type: 'integer', allOf: [{ multipleOf: 5 }, { not: { enum: [10] } }] },
      { type: 'string', maxLength: 5, allOf: [{ pattern: '^[a-z]' }, { not: { pattern: 'x$' } }] },
    ]);
  });
});
