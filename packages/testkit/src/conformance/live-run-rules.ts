import { Agent, type Message } from '@windrose/core';
import { type Host, samplingNames, type Sampling, type SettingRange } from '@windrose/core/host';
import { z } from 'zod';
import { expectSame, expectTrue } from './expectations.js';
import { foreignHistory } from './foreign-history.js';
import { greeting, liveAgent, liveSettings, liveTalker, liveTools, weatherQuestion } from './live-agent.js';
import type { LiveRule } from './live-target.js';
import { watchRun } from './watch-run.js';

const since = '0.1.0';
const Report = z.object({ city: z.string().max(20), temperature: z.number().int().min(-60).max(60) });
const answered = 'Windrose: every answer fits its schema or is a typed error';
const once = { limits: { steps: 1 } };
const told = 'The weather in Oslo: 3 degrees. Say the city and the temperature.';

/** Structured answers, conversations and settings before a real model. */
export const liveRunRules: Readonly<Record<string, LiveRule>> = {
  'live:schema': {
    behaviour: 'a structured answer fits its schema or is a typed error; one that the host binds fits at once',
    source: answered,
    since,
    check: async (host) => {
      const agent = new Agent({ host, output: Report, ...liveSettings });
      const { steps, corrections } = await watchReport(agent, told);
      const isBound = agent.plan().output !== 'words' && steps.every(({ finish }) => finish !== 'length');
      if (isBound) expectSame('the number of corrections of a bound answer', corrections, 0);
    },
  },
  'live:schema-with-tools': {
    behaviour: 'tools and a structured answer go together, and a demanded tool is called first',
    source: answered,
    since,
    check: async (host) => {
      const settings = { host, tools: liveTools, output: Report, limits: { steps: 3 }, ...liveSettings };
      await watchReport(new Agent(settings), weatherQuestion);
      const demanding = new Agent({ ...settings, toolChoice: 'required', parallelCalls: false });
      const { steps } = await watchReport(demanding, weatherQuestion);
      expectTrue('the demanded tool should be called first', (steps[0]?.started.length ?? 0) > 0);
    },
  },
  'live:history': {
    behaviour: 'a conversation of another host goes on: foreign ids, text beside calls, a user after a tool',
    source: 'mistral-common validator; hosts refuse each of these (errors 3230, 3280)',
    since,
    check: async (host) => {
      expectNoDowngrade((await watchRun(liveAgent(host, once)().stream(foreignHistory))).notices);
    },
  },
  'live:history-without-tools': {
    behaviour: 'the same goes on with an agent that has no tools',
    source: 'templates of format v1 refuse calls and results',
    since,
    check: async (host) => {
      expectNoDowngrade((await watchRun(liveTalker(host, once).stream(foreignHistory))).notices);
    },
  },
  'live:second-turn': {
    behaviour: 'call, result, answer and the next question go round, and the host refuses nothing of what it wrote',
    source: 'ggml-org/llama.cpp#26359: a server may refuse its own ids',
    since,
    check: async (host) => {
      const first = await watchRun(liveAgent(host, { limits: { steps: 2 } })('required').stream(weatherQuestion));
      expectTrue('the result should be sent back', first.steps.length > 1);
      const messages = (first.result ?? first.modelError)?.state?.messages ?? [];
      const next: Message = { role: 'user', parts: [{ type: 'text', text: 'And what time is it in Rome?' }] };
      const second = await watchRun(liveAgent(host, once)().stream([...messages, next]));
      expectNoDowngrade([...first.notices, ...second.notices]);
    },
  },
  'live:settings': {
    behaviour: 'every setting the host is said to take is taken, at both ends of its range, alone and together',
    source: 'the capability table of the host',
    since,
    check: async (host) => {
      const ends = samplingNames.flatMap((name) => endsOf(name, host.capabilities.sampling[name]));
      const together = Object.assign({}, ...ends);
      for (const sampling of [...ends, together]) await sendStrictly(host, { maxTokens: 4, ...sampling });
    },
  },
};

async function watchReport(agent: Agent<typeof liveTools | readonly [], z.infer<typeof Report>>, question: string) {
  const run = await watchRun(agent.stream(question));
  if (run.result !== undefined) Report.parse(run.result.output);
  return run;
}

function expectNoDowngrade(notices: readonly string[]): void {
  const downgrades = notices.filter((notice) => notice.startsWith('downgraded'));
  expectTrue(`the host refused what it is said to take: ${downgrades.join('; ')}`, downgrades.length === 0);
}

const usual: { readonly [Name in keyof Required<Sampling>]: Sampling[Name] } = {
  temperature: 0.7,
  topP: 0.9,
  topK: 20,
  minP: 0.1,
  maxTokens: 4,
  seed: 7,
  stop: ['###'],
  frequencyPenalty: 0.1,
  presencePenalty: 0.1,
  repetitionPenalty: 1.1,
  prediction: 'Hello',
};

/** A setting at the least, at the most and in between, as far as its bounds are said. */
function endsOf(name: keyof Sampling, range: SettingRange | 'unsupported' = 'unsupported'): Sampling[] {
  if (range === 'unsupported') return [];
  const { min, max } = range;
  if (name === 'stop') return [{ stop: Array.from({ length: Math.min(max ?? 4, 4) }, (_, at) => `#${at}#`) }];
  const isNumber = typeof usual[name] === 'number' && name !== 'maxTokens';
  const ends = isNumber ? [min, max].filter((end) => end !== undefined) : [];
  return [...ends, usual[name]].map((value) => ({ [name]: value }));
}

/** An answer cut to nothing is none of the host's doing, so only what is sent and what it says to it count. */
async function sendStrictly(host: Host, sampling: Sampling): Promise<void> {
  const { notices } = await watchRun(
    new Agent({ host, ...sampling, strict: true, limits: { steps: 1 } }).stream(greeting),
  );
  expectNoDowngrade(notices);
}
