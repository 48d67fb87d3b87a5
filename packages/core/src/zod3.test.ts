import { describe, expect, it } from 'vitest';
import { z as z3 } from 'zod3';
import { DefinitionError } from './errors.js';
import { toJsonSchema } from './schema/json-schema.js';
import { tool } from './tool.js';
import { zod3 } from './zod3.js';

// This file never loads the entry for Node, so it stands where a bundle without a zod 3 converter stands.
describe('a zod 3 schema where no converter was bundled', () => {
  const input = z3.object({ city: z3.string().describe('The city.') });

  it('is refused with what to do', () => {
    expect(() => toJsonSchema(input, 'tool "a"')).toThrow(/tool "a" is of zod 3: wrap it in zod3\(\)/);
  });

  it('is taken in zod3(), with its types and its validation', async () => {
    const made = tool({
      name: 'a',
      description: 'b',
      effect: 'read',
      input: zod3(input),
      execute: ({ city }) => city.length,
    });
    expect(made.spec.parameters).toMatchObject({
      type: 'object',
      properties: { city: { type: 'string', description: 'The city.' } },
      required: ['city'],
    });
    expect(await made.input['~standard'].validate({ city: 3 })).toHaveProperty('issues');
  });

  it('names a field that JSON cannot say', () => {
    const bad = zod3(z3.object({ when: z3.date() }));
    expect(() => tool({ name: 'a', description: 'b', effect: 'read', input: bad, execute: () => 1 })).toThrow(
      DefinitionError,
    );
    expect(() => tool({ name: 'a', description: 'b', effect: 'read', input: bad, execute: () => 1 })).toThrow(/"when"/);
  });
});
