import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate } from '../schema/standard-schema.js';
import { inJson } from './in-json.js';

describe('a value that a schema made', () => {
  it('is told in JSON so that its schema takes it back', async () => {
    const schema = z.object({
      at: z.date(),
      big: z.bigint(),
      names: z.set(z.string()),
      ages: z.map(z.string(), z.object({ years: z.number() })),
    });
    const value = {
      at: new Date(0),
      big: 2n ** 64n,
      names: new Set(['Ann', 'Bo']),
      ages: new Map([['Ann', { years: 4 }]]),
    };
    const told = inJson(value);
    expect(told).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      big: '18446744073709551616',
      names: ['Ann', 'Bo'],
      ages: [['Ann', { years: 4 }]],
    });
    expect(await validate(schema, told)).toEqual({ ok: true, value });
    expect(inJson(undefined)).toBeUndefined();
  });

  it('is refused where it has no end', () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(() => inJson(ring)).toThrow(TypeError);
  });
});
