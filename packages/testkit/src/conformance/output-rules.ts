import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import type { ConformanceRule } from './conformance-target.js';
import { expectSame } from './expectations.js';

const source = 'Windrose: every answer fits its schema or is a typed error';
const since = '0.1.0';
const Report = z.object({ city: z.string(), temperature: z.number() });
const good = JSON.stringify({ city: 'Paris', temperature: 21 });

/** Structured answers. */
export const outputRules: Readonly<Record<string, ConformanceRule>> = {
  'output:typed': {
    behaviour: 'a structured answer is a value that fits its schema',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: good }]);
      const { output } = await new Agent({ host, output: Report }).run('Report on Paris.');
      expectSame('the answer', output, { city: 'Paris', temperature: 21 });
    },
  },
  'output:corrected': {
    behaviour: 'an answer that does not fit is asked for again, and the next one counts',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ writes: '{"city": "Paris", "temperature": "warm"}' }, { text: good }]);
      const { output } = await new Agent({ host, output: Report }).run('Report on Paris.');
      expectSame('the answer', output, { city: 'Paris', temperature: 21 });
    },
  },
  'output:with-tools': {
    behaviour: 'tools and a structured answer go together',
    source,
    since,
    check: async (open) => {
      const calls = [{ name: 'get_weather', arguments: { city: 'Paris' } }];
      const { host } = await open([{ calls }, { text: good }]);
      const asked: unknown[] = [];
      const getWeather = tool({
        name: 'get_weather',
        description: 'The weather in a city, now.',
        input: z.object({ city: z.string() }),
        execute: (input) => {
          asked.push(input);
          return 21;
        },
      });
      const { output } = await new Agent({ host, tools: [getWeather], output: Report }).run('Report on Paris.');
      expectSame('what the tool was called with', asked, [{ city: 'Paris' }]);
      expectSame('the answer', output, { city: 'Paris', temperature: 21 });
    },
  },
};
