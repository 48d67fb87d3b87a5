import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DefinitionError } from '../errors.js';
import type { SchemaDialect } from './dialects.js';
import { toJsonSchema } from './json-schema.js';
import { lower } from './lower.js';

const lowerZod = (schema: z.ZodType, dialect: SchemaDialect) => lower(toJsonSchema(schema, 'test'), dialect);

describe('lowering optional properties', () => {
  const schema = z.object({ a: z.string(), b: z.number().optional(), c: z.number().nullable().optional() });

  it('makes them required and nullable for strict modes, and takes the null for left out only where it is no value', () => {
    const { schema: lowered, strict, lost, lift } = lowerZod(schema, 'mistral');
    expect(lowered).toEqual({
      type: 'object',
      properties: {
        a: { type: 'string' },
        b: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        c: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      },
      required: ['a', 'b', 'c'],
      additionalProperties: false,
    });
    expect({ strict, lost }).toEqual({ strict: true, lost: [] });
    expect(lift({ a: 'x', b: null, c: null })).toEqual({ a: 'x', c: null });
  });

  it('leaves them optional elsewhere, and lifts the null that models write all the same', () => {
    const { schema: lowered, strict, lift } = lowerZod(schema, 'ollama');
    expect(lowered).toMatchObject({ required: ['a'], properties: { b: { type: 'number' } } });
    expect(strict).toBe(false);
    expect(lift({ a: 'x', b: null })).toEqual({ a: 'x' });
  });

  it('lifts nulls within lists, choices and definitions', () => {
    const node: z.ZodType = z.object({
      tag: z.string().optional(),
      get next() {
        return z.array(node).optional();
      },
    });
    const value = { tag: null, next: [{ tag: 'x', next: [{ tag: null, next: null }] }] };
    expect(lowerZod(node, 'mistral').lift(value)).toEqual({ next: [{ tag: 'x', next: [{}] }] });
    expect(lowerZod(node, 'llama-cpp').lift(value)).toEqual({ next: [{ tag: 'x', next: [{}] }] });
    const choice = z.discriminatedUnion('k', [
      z.object({ k: z.literal('a'), x: z.string().optional() }),
      z.object({ k: z.literal('b'), x: z.null() }),
    ]);
    const { lift, lost } = lowerZod(choice, 'xgrammar');
    expect(lost).toEqual([]);
    expect(lift({ value: { k: 'a', x: null } })).toEqual({ k: 'a' });
    expect(lift({ value: { k: 'b', x: null } })).toEqual({ k: 'b', x: null });
  });

  it('for "none" keeps the schema and lifts nulls', () => {
    const original = toJsonSchema(schema, 'test');
    const { schema: kept, lift, strict } = lower(original, 'none');
    expect(kept).toBe(original);
    expect(strict).toBe(false);
    expect(lift({ a: 'x', b: null })).toEqual({ a: 'x' });
  });
});

describe('lowering a root that is no object', () => {
  it.each([
    ['a string', z.string(), 'x'],
    ['a list', z.array(z.number()), [1, 2]],
    ['an enum', z.enum(['a', 'b']), 'b'],
    ['a choice', z.union([z.string(), z.object({ name: z.string() })]), { name: 'x' }],
    ['null', z.null(), null],
  ])('wraps and unwraps %s', (_, schema, value) => {
    for (const dialect of ['mistral', 'llama-cpp', 'workers-ai'] as const) {
      const { schema: lowered, lift } = lowerZod(schema, dialect);
      expect(lowered).toMatchObject({ type: 'object', properties: { value: {} }, additionalProperties: false });
      expect(lift({ value })).toEqual(value);
      expect(lift(value)).toEqual(value);
    }
  });
});

