import fc from 'fast-check';
import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Capabilities, Decoder, HostDelta, ModelEvent, Strategy, ToolSpec, TurnShape } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { raw } from '@windrose/core/raw';
import { scriptedCapabilities } from '@windrose/core/testing';
import { callTexts, callTools } from '../../../packages/core/test/random-call-texts.js';
import { resultOf } from '../outcome.js';

/** A decoder, and answers for it: their texts and fragments may be cut anywhere. */
export interface CutDecoder {
  readonly name: string;
  readonly answers: fc.Arbitrary<readonly HostDelta[]>;
  readonly open: () => Decoder;
}

const tools: readonly ToolSpec[] = callTools.map((each) => ({ description: 'Tells.', ...each }));
const output = {
  name: 'answer',
  schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
} as const;
const shape: TurnShape = { tools, toolChoice: 'auto', outputWay: 'none' };
const asked = { ...shape, output, outputWay: 'schema' } as const;

const can = (changed: Partial<Capabilities>): Capabilities => ({ ...scriptedCapabilities, ...changed });

function opening(strategy: Strategy, given: TurnShape, changed: Partial<Capabilities>): () => Decoder {
  const prepared = strategy.prepare(given, can(changed));
  return () => prepared.decoder(new Set(['000000001']));
}

const said = fc.oneof(
  callTexts,
  fc
    .array(
      fc.constantFrom(
        '{"tool_calls": [',
        '{"name": "get_weather", "arguments": {"city": "Pa\\u00e9"}}',
        '], ',
        '"answer": ',
        '"It is \\ud83d\\ude00 4"',
        '{"city": "Paris"}',
        'null',
        '}',
        '```json\n',
        '{',
        '{"answer": "',
        '{"tool_call": ',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
const texts = said.map((text): HostDelta => ({ type: 'text', text }));
const reasoning = said.map((text): HostDelta => ({ type: 'reasoning', text }));
const control = fc
  .constantFrom('[TOOL_CALLS]', '[THINK]', '[/THINK]', '[ARGS]')
  .map((text): HostDelta => ({ type: 'control', text }));
const fragment = fc
  .record({ index: fc.nat(2), name: fc.constantFrom('get_weather', 'answer', ''), written: said })
  .map(({ index, name, written }): HostDelta => ({
    type: 'tool-call',
    index,
    ...(name !== '' && { name }),
    arguments: written,
  }));
const finish = fc.constantFrom('stop', 'tool-calls', 'length').map((reason): HostDelta => ({ type: 'finish', reason }));

function answersOf(...parts: readonly fc.Arbitrary<HostDelta>[]): fc.Arbitrary<readonly HostDelta[]> {
  return fc
    .tuple(fc.array(fc.oneof(...parts), { maxLength: 3 }), fc.option(finish))
    .map(([all, end]) => [...all, ...(end === null ? [] : [end])]);
}

const inWords = { tools: 'none', toolChoice: [], output: 'none' } as const;
const byTool = { output: 'none', toolChoice: ['auto', 'required'] } as const;
const rawly = { chat: false, tools: 'none', raw: 'v3' } as const;

/** The decoders of all ways of asking. */
export const cutDecoders: readonly CutDecoder[] = [
  { name: 'words', answers: answersOf(texts, reasoning), open: opening(emulated, shape, inWords) },
  { name: 'native', answers: answersOf(texts, reasoning, fragment), open: opening(native, shape, {}) },
  {
    name: 'answer as a call',
    answers: answersOf(texts, fragment),
    open: opening(native, { ...asked, outputWay: 'tool' }, byTool),
  },
  { name: 'constrained text', answers: answersOf(texts), open: opening(constrained, shape, { tools: 'none' }) },
  { name: 'constrained answer', answers: answersOf(texts), open: opening(constrained, asked, { tools: 'none' }) },
  { name: 'raw', answers: answersOf(texts, control), open: opening(raw, shape, rawly) },
  {
    name: 'raw with a grammar',
    answers: answersOf(texts, control),
    open: opening(raw, { ...asked, outputWay: 'grammar' }, { ...rawly, grammar: true }),
  },
];

/** What a decoder says in all: neighbouring texts as one, for where they are cut is nobody's word. */
export interface Decoded {
  readonly events: readonly ModelEvent[];
  /** What an answer that broke off ended with. */
  readonly failure: string | undefined;
}

/** Reads an answer to its end. */
export function decode(decoder: Decoder, deltas: readonly HostDelta[]): Decoded {
  const events: ModelEvent[] = [];
  const take = (more: readonly ModelEvent[]): void => {
    for (const event of more) join(events, event);
  };
  const end = resultOf(() => {
    for (const delta of deltas) take(decoder.push(delta));
    take(decoder.end());
  });
  return { events, failure: 'error' in end ? String(end.error) : undefined };
}

function join(events: ModelEvent[], event: ModelEvent): void {
  const last = events.at(-1);
  const isText = event.type === 'text-delta' || event.type === 'reasoning-delta';
  if (isText && last?.type === event.type) events[events.length - 1] = { ...event, text: last.text + event.text };
  else events.push(event);
}

/** The same answer with its texts and arguments cut. */
export function cutDeltas(deltas: readonly HostDelta[], cut: (text: string) => readonly string[]): HostDelta[] {
  return deltas.flatMap((delta): HostDelta[] => {
    if (delta.type === 'text' || delta.type === 'reasoning') return cut(delta.text).map((text) => ({ ...delta, text }));
    if (delta.type !== 'tool-call') return [delta];
    // What names a call comes once, with its first fragment.
    return cut(delta.arguments ?? '').map((written, at) =>
      at === 0 ? { ...delta, arguments: written } : { type: 'tool-call', index: delta.index ?? 0, arguments: written },
    );
  });
}

/**
 * What is different in text, thoughts, calls and end. Text that may become a call is held, and a thought overtakes it, so their order may
 * differ; and of an answer that broke off, one may have shown more of its text than the other.
 */
export function compareDecoded(whole: Decoded, inPieces: Decoded): string | undefined {
  const [one, other] = [whole, inPieces].map(sumUp) as [Sum, Sum];
  const isSameText =
    one.text === other.text ||
    (one.failure !== undefined && (one.text.startsWith(other.text) || other.text.startsWith(one.text)));
  const isSame = isSameText && JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });
  return isSame ? undefined : `whole: ${JSON.stringify(whole)}; in pieces: ${JSON.stringify(inPieces)}`;
}

type Sum = ReturnType<typeof sumUp>;

function sumUp({ events, failure }: Decoded) {
  const written = (type: 'text-delta' | 'reasoning-delta'): string =>
    events.map((event) => (event.type === type ? event.text : '')).join('');
  const others = events.filter(({ type }) => !type.endsWith('-delta'));
  return { text: written('text-delta'), thoughts: written('reasoning-delta'), others, failure };
}
