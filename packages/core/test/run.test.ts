import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';

const weather = tool({
  name: 'get_weather',
  description: 'The weather in a city, now.',
  effect: 'read',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => ({ city, temperature: 21 }),
});

describe('a run', () => {
  it('calls a tool with validated arguments and gives the answer', async () => {
    const host = new ScriptedHost([
      { calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }] },
      'It is 21 degrees in Paris.',
    ]);
    const agent = new Agent({ host, tools: [weather] });
    const result = await agent.run('What is the weather in Paris?');
    expect(result.output).toBe('It is 21 degrees in Paris.');
    expect(result.state.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant']);
    expect(result.usage).toEqual({ inputTokens: 20, outputTokens: 10 });
  });
});