describe('lowering what a dialect has no words for', () => {
  it('describes bounds, formats and defaults, and names what is lost', () => {
    const schema = z.object({
      to: z.email().max(40).describe('Who gets it'),
      count: z.int().min(1).default(3),
      tags: z.array(z.string().regex(/^x/)).min(1),
    });
    const { schema: lowered, lost } = lowerZod(schema, 'tgi');
    expect(lowered).toMatchObject({
      properties: {
        to: { type: 'string', description: 'Who gets it (at most 40 characters; in the format "email")' },
        count: { type: 'integer', description: 'at least 1; default: 3' },
        tags: { items: { type: 'string', description: 'matching /^x/' }, description: 'at least 1 item' },
      },
    });
    expect(lost.map(({ path, keyword }) => `${path} ${keyword}`)).toEqual([
      'to maxLength',
      'to format',
      'to pattern',
      'count minimum',
      'tags[] pattern',
      'tags minItems',
    ]);
    expect(lost[0]?.why).toContain('not established');
  });

  it('keeps for llama.cpp bounds of integers, lengths and anchored patterns, and no others', () => {
    const schema = z.object({
      n: z.int().min(1).max(9),
      x: z.number().min(1),
      zip: z.string().regex(/^\d{5}$/),
      free: z.string().regex(/foo/).min(2),
      look: z.string().regex(/^(?!a)b$/),
    });
    const { schema: lowered, lost } = lowerZod(schema, 'llama-cpp');
    expect(lowered).toMatchObject({
      properties: {
        n: { type: 'integer', minimum: 1, maximum: 9 },
        x: { type: 'number', description: 'at least 1' },
        zip: { type: 'string', pattern: '^\\d{5}$' },
        free: { type: 'string', minLength: 2, description: 'matching /foo/' },
        look: { type: 'string', description: 'matching /^(?!a)b$/' },
      },
    });
    expect(lost.map(({ path, keyword }) => `${path} ${keyword}`)).toEqual([
      'x minimum',
      'free pattern',
      'look pattern',
    ]);
  });

  it('says tuples as objects and records as entries, and lifts both', () => {
    const schema = z.object({
      at: z.tuple([z.number(), z.number().optional()]),
      line: z.tuple([z.string()], z.number()),
      ages: z.record(z.string(), z.int()),
      sides: z.record(z.enum(['l', 'r']), z.string()),
      open: z.looseObject({ id: z.string() }),
    });
    const { lift, lost } = lowerZod(schema, 'openai-strict');
    const lifted = lift({
      at: { item1: 1, item2: null },
      line: { item1: 'a', rest: [1, 2] },
      ages: {
        entries: [
          { key: 'ann', value: 4 },
          { key: 'bob', value: 5 },
        ],
      },
      sides: { l: 'x', r: 'y' },
      open: { id: '1', entries: [{ key: 'size', value: '{"w":2}' }] },
    });
    expect(lifted).toEqual({
      at: [1],
      line: ['a', 1, 2],
      ages: { ann: 4, bob: 5 },
      sides: { l: 'x', r: 'y' },
      open: { id: '1', size: { w: 2 } },
    });
    expect(schema.parse(lifted)).toEqual(lifted);
    expect(lost.map(({ path }) => path)).toEqual(['open']);
    expect(lift({ ...schema.parse(lifted) } as never)).toEqual(lifted);
  });

  it('never makes a property "__proto__" of an entry', () => {
    const { lift } = lowerZod(z.object({ ages: z.record(z.string(), z.int()) }), 'mistral');
    const value = { ages: { entries: [{ key: '__proto__', value: 4 }] } };
    expect(lift(value)).toEqual(value);
  });

  it('asks for any value as JSON in a string', () => {
    const { schema: lowered, lost, lift } = lowerZod(z.object({ x: z.any() }), 'mistral');
    expect(lowered).toMatchObject({ properties: { x: { type: 'string', description: 'any JSON value, as text' } } });
    expect(lost).toEqual([]);
    expect(lift({ x: '{"a":[1]}' })).toEqual({ x: { a: [1] } });
    expect(lift({ x: 'no JSON' })).toEqual({ x: 'no JSON' });
  });

  it('keeps recursion for llama.cpp, and elsewhere ends it in JSON text after two levels', () => {
    const tree: z.ZodType = z.object({
      name: z.string(),
      get children() {
        return z.array(tree);
      },
    });
    const kept = lowerZod(tree, 'llama-cpp');
    const [name = ''] = Object.keys(kept.schema['$defs'] ?? {});
    expect(kept.schema).toMatchObject({ properties: { children: { items: { $ref: `#/$defs/${name}` } } } });
    expect(kept.lost).toEqual([]);
    const cut = lowerZod(tree, 'mistral');
    expect(JSON.stringify(cut.schema)).not.toContain('$');
    expect(cut.lost).toMatchObject([{ path: 'children[].children[]', keyword: '$ref' }]);
    const deep = { name: 'a', children: [{ name: 'b', children: ['{"name":"c","children":[]}'] }] };
    expect(cut.lift(deep)).toEqual({
      name: 'a',
      children: [{ name: 'b', children: [{ name: 'c', children: [] }] }],
    });
  });

  it('says one type and a description for every property of Workers AI', () => {
    const schema = z.object({
      userName: z.string().nullable(),
      note: z.string().nullable().optional(),
      id: z.union([z.string(), z.number()]),
    });
    const { schema: lowered, lost, lift } = lowerZod(schema, 'workers-ai');
    expect(lowered).toMatchObject({
      properties: {
        userName: { type: 'string', description: 'user name' },
        note: { type: 'string', description: 'note' },
        id: { type: 'string', description: 'id (JSON text)' },
      },
      required: ['id'],
    });
    expect(lift({ id: '5' })).toEqual({ userName: null, id: 5 });
    expect(lift({ userName: 'x', id: 'five' })).toEqual({ userName: 'x', id: 'five' });
    expect(lost.map(({ path }) => path)).toEqual(['note', 'id']);
  });

  it('names a choice of one as lost where a value may fit two', () => {
    const schema = { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] };
    expect(lower(schema, 'mistral').lost.map(({ keyword }) => keyword)).toContain('oneOf');
  });

  it('puts together what must fit all of several schemas', () => {
    const schema = {
      allOf: [
        { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] },
        { $ref: '#/$defs/b' },
        { anyOf: [{ properties: { c: { const: 1 } }, required: ['c'] }, { properties: { a: { type: 'integer' } } }] },
      ],
      $defs: { b: { type: 'object', properties: { b: { type: 'string' } } } },
    };
    const { schema: lowered } = lower(schema, 'ollama');
    expect(lowered).toMatchObject({
      properties: {
        value: {
          anyOf: [
            { properties: { a: { type: 'number' }, b: { type: 'string' }, c: { enum: [1] } }, required: ['a', 'c'] },
            { properties: { a: { type: 'integer' }, b: { type: 'string' } }, required: ['a'] },
          ],
        },
      },
    });
  });

  it('stays small where references double at every step', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => {
        const next = { $ref: `#/$defs/n${at + 1}` };
        return [`n${at}`, { type: 'object', properties: { a: next, b: next } }];
      }),
    );
    const schema = { $ref: '#/$defs/n0', $defs: { ...$defs, n40: { type: 'string' } } };
    const { schema: lowered, lost } = lower(schema, 'mistral');
    expect(JSON.stringify(lowered).length).toBeLessThan(300_000);
    expect(lost.some(({ keyword }) => keyword === '$ref')).toBe(true);
  });
});

describe('a schema that cannot be said', () => {
  it.each([
    ['a reference that leads nowhere', { properties: { a: { $ref: '#/$defs/x' } } }, 'a'],
    ['a reference to elsewhere', { properties: { a: { items: { $ref: 'http://x/y' } } } }, 'a[]'],
    ['a reference to itself alone', { properties: { a: { allOf: [{ $ref: '#/properties/a' }] } } }, 'a'],
    ['parts that contradict each other', { properties: { a: { enum: [1], type: 'string' } }, required: ['a'] }, 'a'],
    ['nothing that fits', false, ''],
    ['a property JavaScript loses', { type: 'object', required: ['__proto__'] }, ''],
  ])('is refused for %s, with its path', (_, schema, path) => {
    try {
      lower(schema, 'mistral');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DefinitionError);
      expect(error).toMatchObject({ path });
    }
  });
});
