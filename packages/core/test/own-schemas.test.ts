import { expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type Capabilities, tool } from '@windrose/core';
import { emulated } from '@windrose/core/emulated';
import { native } from '@windrose/core/native';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { resultsIn } from './told-by.js';

const schemas: readonly (readonly [schema: z.ZodType, said: unknown, seen: unknown])[] = [
  [z.string().regex(/^abc$/i), 'ABC', 'ABC'],
  [
    z
      .string()
      .toLowerCase()
      .regex(/^[a-z]+$/),
    'ABC',
    'abc',
  ],
  [z.date(), '2026-05-01', new Date('2026-05-01')],
  [z.number().catch(3), 'no', 3],
];

/** One call as a host of each kind gives it: in its own fields, and in words. */
const ways = (a: unknown): [string, Partial<Capabilities>, ScriptedAnswer][] => [
  ['in its own fields', { tools: 'loose', toolChoice: ['auto'] }, { calls: [{ name: 'take', arguments: { a } }] }],
  ['in words', { tools: 'none', toolChoice: [] }, JSON.stringify([{ name: 'take', arguments: { a } }])],
];

it.each(schemas.flatMap(([schema, said, seen]) => ways(said).map((way) => [way[0], schema, seen, way] as const)))(
  'a tool sees what its own schema takes, whether a host has calls %s: %#',
  async (_, schema, seen, [, capabilities, answer]) => {
    const inputs: unknown[] = [];
    const input = z.object({ a: schema });
    const take = tool({
      name: 'take',
      description: 'Takes.',
      effect: 'read',
      input,
      execute: (each) => inputs.push(each),
    });
    const host = new ScriptedHost([answer, 'Done.'], { strategies: [native, emulated], capabilities });
    await new Agent({ host, tools: [take] }).run('Take it.');
    expect(inputs).toEqual([{ a: seen }]);
  },
);

it('and the model reads what is wrong where it takes them not, whether it called in words or not', async () => {
  for (const [, capabilities, answer] of ways(5)) {
    const input = z.object({ a: z.string().regex(/^abc$/i) });
    const take = tool({
      name: 'take',
      description: 'Takes.',
      effect: 'read',
      input,
      execute: () => expect.fail('it ran'),
    });
    const asText =
      typeof answer === 'string' ? answer.replace('5', '"x"') : { calls: [{ name: 'take', arguments: { a: 'x' } }] };
    const host = new ScriptedHost([asText, 'Done.'], { strategies: [native, emulated], capabilities });
    const { state } = await new Agent({ host, tools: [take] }).run('Take it.');
    expect(resultsIn(state.messages)[0]?.content).toContain('The arguments of take do not fit');
    expect(state.corrections).toBe(1);
  }
});
