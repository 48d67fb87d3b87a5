import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { describeIssues, type StandardSchema, validate } from './standard-schema.js';

const issuesOf = async (schema: StandardSchema<unknown, unknown>, value: unknown): Promise<unknown> => {
  const checked = await validate(schema, value);
  return checked.ok ? [] : checked.issues;
};

describe('validate', () => {
  it('gives the value as the schema transforms it', async () => {
    const schema = z.object({ when: z.iso.date().transform((text) => new Date(text)), unit: z.string().default('C') });
    expect(await validate(schema, { when: '2026-01-02' })).toEqual({
      ok: true,
      value: { when: new Date('2026-01-02'), unit: 'C' },
    });
  });

  it('writes the place of an issue as a person would', async () => {
    const item = z.object({ price: z.number() });
    const schema = z.object({ order: z.object({ items: z.array(item) }) });
    const value = { order: { items: [{ price: 1 }, { price: '2' }] } };
    expect(await issuesOf(schema, value)).toMatchObject([{ path: 'order.items[1].price' }]);
    expect(await issuesOf(z.string(), 3)).toMatchObject([{ path: '' }]);
    expect(await issuesOf(z3.object({ a: z3.array(z3.string()) }), { a: [1] })).toMatchObject([{ path: 'a[0]' }]);
  });

  it('waits for refinements that take their time', async () => {
    const schema = z.string().refine(async (text) => text === 'known', 'is not known');
    expect(await issuesOf(schema, 'other')).toEqual([{ path: '', message: 'is not known' }]);
    expect(await issuesOf(schema, 'known')).toEqual([]);
  });

  it('makes an issue of what a transform or a refinement throws', async () => {
    const schema = z.object({ address: z.string().transform((text) => new URL(text)) });
    expect(await issuesOf(schema, { address: 'no address' })).toEqual([{ path: '', message: 'Invalid URL' }]);
    const rejecting = {
      version: 1,
      vendor: 'hand-made',
      validate: () => Promise.reject(new Error('the list is closed')),
    } as const;
    expect(await issuesOf({ '~standard': rejecting }, 'x')).toEqual([{ path: '', message: 'the list is closed' }]);
  });

  it('reads paths of libraries that give objects as their steps', async () => {
    const schema: StandardSchema = {
      '~standard': {
        version: 1,
        vendor: 'hand-made',
        validate: () => ({
          issues: [{ message: 'is wrong', path: [{ key: 'list' }, { key: 2 }, Symbol('sign')] }, { message: 'all' }],
        }),
      },
    };
    expect(await issuesOf(schema, {})).toEqual([
      { path: 'list[2].Symbol(sign)', message: 'is wrong' },
      { path: '', message: 'all' },
    ]);
  });

  it('takes a promise of another realm for what it is', async () => {
    const schema: StandardSchema = {
      '~standard': {
        version: 1,
        vendor: 'hand-made',
        // A thenable that is no instance of this realm's Promise.
        validate: () => Object.setPrototypeOf(Promise.resolve({ value: 7 }), { then: Promise.prototype.then }),
      },
    };
    expect(await validate(schema, {})).toEqual({ ok: true, value: 7 });
  });
});

describe('describeIssues', () => {
  it('writes a line for each issue', () => {
    const issues = [
      { path: 'city', message: 'expected string' },
      { path: '', message: 'unknown key' },
    ];
    expect(describeIssues(issues)).toBe('- city: expected string\n- unknown key');
  });
});
