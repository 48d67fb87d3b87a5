import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DefinitionError } from '../errors.js';
import type { SchemaDialect } from './dialects.js';
import { toJsonSchema } from './json-schema.js';
import type { JsonSchema } from './json-schema-type.js';
import { lower } from './lower.js';
import { parseJson } from '../text/json.js';

const lowerZod = (schema: z.ZodType, dialect: SchemaDialect) => lower(toJsonSchema(schema, 'test'), dialect, parseJson);

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
    const { schema: kept, lift, strict } = lower(original, 'none', parseJson);
    expect(kept).toBe(original);
    expect(strict).toBe(false);
    expect(lift({ a: 'x', b: null })).toEqual({ a: 'x' });
  });
});

describe('a schema for a host that binds nothing', () => {
  it('stays as it is, also where it is true or false', () => {
    expect(lower(true, 'none', parseJson)).toMatchObject({ schema: {}, lost: [], strict: false });
    expect(lower(false, 'none', parseJson).schema).toEqual({ not: {} });
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

describe('a schema that cannot be said', () => {
  it.each([
    ['a reference that leads nowhere', { properties: { a: { $ref: '#/$defs/x' } } }, 'a'],
    [
      'a reference to itself alone',
      { properties: { a: { allOf: [{ $ref: '#/properties/a' }] } }, required: ['a'] },
      'a',
    ],
    ['parts that contradict each other', { properties: { a: { enum: [1], type: 'string' } }, required: ['a'] }, 'a'],
    ['nothing that fits', false, ''],
    ['a property JavaScript loses', { type: 'object', required: ['__proto__'] }, ''],
  ])('is refused for %s, with its path', (_, schema, path) => {
    try {
      lower(schema, 'mistral', parseJson);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DefinitionError);
      expect(error).toMatchObject({ path });
    }
  });
});

describe('lowering what is nested deeper than answers are', () => {
  const text: JsonSchema = { type: 'string', minLength: 2 };
  const nest = (levels: number, inner: JsonSchema): JsonSchema =>
    levels === 0 ? inner : { type: 'array', items: nest(levels - 1, inner) };
  const tooDeep = (path: string) => [{ path, keyword: '*', why: 'it is nested too deep' }];

  it('lets any value stand there, says so once, and lifts what the host writes', () => {
    const { lost, lift } = lower(nest(200, text), 'llama-cpp', parseJson);
    expect(lost).toEqual(tooDeep('[]'.repeat(63)));
    expect(lift([[['deep']]])).toEqual([[['deep']]]);
    expect(lower(nest(50, text), 'llama-cpp', parseJson).lost).toEqual([]);
  });

  it('does so too where the same part stands near the root, and is kept there', () => {
    const part = nest(2, text);
    const properties = { near: part, far: nest(61, part) };
    const { schema, lost } = lower({ type: 'object', properties }, 'llama-cpp', parseJson);
    expect(lost).toEqual(tooDeep(`far${'[]'.repeat(63)}`));
    expect(schema).toMatchObject({ properties: { near: part } });
  });
});
