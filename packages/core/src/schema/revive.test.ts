import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJsonSchema } from './json-schema.js';
import { revive } from './revive.js';
import { validate } from './standard-schema.js';

const asked = z.object({
  due: z.date(),
  paid: z.date().optional(),
  total: z.bigint(),
  tags: z.set(z.string()),
  stays: z.map(z.string(), z.number()),
  days: z.array(z.object({ on: z.date() })),
});
const said = {
  due: '2026-03-01',
  total: '12345678901234567890',
  tags: ['a', 'b'],
  stays: [['Oslo', 3]],
  days: [{ on: '2026-03-01T10:00:00+01:00' }, { on: '2026-03-02' }],
};

describe('what JSON lacks', () => {
  it('is asked for as JSON can say it', () => {
    expect(toJsonSchema(asked, 'it')).toMatchObject({
      properties: {
        due: { type: 'string', format: 'date-time' },
        total: { type: 'string', pattern: '^-?[0-9]{1,40}$' },
        tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
        stays: { type: 'array', items: { type: 'array', items: [{ type: 'string' }, { type: 'number' }] } },
        days: { items: { properties: { on: { format: 'date-time' } } } },
      },
      required: ['due', 'total', 'tags', 'stays', 'days'],
    });
  });

  it('is made from what JSON says, and what was given is not changed', async () => {
    const before = structuredClone(said);
    const checked = await validate(asked, said);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        due: new Date('2026-03-01'),
        total: 12345678901234567890n,
        tags: new Set(['a', 'b']),
        stays: new Map([['Oslo', 3]]),
        days: [{ on: new Date('2026-03-01T09:00:00Z') }, { on: new Date('2026-03-02') }],
      },
    });
    expect(said).toEqual(before);
  });

  it.each<[z.ZodType, unknown, unknown]>([
    [
      z.union([z.object({ at: z.date() }), z.object({ no: z.string() })]),
      { at: '2026-03-01' },
      { at: new Date('2026-03-01') },
    ],
    [z.object({ at: z.union([z.date(), z.literal('never')]) }), { at: 'never' }, { at: 'never' }],
    [z.object({ at: z.union([z.literal('never'), z.date()]) }), { at: '2026-03-01' }, { at: new Date('2026-03-01') }],
    [z.union([z.bigint(), z.boolean()]), '12', 12n],
    [z.union([z.set(z.string()), z.string()]), ['a'], new Set(['a'])],
    [
      z.array(z.union([z.number(), z.union([z.boolean(), z.date()])])),
      ['2026-03-01', 1, '2026-03-02'],
      [new Date('2026-03-01'), 1, new Date('2026-03-02')],
    ],
    [
      z.union([
        z.object({ due: z.date(), by: z.literal('hand') }),
        z.object({ due: z.bigint(), by: z.literal('clock') }),
      ]),
      { due: '20260301', by: 'clock' },
      { due: 20260301n, by: 'clock' },
    ],
  ])('is made in choices too, for the option that it fits: %#', async (schema, value, made) => {
    expect(await validate(schema, value)).toEqual({ ok: true, value: made });
  });

  it('is looked for in so many ways at most, where choices stand beside each other', () => {
    const errors = [[{ expected: 'date', path: [] }], [{ expected: 'bigint', path: [] }]];
    const wanted = Array.from({ length: 30 }, (_, at) => ({ path: [at], errors }));
    expect([...revive(Array(30).fill('1'), wanted)]).toHaveLength(32);
  });

  it.each([
    [z.date(), 'soon'],
    [z.date(), '2026-13-01'],
    [z.date(), 1_700_000_000],
    [z.date().min(new Date('2026-01-01')), '2025-01-01'],
    [z.bigint(), '1.5'],
    [z.bigint(), 1.5],
    [z.bigint(), 2 ** 60],
    [z.set(z.number()), [1, 1]],
    [z.set(z.number()), ['a']],
    [
      z.map(z.string(), z.number()),
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
    [z.map(z.string(), z.number()), [['a']]],
    [z.string(), 5],
  ])('is not guessed at: %#', async (schema: z.ZodType, value) => {
    expect(await validate(schema, value)).toMatchObject({ ok: false });
  });

  it('is refused in what JSON lacks itself', () => {
    expect(() => toJsonSchema(z.object({ days: z.set(z.date()) }), 'it')).toThrow(/the field "days" of it/);
    expect(() => toJsonSchema(z.object({ days: z.map(z.string(), z.date()) }), 'it')).toThrow(/the field "days" of it/);
  });

  it('is made where the place is told step by step in objects, as other libraries do', () => {
    const [revived] = revive({ due: '2026-03-01' }, [{ expected: 'date', path: [{ key: 'due' }] }]);
    expect(revived).toEqual({ due: new Date('2026-03-01') });
  });

  it('is not made where there is no such place', () => {
    const value = { due: { on: '2026-03-01' } };
    for (const path of [['paid'], ['paid', 'on'], ['due', 'on', 'day']]) {
      expect([...revive(value, [{ expected: 'date', path }])]).toEqual([value]);
    }
  });

  it('is made in lists of thousands', async () => {
    const many = Array.from({ length: 2000 }, () => '2026-03-01');
    const checked = await validate(z.array(z.date()), many);
    expect(checked.ok && checked.value.every((date) => date instanceof Date)).toBe(true);
  });
});
