import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../errors.js';
import { parseJson } from '../text/json.js';
import type { JsonSchema } from './json-schema-type.js';
import { lower } from './lower.js';

const lowered = (schema: JsonSchema) => lower(schema, 'mistral', parseJson);
const lostOf = (schema: JsonSchema): string[] =>
  lowered(schema).lost.map(({ path, keyword }) => `${path} ${keyword}`.trim());
const whole = { type: 'integer' };

describe('an object for a host that closes every object', () => {
  it('has no property that JavaScript loses, and it is told', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}, "a": {"type": "string"}}') as JsonSchema;
    const { schema, lost } = lowered({ type: 'object', properties });
    expect(Object.keys(Object(schema['properties']))).toEqual(['a']);
    expect(lost).toContainEqual({ path: '', keyword: 'properties', why: 'it is no property in JavaScript' });
    expect(() => lowered({ type: 'object', properties, required: ['__proto__'] })).toThrow(DefinitionError);
  });

  it('has a list of entries under a name that no property has', () => {
    const { schema, lift } = lowered({
      type: 'object',
      properties: { entries: whole, entries_: whole },
      additionalProperties: whole,
    });
    expect(Object.keys(Object(schema['properties']))).toEqual(['entries', 'entries_', 'entries__']);
    expect(lift({ entries: 1, entries_: 2, entries__: [{ key: 'a', value: 3 }] })).toEqual({
      entries: 1,
      entries_: 2,
      a: 3,
    });
  });

  it('may have any further property where that is said beside patterns, which are not checked', () => {
    const schema = { type: 'object', patternProperties: { '^a': whole }, additionalProperties: true };
    expect(lostOf(schema)).toContain('patternProperties');
    expect(lowered(schema).lift({ entries: [{ key: 'b', value: '"x"' }] })).toEqual({ b: 'x' });
  });

  it('has none further where their names or values fit nothing', () => {
    const { schema } = lowered({
      type: 'object',
      properties: { a: whole },
      additionalProperties: { type: 'string', enum: [] },
    });
    expect(Object.keys(Object(schema['properties']))).toEqual(['a']);
  });

  it('has none at all where no name may be', () => {
    const { schema } = lowered({ type: 'object', properties: { a: whole }, propertyNames: false });
    expect(schema['properties']).toEqual({});
  });

  it('has none beside the listed ones where no name is left for them', () => {
    const propertyNames = { allOf: [{ type: 'string' }, { type: 'integer' }] };
    const { schema } = lowered({ type: 'object', additionalProperties: whole, propertyNames });
    expect(schema['properties']).toEqual({});
  });

  it('is bent back only where it is what was asked for', () => {
    const { lift } = lowered({ type: 'object', properties: { a: whole }, additionalProperties: whole });
    expect(lift({ a: 1, entries: [{ key: 'b', value: 2 }] })).toEqual({ a: 1, b: 2 });
    expect(lift({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    for (const entries of [5, 'x', [{ key: 5, value: 1 }], [{ key: 'b' }], [null]]) {
      expect(lift({ a: 1, entries })).toEqual({ a: 1, entries });
    }
    expect(lift(5)).toBe(5);
  });

  it('shows examples to the model', () => {
    const { schema } = lowered({ type: 'object', properties: { a: { type: 'string', examples: ['Paris', 'Oslo'] } } });
    expect(JSON.stringify(schema)).toContain('for example \\"Paris\\", \\"Oslo\\"');
  });

  it('asks nothing of what no value fits behind a reference', () => {
    const { schema } = lowered({
      type: 'object',
      properties: { a: { $ref: '#/$defs/none' }, b: whole },
      $defs: { none: false },
    });
    expect(Object.keys(Object(schema['properties']))).toEqual(['b']);
  });
});
