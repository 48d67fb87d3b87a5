import { HostError, type HostErrorKind, parseJson, samplingNames } from '@windrose/core/host';
import { redact } from '../redact.js';
import { asSentence } from './as-sentence.js';
import type { ChatHostDescription, Refusal, RefusalKind } from './chat-host-description.js';
import { classifyRefusal } from './classify-refusal.js';
import { findRefusal, wordsOf } from './find-refusal.js';
import { readRetryAfter } from './read-retry-after.js';
import { settingKey } from './setting-key.js';

/** What came back in place of an answer. */
export interface RefusedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The keys of the body that was sent. */
  readonly keys: readonly string[];
}

const longestSearched = 4000;

/** The error that a refusal becomes: classified, worded for a person, and without any secret of the host. */
export function refusalError(description: ChatHostDescription, answer: RefusedAnswer): HostError {
  const { status, headers, text, keys } = answer;
  const parsed = parseJson(text);
  const json: unknown = parsed.ok ? parsed.value : undefined;
  const said = findRefusal(json);
  const message = said?.message ?? (isObject(json) ? wordsOf(json) : plainText(text));
  const refusal: Refusal = {
    status,
    headers,
    json,
    text: text.slice(0, longestSearched),
    // Signals are searched for in a bounded text, and stand near its beginning.
    message: message.slice(0, longestSearched),
    code: said?.code?.slice(0, 100),
    type: said?.type?.slice(0, 100),
    saidStatus: said?.status,
    model: description.model,
    keys,
  };
  const found = description.classify?.(refusal) ?? classifyRefusal(refusal);
  return toError(description, { ...refusal, message }, withOwnParam(found, keys));
}

/** Only a key of ours is told: what a host calls one could be anything. */
function withOwnParam({ param, ...found }: RefusalKind, keys: readonly string[]): RefusalKind {
  return param !== undefined && keys.includes(param) ? { ...found, param } : found;
}

function toError(description: ChatHostDescription, refusal: Refusal, found: RefusalKind): HostError {
  const { kind, advice: _advice, ...told } = found;
  const waits = kind === 'rate' || kind === 'transient' || kind === 'quota';
  const retryAfterMs = told.retryAfterMs ?? (waits ? readRetryAfter(refusal.headers, Date.now()) : undefined);
  const setting = kind === 'unknown-param' ? settingOf(description, told.param) : undefined;
  return new HostError(kind, wordRefusal(description, refusal, found), {
    ...told,
    status: refusal.status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(setting !== undefined && { setting }),
  });
}

/** The setting a key stands for on this host. */
function settingOf({ spelling }: ChatHostDescription, param: string | undefined): string | undefined {
  return samplingNames.find((name) => settingKey(name, spelling) === param);
}

const meanings: Readonly<Record<HostErrorKind, readonly [words: string, advice: string]>> = {
  auth: ['the key was not accepted', 'Check the API key, and that it may use this model.'],
  'model-gone': [
    'the host does not serve this model',
    'Choose another model that the host lists, or check the address.',
  ],
  'bad-request': ['the request was refused', 'Change the request: the same one will be refused again.'],
  'unknown-param': ['the host does not take a key of the request', 'Leave it out.'],
  'tools-unsupported': [
    'the host does not take tools for this model',
    'Ask without them, as the strategy "emulated" does.',
  ],
  'tool-choice-unsupported': [
    'the host does not take this choice of tools',
    'Demand a tool, or describe the tools in words.',
  ],
  'schema-unsupported': ['the host does not bind answers to this schema', 'Ask for the form of the answer in words.'],
  'constraint-failed': [
    'the model did not keep to what its answer was bound to',
    'Ask again, or with a simpler schema.',
  ],
  order: [
    'the order of the messages or an id in them was refused',
    'Bring the history into the order this model knows.',
  ],
  context: ['the prompt does not fit the context window', 'Shorten the conversation, or ask for fewer tokens.'],
  rate: ['too many requests', 'Wait, then ask again.'],
  quota: ['the quota is used up', 'Wait for it to be renewed, or raise it; asking again now does not help.'],
  transient: ['the host failed for the moment', 'Ask again.'],
  'engine-missing': ['the engine is missing', 'Install it.'],
  engine: ['the engine failed', 'See what it said.'],
};

const keyless = ['the host wants a key, and none was given', 'Set `apiKey`: it is empty or left out.'] as const;

function isKeyless({ apiKey, headers = {} }: ChatHostDescription): boolean {
  return !apiKey && Object.keys(headers).length === 0;
}

function wordRefusal(description: ChatHostDescription, refusal: Refusal, { kind, ...found }: RefusalKind): string {
  const secrets = secretsOf(description);
  const [words, common] = kind === 'auth' && isKeyless(description) ? keyless : meanings[kind];
  const key = kind === 'unknown-param' && found.param !== undefined ? ` ("${found.param}")` : '';
  const said = redact(refusal.message.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), secrets);
  const sentences = [`${words}${key}`, said || `status ${refusal.status}`].map(asSentence);
  const advice = redact(found.advice ?? common, secrets);
  return `${nameOf(description)}: ${sentences.join(' ')} ${advice}`;
}

/** How errors call a host. */
export function nameOf({ name, model }: ChatHostDescription): string {
  return `${name} (${model})`;
}

/** All that must never stand in an error: the key, and the values of the headers, with and without the scheme before them. */
export function secretsOf({ apiKey, headers }: ChatHostDescription): string[] {
  const values = [apiKey ?? '', ...Object.values(headers ?? {})];
  return values.flatMap((value) => [value, value.replace(/^\w+ +/, '')]).filter((value) => value !== '');
}

function isObject(json: unknown): boolean {
  return typeof json === 'object' && json !== null;
}

/** What a page says to its reader. */
function plainText(text: string): string {
  const page = text.slice(0, 20_000);
  const title = /<title[^<>]{0,100}>([^<]{1,500})/i.exec(page)?.[1];
  return title ?? page.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^<>]{0,500}>/gi, ' ');
}
