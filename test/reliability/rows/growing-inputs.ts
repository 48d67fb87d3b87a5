import { native } from '@windrose/core/native';
import { raw } from '@windrose/core/raw';
import { constrained } from '@windrose/core/constrained';
import type { Decoder } from '@windrose/core/host';
import { scriptedCapabilities } from '@windrose/core/testing';
import { redact } from '@windrose/wire';
import { CallReader } from '../../../packages/core/src/strategy/call-reader.js';
import { defuse } from '../../../packages/core/src/strategy/defuse.js';
import { readToolCalls } from '../../../packages/core/src/strategy/read-tool-calls.js';
import { parseJson } from '../../../packages/core/src/text/json.js';
import { readLenient } from '../../../packages/core/src/text/lenient-json.js';
import { PartialJson } from '../../../packages/core/src/text/partial-json.js';
import { hostileCallUnits } from '../../../packages/core/test/hostile-call-units.js';
import { callTools } from '../../../packages/core/test/random-call-texts.js';
import { htmlToText } from '../../../packages/tool-web/src/text/html-to-text.js';
import { readEventStream } from '../../../packages/wire/src/event-stream.js';
import { readJsonLines } from '../../../packages/wire/src/json-lines.js';
import { piecesOf } from '../outcome.js';

/** A parser, and what it is fed more and more of. */
export interface Growing {
  readonly name: string;
  readonly unit: string;
  /** Of 8 MiB, how much it takes at most. */
  readonly share: number;
  readonly feed: (text: string) => unknown;
}

const bounds = { eventBytes: 2 ** 26 };
const encoder = new TextEncoder();
/** Pieces as a network gives them. */
function inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text);
  return piecesOf(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)),
  );
}

function make(
  name: string,
  share: number,
  units: readonly string[],
  feed: (text: string) => unknown,
): readonly Growing[] {
  return units.map((unit) => ({ name: `${name}: ${JSON.stringify(unit)}`, unit, share, feed }));
}

const tools = callTools.map((each) => ({ description: 'Tells.', ...each }));
const shape = { tools, toolChoice: 'auto', outputWay: 'none' } as const;
const ways = {
  native: native.prepare(shape, scriptedCapabilities),
  raw: raw.prepare(shape, { ...scriptedCapabilities, chat: false, tools: 'none', raw: 'v3' }),
  constrained: constrained.prepare(shape, { ...scriptedCapabilities, tools: 'none' }),
};

function decode(decoder: Decoder, text: string, size: number): void {
  for (let at = 0; at < text.length; at += size) decoder.push({ type: 'text', text: text.slice(at, at + size) });
  end(decoder);
}

/** As an engine gives them that knows its control tokens. */
function decodeTokens(decoder: Decoder, text: string): void {
  for (const part of text.split(/(\[TOOL_CALLS\])/)) {
    decoder.push({ type: part === '[TOOL_CALLS]' ? 'control' : 'text', text: part });
  }
  end(decoder);
}

function end(decoder: Decoder): void {
  decoder.push({ type: 'finish', reason: 'stop' });
  decoder.end();
}

/** Every parser, on inputs made to be hard for it. */
export const growings: readonly Growing[] = [
  ...make('event stream', 1, ['data: x\n\n', 'data: x\n', ': x\n', 'x', '\r', '\n', 'data'], async (text) => {
    for await (const _ of readEventStream(inPieces(text, 1000), bounds));
  }),
  ...make('lines of JSON', 1, ['{}\n', 'x', '\n'], async (text) => {
    await (async () => {
      for await (const _ of readJsonLines(inPieces(text, 1000), bounds));
    })().catch(() => {});
  }),
  ...make('JSON guard', 0.11, ['[', '"', '{"a":', '"\\u0041",', '1,', '\\'], (text) => parseJson(text)),
  ...make('lenient JSON', 0.11, ['[', '"', "'", '{a:', '[1,]', '//\n', '\\"', '“', '/*', '["a" + "b"] '], (text) =>
    readLenient(`[${text}`),
  ),
  ...make('partial JSON', 0.11, ['"a",', '\\u0041', '[],', '{"a":"', ' ', '1', '😀'], (text) => {
    const parser = new PartialJson();
    const whole = `["${text}`;
    for (let at = 0; at < whole.length; at += 7) parser.push(whole.slice(at, at + 7));
    parser.end();
  }),
  ...make('call scanner', 0.11, hostileCallUnits, (text) => readToolCalls(text, { tools })),
  ...make('call reader', 0.11, hostileCallUnits, (text) => {
    const reader = new CallReader({ tools });
    for (let at = 0; at < text.length; at += 7) reader.push(text.slice(at, at + 7));
    reader.end();
  }),
  ...make('call scanner, before a word', 0.11, [' ', ',', '\n', 'x='], (text) => {
    readToolCalls(`${text}x`, { tools });
    readToolCalls(`\`\`\`\nget_weather(city="x")\n${text}x`, { tools });
    readToolCalls(`[TOOL_CALLS]get_weather[CALL_ID]${text}x`, { tools });
  }),
  ...make('raw answers', 0.11, ['[TOOL_CALLS]', '[{"name":"get_weather","arguments":{"city":"x"}},', 'word '], (text) =>
    decode(ways.raw.decoder(new Set()), text, 7),
  ),
  ...make(
    'raw tokens',
    0.11,
    ['[TOOL_CALLS]', '[TOOL_CALLS]get_weather{}', '[TOOL_CALLS][{"name":"x","arguments":{}}]'],
    (text) => decodeTokens(ways.raw.decoder(new Set()), text),
  ),
  ...make('raw tokens in a string', 0.11, ['[TOOL_CALLS]', '\\"[TOOL_CALLS]'], (text) =>
    decodeTokens(ways.raw.decoder(new Set()), `[TOOL_CALLS][{"name": "${text}`),
  ),
  ...make('answers that begin with nothing', 0.11, [' ', '\n'], (text) => {
    decode(ways.constrained.decoder(new Set()), text, 7);
    decode(ways.constrained.decoder(new Set()), `{${text}`, 7);
  }),
  ...make('bound answers', 0.11, ['x', '\\n', '{"a":', '[1,'], (text) =>
    decode(ways.constrained.decoder(new Set()), `{"answer": "${text}`, 7),
  ),
  ...make('native answers', 0.11, ['word ', '{"name": ', '[TOOL_CALLS]'], (text) =>
    decode(ways.native.decoder(new Set()), text, 7),
  ),
  ...make('pages', 0.11, ['<div>', '<a href=x>', '&amp;', '<', '<!--', '<script>', 'a ', '</p>'], (text) =>
    htmlToText(text, { base: new URL('https://example.org/'), links: true, maxCharacters: 20_000 }),
  ),
  ...make('control tokens', 1, ['[', '[INST]', '</s>', '<', '[/', 'a '], (text) => defuse(text)),
  ...make('secrets', 1, ['a', 'Bearer ', 'key=', '"api_key":"', 'sk-'], (text) =>
    redact(text, ['a key of many characters']),
  ),
];
