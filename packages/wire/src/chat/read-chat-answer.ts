import { type HostDelta, jsonLimits, parseJson, StreamError } from '@windrose/core/host';
import { endOfStream, readEventStream, type StreamedEvent } from '../event-stream.js';
import { readJsonLines } from '../json-lines.js';
import { readBody } from '../read-body.js';
import type { AnswerBody, WireBounds } from '../wire-types.js';
import { ChatAnswerReader } from './chat-answer-reader.js';
import { findRefusal } from './find-refusal.js';
import { JsonNesting } from './json-nesting.js';
import { peekBody } from './peek-body.js';

/** What an answer is read with. */
export interface AnswerRules {
  /** How errors call the host. */
  readonly host: string;
  readonly bounds: Partial<WireBounds>;
  /** The token limit that was asked for. */
  readonly maxTokens?: number | undefined;
  /** The error that a host's text becomes. */
  readonly refuse: (text: string) => Error;
  /** A host's text without what is secret. */
  readonly redact: (text: string) => string;
}

/** Reads an answer as it comes, in the framing it has: whole JSON, lines of JSON or an event stream, whatever was asked for. */
export async function* readChatAnswer(
  answer: { readonly headers: Readonly<Record<string, string>>; readonly body: AnswerBody },
  rules: AnswerRules,
): AsyncGenerator<HostDelta, void, undefined> {
  const { body, firstCharacter } = await peekBody(answer.body);
  const findFailure = (value: unknown): Error | undefined =>
    findRefusal(value) === undefined ? undefined : rules.refuse(JSON.stringify(value));
  const reader = new ChatAnswerReader(findFailure, rules.host, rules.maxTokens);
  try {
    const framing = framingOf(answer.headers['content-type'] ?? '', firstCharacter);
    if (framing === 'whole') yield* readWhole(await readBody(body, rules.bounds), reader, rules);
    else if (framing === 'lines') yield* readLines(readJsonLines(body, rules.bounds), reader, rules);
    else if (framing === 'events') yield* readEvents(readEventStream(body, rules.bounds), reader, rules);
    else throw malformed('a page or a text', await readBody(body, rules.bounds), rules);
    yield* reader.end();
    if (reader.isEnded) await readOut(body);
  } finally {
    await body.return();
  }
}

/** The first character decides, for hosts send event streams as JSON and JSON as event streams. */
function framingOf(contentType: string, firstCharacter: string): 'whole' | 'lines' | 'events' | 'unknown' {
  if (firstCharacter === '{' || firstCharacter === '[') return /ndjson|jsonl/i.test(contentType) ? 'lines' : 'whole';
  const isStream = /event-stream/i.test(contentType) || /^[deri:]?$/.test(firstCharacter);
  return isStream && firstCharacter !== '<' ? 'events' : 'unknown';
}

function* readWhole(text: string, reader: ChatAnswerReader, { host }: AnswerRules): Generator<HostDelta> {
  const parsed = parseJson(text);
  if (parsed.ok) return yield* reader.readWhole(parsed.value);
  // Lines of JSON under the name of JSON; a last one that is cut says nothing.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line) => parseJson(line));
  if (lines.length < 2 || values[0]?.ok !== true) {
    throw unreadable(text, host);
  }
  for (const value of values) if (value.ok) yield* reader.readChunk(value.value);
}

/** Why JSON cannot be read; without any of it, for it could hold what is secret. */
function unreadable(text: string, host: string): StreamError {
  if (text.length > jsonLimits.chars) {
    return new StreamError('oversize', `${host}: the answer is JSON of more than ${jsonLimits.chars} characters.`);
  }
  if (isCut(text)) return new StreamError('truncated', `${host}: the answer ended in the middle of its JSON.`);
  return new StreamError('malformed', `${host}: the answer is no JSON that can be read.`);
}

/** Whether a text ends before its brackets do. */
function isCut(text: string): boolean {
  const nesting = new JsonNesting();
  nesting.feed(text);
  return nesting.isOpen;
}

async function* readLines(
  lines: AsyncIterator<string>,
  reader: ChatAnswerReader,
  { host }: AnswerRules,
): AsyncGenerator<HostDelta> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const parsed = parseJson(line.value);
    if (!parsed.ok) throw unreadable(line.value, host);
    yield* reader.readChunk(parsed.value);
    if (reader.isEnded) return;
  }
}

async function* readEvents(
  events: AsyncIterator<StreamedEvent>,
  reader: ChatAnswerReader,
  rules: AnswerRules,
): AsyncGenerator<HostDelta> {
  for (let next = await events.next(); !next.done; next = await events.next()) {
    const { event, data } = next.value;
    if (data.trim() === endOfStream) return reader.markEnd();
    const parsed = parseJson(data);
    if (event === 'error') throw rules.refuse(data);
    if (parsed.ok) yield* reader.readChunk(parsed.value);
    // Other kinds of events are signs of life.
    else if (data.length > jsonLimits.chars) throw unreadable(data, rules.host);
    else if (data.trim() !== '' && (event ?? 'message') === 'message') throw malformed('an event', data, rules);
    if (reader.isEnded) return;
  }
}

function malformed(what: string, text: string, { host, redact }: AnswerRules): StreamError {
  const said = redact(
    text
      .slice(0, 100_000)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  const words = `${host}: ${what} came that is no part of an answer: ${said}`;
  return new StreamError('malformed', `${words} Check the address, and what stands between here and the host.`);
}

const longestWaitMs = 50;

/** A body that is read to its end leaves its connection open for the next request; one that does not end soon is not waited for. */
async function readOut(body: AsyncIterator<Uint8Array>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWaitMs);
  });
  await Promise.race([readAll(body), late]);
  clearTimeout(timer);
}

async function readAll(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await body.next()).done);
  } catch {
    // The answer was whole: how its connection ends is of no interest any more.
  }
}
