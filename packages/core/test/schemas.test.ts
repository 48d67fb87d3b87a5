import './accept-zod3.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { Agent, type StandardSchema, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

interface City {
  city: string;
}

const handMade: StandardSchema<unknown, City> = {
  '~standard': {
    version: 1,
    vendor: 'hand-made',
    validate: (value) =>
      typeof value === 'object' && value !== null && 'city' in value && typeof value.city === 'string'
        ? { value: { city: value.city.toUpperCase() } }
        : { issues: [{ message: 'a city is missing', path: ['city'] }] },
    ...{
      jsonSchema: { input: () => ({ type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }) },
    },
  },
};

const upper = (city: string): string => city.toUpperCase();
const four = z.object({ city: z.string().transform(upper) });
const three = z3.object({ city: z3.string().transform(upper) });
const says = 'Says a city.';

describe('schemas of zod 4, zod 3 and of hand in one agent', () => {
  const tools = [
    tool({ name: 'four', description: says, effect: 'read', input: four, execute: ({ city }) => city }),
    tool({ name: 'three', description: says, effect: 'read', input: three, execute: ({ city }) => city }),
    tool({ name: 'made', description: says, effect: 'read', input: handMade, execute: ({ city }) => city }),
  ] as const;
  const calls = (given: unknown) => ({ calls: tools.map(({ name }) => ({ name, arguments: given })) });

  it('look the same to the host', async () => {
    const host = new ScriptedHost(['Hi.']);
    await new Agent({ host, tools }).run('Hi?');
    const [request] = host.requests;
    const shown = request?.kind === 'chat' ? request.tools.map(({ parameters }) => parameters) : [];
    expect(shown).toHaveLength(3);
    for (const parameters of shown) {
      expect(parameters).toMatchObject({
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
      });
    }
  });

  it('validate and transform alike', async () => {
    const host = new ScriptedHost([calls({ city: 'Rome' }), calls({ city: 3 }), 'Done.']);
    const { state } = await new Agent({ host, tools }).run('Hi?');
    const results = resultsIn(state.messages);
    expect(results.slice(0, 3)).toEqual(Array(3).fill({ content: '"ROME"', isError: false }));
    for (const { content, isError } of results.slice(3)) {
      expect(isError).toBe(true);
      expect(JSON.parse(content)).toMatch(
        /^Error: The arguments of \w+ do not fit:\n- city: .+\nCall again with these put right\.$/,
      );
    }
  });

  it('may each describe the answer', async () => {
    for (const output of [four, three, handMade]) {
      const result = await new Agent({ host: new ScriptedHost(['{}', '{"city": "Rome"}']), output }).run('Hi?');
      expect(result.output).toEqual({ city: 'ROME' });
      expect(result.state.corrections).toBe(1);
    }
  });
});
