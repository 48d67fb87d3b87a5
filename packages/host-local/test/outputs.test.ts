import { Agent, OutputError, type RunEvent, tool } from '@windrose/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { localHost, type LocalHost } from '../src/index.js';

const getWeather = tool({
  name: 'get_weather',
  description: 'Get the current weather for a city.',
  effect: 'read',
  input: z.object({ city: z.string().describe('The city to look up') }),
  execute: (input) => ({ ...input, temperature: 3, condition: 'sunny' }),
});
const questions = ['Ada is 36 years old and lives in Oslo.', 'what is the weather in Oslo?'];

/** Long texts make the toy repeat itself up to its window, so texts have bounds here. */
const short = z.string().max(20);
const schemas: readonly (readonly [string, z.ZodType])[] = [
  ['an object', z.object({ name: short, age: z.int().min(0).max(150) })],
  [
    'optional fields and null',
    z.object({ city: short.optional(), note: short.nullable(), sunny: z.boolean().optional() }),
  ],
  ['a list of objects', z.object({ people: z.array(z.object({ name: short, age: z.number() })).max(3) })],
  [
    'a union',
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), n: z.int() }), z.object({ kind: z.literal('b') })]),
  ],
  ['a date, transformed', z.object({ on: z.iso.date().transform((text) => new Date(text)) })],
  ['a text', short],
  ['a word of some', z.enum(['warm', 'cold'])],
  ['a list', z.array(z.number()).max(5)],
  ['a record', z.record(z.string().max(8), z.int())],
  ['a tuple', z.tuple([short, z.boolean()])],
];

describe('structured answers of the local engine', () => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await localHost();
  });
  afterAll(() => host.dispose());

  it.each(schemas)(
    'are valid at once, or a typed error where the answer has no end: %s',
    { timeout: 120_000 },
    async (_what, output) => {
      const endings = { valid: 0, cut: 0 };
      for (const tools of [[], [getWeather]]) {
        for (const question of questions) {
          const agent = new Agent({ host, output, tools, temperature: 0, maxTokens: 200, limits: { steps: 4 } });
          expect(agent.plan().output).toBe('grammar');
          const corrections: RunEvent[] = [];
          try {
            const events = agent.stream(question);
            for (;;) {
              const next = await events.next();
              if (next.done) {
                // What a schema transforms is no input of it any more.
                if (next.value.status === 'suspended') throw new Error('The run waits for a person.');
                expect(next.value.output).toEqual(output.parse(JSON.parse(next.value.text)));
                break;
              }
              if (next.value.type === 'correction') corrections.push(next.value);
            }
            endings.valid++;
          } catch (error) {
            expect(error).toBeInstanceOf(OutputError);
            expect(String(error)).toContain('cut at the token limit');
            endings.cut++;
          }
          expect(corrections).toEqual([]);
        }
      }
      expect(endings.valid + endings.cut).toBe(4);
      expect(endings.valid).toBeGreaterThanOrEqual(3);
    },
  );

  it('are the same whole and streamed, and shown as they are written', async () => {
    const output = z.object({ name: short, age: z.int() });
    const agent = new Agent({ host, output, temperature: 0 });
    const whole = await agent.run('Ada is 36 years old.');
    const shown: unknown[] = [];
    const stop = agent.on('output-delta', ({ partial }) => shown.push(structuredClone(partial)));
    const streamed = await agent.run('Ada is 36 years old.');
    stop();
    expect(streamed.output).toEqual(whole.output);
    expect(shown.length).toBeGreaterThan(1);
    expect(whole.output).toMatchObject(shown.at(-1) as object);
  });
});
