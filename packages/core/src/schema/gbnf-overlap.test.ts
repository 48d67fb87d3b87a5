import { describe, expect, it } from 'vitest';
import { Alternatives } from './gbnf-alternatives.js';
import { mayFit } from './gbnf-overlap.js';
import { shapeOf } from './gbnf-read-shape.js';
import type { Schema } from './gbnf-shape.js';
import type { JsonSchema } from './json-schema-type.js';

const alternatives = new Alternatives(true, () => undefined);
const fits = (written: JsonSchema, other: JsonSchema): boolean =>
  mayFit(shapeOf(written), shapeOf(other), (schema: Schema) => alternatives.of(schema, ''));
const object = (properties: JsonSchema, ...required: string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

describe('mayFit', () => {
  it.each<[JsonSchema, JsonSchema]>([
    [{ type: 'string' }, { type: 'integer' }],
    [{ const: 1 }, { enum: [2, '1'] }],
    [{ const: 'a' }, { type: ['integer', 'null'] }],
    [
      { type: 'number', maximum: 3 },
      { type: 'integer', exclusiveMinimum: 3 },
    ],
    [object({ k: { const: 1 } }, 'k'), object({ k: { const: 2 } })],
    [object({ a: true }), object({ b: true }, 'b')],
    [object({ k: object({ t: { const: 1 } }, 't') }, 'k'), object({ k: object({ t: { const: 2 } }, 't') }, 'k')],
    [object({ a: true }, 'a'), { type: 'object', properties: {}, additionalProperties: false }],
  ])('is certain that %j is not written for %j', (written, other) => {
    expect(fits(written, other)).toBe(false);
  });

  it.each<[JsonSchema, JsonSchema]>([
    [{ type: 'integer' }, { type: 'number' }],
    [{ type: 'number', maximum: 3 }, { minimum: 3 }],
    [{ const: { a: 1, b: 2 } }, { enum: [{ b: 2, a: 1 }] }],
    [
      { type: 'string', pattern: '^a' },
      { type: 'string', pattern: '^b' },
    ],
    [object({ b: true, a: true }, 'b'), object({ a: true })],
    [object({ k: { const: 1 } }), object({ k: { const: 2 } })],
    [{ type: 'object', additionalProperties: true }, object({ b: true }, 'b')],
    [{ type: 'array' }, { type: 'array', maxItems: 0 }],
  ])('leaves open whether %j is written for %j', (written, other) => {
    expect(fits(written, other)).toBe(true);
  });
});
