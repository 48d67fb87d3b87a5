import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zodSchemas } from '../../test/gbnf-schemas.js';
import { toJsonSchema } from './json-schema.js';
import { liftNulls } from './lift-nulls.js';
import type { Json, JsonSchema } from './json-schema-type.js';

const lift = (schema: z.ZodType, value: Json): unknown => liftNulls(value, toJsonSchema(schema, 'it'));

describe('a null for what is optional', () => {
  it('is left out, at every depth', () => {
    const person = z.object({ name: z.string(), mail: z.string().optional() });
    const schema = z.object({ people: z.array(person), first: person.optional(), note: z.string().optional() });
    const value = { people: [{ name: 'Ann', mail: null }], first: { name: 'Bo', mail: null }, note: null };
    expect(lift(schema, value)).toEqual({ people: [{ name: 'Ann' }], first: { name: 'Bo' } });
  });

  it('is left out of a record whose names are known, and stays in any other', () => {
    const scores = { kind: 1, clear: null };
    expect(lift(z.partialRecord(z.enum(['kind', 'clear']), z.number()), scores)).toEqual({ kind: 1 });
    expect(lift(z.record(z.enum(['kind', 'clear']), z.number()), scores)).toEqual(scores);
    expect(lift(z.record(z.string(), z.number()), scores)).toEqual(scores);
  });

  it('is left out behind references', () => {
    const tree: z.ZodType = z.object({
      note: z.string().optional(),
      get next(): z.ZodType {
        return tree.optional();
      },
    });
    expect(lift(tree, { next: { note: null, next: null } })).toEqual({ next: {} });
  });
});

describe('a null that says something', () => {
  it('stays', () => {
    const schema = z.object({
      real: z.string().nullable().optional(),
      either: z.union([z.number(), z.null()]).optional(),
      any: z.any().optional(),
      one: z.enum(['a']).nullable().optional(),
      required: z.string(),
    });
    const value = { real: null, either: null, any: null, one: null, required: null, extra: null };
    expect(lift(schema, value)).toEqual(value);
  });

  it('is in no value that fits already', () => {
    fc.assert(
      fc.property(zodSchemas, fc.jsonValue(), (schema, value) => {
        if (!schema.safeParse(value).success) return;
        const lifted = liftNulls(value as Json, z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }));
        expect(schema.safeParse(lifted).success).toBe(true);
      }),
      { numRuns: 500, seed: Number(process.env['LIFT_SEED'] ?? 1) },
    );
  });
});

describe('what a schema says of a place', () => {
  const note = { type: 'object', properties: { note: { type: 'string' } } };
  const said = { note: 'a' };
  const empty = { note: null };

  it.each<[string, JsonSchema, Json, Json]>([
    ['by its place in a list', { prefixItems: [note], items: { type: 'object' } }, [empty, empty], [{}, empty]],
    ['behind the places of a list', { prefixItems: [{}], items: note }, [empty, empty], [empty, {}]],
    ['as drafts before said it', { items: [{}, note], additionalItems: note }, [empty, empty, empty], [empty, {}, {}]],
    ['of all further properties', { additionalProperties: note }, { a: empty }, { a: {} }],
    ['by a definition', { properties: { a: { $ref: '#/$defs/n' } }, $defs: { n: note } }, { a: empty }, { a: {} }],
    [
      'by a definition of old',
      { properties: { a: { $ref: '#/definitions/n' } }, definitions: { n: note } },
      { a: empty },
      { a: {} },
    ],
    ['by a name with escapes', { items: { $ref: '#/$defs/a~1b~0c%20d' }, $defs: { 'a/b~c d': note } }, [empty], [{}]],
    [
      'by a reference alone in an allOf',
      { items: { allOf: [{ $ref: '#/$defs/n' }] }, $defs: { n: note } },
      [empty],
      [{}],
    ],
    [
      'by a reference to a property',
      { properties: { a: note, b: { $ref: '#/properties/a' } } },
      { b: empty },
      { b: {} },
    ],
    [
      'by a reference to a reference',
      { items: { $ref: '#/$defs/a' }, $defs: { a: { $ref: '#/$defs/n' }, n: note } },
      [empty],
      [{}],
    ],
    ['by one part of an allOf', { allOf: [{ required: ['a'] }, note] }, { a: 1, note: null }, { a: 1 }],
    ['beside a part', { ...note, allOf: [{ required: ['a'] }] }, { a: 1, note: null }, { a: 1 }],
    ['beside a choice', { ...note, anyOf: [{ required: ['b'] }, { required: ['a'] }] }, { a: 1, note: null }, { a: 1 }],
    ['by itself', { ...note, additionalProperties: { $ref: '#' } }, { a: empty }, { a: {} }],
  ])('holds %s', (_how, schema, value, lifted) => expect(liftNulls(value, schema)).toEqual(lifted));

  it.each<[string, JsonSchema]>([
    ['leads nowhere', { items: { $ref: '#/$defs/n' } }],
    ['leads back to itself', { items: { $ref: '#/$defs/n' }, $defs: { n: { anyOf: [{ $ref: '#/$defs/n' }] } } }],
    ['leads to no schema', { items: { $ref: '#/$defs/n' }, $defs: { n: [note] } }],
    ['leads into another document', { items: { $ref: 'a.json#/$defs/n' }, $defs: { n: note } }],
  ])('is nothing where a reference %s', (_how, schema) => expect(liftNulls([empty], schema)).toEqual([empty]));

  it.each<[string, JsonSchema, Json]>([
    ['no null stands', { items: note }, [said, said]],
    ['it is required', { ...note, required: ['note'] }, empty],
    ['nothing is said of the property', note, { more: null }],
    ['its schema lets everything through', { properties: { note: true } }, empty],
    ['a constant is null', { properties: { note: { const: null } } }, empty],
    ['every part allows it', { properties: { note: { allOf: [{ type: ['null', 'string'] }, {}] } } }, empty],
    ['its schema leads nowhere', { properties: { note: { $ref: 'a.json' } }, required: ['note'] }, empty],
    ['what is inherited is no property', { properties: {} }, { toString: null }],
  ])('leaves a value as it is where %s', (_how, schema, value) => expect(liftNulls(value, schema)).toEqual(value));

  it.each<[string, JsonSchema]>([
    ['a constant is another', { const: 'a' }],
    ['a part refuses it', { allOf: [{ type: ['null', 'string'] }, { type: 'string' }] }],
    ['it is one of values', { enum: ['a'] }],
    ['no choice allows it', { oneOf: [{ type: 'string' }, { type: 'number' }] }],
    ['its schema leads nowhere', { $ref: 'a.json' }],
  ])('leaves a null out where %s', (_how, schema) => {
    expect(liftNulls(empty, { properties: { note: schema } })).toEqual({});
  });
});

