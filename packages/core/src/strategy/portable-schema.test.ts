import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJsonSchema } from '../schema/json-schema.js';
import { toPortable } from './portable-schema.js';

describe('a portable schema', () => {
  it('keeps types, properties, lists and choices, describes every property and closes every object', () => {
    const schema = z.object({
      city: z.string().describe('The city'),
      unit: z.enum(['c', 'f']).optional(),
      spots: z.array(z.object({ lat: z.number() })),
    });
    expect(toPortable(toJsonSchema(schema, 'test'))).toEqual({
      type: 'object',
      properties: {
        city: { type: 'string', description: 'The city' },
        unit: { type: 'string', enum: ['c', 'f'], description: 'unit' },
        spots: {
          type: 'array',
          description: 'spots',
          items: {
            type: 'object',
            properties: { lat: { type: 'number', description: 'lat' } },
            required: ['lat'],
            additionalProperties: false,
          },
        },
      },
      required: ['city', 'spots'],
      additionalProperties: false,
    });
  });

  it('leaves out patterns, formats, bounds and defaults, which some backends refuse', () => {
    const schema = z.object({
      to: z.email().max(9).default('a@b.c'),
      n: z.int().min(1),
      l: z.array(z.string()).min(1),
    });
    const written = JSON.stringify(toPortable(toJsonSchema(schema, 'test')));
    for (const keyword of ['pattern', 'format', 'maxLength', 'minimum', 'minItems', 'default', '$schema']) {
      expect(written).not.toContain(keyword);
    }
  });

  it('puts references in place, and leaves open what refers to itself', () => {
    const schema = {
      type: 'object',
      properties: { a: { $ref: '#/$defs/spot', description: 'One' }, self: { $ref: '#' } },
      $defs: { spot: { type: 'string', description: 'A spot' } },
    };
    const written = toPortable(schema);
    expect(JSON.stringify(written)).not.toContain('$');
    expect(written).toMatchObject({ properties: { a: { type: 'string', description: 'One' } } });
    expect(written).toMatchObject({ properties: { self: { properties: { self: { description: 'self' } } } } });
    expect(toPortable({ $ref: '#/$defs/none' })).toEqual({});
  });

  it('says a constant as a choice of one, with its type', () => {
    expect(toPortable({ const: 'x' })).toEqual({ type: 'string', enum: ['x'] });
    expect(toPortable({ enum: ['x', 1] })).toEqual({ enum: ['x', 1] });
  });

  it('never has a choice of schemas beside properties', () => {
    expect(toPortable(toJsonSchema(z.union([z.string().min(1), z.null()]), 'test'))).toEqual({
      anyOf: [{ type: 'string' }, { type: 'null' }],
    });
    const both = z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() }));
    expect(toPortable(toJsonSchema(both, 'test'))).toMatchObject({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      required: ['a', 'b'],
    });
  });

  it('keeps records and tuples', () => {
    expect(toPortable({ type: 'object', additionalProperties: { type: 'number', minimum: 1 } })).toEqual({
      type: 'object',
      additionalProperties: { type: 'number' },
    });
    expect(toPortable({ type: 'array', items: [{ type: 'string' }, { type: 'null' }] })).toEqual({
      type: 'array',
      items: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    });
  });
});
