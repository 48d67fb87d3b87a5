import fc from 'fast-check';
import type { HostDelta } from '@windrose/core/host';
import { PartialJson } from '../../../packages/core/src/text/partial-json.js';
import { CallReader } from '../../../packages/core/src/strategy/call-reader.js';
import { StopCutter } from '../../../packages/core/src/text/stop-cutter.js';
import { callTexts, callTools } from '../../../packages/core/test/random-call-texts.js';
import { jsonTexts } from '../../../packages/core/test/random-json-texts.js';
import { readChatAnswer } from '../../../packages/wire/src/chat/read-chat-answer.js';
import { readEventStream } from '../../../packages/wire/src/event-stream.js';
import { readJsonLines } from '../../../packages/wire/src/json-lines.js';
import { streams } from '../../../packages/wire/test/random-streams.js';
import { outcomeOf, piecesOf } from '../outcome.js';

/** A reader, and what it is fed whole and in pieces: what it gives must be the same. */
export interface CutReader {
  readonly name: string;
  readonly wholes: fc.Arbitrary<string | Uint8Array>;
  readonly read: (pieces: readonly (string | Uint8Array)[]) => unknown;
}

const text = fc.constantFrom('It is ', '4', '\n', '{"n": 1}', '[TOOL_CALLS]', '😀é', '"', '\\', ' ', 'END');
const chatChunk = fc.oneof(
  text.map((content) => ({ choices: [{ index: 0, delta: { content } }] })),
  text.map((reasoning) => ({ choices: [{ index: 0, delta: { reasoning } }] })),
  fc.tuple(fc.nat(2), text).map(([index, written]) => ({
    choices: [{ index: 0, delta: { tool_calls: [{ index, function: { name: 'look', arguments: written } }] } }],
  })),
  fc.constantFrom('stop', 'length', 'tool_calls').map((reason) => ({
    choices: [{ index: 0, delta: {}, finish_reason: reason }],
  })),
  fc.constant({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } }),
  fc.constantFrom<unknown[]>({}, 1, null, { error: { message: 'over' } }, { type: 'ping' }),
);
const workersChunk = fc.oneof(
  text.map((response) => ({ response, p: 'abc' })),
  fc.constant({ response: null, tool_calls: [{ name: 'look', arguments: { n: 1 } }] }),
  fc.constant({ response: '', usage: { prompt_tokens: 3, completion_tokens: 2 } }),
);
const ollamaChunk = fc.oneof(
  text.map((content) => ({ model: 'm', message: { role: 'assistant', content }, done: false })),
  fc.constant({
    message: { role: 'assistant', content: '', tool_calls: [{ function: { name: 'look', arguments: { n: 1 } } }] },
  }),
  fc.constant({ message: { content: '' }, done: true, done_reason: 'stop', prompt_eval_count: 3, eval_count: 2 }),
);

const end = fc.constantFrom('\n', '\r\n');
const asEvents = (chunk: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(chunk, { maxLength: 8 }), end, fc.constantFrom('data: [DONE]', 'data: [DON', ': bye', 'data: {"a"'))
    .map(
      ([all, line, last]) => all.map((each) => `data: ${JSON.stringify(each)}${line}${line}`).join('') + last + line,
    );
const asLines = (chunk: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(chunk, { maxLength: 8 }), end, fc.constantFrom('', '{"a":', '{"done":true}'))
    .map(([all, line, last]) => all.map((each) => JSON.stringify(each) + line).join('') + last);

const encoder = new TextEncoder();
const bytes = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => texts.map((each) => encoder.encode(each));

function answers(contentType: string): CutReader['read'] {
  return (pieces) =>
    outcomeOf<HostDelta>(
      readChatAnswer(
        { headers: { 'content-type': contentType }, body: piecesOf(pieces) },
        { host: 'host', bounds: {}, refuse: (said) => new Error(said), redact: (said) => said },
      ),
    );
}

/** Readers of what comes over the wire, and of texts. */
export const parserCuts: readonly CutReader[] = [
  {
    name: 'event stream',
    wholes: bytes(streams),
    read: (pieces) => outcomeOf(readEventStream(piecesOf(pieces), { eventBytes: 40 })),
  },
  {
    name: 'lines of JSON',
    wholes: bytes(asLines(fc.oneof(ollamaChunk, text))),
    read: (pieces) => outcomeOf(readJsonLines(piecesOf(pieces), { eventBytes: 90 })),
  },
  { name: 'chat answer', wholes: bytes(asEvents(chatChunk)), read: answers('text/event-stream') },
  { name: 'Workers AI answer', wholes: bytes(asEvents(workersChunk)), read: answers('text/event-stream') },
  { name: 'Ollama answer', wholes: bytes(asLines(ollamaChunk)), read: answers('application/x-ndjson') },
  {
    name: 'call scanner',
    wholes: callTexts,
    read: (pieces) => {
      const reader = new CallReader({ tools: callTools });
      const shown = pieces.map((piece) => reader.push(String(piece))).join('');
      const read = reader.end();
      // How much was shown before the end may differ; that it was a beginning may not.
      return { read, isBeginning: read.text.startsWith(shown) };
    },
  },
  {
    name: 'partial JSON',
    wholes: jsonTexts,
    read: (pieces) => {
      const parser = new PartialJson();
      for (const piece of pieces) parser.push(String(piece));
      parser.end();
      return parser.value;
    },
  },
  {
    name: 'stop texts',
    wholes: fc
      .array(fc.constantFrom('It ', 'is', ' EN', 'D', 'E', 'N', '😀', '\n'), { maxLength: 20 })
      .map((all) => all.join('')),
    read: (pieces) => readToStop(pieces.map(String)),
  },
];

function readToStop(pieces: readonly string[]): string {
  const cutter = new StopCutter(['END', 'ND\n']);
  let shown = '';
  for (const piece of pieces) {
    const { text: more, stopped } = cutter.push(piece);
    shown += more;
    if (stopped) return shown;
  }
  return shown + cutter.end();
}
