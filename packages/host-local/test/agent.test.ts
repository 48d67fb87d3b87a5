import { Agent, tool } from '@windrose/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { localHost, type LocalHost } from '../src/index.js';

const city = z.object({ city: z.string().describe('The city to look up') });
const getWeather = tool({
  name: 'get_weather',
  description: 'Get the current weather for a city.',
  effect: 'read',
  input: city,
  execute: (input) => ({ ...input, temperature: 3, condition: 'sunny' }),
});
const getTime = tool({
  name: 'get_time',
  description: 'Get the current time in a city.',
  effect: 'read',
  input: city,
  execute: (input) => ({ ...input, time: '14:05' }),
});

describe('an agent on a local model', () => {
  let host: LocalHost;
  beforeAll(async () => {
    host = await localHost();
  });
  afterAll(() => host.dispose());

  it('calls a tool and tells what it said', async () => {
    const agent = new Agent({ host, tools: [getWeather, getTime], strict: true });
    const { output, state } = await agent.run('what is the weather in Oslo?');
    expect(state.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant']);
    expect(output).toMatch(/3\b.*sunny|sunny.*\b3\b/);
  });

  it('answers in words where no tool fits', async () => {
    const { state } = await new Agent({ host, tools: [getWeather] }).run('tell me a joke');
    expect(state.messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
  });

  it('calls the tool it must call', async () => {
    const agent = new Agent({ host, tools: [getWeather, getTime], toolChoice: { name: 'get_time' } });
    const { state } = await agent.run('Oslo');
    expect(state.messages[1]).toMatchObject({ parts: [{ type: 'tool-call', name: 'get_time' }] });
  });

  it('gives an answer that fits its schema', async () => {
    const output = z.object({ name: z.string(), age: z.int() });
    const result = await new Agent({ host, output }).run('Ada is 36 years old.');
    expect(output.parse(result.output)).toEqual(result.output);
  });
});
