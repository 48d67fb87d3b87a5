import type { Host, HostDelta } from '@windrose/core/host';
import { compatible, vllm } from '@windrose/host-compatible';
import { checkRule, type ConformanceTarget, emulateVllm } from '@windrose/testkit';
import { expect, it } from 'vitest';

type Generate = Host['generate'];

type Make = (server: { readonly baseUrl: string; readonly model: string; readonly apiKey: string }) => Host;

/** An adapter for vLLM that is bent so. */
function target(bend: (generate: Generate) => Generate, make: Make = vllm): ConformanceTarget {
  const open: ConformanceTarget['open'] = async (script, options) => {
    const emulator = await emulateVllm({ script, ...options });
    const host = make({ baseUrl: emulator.url, model: emulator.model, apiKey: emulator.apiKey });
    const { name, model, capabilities, strategies } = host;
    const generate = bend((request, asked) => host.generate(request, asked));
    return { host: { name, model, capabilities, ...(strategies && { strategies }), generate }, emulator };
  };
  return { name: 'bad', open };
}

const good: (generate: Generate) => Generate = (generate) => generate;
const finish = (reason: 'stop' | 'tool-calls'): HostDelta => ({ type: 'finish', reason });

const droppingTheSchema = target((generate) => (request, options) => {
  const { output: _dropped, ...rest } = request as typeof request & { readonly output?: unknown };
  return generate(rest, options);
});
const misspelling = target(good, (server) =>
  compatible({ ...server, name: 'bad', spelling: { settings: { maxTokens: 'maxTokens' } } }),
);
const finishingEarly = target(
  (generate) =>
    async function* (request, options) {
      for await (const delta of generate(request, options)) {
        yield delta;
        if (delta.type === 'tool-call') yield finish('tool-calls');
      }
    },
);
const swallowingErrors = target(
  (generate) =>
    async function* (request, options) {
      let hasBegun = false;
      try {
        for await (const delta of generate(request, options)) {
          hasBegun = true;
          yield delta;
        }
      } catch (error) {
        if (!hasBegun) throw error;
        yield finish('stop');
      }
    },
);
const deafToAborts = target(
  (generate) => (request, options) => generate(request, { ...options, signal: new AbortController().signal }),
);

it.each([
  ['drops the schema', droppingTheSchema, 'output:typed', 'its schema should be sent'],
  ['sends a setting under a wrong key', misspelling, 'finish:limit-is-obeyed', "host's own name"],
  ['says a finish after the first call', finishingEarly, 'calls:broken-off-never-run', 'yield a finish only where'],
  ['swallows errors of a stream', swallowingErrors, 'errors:broken-off', 'let errors of the stream through'],
  ['does not hand the signal on', deafToAborts, 'abort:closes-the-connection', 'hand the signal'],
])('an adapter that %s fails a rule that says what to mend, and a good one keeps it', async (_, bad, rule, advice) => {
  const outcome = await checkRule(bad, rule);
  expect(outcome).toMatchObject({ outcome: 'failed', error: { message: expect.stringContaining(advice) } });
  expect(await checkRule(target(good), rule)).toEqual({ rule, outcome: 'passed' });
});
