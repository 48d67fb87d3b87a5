import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { DefinitionError } from '../errors.js';
import { jsonSchema } from './standard-json-schema.js';

const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
const { '~standard': standard } = jsonSchema<{ a: string }>(schema);

describe('a JSON Schema in the place of a schema of zod', () => {
  it('takes what fits as it is', () => expect(standard.validate({ a: 'b' })).toEqual({ value: { a: 'b' } }));

  it('says where something does not fit, and at the root nowhere', () => {
    expect(standard.validate({ a: 1 })).toEqual({ issues: [{ message: 'expected string, got number', path: ['a'] }] });
    expect(standard.validate(5)).toMatchObject({ issues: [{ message: 'expected object, got number', path: [] }] });
  });

  it('is its own JSON Schema, for what goes in and what comes out', () => {
    expect(standard.jsonSchema.input()).toEqual(schema);
    expect(standard.jsonSchema.output()).toEqual(schema);
  });

  it('is an object: what is none is refused at once, as a schema that is missing or still text', () => {
    for (const none of [undefined, null, '{"type":"object"}', 5, []] as unknown[]) {
      expect(() => jsonSchema(none as typeof schema)).toThrow(DefinitionError);
      expect(() => jsonSchema(none as typeof schema)).toThrow('A JSON Schema is an object such as');
    }
  });

  it('is no schema of a library: one of zod is refused with the advice to give it as it is', () => {
    for (const given of [z.object({ a: z.string() }), z3.object({ a: z3.string() }), jsonSchema(schema)]) {
      expect(() => jsonSchema(given as object as typeof schema)).toThrow('no JSON Schema: give it as it is');
    }
  });

  it('has exclusive bounds as numbers, and not as the switches they were in draft 4', () => {
    const bounds = { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false };
    const item = { type: 'number', ...bounds, default: { exclusiveMinimum: true } };
    const asked = { exclusiveMinimum: 0, maximum: 9 };
    for (const $schema of [undefined, 'http://json-schema.org/draft-04/schema#']) {
      const old = jsonSchema({ ...($schema && { $schema }), type: 'array', items: item })['~standard'];
      expect(old.jsonSchema.input()['items']).toEqual({ type: 'number', ...asked, default: item.default });
      expect(old.validate([0.5, 9])).toEqual({ value: [0.5, 9] });
      expect(old.validate([0])).toMatchObject({ issues: [{ path: ['[0]'] }] });
    }
  });

  it('has the expressions of a server in Python as JavaScript reads them', () => {
    const names = { '(?i)^x_': { type: 'number' } };
    const old = jsonSchema({ type: 'object', properties: { a: { pattern: '(?i)^ab$' } }, patternProperties: names });
    const { validate } = old['~standard'];
    expect(validate({ a: 'aB', X_1: 5 })).toEqual({ value: { a: 'aB', X_1: 5 } });
    expect(validate({ a: 'b' })).toHaveProperty('issues');
    expect(validate({ X_1: 'a' })).toHaveProperty('issues');
    expect(validate({ a: 'AB', ab: 1 })).not.toHaveProperty('issues');
  });

  it('is refused at once where an expression in it cannot be read', () => {
    const properties = { a: { type: 'array', items: { type: 'string', pattern: '(?x) a b' } } };
    expect(() => jsonSchema({ properties })).toThrow(DefinitionError);
    expect(() => jsonSchema({ properties })).toThrow('(?x) a b');
    expect(() => jsonSchema({ patternProperties: { '(?x) a b': {} } })).toThrow('(?x) a b');
    expect(() => jsonSchema({ properties: { pattern: { default: { pattern: '(' } } } })).not.toThrow();
  });
});
