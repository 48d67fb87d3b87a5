import { describe, expect, it } from 'vitest';
import { Agent, tool } from '@windrose/core';
import { jsonSchema } from '@windrose/core/json-schema';
import { ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

const input = jsonSchema<{ city: string; days?: number }>({
  type: 'object',
  properties: { city: { type: 'string', minLength: 1 }, days: { type: 'integer', minimum: 1 } },
  required: ['city'],
  additionalProperties: false,
});

describe('a tool known only by a JSON Schema', () => {
  it('is offered with it, and runs with what fits', async () => {
    const forecast = tool({
      name: 'forecast',
      description: 'The weather to come.',
      effect: 'read',
      input,
      execute: ({ city, days = 1 }) => `${city}: ${days}`,
    });
    expect(forecast.spec.parameters).toMatchObject({ properties: { city: { minLength: 1 } } });
    const calls = ['{"city": "Paris", "days": 2}', '{"city": "Rome"}', '{"city": "", "days": 0.5, "x": 1}'];
    const host = new ScriptedHost([
      { calls: calls.map((written) => ({ name: 'forecast', arguments: written })) },
      'Sunny.',
    ]);
    const { state } = await new Agent({ host, tools: [forecast] }).run('Hi?');
    const results = resultsIn(state.messages);
    expect(results.slice(0, 2)).toEqual([
      { content: '"Paris: 2"', isError: false },
      { content: '"Rome: 1"', isError: false },
    ]);
    expect(results[2]?.isError).toBe(true);
    for (const path of ['city', 'days', 'x']) expect(results[2]?.content).toContain(path);
  });

  it('runs nothing where its schema cannot be read, and says why', async () => {
    const broken = jsonSchema({ type: 'object', properties: { a: { $ref: '#/nowhere' } } });
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: broken, execute: () => 'seen' });
    const host = new ScriptedHost([{ calls: [{ name: 'look', arguments: { a: 1 } }] }, 'Sorry.']);
    const { state } = await new Agent({ host, tools: [look] }).run('Hi?');
    expect(resultsIn(state.messages)[0]).toMatchObject({ isError: true, content: expect.stringContaining('nowhere') });
  });
});

describe('an answer known only by a JSON Schema', () => {
  it('is validated against it', async () => {
    const output = jsonSchema<{ n: number }>({
      type: 'object',
      properties: { n: { type: 'number' } },
      required: ['n'],
    });
    const host = new ScriptedHost(['{"n": "1"}', '{"n": 1}']);
    const result = await new Agent({ host, output }).run('Hi?');
    expect({ n: result.output.n, corrections: result.state.corrections }).toEqual({ n: 1, corrections: 1 });
  });
});
