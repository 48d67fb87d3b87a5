import { Ajv } from 'ajv';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import type { JsonSchema } from '../../../packages/core/src/schema/json-schema-type.js';
import { validateJsonSchema } from '../../../packages/core/src/schema/validate-json-schema.js';
import { jsonLimits, parseJson } from '../../../packages/core/src/text/json.js';
import { near } from '../../../packages/core/test/near-values.js';
import { brokenJsonTexts, jsonTexts } from '../../../packages/core/test/random-json-texts.js';
import { readEventStream, type StreamedEvent } from '../../../packages/wire/src/event-stream.js';
import { streams } from '../../../packages/wire/test/random-streams.js';
import { cutAt, cuts, drawCases } from '../draw-cases.js';
import { outcomeOf, piecesOf, resultOf } from '../outcome.js';
import { noCorpora, readCorpus } from '../read-corpus.js';
import { addUp, type Measured, type Row } from '../row.js';

const encoder = new TextEncoder();

function eventStreams(count: number, seed: number): Promise<Measured> {
  return drawCases('event stream', fc.tuple(streams, cuts), { count, seed }, async ([text, places]) => {
    // What stands at the very end without its blank line is where we mean to differ.
    const whole = `${text}\n\n`;
    const theirs: StreamedEvent[] = [];
    const parser = createParser({
      onEvent: ({ event, data }) => theirs.push(event === undefined ? { data } : { event, data }),
    });
    parser.feed(whole);
    const { all: ours } = await outcomeOf(readEventStream(piecesOf(cutAt(encoder.encode(whole), places))));
    const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
    return one === other ? undefined : `ours: ${one}; theirs: ${other}`;
  });
}

/** The guard takes what `JSON.parse` takes, as the same value, but for its own bounds. */
function checkJson(text: string): string | undefined {
  const ours = parseJson(text);
  const theirs = resultOf(() => JSON.parse(text) as unknown);
  if (!ours.ok) {
    const isBound = /^(longer than|nested deeper|refused for the key)/.test(ours.problem);
    return 'value' in theirs && !isBound ? `refused: ${ours.problem}` : undefined;
  }
  if ('error' in theirs) return 'taken, though JSON.parse refuses it';
  return JSON.stringify(ours.value) === JSON.stringify(theirs.value) ? undefined : 'another value';
}

function jsonSuite(): Measured {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const cases = readCorpus<{ id: string; expect: string; text?: string; base64?: string }>('json/parsing.jsonl');
  const failures = cases.flatMap(({ id, expect, text, base64 }) => {
    const read = resultOf(() => text ?? decoder.decode(Buffer.from(base64 ?? '', 'base64')));
    if ('error' in read) return [];
    const { ok } = parseJson(read.value);
    const isDeep = read.value.length > jsonLimits.depth && /nested/.test(id);
    const isWrong = (expect === 'accept' && !ok && !isDeep) || (expect === 'reject' && ok);
    return isWrong || checkJson(read.value) !== undefined ? [id] : [];
  });
  const note = cases.length === 0 ? `JSONTestSuite skipped: ${noCorpora}` : `${cases.length} cases of JSONTestSuite`;
  return { tried: cases.length, failed: failures.length, failures, note };
}

interface ToolCase {
  readonly tools: readonly { readonly function: { readonly parameters: JsonSchema } }[];
}

/** Arguments near the schemas of real tools. */
function schemas(count: number, seed: number): Measured {
  const cases = ['bfcl', 'bfcl4'].flatMap((name) => readCorpus<ToolCase>(`${name}/cases.jsonl`));
  const all = cases.flatMap(({ tools }) => tools.map((tool) => tool.function.parameters));
  if (all.length === 0) return { tried: 0, failed: 0, note: `validation skipped: ${noCorpora}` };
  const numRuns = Math.ceil(count / all.length);
  const ajv = new Ajv({ strict: false, logger: false });
  const failures: string[] = [];
  let tried = 0;
  for (const [at, schema] of all.slice(0, count).entries()) {
    const validate = ajv.compile(schema);
    for (const value of fc.sample(near(schema), { numRuns, seed: seed + at })) {
      tried++;
      if ((validateJsonSchema(schema, value).length === 0) !== validate(value)) {
        failures.push(JSON.stringify({ schema, value }));
      }
    }
  }
  return { tried, failed: failures.length, failures: failures.slice(0, 3) };
}

/** Read as others read it. */
export const differential: Row = {
  id: 'others',
  promise: 'Event streams, JSON and schemas are read as others read them',
  shown:
    'random inputs, read by eventsource-parser, `JSON.parse` and ajv too; JSONTestSuite; arguments near the schemas of the Berkeley tools',
  counts: { test: 200, commit: 20_000, night: 1_000_000 },
  measure: async (count, seed) => {
    const texts = fc.oneof(brokenJsonTexts, jsonTexts);
    return addUp(
      [
        await eventStreams(count, seed),
        await drawCases('JSON', texts, { count, seed }, checkJson),
        jsonSuite(),
        schemas(count, seed),
      ],
      `${count.toLocaleString('en-US')} or more of each`,
    );
  },
};
