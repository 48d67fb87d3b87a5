import { isStream } from './raw-http.js';
import type { HostAnswer } from './struck.js';

/** A JSON object whose members are not known yet. */
export type JsonObject = Record<string, unknown>;

/** One event, line or whole body: JSON, or a text such as a comment or the mark at the end. */
export type Part = { readonly json: JsonObject } | { readonly text: string };

/** The dialects answers come in. */
export type Dialect = 'chat' | 'completions' | 'workers-ai' | 'ollama';

/** An answer of a host, taken apart. */
export interface FormedAnswer {
  readonly framing: 'events' | 'lines' | 'whole';
  readonly dialect: Dialect;
  readonly parts: readonly Part[];
}

/** Takes an answer apart; `undefined` where it has no form that is known. */
export function readFormedAnswer(answer: HostAnswer): FormedAnswer | undefined {
  const framing = !isStream(answer) ? 'whole' : answer.contentType.includes('ndjson') ? 'lines' : 'events';
  const parts = partsOf(answer.text, framing);
  const dialects = parts.flatMap((part) => ('json' in part ? (dialectOf(innerOf(part.json)) ?? []) : []));
  const [dialect] = dialects;
  return dialect === undefined ? undefined : { framing, dialect, parts };
}

/** Puts it together again. */
export function writeFormedAnswer({ framing, parts }: FormedAnswer): string {
  return parts.map((part) => ('text' in part ? part.text : writeJson(part.json, framing))).join('');
}

function writeJson(json: JsonObject, framing: FormedAnswer['framing']): string {
  const text = JSON.stringify(json);
  if (framing === 'events') return `data: ${text}\n\n`;
  return framing === 'lines' ? `${text}\n` : text;
}

function partsOf(text: string, framing: FormedAnswer['framing']): Part[] {
  if (framing === 'whole') return [partOf(text, text)];
  const ends = framing === 'lines' ? /[^\n]*\n/g : /[^]*?\n\n/g;
  return (text.match(ends) ?? []).map((piece) => partOf(piece, piece.replace(/^data: /, '')));
}

function partOf(text: string, json: string): Part {
  if (!json.startsWith('{')) return { text };
  return { json: JSON.parse(json) as JsonObject };
}

/** Workers AI's result stands in an envelope. */
export function innerOf(json: JsonObject): JsonObject {
  return 'success' in json && isObject(json['result']) ? json['result'] : json;
}

function dialectOf(inner: JsonObject): Dialect | undefined {
  const choice = choiceOf(inner);
  if (choice !== undefined) return 'text' in choice ? 'completions' : 'chat';
  if (isObject(inner['message'])) return 'ollama';
  return 'response' in inner ? 'workers-ai' : undefined;
}

/** The first choice of a chat completion. */
export function choiceOf(json: JsonObject): JsonObject | undefined {
  const choices = json['choices'];
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return isObject(first) ? first : undefined;
}

/** The object that holds the text and the calls of a part. */
export function saidOf(part: Part, dialect: Dialect): JsonObject | undefined {
  if ('text' in part) return undefined;
  const inner = innerOf(part.json);
  const choice = choiceOf(inner);
  if (dialect === 'completions') return choice;
  if (dialect === 'chat') return firstObject(choice?.['delta'], choice?.['message']);
  return dialect === 'ollama' ? firstObject(inner['message']) : inner;
}

/** Where a dialect has its text. */
export const textKeys: Readonly<Record<Dialect, string>> = {
  chat: 'content',
  completions: 'text',
  'workers-ai': 'response',
  ollama: 'content',
};

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstObject(...values: readonly unknown[]): JsonObject | undefined {
  return values.find(isObject);
}
