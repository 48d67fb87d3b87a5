import { z } from 'zod';
import { Agent, type AgentOptions, tool } from '@windrose/core';
import type { ConformanceRule } from './conformance-target.js';
import { expectSame, expectTrue } from './expectations.js';
import { unpausingClock } from './unpausing-clock.js';

const source = 'Windrose: every answer fits its schema or is a typed error';
const since = '0.1.0';
const Report = z.object({ city: z.string(), temperature: z.number() });
const paris = { city: 'Paris', temperature: 21 };
const good = JSON.stringify(paris);
const measured = 'what agents of other makers do with such answers, as measured';

type Asked<Output> = Pick<AgentOptions<readonly [], Output>, 'host' | 'output'>;
const reporter = <Output>(asked: Asked<Output>): Agent<readonly [], Output> =>
  new Agent({ ...asked, clock: unpausingClock });

const boundBySchema: readonly string[] = ['schema', 'grammar', 'tool'];
const wordKeys = ['messages', 'prompt', 'inputs'];

/** A request without what the model reads, where a schema may stand in words. */
function wordless(body: unknown): string {
  return JSON.stringify(body, (key, value: unknown) => (wordKeys.includes(key) ? undefined : value)) ?? '';
}

/** Structured answers. */
export const outputRules: Readonly<Record<string, ConformanceRule>> = {
  'output:typed': {
    behaviour: 'a structured answer is a value that fits its schema',
    source,
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ text: good }]);
      const agent = new Agent({ host, output: Report });
      const { output } = await agent.run('Report on Paris.');
      expectSame('the answer', output, paris);
      const way = agent.plan().output;
      const sent = wordless(emulator.requests.at(-1)?.body);
      const isSent = !boundBySchema.includes(way) || sent.includes('temperature');
      expectTrue(`the plan binds the answer by ${way}, so its schema should be sent, but this was: ${sent}`, isSent);
    },
  },
  'output:corrected': {
    behaviour: 'an answer that does not fit is asked for again, and the next one counts',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ writes: '{"city": "Paris", "temperature": "warm"}' }, { text: good }]);
      const { output } = await new Agent({ host, output: Report }).run('Report on Paris.');
      expectSame('the answer', output, paris);
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
        effect: 'read',
        input: z.object({ city: z.string() }),
        execute: (input) => {
          asked.push(input);
          return 21;
        },
      });
      const { output } = await new Agent({ host, tools: [getWeather], output: Report }).run('Report on Paris.');
      expectSame('what the tool was called with', asked, [{ city: 'Paris' }]);
      expectSame('the answer', output, paris);
    },
  },
  'output:optional-null': {
    behaviour: 'null for a field that may be left out is the same as to leave it out',
    source: measured,
    since,
    check: async (open) => {
      const Noted = Report.extend({ note: z.string().optional() });
      const { host } = await open([{ writes: JSON.stringify({ ...paris, note: null }) }, { text: good }]);
      const { output, state } = await reporter({ host, output: Noted }).run('Report on Paris.');
      expectSame('the answer', output, paris);
      expectSame('the number of corrections', state.corrections, 0);
    },
  },
  'output:talk-around': {
    behaviour: 'an answer in talk and a fence is found and not asked for again, or the host refuses it itself',
    source: measured,
    since,
    check: async (open) => {
      const talk = `Sure! Here it is:\n\n\`\`\`json\n${good}\n\`\`\`\n\nIs there anything else?`;
      const { host } = await open([{ writes: talk }, { text: good }]);
      const { output, state } = await reporter({ host, output: Report }).run('Report on Paris.');
      expectSame('the answer', output, paris);
      expectSame('the number of corrections', state.corrections, 0);
    },
  },
  'output:not-an-object': {
    behaviour: 'an answer may be a list, a text or one of some words, though hosts bind objects alone',
    source: 'vLLM, OpenAI and Mistral documentation: a schema has an object at its root',
    since,
    check: async (open) => {
      const answers = [
        [z.array(Report), [paris, { city: 'Rome', temperature: 25 }]],
        [z.string(), 'Sunny, with "some" clouds.'],
        [z.enum(['sunny', 'rainy']), 'rainy'],
      ] as const;
      for (const [schema, value] of answers) {
        const { host } = await open([{ text: JSON.stringify(value) }]);
        const { output } = await reporter<unknown>({ host, output: schema }).run('Report on Paris.');
        expectSame('the answer', output, value);
      }
    },
  },
  'output:cut': {
    behaviour: 'an answer that the token limit cut is asked for again, and leaves nothing in the conversation',
    source: 'langchain-ai/langchainjs#11469: what was cut is taken as if it were complete',
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ text: good, cutAfter: 17 }, { text: good }]);
      const { output, state } = await reporter({ host, output: Report }).run('Report on Paris.');
      expectSame('the answer', output, paris);
      expectSame('the number of requests', emulator.prompts.length, 2);
      expectSame(
        'the conversation',
        state.messages.map(({ role }) => role),
        ['user', 'assistant'],
      );
    },
  },
  'output:streamed': {
    behaviour: 'what is shown of an answer while it is written is never taken back, and is the answer in the end',
    source,
    since,
    check: async (open) => {
      const answer = {
        ...paris,
        days: [
          { name: 'Monday', sunny: true },
          { name: 'Tuesday: "rain"', sunny: false },
        ],
      };
      const output = Report.extend({ days: z.array(z.object({ name: z.string(), sunny: z.boolean() })) });
      const { host } = await open([{ text: JSON.stringify(answer) }]);
      const shown: unknown[] = [];
      for await (const event of reporter({ host, output }).stream('Report on Paris.')) {
        if (event.type === 'output-delta') shown.push(structuredClone(event.partial));
      }
      for (const [at, part] of shown.entries()) {
        const next = shown[at + 1] ?? answer;
        expectTrue(`${JSON.stringify(part)} was taken back for ${JSON.stringify(next)}`, isBeginning(part, next));
      }
      expectSame('what was shown last', shown.at(-1), answer);
    },
  },
};

/** Whether a value can grow into another: texts and lists at their ends, objects by properties. */
function isBeginning(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part);
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
  return Object.entries(part).every(([key, each]) => key in whole && isBeginning(each, Reflect.get(whole, key)));
}
