import { callsOf, type Host } from '@windrose/core';
import { expectTrue } from './expectations.js';
import { greeting, liveAgent, weatherQuestion } from './live-agent.js';
import type { LiveRule } from './live-target.js';
import { type SeenRun, type SeenStep, watchRun } from './watch-run.js';

const source = 'Windrose: every call a tool sees is complete and valid';
const since = '0.1.0';
const questions = [weatherQuestion, greeting, 'What is the weather in Paris, and what time is it in Rome?'];

/** Demanded calls are asked for one by one: a small model would write them until it is cut off. */
const oneCall = { parallelCalls: false, limits: { steps: 1 } };

/** Calls of a real model, with whatever way of asking the plan picks. */
export const liveCallRules: Readonly<Record<string, LiveRule>> = {
  'live:call': {
    behaviour: 'where a call is demanded the first answer is a call with valid arguments, even if no tool fits',
    source,
    since,
    check: async (host) => {
      for (const question of questions) {
        const { steps } = await watchRun(liveAgent(host, oneCall)('required').stream(question));
        expectCall(steps[0], question);
      }
    },
  },
  'live:named': {
    behaviour: 'a tool demanded by name is the one that is called',
    source,
    since,
    check: async (host) => {
      for (const name of ['get_time', 'get_weather'] as const) {
        const { steps } = await watchRun(liveAgent(host, oneCall)({ name }).stream(weatherQuestion));
        expectCall(steps[0], weatherQuestion);
        const names = callsOf(steps[0]?.answer ?? { role: 'assistant', parts: [] }).map((call) => call.name);
        expectTrue(`only ${name} should be called: ${names}`, new Set(names).size === 1 && names[0] === name);
      }
    },
  },
  'live:call-free': {
    behaviour: 'where the model may call, it answers with text or calls that are run or answered, and no call is shown',
    source,
    since,
    check: async (host) => {
      for (const question of questions) expectReadable(await watchRun(liveAgent(host)().stream(question)), question);
    },
  },
  'live:none': {
    behaviour: 'where tools are forbidden none is run, and no call is shown',
    source,
    since,
    check: async (host) => {
      for (const question of questions) {
        const run = await watchRun(liveAgent(host)('none').stream(question));
        expectReadable(run, question);
        const started = run.steps.flatMap((step) => step.started);
        expectTrue(`nothing should be run: ${JSON.stringify(started)}`, started.length === 0);
      }
    },
  },
  'live:one-call': {
    behaviour: 'where one call at a time is asked for, one is run an answer',
    source,
    since,
    check: async (host) => {
      const { steps } = await watchRun(
        liveAgent(host, { parallelCalls: false })('required').stream(questions[2] ?? ''),
      );
      for (const { started } of steps) expectTrue(`at most one run: ${JSON.stringify(started)}`, started.length < 2);
    },
  },
  'live:cut-call': {
    behaviour: 'a call cut off at the token limit is not run, and is told apart from an answer',
    source,
    since,
    check: async (host) => {
      for (let maxTokens = 4; maxTokens <= 20; maxTokens += 4) await cutCall(host, maxTokens);
    },
  },
};

async function cutCall(host: Host, maxTokens: number): Promise<void> {
  const run = await watchRun(liveAgent(host, { maxTokens, limits: { steps: 1 } })('required').stream(weatherQuestion));
  expectReadable(run, `${weatherQuestion} (${maxTokens} tokens)`);
  for (const { finish, started } of run.steps) {
    expectTrue(`${JSON.stringify(started)} were cut and run`, finish !== 'length' || started.length === 0);
  }
}

function expectCall(step: SeenStep | undefined, question: string): void {
  const seen = JSON.stringify({ answer: step?.answer?.parts, results: step?.results });
  expectTrue(`"${question}" should be answered with a valid call, but: ${seen}`, (step?.started.length ?? 0) > 0);
}

const writtenCall = /\[\/?TOOL_|"arguments"\s*:|"tool_calls"\s*:/;

/** Each answer is text for a reader, or calls of which each has its result. */
function expectReadable({ steps }: SeenRun<unknown>, question: string): void {
  for (const { shown, answer, results } of steps) {
    expectTrue(`"${question}" showed a call as text: ${shown}`, !writtenCall.test(shown));
    const unanswered = callsOf(answer ?? { role: 'assistant', parts: [] }).filter(
      ({ id }) => !results.some(({ callId }) => callId === id),
    );
    expectTrue(`"${question}" left calls unanswered: ${JSON.stringify(unanswered)}`, unanswered.length === 0);
  }
}
