import '../test/accept-zod3.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { DefinitionError } from './errors.js';
import type { StandardSchema } from './schema/standard-schema.js';
import { tool } from './tool.js';

const good = {
  name: 'look_up',
  description: 'Looks a word up.',
  input: z.object({ word: z.string() }),
  execute: () => 'found',
};

function pathOf(changed: Partial<Record<keyof typeof good | 'timeoutMs', unknown>>): string {
  try {
    tool({ ...good, ...changed } as typeof good);
  } catch (error) {
    if (error instanceof DefinitionError) return error.path;
    throw error;
  }
  return 'fine';
}

describe('tool()', () => {
  it('gives what a host sees, converted once', () => {
    expect(tool(good).spec).toEqual({
      name: 'look_up',
      description: 'Looks a word up.',
      parameters: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
    });
  });

  it('refuses a name that a Mistral host would refuse', () => {
    for (const name of ['', 'look up', 'wörter', 'a.b', 'x'.repeat(65), 'look_up\n', '__proto__ '])
      expect(pathOf({ name })).toBe('name');
    for (const name of [undefined, null, 7]) expect(pathOf({ name: name as never })).toBe('name');
    for (const name of ['x', 'x'.repeat(64), 'Look-Up_2', '__proto__']) expect(pathOf({ name })).toBe('fine');
  });

  it('refuses a description that is empty or no text', () => {
    for (const description of ['', '  \n', undefined, 7]) expect(pathOf({ description })).toBe('description');
  });

  it('refuses what it could not run', () => {
    for (const execute of [undefined, null, 'run']) expect(pathOf({ execute })).toBe('execute');
  });

  it('refuses a deadline that is none', () => {
    for (const timeoutMs of [0, -1, Number.NaN]) expect(pathOf({ timeoutMs })).toBe('timeoutMs');
    expect(tool({ ...good, timeoutMs: 5 }).timeoutMs).toBe(5);
    expect('timeoutMs' in tool(good)).toBe(false);
  });

  it('refuses an input that is no object', () => {
    const inputs: StandardSchema<unknown, unknown>[] = [
      z.string(),
      z.array(z.string()),
      z.union([z.object({}), z.null()]),
      z3.string(),
    ];
    for (const input of inputs) expect(pathOf({ input })).toBe('input');
    for (const input of [
      z.object({}),
      z.record(z.string(), z.number()),
      z.object({}).refine(() => true),
      z3.object({}),
    ]) {
      expect(pathOf({ input })).toBe('fine');
    }
  });

  it('says which field of the input JSON cannot say', () => {
    expect(pathOf({ input: z.object({ when: z.symbol() }) })).toBe('when');
  });

  it('keeps the definition as `this` of execute', async () => {
    const counter = {
      ...good,
      count: 0,
      execute(): number {
        return ++this.count;
      },
    };
    const made = tool(counter);
    const context = { signal: new AbortController().signal, callId: '000000001', idempotencyKey: '000000001' };
    await made.execute({ word: 'a' }, context);
    expect(await made.execute({ word: 'a' }, context)).toBe(2);
  });
});
