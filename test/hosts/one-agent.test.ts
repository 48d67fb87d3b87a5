import { Agent, type Host, type Message, tool } from '@windrose/core';
import type { ModelScript } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hostTargets } from './host-targets.js';

const trip = z.object({ city: z.string(), degrees: z.number() });

/** One agent, made in the same way for every host. */
function makeAgent(host: Host) {
  const called: unknown[] = [];
  const getWeather = tool({
    name: 'get_weather',
    description: 'The weather in a city, now.',
    effect: 'read',
    input: z.object({ city: z.string() }),
    execute: (input) => {
      called.push(['get_weather', input]);
      return { degrees: input.city === 'Rome' ? 25 : 18 };
    },
  });
  const bookTrain = tool({
    name: 'book_train',
    description: 'Books a train to a city.',
    effect: 'read',
    input: z.object({ city: z.string(), seats: z.number().int().min(1), window: z.boolean().optional() }),
    execute: (input) => {
      called.push(['book_train', input]);
      return 'booked';
    },
  });
  const instructions = 'You plan trips.';
  return { agent: new Agent({ host, instructions, tools: [getWeather, bookTrain], output: trip }), called };
}

const weather = (city: string) => ({ name: 'get_weather', arguments: { city } });
const script: ModelScript = [
  { calls: [weather('Paris'), weather('Rome')] },
  { calls: [{ name: 'book_train', arguments: { city: 'Rome', seats: 2 } }] },
  { text: JSON.stringify({ city: 'Rome', degrees: 25 }) },
];
const question = 'Where is it warmer, Paris or Rome? Book two seats to there.';
const next: ModelScript = [{ calls: [weather('Oslo')] }, { text: JSON.stringify({ city: 'Oslo', degrees: 18 }) }];

async function begin(target: (typeof hostTargets)[number]) {
  const { host, emulator } = await target.open(script);
  const { agent, called } = makeAgent(host);
  const { output, state } = await agent.run(question);
  await emulator.close();
  return { output, called, messages: state.messages, statuses: emulator.requests.map(({ status }) => status) };
}

describe('one agent, unchanged', () => {
  it.each(hostTargets)(
    'makes the same calls and gives the same answer on $name, with no request refused',
    async (target) => {
      const { output, called, statuses } = await begin(target);
      expect(output).toEqual({ city: 'Rome', degrees: 25 });
      expect(called).toEqual([
        ['get_weather', { city: 'Paris' }],
        ['get_weather', { city: 'Rome' }],
        ['book_train', { city: 'Rome', seats: 2 }],
      ]);
      expect(statuses).toEqual([200, 200, 200]);
    },
  );

  it.each(hostTargets)('goes on, on every other host, with what was begun on $name', async (target) => {
    const { messages } = await begin(target);
    const more: Message = { role: 'user', parts: [{ type: 'text', text: 'And how is it in Oslo?' }] };
    for (const other of hostTargets) {
      const { host, emulator } = await other.open(next);
      const { agent, called } = makeAgent(host);
      const { output } = await agent.run([...messages, more]);
      await emulator.close();
      expect({ host: other.name, output, called }).toEqual({
        host: other.name,
        output: { city: 'Oslo', degrees: 18 },
        called: [['get_weather', { city: 'Oslo' }]],
      });
      expect(JSON.stringify(emulator.prompts[0]?.messages)).toContain('two seats');
    }
  });
});
