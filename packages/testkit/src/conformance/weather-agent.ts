import { Agent, type AgentOptions, type Host, tool } from '@windrose/core';
import { z } from 'zod';

/** The input of the suite's tools. */
export interface Asked {
  readonly tool: string;
  readonly input: unknown;
}

/** An agent with two tools, and what they were called with. */
export function weatherAgent(host: Host, options: Partial<AgentOptions<readonly [], string>> = {}) {
  const asked: Asked[] = [];
  const getWeather = tool({
    name: 'get_weather',
    description: 'The weather in a city, now.',
    effect: 'read',
    input: z.object({ city: z.string().describe('The city.'), unit: z.enum(['celsius', 'fahrenheit']).optional() }),
    execute: (input) => {
      asked.push({ tool: 'get_weather', input });
      return { city: input.city, temperature: 21 };
    },
  });
  const bookRoom = tool({
    name: 'book_room',
    description: 'Books rooms in a hotel.',
    effect: 'read',
    input: z.object({
      guests: z.array(z.object({ name: z.string(), age: z.number().int() })),
      breakfast: z.boolean(),
      note: z.string(),
    }),
    execute: (input) => {
      asked.push({ tool: 'book_room', input });
      return 'booked';
    },
  });
  const { tools: _tools, output: _output, host: _host, ...settings } = options;
  return { agent: new Agent({ host, tools: [getWeather, bookRoom], ...settings }), asked };
}

/** The same without tools. */
export function talkingAgent(host: Host, options: Partial<AgentOptions<readonly [], string>> = {}): Agent {
  return new Agent({ ...options, host });
}
