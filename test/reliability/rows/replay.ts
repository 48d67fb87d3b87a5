import fc from 'fast-check';
import { Agent, type Clock, type RunEvent, type RunState, tool, WindroseError } from '@windrose/core';
import type { Host, HostDelta } from '@windrose/core/host';
import { scriptedCapabilities } from '@windrose/core/testing';
import { readChatAnswer } from '../../../packages/wire/src/chat/read-chat-answer.js';
import { bodyOf, isOneAnswer, readExchanges } from '../../../packages/wire/test/exchange-rows.js';
import { z } from 'zod';
import { drawCases } from '../draw-cases.js';
import { outcomeOf, piecesOf } from '../outcome.js';
import { noCorpora } from '../read-corpus.js';
import { addUp, type Measured, type Row } from '../row.js';

/** A clock on which nothing passes and chance repeats. */
function standingClock(): Clock {
  let draws = 0;
  return { now: () => 0, random: () => (draws++ % 97) / 97, after: () => () => {} };
}

interface Recorded {
  readonly answers: readonly (readonly HostDelta[])[];
  readonly results: readonly unknown[];
}

/** Plays what was recorded, and again from any checkpoint through JSON; all that happened, as text. */
async function play({ answers, results }: Recorded, from?: { state: RunState; steps: number }): Promise<string[]> {
  let asked = from?.steps ?? 0;
  const look = tool({
    name: 'look',
    description: 'Looks.',
    effect: 'read',
    input: z.object({ n: z.number() }),
    execute: (_, { callId }) => results[Number(callId) % results.length],
  });
  const host: Host = {
    name: 'recorded',
    model: 'none',
    capabilities: scriptedCapabilities,
    async *generate() {
      yield* (
        answers[asked++] ?? [
          { type: 'text', text: 'Done.' },
          { type: 'finish', reason: 'stop' },
        ]
      );
    },
  };
  const agent = new Agent({ host, tools: [look], clock: standingClock(), limits: { retries: 0 } });
  const said: string[] = [];
  const events = from ? agent.resumeStream(from.state) : agent.stream('Go.');
  try {
    for (;;) {
      const next = await events.next();
      said.push(JSON.stringify(next.value));
      if (next.done) return said;
    }
  } catch (error) {
    if (!(error instanceof WindroseError)) throw error;
    return [...said, JSON.stringify([error.code, error.message, error.state])];
  }
}

/** The events of two plays, and of one that was taken up from each checkpoint after a finished step. */
async function checkReplay(recorded: Recorded): Promise<string | undefined> {
  const first = await play(recorded);
  const again = await play(recorded);
  if (first.join('\n') !== again.join('\n')) return 'a second play differs';
  for (const [at, text] of first.entries()) {
    const event = JSON.parse(text) as RunEvent;
    // Taken up in the middle of its calls, a run begins those anew.
    if (event.type !== 'checkpoint' || event.state.open !== undefined) continue;
    const rest = await play(recorded, { state: event.state, steps: event.state.steps });
    if (restOf(rest) !== restOf(first.slice(at + 1))) return `the rest from event ${at} on differs`;
  }
  return undefined;
}

/** What is told once in the life of a program is told again: the plan, and what became of the history. */
const restOf = (said: readonly string[]): string =>
  said.filter((text) => !/^\{"type":"plan"|^\{"type":"notice","code":"history-changed"/.test(text)).join('\n');

const delta: fc.Arbitrary<HostDelta> = fc.oneof(
  fc.constantFrom('It is ', '4', '[TOOL_CALLS]', '😀').map((text) => ({ type: 'text', text }) as const),
  fc.constant({ type: 'reasoning', text: 'Hm.' } as const),
  fc
    .tuple(fc.nat(1), fc.constantFrom('look', 'look', 'gone'), fc.constantFrom('{"n": 1}', '{"n": "x"}', '{"n"'))
    .map(([index, name, written]) => ({ type: 'tool-call', index, name, arguments: written }) as const),
  fc.constant({ type: 'usage', usage: { inputTokens: 3, outputTokens: 2 } } as const),
);
const answer = fc
  .tuple(fc.array(delta, { maxLength: 5 }), fc.constantFrom('stop', 'tool-calls', 'length'))
  .map(([all, reason]): readonly HostDelta[] => [...all, { type: 'finish', reason }]);
const recordings: fc.Arbitrary<Recorded> = fc.record({
  answers: fc.array(answer, { minLength: 1, maxLength: 5 }),
  results: fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 4 }),
});

/** Recorded answers of hosts, each as the first of a run. */
async function measureRecorded(count: number): Promise<Measured> {
  const rows = readExchanges().filter(isOneAnswer).slice(0, count);
  if (rows.length === 0) return { tried: 0, failed: 0, note: `recorded answers skipped: ${noCorpora}` };
  const failures: string[] = [];
  for (const row of rows) {
    const { contentType } = row.response;
    const headers: Record<string, string> = contentType === null ? {} : { 'content-type': contentType };
    const rules = { host: 'recorded', bounds: {}, refuse: (said: string) => new Error(said), redact: String };
    const read = await outcomeOf(readChatAnswer({ headers, body: piecesOf([bodyOf(row)]) }, rules));
    const problem = await checkReplay({ answers: [read.all], results: [1] });
    if (problem !== undefined) failures.push(`${row.id}: ${problem}`);
  }
  return {
    tried: rows.length,
    failed: failures.length,
    failures: failures.slice(0, 3),
    note: `${rows.length} recorded answers`,
  };
}

/** The same in, the same out. */
export const replay: Row = {
  id: 'replay',
  promise:
    'The same answers and results give the same events and states, byte for byte, also from any step on through JSON',
  shown: 'random runs and recorded answers of hosts, played twice and taken up after each step',
  counts: { test: 40, commit: 5000, night: 100_000 },
  measure: async (count, seed) => {
    const random = await drawCases('run', recordings, { count, seed }, checkReplay);
    return addUp([random, await measureRecorded(count)], `${random.tried.toLocaleString('en-US')} random runs`);
  },
};
