import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SchemaDialect } from './dialects.js';
import { toJsonSchema } from './json-schema.js';
import { lower } from './lower.js';
import { parseJson } from '../text/json.js';

const lowerZod = (schema: z.ZodType, dialect: SchemaDialect) => lower(toJsonSchema(schema, 'test'), dialect, parseJson);

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

  it('names as lost the bounds of a list with places of their own, also where the host keeps bounds', () => {
    const schema = { type: 'array', prefixItems: [{}], items: { type: 'integer' }, minItems: 3, maxItems: 5 };
    const { lost } = lower(schema, 'llama-cpp', parseJson);
    expect(lost.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(['minItems', 'maxItems']));
  });

  it('names as lost a format of whole numbers, a keyword of several types and one of none', () => {
    const schema = {
      type: 'object',
      properties: {
        id: { type: 'integer', format: 'int32' },
        name: { type: ['string', 'array'], minItems: 2, maxLength: 1, format: 'int32' },
        free: { not: { type: 'null' } },
      },
      minProperties: 2,
      dependencies: { id: { $ref: '#' } },
    };
    const { schema: lowered, lost } = lower(schema, 'ollama', parseJson);
    expect(lost.map(({ path, keyword }) => `${path} ${keyword}`)).toEqual([
      'id format',
      'name minItems',
      'name maxLength',
      'name format',
      'free not',
      ' minProperties',
      ' dependencies',
    ]);
    expect(lowered).toMatchObject({
      properties: {
        id: { description: 'in the format "int32"' },
        name: {
          anyOf: [
            { description: 'at least 2 items' },
            { description: expect.stringContaining('at most 1 character') as string },
          ],
        },
        free: { description: 'any JSON value, as text; must also fit {"not":{"type":"null"}}' },
      },
      description: 'at least 2 names',
    });
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
    expect(lost).toEqual([]);
    expect(lift({ ...schema.parse(lifted) } as never)).toEqual(lifted);
  });

  it('leaves out an entry with the name of a property that is listed or forbidden', () => {
    const schema = { properties: { a: { type: 'string' }, b: false }, additionalProperties: { type: 'integer' } };
    const { lift, lost } = lower(schema, 'mistral', parseJson);
    const entries = ['a', 'b', 'c'].map((key, value) => ({ key, value }));
    expect(lift({ a: null, entries })).toEqual({ c: 2 });
    expect(lost).toEqual([]);
    expect(lower(schema, 'llama-cpp', parseJson).lost).toMatchObject([{ path: '', keyword: 'properties' }]);
  });

  it('never makes a property "__proto__" of an entry', () => {
    const { lift } = lowerZod(z.object({ ages: z.record(z.string(), z.int()) }), 'mistral');
    const value = { ages: { entries: [{ key: '__proto__', value: 4 }] } };
    expect(lift(value)).toEqual({ ages: {} });
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
    expect(lift({ type: 'object', id: '5' })).toEqual({ type: 'object', id: 5 });
    expect(lost.map(({ path }) => path)).toEqual(['note', 'id']);
  });
});