describe('of several choices, that which the value may be of says what is left out', () => {
  const other = { type: 'object', properties: { note: { type: ['string', 'null'] } }, required: ['note'] };
  const lifting = (first: JsonSchema) => ({ anyOf: [first, other] });
  const optional = (more: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: { note: { type: 'string' }, kind: more },
    required: ['kind'],
  });

  it.each<[string, JsonSchema, Json]>([
    ['a constant', { const: 'a' }, 'a'],
    ['one of its values', { enum: ['a', 1] }, 1],
    ['a type', { type: 'string' }, 'b'],
    ['one of its types', { type: ['string', 'boolean'] }, true],
    ['a whole number', { type: 'integer' }, 3],
    ['null', { type: 'null' }, null],
    ['nothing it says', {}, { a: null }],
    ['items', { type: 'array', items: { type: 'string' } }, ['a']],
    ['items by their place', { prefixItems: [{ const: 1 }], items: { const: 2 } }, [1, 2, 2]],
    ['a choice of its own', { oneOf: [{ type: 'number' }, { type: 'string' }] }, 'a'],
    ['a property', { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] }, { a: 1 }],
    ['a null for what is optional', { type: 'object', properties: { a: { type: 'number' } } }, { a: null }],
  ])('by %s', (_what, kind, value) => {
    const lifted = liftNulls({ kind: value, note: null }, lifting(optional(kind)));
    expect(lifted).not.toHaveProperty('note');
  });

  it.each<[string, JsonSchema, Json]>([
    ['a constant', { const: 'a' }, 'b'],
    ['one of its values', { enum: ['a', 1] }, 2],
    ['a type', { type: 'string' }, 1],
    ['a whole number', { type: 'integer' }, 3.5],
    ['a whole number that is text', { type: 'integer' }, '3'],
    ['an object', { type: 'object' }, ['a']],
    ['null', { type: 'null' }, 'null'],
    ['items', { type: 'array', items: { type: 'string' } }, ['a', 1]],
    ['items by their place', { prefixItems: [{ const: 1 }], items: { const: 2 } }, [1, 1]],
    ['a choice of its own', { oneOf: [{ type: 'number' }, { type: 'string' }] }, true],
    ['a property', { type: 'object', properties: { a: { type: 'number' } } }, { a: 'b' }],
    ['what must be there', { type: 'object', required: ['a'] }, { b: 1 }],
    ['a null for what must be there', { properties: { a: { type: 'number' } }, required: ['a'] }, { a: null }],
  ])('not by %s, where it is none of that', (_what, kind, value) => {
    expect(liftNulls({ kind: value, note: null }, lifting(optional(kind)))).toEqual({ kind: value, note: null });
  });

  it('is none where it can be of none', () => {
    expect(liftNulls({ note: null }, { anyOf: [{ type: 'string' }, { type: 'array' }] })).toEqual({ note: null });
  });
});
