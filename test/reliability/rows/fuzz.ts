import fc from 'fast-check';
import { WindroseError } from '@windrose/core';
import { raw } from '@windrose/core/raw';
import { readState, sealStates } from '@windrose/core/state';
import { scriptedCapabilities } from '@windrose/core/testing';
import { schemaToGbnf } from '../../../packages/core/src/schema/gbnf.js';
import { lower } from '../../../packages/core/src/schema/lower.js';
import { readToolCalls } from '../../../packages/core/src/strategy/read-tool-calls.js';
import { parseJson } from '../../../packages/core/src/text/json.js';
import { readLenient } from '../../../packages/core/src/text/lenient-json.js';
import { bindingDialects } from '../../../packages/core/test/dialect-checker.js';
import { hostileCallUnits } from '../../../packages/core/test/hostile-call-units.js';
import { callTexts, callTools } from '../../../packages/core/test/random-call-texts.js';
import { brokenJsonTexts } from '../../../packages/core/test/random-json-texts.js';
import { jsonSchemas } from '../../../packages/core/test/random-json-schema.js';
import { readEventStream } from '../../../packages/wire/src/event-stream.js';
import { drawCases } from '../draw-cases.js';
import { piecesOf } from '../outcome.js';
import { addUp, type Measured, type Row } from '../row.js';
import { brokenStates } from './broken-states.js';

interface Target {
  readonly name: string;
  readonly measure: (count: number, seed: number) => Promise<Measured>;
}

const slowMs = 50;
/** A schema is the program's own: to take its time is no danger, to take for ever would be. Fewer are drawn, for each takes milliseconds. */
const ofSchemas = { mostMs: 2000, share: 0.05 };

/** Feeds a target with draws: it may throw errors of ours alone, and not take long over inputs far below a megabyte. */
function target<Case>(
  name: string,
  cases: fc.Arbitrary<Case>,
  take: (drawn: Case) => unknown,
  { mostMs = slowMs, share = 1 } = {},
): Target {
  const timed = async (drawn: Case): Promise<{ ms: number; problem?: string }> => {
    const begun = process.cpuUsage();
    try {
      await take(drawn);
    } catch (error) {
      if (!(error instanceof WindroseError)) return { ms: 0, problem: `threw ${String(error)}` };
    }
    const { user, system } = process.cpuUsage(begun);
    return { ms: (user + system) / 1000 };
  };
  const check = async (drawn: Case): Promise<string | undefined> => {
    const { ms: first, problem } = await timed(drawn);
    let ms = first;
    // Garbage of others may have been collected meanwhile: the least of three counts.
    for (let again = 0; again < 2 && ms > mostMs; again++) ms = Math.min(ms, (await timed(drawn)).ms);
    return problem ?? (ms > mostMs ? `took ${ms.toFixed(0)} ms` : undefined);
  };
  return { name, measure: (count, seed) => drawCases(name, cases, { count: Math.ceil(count * share), seed }, check) };
}

const tools = callTools.map((each) => ({ description: 'Tells.', ...each }));
const rawly = raw.prepare(
  { tools, toolChoice: 'auto', outputWay: 'none' },
  { ...scriptedCapabilities, chat: false, tools: 'none', raw: 'v11' },
);
const seal = sealStates('a secret that nobody guesses');
const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce(
        (each, [at, more]) => each.slice(0, at % (each.length + 1)) + more + each.slice((at % (each.length + 1)) + 1),
        text,
      ),
    );

/** Some thousands of the same, and a few others among them. */
const repeated = mutated(
  fc.tuple(fc.constantFrom(...hostileCallUnits), fc.nat(20_000)).map(([unit, size]) => unit.repeat(size / unit.length)),
);
/** Each takes milliseconds, so fewer are drawn. */
const ofRepeated = { share: 0.05 };

const targets: readonly Target[] = [
  target('event stream', fc.array(fc.uint8Array({ maxLength: 40 })), async (pieces) => {
    for await (const _ of readEventStream(piecesOf(pieces), { eventBytes: 60 }));
  }),
  target('JSON guard', brokenJsonTexts, (text) => parseJson(text)),
  target('lenient JSON', brokenJsonTexts, (text) => readLenient(text)),
  target('call scanner', mutated(callTexts), (text) => readToolCalls(text, { tools })),
  target('repeated beginnings', repeated, (text) => readToolCalls(text, { tools }), ofRepeated),
  target('raw answers', fc.array(fc.tuple(fc.boolean(), mutated(callTexts)), { maxLength: 4 }), (parts) => {
    const decoder = rawly.decoder(new Set());
    for (const [isControl, text] of parts) {
      decoder.push(isControl ? { type: 'control', text: '[TOOL_CALLS]' } : { type: 'text', text });
    }
    decoder.push({ type: 'finish', reason: 'stop' });
    decoder.end();
  }),
  target(
    'lowered schemas',
    fc.tuple(jsonSchemas, fc.constantFrom(...bindingDialects)),
    ([schema, dialect]) => lower(schema, dialect, parseJson),
    ofSchemas,
  ),
  target('grammars', jsonSchemas, (schema) => schemaToGbnf(schema), ofSchemas),
  target('states', brokenStates, (state) => readState(state)),
  target(
    'sealed states',
    mutated(brokenStates.map((state) => `windrose-state-1.${'0'.repeat(64)}.${JSON.stringify(state)}`)),
    (text) => seal.unseal(text),
  ),
];

/** Whatever comes from outside, nothing throws but what is ours. */
export const fuzz: Row = {
  id: 'fuzz',
  promise: 'Readers of what comes from outside throw no errors but ours, and take no more than 50 ms for a small one',
  shown:
    'random and broken inputs; a slow one is timed three times by the processor’s time, and the least counts; schemas, which are the program’s own, may take 2 s',
  counts: { test: 60, commit: 100_000, night: 1_000_000 },
  measure: async (count, seed) => {
    const parts: Measured[] = [];
    for (const { measure } of targets) parts.push(await measure(count, seed));
    return addUp(
      parts,
      targets.map(({ name }, at) => `${parts[at]?.tried.toLocaleString('en-US')} ${name}`).join(', '),
    );
  },
};
