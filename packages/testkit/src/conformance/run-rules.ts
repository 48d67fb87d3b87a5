import type { RunEvent } from '@windrose/core';
import type { ConformanceRule, ConformanceTarget } from './conformance-target.js';
import { allWordsOf, expectRejection, expectSame, expectTrue } from './expectations.js';
import { foreignHistory } from './foreign-history.js';
import { talkingAgent, weatherAgent } from './weather-agent.js';

const since = '0.1.0';

/** How a run goes on, ends and fails. */
export const runRules: Readonly<Record<string, ConformanceRule>> = {
  'history:foreign': {
    behaviour: 'a conversation of another host goes on: foreign ids, text beside calls, a user after a tool',
    source: 'mistral-common validator; hosts refuse each of these (errors 3230, 3280)',
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ text: 'Rome.' }]);
      const { output } = await weatherAgent(host).agent.run(foreignHistory);
      expectSame('the answer', output, 'Rome.');
      const shown = JSON.stringify(emulator.prompts.at(-1)?.messages);
      for (const words of ['18', '25', 'which is warmer']) {
        expectTrue(`the model should be shown "${words}", but was shown ${shown}`, shown.includes(words));
      }
    },
  },
  'retry:busy': {
    behaviour: 'a host that is busy is asked again, after a pause, and the run goes on',
    source: "each host's documentation: 429 and 503 pass",
    since,
    check: async (open) => {
      const busy = { at: 0, status: 503, headers: { 'retry-after': '0' }, body: { error: { message: 'busy' } } };
      const { host } = await open([{ text: 'Yes.' }], { refuse: [busy] });
      const retries: RunEvent[] = [];
      const agent = talkingAgent(host);
      agent.on('retry', (event) => retries.push(event));
      const { output } = await agent.run('Are you there?');
      expectSame('the answer', output, 'Yes.');
      expectSame('the number of retries', retries.length, 1);
    },
  },
  'errors:wrong-key': {
    behaviour: 'a refused key is an error of kind auth, and is not retried',
    source: "each host's documentation: 401",
    since,
    check: async (open) => {
      const { host, emulator } = await open([], {
        refuse: [{ at: 0, status: 401, body: { error: { message: 'Invalid key.' } } }],
      });
      const error = await expectRejection('a run with a refused key', talkingAgent(host).run('Hello?'));
      expectSame('the kind of the error', Reflect.get(Object(error), 'kind'), 'auth');
      expectSame('the number of requests', emulator.requests.length, 1);
    },
  },
  'secrets:key-is-never-said': {
    behaviour: 'the key is in no error and no event, even where the host says it back',
    source: 'OWASP LLM02',
    since,
    check: async (open) => {
      const apiKey = 'canary-5f0c1e7a9b3d';
      const message = `Invalid key ${apiKey}, sent as Bearer ${apiKey}`;
      const { host } = await open([], { apiKey, refuse: [{ at: 0, status: 400, body: { error: { message } } }] });
      const said: unknown[] = [];
      const run = (async () => {
        for await (const event of talkingAgent(host).stream('Hello?')) said.push(event);
      })();
      said.push(await expectRejection('the run', run));
      expectTrue(
        'the key was said',
        !said
          .map((each) => allWordsOf(each))
          .join('\n')
          .includes(apiKey),
      );
    },
  },
  'abort:rejects-with-the-reason': {
    behaviour: 'an aborted run rejects with the reason of its signal',
    source: 'the contract of AbortSignal',
    since,
    check: async (open) => {
      const { host } = await open([{ text: 'An answer of some words that nobody waits for.' }]);
      const controller = new AbortController();
      const reason = new Error('enough');
      const run = (async () => {
        for await (const event of talkingAgent(host).stream('Hello?', { signal: controller.signal })) {
          if (event.type === 'step-start') controller.abort(reason);
        }
      })();
      const error = await expectRejection('an aborted run', run);
      expectTrue('an aborted run should reject with the reason itself', error === reason);
    },
  },
  'requests:none-refused': {
    behaviour:
      'nothing is sent that the host refuses: settings out of range are bent by the plan; what it says is sent, is',
    source: "each host's documented ranges",
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ text: 'Yes.' }]);
      const settings = { temperature: 1.7, topP: 1, topK: 40, seed: 0, maxTokens: 4000, stop: ['###'] };
      const agent = talkingAgent(host, { ...settings, presencePenalty: -2, frequencyPenalty: 2 });
      await agent.run('Hello?');
      expectSame(
        'the statuses',
        emulator.requests.map(({ status }) => status),
        [200],
      );
      const planned = agent.plan().settings.map(({ setting }) => setting);
      for (const setting of Object.keys(settings)) {
        expectTrue(`the plan should say what became of ${setting}`, planned.includes(setting));
      }
      await expectSettings(open);
    },
  },
};

/** Looks in what was sent for the value of each setting that the plan says is sent. */
async function expectSettings(open: ConformanceTarget['open']): Promise<void> {
  const { host, emulator } = await open([{ text: 'Yes.' }]);
  const agent = talkingAgent(host, { temperature: 0.37, topP: 0.83, maxTokens: 77, seed: 4321, stop: ['#!#'] });
  await agent.run('Hello?');
  const sent = JSON.stringify(emulator.requests.at(-1)?.body);
  for (const { setting, fate, asked } of agent.plan().settings) {
    if (fate !== 'sent') continue;
    const value = JSON.stringify(Array.isArray(asked) ? asked[0] : asked);
    expectTrue(`${setting} ${value} should be sent, as the plan says, but this was: ${sent}`, sent.includes(value));
  }
}
