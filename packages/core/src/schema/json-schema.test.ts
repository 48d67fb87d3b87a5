import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { DefinitionError } from '../errors.js';
import { acceptZod3, toJsonSchema } from './json-schema.js';
import { validateJsonSchema } from './validate-json-schema.js';
import { zod3ToJsonSchema } from './zod3-json-schema.js';
import type { StandardSchema } from './standard-schema.js';

acceptZod3(zod3ToJsonSchema);

const city = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };

function errorOf(action: () => unknown): DefinitionError {
  try {
    action();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function handMade(input: () => Record<string, unknown>): StandardSchema {
  const standard = {
    version: 1,
    vendor: 'hand-made',
    validate: (value: unknown) => ({ value }),
    jsonSchema: { input },
  } as const;
  return { '~standard': standard };
}

describe('a schema as JSON Schema', () => {
  it('is the same from zod 4, zod mini, zod 3 and a hand-made Standard JSON Schema', () => {
    expect(toJsonSchema(z.object({ city: z.string() }), 'it')).toEqual(city);
    expect(toJsonSchema(mini.object({ city: mini.string() }), 'it')).toEqual(city);
    expect(toJsonSchema(z3.object({ city: z3.string() }), 'it')).toEqual({ ...city, additionalProperties: false });
    expect(
      toJsonSchema(
        handMade(() => ({ $schema: 'draft', ...city })),
        'it',
      ),
    ).toEqual(city);
  });

  it('keeps descriptions, defaults, bounds and formats', () => {
    const schema = z.object({
      unit: z.enum(['C', 'F']).default('C').describe('The unit.'),
      days: z.int().min(1).max(7).optional(),
      mail: z.email().optional(),
    });
    expect(toJsonSchema(schema, 'it').properties).toMatchObject({
      unit: { enum: ['C', 'F'], default: 'C', description: 'The unit.' },
      days: { type: 'integer', minimum: 1, maximum: 7 },
      mail: { type: 'string', format: 'email' },
    });
    const old = z3.object({
      unit: z3.enum(['C', 'F']).default('C').describe('The unit.'),
      days: z3.number().int().min(1),
    });
    expect(toJsonSchema(old, 'it').properties).toMatchObject({
      unit: { enum: ['C', 'F'], default: 'C', description: 'The unit.' },
      days: { type: 'integer', minimum: 1 },
    });
  });

  it('leaves out the bounds zod gives every integer, and no others', () => {
    expect(toJsonSchema(z.object({ n: z.int() }), 'it').properties).toEqual({ n: { type: 'integer' } });
    const literal = z.object({ n: z.literal(Number.MAX_SAFE_INTEGER) });
    expect(toJsonSchema(literal, 'it').properties).toMatchObject({ n: { const: Number.MAX_SAFE_INTEGER } });
  });

  it('describes what goes in, not what transforms make of it', () => {
    const schema = z.object({ n: z.string().transform(Number), list: z.preprocess((x) => x, z.array(z.string())) });
    expect(toJsonSchema(schema, 'it').properties).toEqual({
      n: { type: 'string' },
      list: { type: 'array', items: { type: 'string' } },
    });
    const old = z3.object({ n: z3.string().transform(Number) });
    expect(toJsonSchema(old, 'it').properties).toEqual({ n: { type: 'string' } });
  });

  it('has references that resolve where a schema is used twice or holds itself', () => {
    const point = z3.object({ x: z3.number() });
    const twice = toJsonSchema(z3.object({ from: point, to: point }), 'it');
    expect(twice.properties).toMatchObject({ to: { $ref: '#/properties/from' } });
    interface Node {
      name: string;
      children: Node[];
    }
    const node: z3.ZodType<Node> = z3.lazy(() => z3.object({ name: z3.string(), children: z3.array(node) }));
    const recursive = toJsonSchema(z3.object({ root: node }), 'it');
    expect(recursive.properties).toMatchObject({
      root: { properties: { children: { items: { $ref: '#/properties/root' } } } },
    });
    const tree = z.object({
      name: z.string(),
      get children() {
        return z.array(tree);
      },
    });
    expect(toJsonSchema(tree, 'it')).toMatchObject({
      type: 'object',
      properties: { children: { items: { $ref: '#' } } },
    });
  });

  it('has references that resolve inside a set or a map too', () => {
    const tree = z.object({
      name: z.string(),
      get children() {
        return z.array(tree);
      },
    });
    const kind = z.object({ name: z.string() }).meta({ id: 'kind-in-a-set' });
    const named = z
      .object({
        name: z.string(),
        get next() {
          return named.optional();
        },
      })
      .meta({ id: 'named-in-a-set' });
    expect(validateJsonSchema(toJsonSchema(z.set(named), 'it'), [{ name: 'a', next: {} }])).not.toEqual([]);
    const schema = z.object({ trees: z.set(tree), kinds: z.map(z.string(), z.object({ kind })), all: z.array(kind) });
    const json = toJsonSchema(schema, 'it');
    const inTree = { name: 'a', children: [{ name: 'b', children: [] }] };
    const value = { trees: [inTree], kinds: [['x', { kind: { name: 'c' } }]], all: [{ name: 'd' }] };
    expect(validateJsonSchema(json, value)).toEqual([]);
    expect(validateJsonSchema(json, { ...value, trees: [{ name: 'a', children: [{}] }] })).not.toEqual([]);
    expect(validateJsonSchema(json, { ...value, kinds: [['x', { kind: {} }]] })).not.toEqual([]);
  });

  it('has references that resolve behind names with a slash, in zod 3', () => {
    const body = z3.object({ text: z3.string() });
    const json = toJsonSchema(z3.object({ 'text/html': body, 'text/plain': body }), 'it');
    expect(json.properties).toMatchObject({ 'text/plain': { $ref: '#/properties/text~1html' } });
  });

  it('takes a bigint with a default', () => {
    const json = toJsonSchema(z.object({ id: z.bigint().default(5n), next: z.bigint().prefault(6n) }), 'it');
    expect(json).toMatchObject({ properties: { id: { type: 'string' }, next: { type: 'string' } } });
    expect(json).not.toHaveProperty('required');
  });

  it('says what a set or a map is by default as the model would write it', () => {
    const tags = z.set(z.string());
    const schema = z.object({
      tags: tags.default(new Set(['a'])),
      maybe: tags.prefault(new Set(['b'])).optional(),
      counts: z.map(z.string(), z.number()).default(new Map([['c', 1]])),
      caught: tags.catch(new Set(['d'])),
      inside: z.object({ tags }).default({ tags: new Set(['e']) }),
      sets: z.set(z.object({ tags: z.array(z.string()).default(['f']) })),
    });
    expect(toJsonSchema(schema, 'it').properties).toMatchObject({
      tags: { type: 'array', default: ['a'] },
      maybe: { default: ['b'] },
      counts: { default: [['c', 1]] },
      caught: { default: ['d'] },
      inside: { default: { tags: ['e'] } },
      sets: { items: { properties: { tags: { default: ['f'] } } } },
    });
  });

  it('is plain data without the mark of the library', () => {
    for (const schema of [z.object({ a: z.string() }), z3.object({ a: z3.string() })]) {
      const json = toJsonSchema(schema, 'it');
      expect(Object.keys(json)).not.toContain('$schema');
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
});

describe('a schema that JSON cannot say', () => {
  const inner = { at: z.object({ items: z.array(z.object({ when: z.symbol() })) }) };

  it('is refused with the place of the field, in zod 4', () => {
    const error = errorOf(() => toJsonSchema(z.object(inner), 'tool "book"'));
    expect(error.path).toBe('at.items[].when');
    expect(error.message).toMatch(
      /^JSON cannot say the field "at\.items\[\]\.when" of tool "book": Symbols? .*Use a type JSON has/,
    );
    for (const bad of [z.set(z.date()), z.symbol(), z.undefined(), z.nan(), z.file(), z.file().optional()]) {
      expect(errorOf(() => toJsonSchema(z.object({ bad }), 'it')).path).toBe('bad');
    }
  });

  it('is refused with the place of the field, in zod 3', () => {
    const schema = z3.object({ at: z3.object({ items: z3.array(z3.object({ when: z3.date() })) }) });
    const error = errorOf(() => toJsonSchema(schema, 'tool "book"'));
    expect(error.path).toBe('at.items[].when');
    expect(error.message).toMatch(
      /^JSON cannot say the field "at\.items\[\]\.when" of tool "book": Date is no type of JSON/,
    );
    for (const bad of [
      z3.bigint(),
      z3.map(z3.string(), z3.string()),
      z3.set(z3.string()),
      z3.symbol(),
      z3.undefined(),
      z3.nan(),
    ]) {
      expect(errorOf(() => toJsonSchema(z3.object({ bad }), 'it')).path).toBe('bad');
    }
  });

  it('is refused by its label where it is the whole schema', () => {
    expect(errorOf(() => toJsonSchema(z.symbol(), "the agent's output")).message).toMatch(
      /^JSON cannot say the agent's output: /,
    );
    expect(errorOf(() => toJsonSchema(z3.date(), "the agent's output")).message).toMatch(
      /^JSON cannot say the agent's output: /,
    );
  });

  it('is refused in the words of the library that brings it', () => {
    const schema = handMade(() => {
      throw new Error('no dates here.');
    });
    expect(errorOf(() => toJsonSchema(schema, 'tool "book"')).message).toMatch(
      /^JSON cannot say tool "book": no dates here\. /,
    );
  });

  it('is refused in a type of zod 3 that someone wrote', () => {
    class Own extends z3.ZodType<string> {
      override _parse() {
        return { status: 'valid' as const, value: 'x' };
      }
    }
    expect(errorOf(() => toJsonSchema(z3.object({ city: new Own({}) }), 'tool "book"')).message).toMatch(
      /^JSON cannot say the field "city" of tool "book": it is no type of zod itself\. /,
    );
  });

  it('is refused in the words of zod where two of its parts go by one name', () => {
    const schema = z.object({ a: z.string().meta({ id: 'city' }), b: z.number().meta({ id: 'city' }) });
    expect(errorOf(() => toJsonSchema(schema, 'tool "book"')).message).toMatch(/^JSON cannot say tool "book": .*city/);
  });

  it('is refused where it is no schema, or one without JSON Schema', () => {
    const validateOnly: StandardSchema = { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } };
    const notSchemas: unknown[] = [
      undefined,
      null,
      'text',
      { type: 'object' },
      { city: z.string() },
      validateOnly,
      { _def: null },
    ];
    for (const schema of notSchemas) {
      expect(errorOf(() => toJsonSchema(schema as StandardSchema, 'tool "book"')).message).toMatch(
        /^The schema of tool "book" brings no JSON Schema\. Give one of zod or .*, or jsonSchema\(\) of/,
      );
    }
  });
});
