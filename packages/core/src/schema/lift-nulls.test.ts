import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zodSchemas } from '../../test/gbnf-schemas.js';
import { toJsonSchema } from './json-schema.js';
import { liftNulls } from './lift-nulls.js';
import type { Json } from './json-schema-type.js';

const lift = (schema: z.ZodType, value: Json): unknown => liftNulls(value, toJsonSchema(schema, 'it'));

describe('a null for what is optional', () => {
  it('is left out, at every depth', () => {
    const person = z.object({ name: z.string(), mail: z.string().optional() });
    const schema = z.object({ people: z.array(person), first: person.optional(), note: z.string().optional() });
    const value = { people: [{ name: 'Ann', mail: null }], first: { name: 'Bo', mail: null }, note: null };
    expect(lift(schema, value)).toEqual({ people: [{ name: 'Ann' }], first: { name: 'Bo' } });
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
