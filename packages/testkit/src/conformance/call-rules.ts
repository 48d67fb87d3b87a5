import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import type { ConformanceRule } from './conformance-target.js';
import { expectSame, expectTrue } from './expectations.js';
import { weatherAgent } from './weather-agent.js';

const source = 'Windrose: every call a tool sees is complete and valid';
const since = '0.1.0';
const paris = { name: 'get_weather', arguments: { city: 'Paris' } };
const rome = { name: 'get_weather', arguments: { city: 'Rome', unit: 'celsius' } };

/** Calls, with whatever way of asking the host needs. */
export const callRules: Readonly<Record<string, ConformanceRule>> = {
  'calls:round-trip': {
    behaviour: 'a call reaches its tool, its result reaches the model, and the answer comes',
    source,
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ calls: [paris] }, { text: 'It is 21 degrees in Paris.' }]);
      const { agent, asked } = weatherAgent(host);
      const { output } = await agent.run('What is the weather in Paris?');
      expectSame('what the tool was called with', asked, [{ tool: 'get_weather', input: { city: 'Paris' } }]);
      expectSame('the answer', output, 'It is 21 degrees in Paris.');
      const shown = JSON.stringify(emulator.prompts.at(-1)?.messages);
      expectTrue(`the model should be shown the result, but was shown ${shown}`, shown.includes('21'));
    },
  },
  'calls:never-shown-as-text': {
    behaviour: 'no text is shown that turns out to be a call',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ calls: [paris] }, { text: 'Sunny.' }]);
      let shown = '';
      for await (const event of weatherAgent(host).agent.stream('What is the weather in Paris?')) {
        if (event.type === 'text-delta') shown += event.text;
      }
      expectSame('the shown text', shown, 'Sunny.');
    },
  },
  'calls:several-at-once': {
    behaviour: 'several calls of one answer all run, under ids of their own, and their results come in their order',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ calls: [paris, rome] }, { text: 'Warm in both.' }]);
      const { agent, asked } = weatherAgent(host);
      const { output, state } = await agent.run('Paris and Rome?');
      const inputs = [paris, rome].map(({ arguments: input }) => ({ tool: 'get_weather', input }));
      expectSame('what the tools were called with', asked, inputs);
      expectSame('the answer', output, 'Warm in both.');
      const results = state.messages.flatMap((message) => (message.role === 'tool' ? [message.content] : []));
      expectTrue(
        `results should come in order: ${results}`,
        /Paris/.test(results[0] ?? '') && /Rome/.test(results[1] ?? ''),
      );
    },
  },
  'calls:arguments-survive': {
    behaviour: 'nested arguments, lists, quotes and other scripts arrive as the model wrote them',
    source,
    since,
    check: async (open) => {
      const input = {
        guests: [
          { name: 'Zoë "Z" O\'Neil', age: 31 },
          { name: '田中', age: 4 },
        ],
        breakfast: true,
        note: 'line one\nline two \\ [x] {y}',
      };
      const { host } = await open([{ calls: [{ name: 'book_room', arguments: input }] }, { text: 'Booked.' }]);
      const { agent, asked } = weatherAgent(host);
      await agent.run('Book a room.');
      expectSame('what the tool was called with', asked, [{ tool: 'book_room', input }]);
    },
  },
  'calls:no-arguments': {
    behaviour: 'a tool without arguments is called',
    source,
    since,
    check: async (open) => {
      let calls = 0;
      const now = tool({
        name: 'tell_time',
        description: 'The time.',
        effect: 'read',
        input: z.object({}),
        execute: () => ++calls,
      });
      const { host } = await open([{ calls: [{ name: 'tell_time', arguments: {} }] }, { text: 'Noon.' }]);
      const { output } = await new Agent({ host, tools: [now] }).run('What time is it?');
      expectSame('the calls', calls, 1);
      expectSame('the answer', output, 'Noon.');
    },
  },
  'calls:cut-off-never-run': {
    behaviour: 'a call cut off at the token limit does not run; the model is told and the run goes on',
    source,
    since,
    check: async (open) => {
      const long = {
        name: 'get_weather',
        arguments: { city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
      };
      const { host } = await open([{ calls: [long], cutAfter: 40 }, { text: 'I could not look it up.' }]);
      const { agent, asked } = weatherAgent(host);
      const { output } = await agent.run('What is the weather there?');
      expectSame('what the tools were called with', asked, []);
      expectSame('the answer', output, 'I could not look it up.');
    },
  },
  'calls:wrong-arguments-are-told': {
    behaviour: 'arguments that do not fit are told to the model by their path, and do not run',
    source,
    since,
    check: async (open) => {
      const wrong = { name: 'book_room', arguments: { guests: 'me', breakfast: true, note: '' } };
      const { host, emulator } = await open([{ calls: [wrong] }, { text: 'Sorry.' }]);
      const { agent, asked } = weatherAgent(host);
      await agent.run('Book a room.');
      expectSame('what the tools were called with', asked, []);
      const shown = JSON.stringify(emulator.prompts.at(-1)?.messages);
      expectTrue(`the model should be told of "guests", but was shown ${shown}`, shown.includes('guests'));
    },
  },
  'calls:ten-steps': {
    behaviour: 'a run of ten steps, a call in each but the last, comes to its end',
    source,
    since,
    check: async (open) => {
      const cities = Array.from({ length: 9 }, (_, at) => `City ${at + 1}`);
      const turns = cities.map((city) => ({ calls: [{ name: 'get_weather', arguments: { city } }] }));
      const { host } = await open([...turns, { text: 'All of them are warm.' }]);
      const { agent, asked } = weatherAgent(host);
      const { output } = await agent.run('How is it in all my cities?');
      expectSame(
        'the cities asked for',
        asked.map(({ input }) => input),
        cities.map((city) => ({ city })),
      );
      expectSame('the answer', output, 'All of them are warm.');
    },
  },
  'choice:required-calls': {
    behaviour: 'a demanded tool is called, whether the host can demand it or it is asked for in words',
    source,
    since,
    check: async (open) => {
      const sent: string[] = [];
      for (const toolChoice of ['required', 'auto'] as const) {
        const { host, emulator } = await open([{ calls: [paris] }, { text: 'Sunny.' }]);
        const { agent, asked } = weatherAgent(host, { toolChoice });
        await agent.run('Hello.');
        expectSame('the number of calls', asked.length, 1);
        sent.push(JSON.stringify(emulator.requests[0]?.body));
      }
      // A scripted model calls without being told to.
      expectTrue(`the demand should be in the request, but it is as without it: ${sent[0]}`, sent[0] !== sent[1]);
    },
  },
  'choice:none-runs-nothing': {
    behaviour: 'where tools are forbidden none runs',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: 'I know it by heart.' }]);
      const { agent, asked } = weatherAgent(host, { toolChoice: 'none' });
      const { output } = await agent.run('What is the weather in Paris?');
      expectSame('what the tools were called with', asked, []);
      expectSame('the answer', output, 'I know it by heart.');
    },
  },
};
