import type { Host } from '@windrose/core/host';
import { expectRejection, expectSame, expectTrue } from './expectations.js';
import { greeting, liveSettings, liveTalker } from './live-agent.js';
import type { LiveRule } from './live-target.js';
import { watchRun } from './watch-run.js';

const source = 'Windrose: one agent, the same on every host';
const since = '0.1.0';

/** Plain answers of a real model. */
export const liveTextRules: Readonly<Record<string, LiveRule>> = {
  'live:text': {
    behaviour: 'an answer comes, and its text deltas add up to it',
    source,
    since,
    check: async (host) => {
      const { steps, result, modelError } = await watchRun(liveTalker(host).stream(greeting));
      if (result === undefined) throw modelError;
      expectSame('the shown text', steps.at(-1)?.shown, result.text);
      expectTrue('the answer should hold text', result.output !== '');
    },
  },
  'live:usage': {
    behaviour: 'tokens are counted, and no more of them written than were allowed',
    source,
    since,
    check: async (host) => {
      const { usage } = await liveTalker(host, { limits: { steps: 1 }, maxTokens: 8 }).run(greeting);
      expectTrue(`input tokens should be counted: ${usage.inputTokens}`, usage.inputTokens > 0);
      const { outputTokens } = usage;
      expectTrue(`1 to 8 output tokens should be counted: ${outputTokens}`, outputTokens >= 1 && outputTokens <= 8);
    },
  },
  'live:steady': {
    behaviour: 'requests that follow each other at once are answered at the first try',
    source: "RFC 9112 §9.3: servers close connections, llama.cpp's behind each stream without saying so",
    since,
    check: async (host) => {
      for (let time = 0; time < 20; time += 1) {
        const agent = liveTalker(host, { limits: { steps: 1 }, maxTokens: 2 });
        const { retries } = await watchRun(agent.stream(greeting));
        expectTrue(`request ${time + 1} had to be made again: ${retries}`, retries.length === 0);
      }
    },
  },
  'live:length': {
    behaviour: 'an answer cut at the token limit says so',
    source,
    since,
    check: async (host) => {
      const agent = liveTalker(host, { maxTokens: 3 });
      const { result, notices } = await watchRun(agent.stream('Count from one to a hundred, in words.'));
      expectSame('the finish', result?.finish, 'length');
      expectTrue('the cut should be told', notices.join().includes('answer-cut'));
    },
  },
  'live:stop': {
    behaviour: 'a stop text is never shown, and what stands before it is',
    source,
    since,
    check: async (host) => {
      const { text } = await liveTalker(host).run(greeting);
      const middle = Math.floor(text.length / 2);
      const stop = text.slice(middle, middle + 3);
      const { steps } = await watchRun(liveTalker(host, { stop: [stop] }).stream(greeting));
      const shown = steps.map((step) => step.shown).join('\n');
      expectTrue(`${JSON.stringify(shown)} should not hold ${JSON.stringify(stop)}`, !shown.includes(stop));
      expectTrue('what stands before the stop text should be shown', shown.trim() !== '');
    },
  },
  'live:abort': {
    behaviour: 'an aborted run rejects with the reason, nothing more is read, and the host takes the next request',
    source: 'the contract of AbortSignal',
    since,
    check: async (host) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const ended = Promise.withResolvers<void>();
      let deltas = 0;
      const watched: Host = {
        ...host,
        async *generate(request, options) {
          try {
            // Nothing is handed on: the run would end, and close a host that does not.
            for await (const _delta of host.generate(request, options)) {
              deltas += 1;
              controller.abort(reason);
            }
            yield* [];
          } finally {
            ended.resolve();
          }
        },
      };
      const counting = liveTalker(watched, { maxTokens: 2000 });
      const run = watchRun(counting.stream('Count to a hundred.', { signal: controller.signal }));
      const error = await expectRejection('an aborted run', run);
      expectTrue(`it should reject with the reason itself, not with ${String(error)}`, error === reason);
      await ended.promise;
      expectSame('the number of deltas', deltas, 1);
      await liveTalker(host).run(greeting);
    },
  },
  'live:seed': {
    behaviour: 'the same seed gives the same text, where the host is said to take one',
    source: 'the capability table of the host',
    since,
    check: async (host) => {
      if (!isTaken(host, 'seed')) return;
      const draw = async () => (await liveTalker(host, { temperature: 1, seed: 7, maxTokens: 40 }).run(greeting)).text;
      expectSame('the second text', await draw(), await draw());
    },
  },
  'live:greedy': {
    behaviour: 'a setting that leaves only the likeliest token is obeyed, not just accepted',
    source: 'the capability table of the host; servers drop keys they do not know',
    since,
    check: async (host) => {
      if (!isTaken(host, 'temperature')) return;
      const { text: likeliest } = await liveTalker(host).run(greeting);
      for (const setting of [{ topK: 1 }, { topP: 0.001 }, { minP: 1 }]) {
        if (!Object.keys(setting).every((name) => isTaken(host, name))) continue;
        for (const seed of [1, 2, 3]) {
          const sampling = { ...setting, temperature: 1.5, ...(isTaken(host, 'seed') && { seed }) };
          const { text } = await liveTalker(host, { ...liveSettings, ...sampling }).run(greeting);
          expectSame(`the text with ${JSON.stringify(sampling)}`, text, likeliest);
        }
      }
    },
  },
};

function isTaken(host: Host, name: string): boolean {
  const range = new Map(Object.entries(host.capabilities.sampling)).get(name);
  return range !== undefined && range !== 'unsupported';
}
