import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../text/json.js';
import type { SchemaDialect } from './dialects.js';
import { toJsonSchema } from './json-schema.js';
import { lower } from './lower.js';

const lowerZod = (schema: z.ZodType, dialect: SchemaDialect) => lower(toJsonSchema(schema, 'test'), dialect, parseJson);
const reshapedOf = (schema: z.ZodType, dialect: SchemaDialect) => [...lowerZod(schema, dialect).reshaped];

describe('what lifting reshapes', () => {
  it('names no part that only loses nulls', () => {
    const schema = z.object({ a: z.string().optional(), b: z.array(z.object({ c: z.int().optional() })) });
    for (const dialect of ['mistral', 'llama-cpp', 'workers-ai', 'none'] as const)
      expect(reshapedOf(schema, dialect)).toEqual([]);
  });

  it('names entries, places and JSON text by their paths in the lowered schema', () => {
    const schema = z.object({
      ages: z.record(z.string(), z.int()),
      lines: z.array(z.object({ at: z.tuple([z.number(), z.number()]), 'a.b': z.any() })),
      grid: z.array(z.array(z.tuple([z.string()]))),
      open: z.looseObject({ id: z.string() }),
    });
    expect(reshapedOf(schema, 'mistral')).toEqual([
      'ages.entries',
      'lines[].at',
      'lines[].a.b',
      'grid[][]',
      'open.entries',
    ]);
    expect(reshapedOf(schema, 'llama-cpp')).toEqual(['lines[].at', 'grid[][]']);
  });

  it('names a part once, whichever option of a choice reshapes it', () => {
    const schema = z.object({ x: z.union([z.tuple([z.string()]), z.tuple([z.int()]), z.object({ y: z.any() })]) });
    expect(reshapedOf(schema, 'mistral')).toEqual(['x', 'x.y']);
  });

  it('names the wrapper of a root that is no object, and starts paths with it', () => {
    const { wrapper, reshaped } = lowerZod(z.array(z.tuple([z.string()])), 'mistral');
    expect({ wrapper, reshaped: [...reshaped] }).toEqual({ wrapper: 'value', reshaped: ['value[]'] });
    expect(lowerZod(z.object({ value: z.string() }), 'mistral')).not.toHaveProperty('wrapper');
    expect(lowerZod(z.string(), 'none')).not.toHaveProperty('wrapper');
  });

  it('names an object whose further properties are reshaped, as they have no path', () => {
    expect(reshapedOf(z.object({ spots: z.record(z.string(), z.tuple([z.int()])) }), 'llama-cpp')).toEqual(['spots']);
  });

  it('names an object that gets null for what was left out', () => {
    expect(reshapedOf(z.object({ a: z.object({ b: z.string().nullable() }) }), 'workers-ai')).toEqual(['a']);
  });

  it('names where a kept reference stands if anything behind it is reshaped, through whichever others', () => {
    const plain: z.ZodType = z.object({
      name: z.string(),
      get next() {
        return z.array(plain);
      },
    });
    expect(reshapedOf(z.object({ plain }), 'llama-cpp')).toEqual([]);
    const [even, odd]: [z.ZodType, z.ZodType] = [
      z.object({
        get odd() {
          return odd.optional();
        },
      }),
      z.object({
        at: z.tuple([z.int()]),
        get even() {
          return z.array(even);
        },
      }),
    ];
    expect(reshapedOf(even, 'llama-cpp')).toEqual(['odd.at', 'odd.even[]']);
    const tree: z.ZodType = z.object({
      at: z.tuple([z.int()]),
      get children() {
        return z.array(tree);
      },
    });
    expect(reshapedOf(z.object({ tree, also: tree }), 'llama-cpp')).toEqual(['tree', 'also']);
  });

  it('leaves everything else as it is written', () => {
    const schema = z.object({
      title: z.string(),
      tags: z.array(z.string()),
      spots: z.record(z.string(), z.tuple([z.int(), z.int()])),
    });
    const { lift } = lowerZod(schema, 'mistral');
    // What a stream shows once what is reshaped is held back.
    for (const part of [{}, { title: 'x' }, { title: 'x', tags: ['a'] }])
      expect(lift({ ...part, spots: {} })).toEqual({ ...part, spots: {} });
  });
});
