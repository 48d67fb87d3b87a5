import { emulated } from '@windrose/core/emulated';
import type { HostDelta } from '@windrose/core/host';
import { scriptedCapabilities } from '@windrose/core/testing';
import { readToolCalls } from '../../../packages/core/src/strategy/read-tool-calls.js';
import { PartialJson } from '../../../packages/core/src/text/partial-json.js';
import { isPrefix } from '../../../packages/core/test/partial-values.js';
import { readChatAnswer } from '../../../packages/wire/src/chat/read-chat-answer.js';
import { type ExchangeRow, bodyOf, isOneAnswer, readExchanges } from '../../../packages/wire/test/exchange-rows.js';
import { callTools } from '../../../packages/core/test/random-call-texts.js';
import { outcomeOf, piecesOf } from '../outcome.js';
import { noCorpora, readCorpus } from '../read-corpus.js';
import { addUp, type Measured, type Row } from '../row.js';

interface ParserCase {
  readonly text?: string;
  readonly chunks?: readonly string[];
  readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: object } }[];
}

interface Tool {
  readonly name: string;
  readonly parameters: Readonly<Record<string, never>>;
}

interface Fixture {
  readonly text: string;
  readonly tools: readonly Tool[];
}

const longest = 2000;
const anyTools = callTools.map(({ name }): Tool => ({ name, parameters: {} }));

function fixtures(count: number): { readonly texts: readonly Fixture[]; readonly left: number } {
  const cases = readCorpus<ParserCase>('parsers/cases.jsonl').map(({ text, chunks = [], tools }) => ({
    text: text ?? chunks.join(''),
    tools: tools?.map((each): Tool => ({ name: each.function.name, parameters: {} })) ?? anyTools,
  }));
  const outputs = readCorpus<{ rawOutput: unknown }>('bfcl4/outputs.jsonl').flatMap(({ rawOutput }) => {
    if (typeof rawOutput !== 'string') return [];
    const named = [...new Set(rawOutput.match(/[A-Za-z_][\w.]{2,60}(?=\(|")/g))].slice(0, 5);
    return [{ text: rawOutput, tools: [...anyTools, ...named.map((name): Tool => ({ name, parameters: {} }))] }];
  });
  const all = [...cases, ...outputs].filter(({ text }) => text !== '');
  const texts = all.filter(({ text }) => text.length <= longest);
  return { texts: texts.slice(0, count), left: all.length - texts.length };
}

/** Shown after each character must be a beginning of what the text so far holds, were it the end; and of what follows. */
function checkText({ text, tools }: Fixture): Measured {
  const shape = { toolChoice: 'auto', outputWay: 'none' } as const;
  const specs = tools.map((each) => ({ ...each, description: 'Tells.' }));
  const can = { ...scriptedCapabilities, tools: 'none', output: 'none' } as const;
  const decoder = emulated.prepare({ ...shape, tools: specs }, can).decoder(new Set());
  const partial = new PartialJson();
  const failures: string[] = [];
  let [shown, before] = ['', structuredClone(partial.value)];
  for (let at = 1; at <= text.length; at++) {
    const sign = text.charAt(at - 1);
    for (const event of decoder.push({ type: 'text', text: sign }))
      if (event.type === 'text-delta') shown += event.text;
    const prefix = text.slice(0, at);
    if (!readToolCalls(prefix, { tools }).text.startsWith(shown)) failures.push(`text: ${JSON.stringify(prefix)}`);
    if (!partial.push(sign)) continue;
    if (!isPrefix(before, partial.value)) failures.push(`partial JSON: ${JSON.stringify(prefix)}`);
    before = structuredClone(partial.value);
  }
  return { tried: text.length, failed: failures.length, failures: failures.slice(0, 1) };
}

const heads = ({ response: { contentType } }: ExchangeRow): Record<string, string> =>
  contentType === null ? {} : { 'content-type': contentType };

/** A recorded body that breaks off says a beginning of what the whole one says, and never that it is finished. */
async function checkBody(row: ExchangeRow, cuts: number): Promise<Measured> {
  const body = bodyOf(row);
  const rules = { host: 'recorded', bounds: {}, refuse: (said: string) => new Error(said), redact: String };
  const read = async (bytes: Uint8Array): Promise<readonly HostDelta[]> =>
    (await outcomeOf(readChatAnswer({ headers: heads(row), body: piecesOf([bytes]) }, rules))).all;
  const whole = written(await read(body));
  const failures: string[] = [];
  const places = Array.from({ length: cuts }, (_, at) => Math.floor((at * body.byteLength) / cuts));
  for (const at of places) {
    if (!whole.startsWith(written(await read(body.subarray(0, at))))) failures.push(`${row.id}, cut at ${at}`);
  }
  return { tried: places.length, failed: failures.length, failures: failures.slice(0, 1) };
}

/** What deltas say, in one line: each is a line of its own, so that a beginning is one of the whole. */
function written(deltas: readonly HostDelta[]): string {
  return deltas
    .flatMap((each) => ('text' in each || each.type === 'tool-call' ? [JSON.stringify(each)] : []))
    .join('\n');
}

/** Nothing that was shown is taken back. */
export const prefixMonotony: Row = {
  id: 'prefixes',
  promise: 'Nothing that was shown of an answer is taken back',
  shown:
    'every prefix of the texts that other projects test their parsers on and of real model outputs; recorded bodies, broken off',
  counts: { test: 20, commit: 10_000, night: 10_000 },
  measure: async (count) => {
    const { texts, left } = fixtures(count);
    if (texts.length === 0) return { tried: 0, failed: 0, note: `skipped: ${noCorpora}` };
    const bodies = readExchanges().filter(isOneAnswer).slice(0, count);
    const parts = texts.map(checkText);
    for (const row of bodies) parts.push(await checkBody(row, Math.min(count, 40)));
    const left2 = left === 0 ? '' : `, ${left} longer than ${longest} characters left out`;
    return addUp(parts, `${texts.length} texts${left2}; ${bodies.length} bodies, each broken off at 40 places`);
  },
};
