import { Agent, type AgentOptions, type Host, tool } from '@windrose/core';
import { z } from 'zod';

/** Short answers, the same each time where the host can: what a rule asks must not hang on chance. */
export const liveSettings = { temperature: 0, maxTokens: 128 } as const;

type Changes = Partial<AgentOptions<readonly [], string>>;

/** An agent with two small tools. Few runs: a model that does not stop calling is ended soon. */
export function liveAgent(host: Host, options: Omit<Changes, 'host' | 'tools' | 'output' | 'toolChoice'> = {}) {
  return (toolChoice: 'auto' | 'none' | 'required' | { readonly name: 'get_weather' | 'get_time' } = 'auto') =>
    new Agent({ host, tools: liveTools, limits: { steps: 3 }, ...liveSettings, ...options, toolChoice });
}

/** The same without tools. */
export function liveTalker(host: Host, options: Omit<Changes, 'host'> = {}): Agent {
  return new Agent({ ...liveSettings, ...options, host });
}

const place = z.object({ city: z.string().max(40).describe('The city to look up') });

/** Two tools that a model of any size tells apart. */
export const liveTools = [
  tool({
    name: 'get_weather',
    description: 'Get the current weather for a city.',
    effect: 'read',
    input: place,
    execute: ({ city }) => ({ city, temperature: 21, condition: 'sunny' }),
  }),
  tool({
    name: 'get_time',
    description: 'Get the current time in a city.',
    effect: 'read',
    input: place,
    execute: ({ city }) => ({ city, time: '14:30' }),
  }),
] as const;

/** Questions: one that a tool answers, and one that none does. */
export const weatherQuestion = 'What is the weather in Oslo?';
export const greeting = 'Hello there';
