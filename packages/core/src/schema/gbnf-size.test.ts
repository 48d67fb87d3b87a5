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

  it('leaves in numbers that it may not have, where they are too many, and those alone', () => {
    const barred = Array.from({ length: 400 }, (_, at) => (at * 7919) % 100_003);
    const { values } = grammarValues({ type: 'integer', minimum: 0, maximum: 200_000, not: { enum: barred } });
    for (const value of values) expect(Number(value)).toBeLessThanOrEqual(200_000);
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
