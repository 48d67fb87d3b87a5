import { readdirSync, readFileSync } from 'node:fs';

import {
  type ChatRequest,
  type HostDelta,
  HostError,
  type HostErrorKind,
  type OutputSpec,
  type ToolSpec,
} from '@windrose/core/host';
import { llamaServer } from '@windrose/host-compatible';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type AnswerPlayer, startAnswerPlayer } from '../play-answer.js';

interface Message {
  readonly content?: string | null;
  readonly tool_calls?: readonly {
    readonly index?: number;
    readonly id?: string;
    readonly function: { readonly name?: string; readonly arguments: string };
  }[];
}

interface Answer {
  readonly choices: readonly {
    readonly finish_reason: string | null;
    readonly message?: Message;
    readonly delta?: Message;
  }[];
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

/** One exchange with a real server. */
interface Recording {
  readonly name: string;
  readonly path: string;
  readonly request: {
    readonly tools?: readonly { readonly function: ToolSpec }[];
    readonly tool_choice?: 'auto' | 'none' | 'required' | { readonly function: { readonly name: string } };
    readonly response_format?: {
      readonly json_schema?: { readonly name: string; readonly schema: OutputSpec['schema'] };
    };
  };
  readonly status: number;
  readonly contentType: string;
  readonly body?: Answer & { readonly error?: { readonly message: string } };
  readonly stream?: readonly string[];
}

const folder = new URL('recorded/', import.meta.url);
const recordings = readdirSync(folder).map((file): Recording => {
  const recording: Omit<Recording, 'name'> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { ...recording, name: file.replace('.json', '') };
});
/** The server's own `/completion` is not asked. */
const chats = recordings.filter(({ path }) => path === '/v1/chat/completions');

let player: AnswerPlayer;
beforeAll(async () => void (player = await startAnswerPlayer()));
afterAll(() => player.close());

/** The recorded question in our words. */
function requestOf({ request }: Recording): ChatRequest {
  const { tools = [], tool_choice: choice = 'auto', response_format: format } = request;
  return {
    kind: 'chat',
    messages: [{ role: 'user', parts: [{ type: 'text', text: 'What is the weather in Oslo?' }] }],
    tools: tools.map((each) => each.function),
    toolChoice: typeof choice === 'object' ? { name: choice.function.name } : choice,
    ...(format?.json_schema !== undefined && { output: { ...format.json_schema } }),
    sampling: { temperature: 0, maxTokens: 48 },
  };
}

/** What the adapter makes of a recording. */
async function play(recording: Recording) {
  const { status, contentType, body, stream } = recording;
  const text = stream === undefined ? JSON.stringify(body) : stream.map((line) => `${line}\n\n`).join('');
  player.play({ status, contentType, text });
  const deltas: HostDelta[] = [];
  const host = llamaServer({ baseUrl: player.baseUrl });
  for await (const delta of host.generate(requestOf(recording), { signal: new AbortController().signal })) {
    deltas.push(delta);
  }
  return gather(deltas);
}

interface Call {
  id: string | undefined;
  name: string | undefined;
  arguments: string;
}

function gather(deltas: readonly HostDelta[]) {
  const calls: Call[] = [];
  let text = '';
  let usage: unknown;
  let finish: unknown;
  for (const delta of deltas) {
    if (delta.type === 'text') text += delta.text;
    if (delta.type === 'usage') usage = delta.usage;
    if (delta.type === 'finish') finish = delta.reason;
    if (delta.type === 'tool-call') add(calls, delta.index ?? 0, delta.id, delta.name, delta.arguments);
  }
  return { text, calls, usage, finish };
}

function add(calls: Call[], index: number, id?: string, name?: string, written = ''): void {
  const call = (calls[index] ??= { id: undefined, name: undefined, arguments: '' });
  call.id ??= id;
  call.name ??= name;
  call.arguments += written;
}

/** The same read out of the recording itself. */
function written({ body, stream }: Recording) {
  const answers: Answer[] =
    body !== undefined
      ? [body]
      : (stream ?? []).flatMap((line) => (line.endsWith('[DONE]') ? [] : [JSON.parse(line.slice('data: '.length))]));
  const calls: Call[] = [];
  const choices = answers.flatMap((answer) => answer.choices);
  const messages = choices.flatMap((choice) => choice.message ?? choice.delta ?? []);
  for (const message of messages) {
    for (const [at, { index = at, id, function: called }] of (message.tool_calls ?? []).entries()) {
      add(calls, index, id, called.name, called.arguments);
    }
  }
  const counted = answers.findLast(({ usage }) => usage !== undefined)?.usage;
  return {
    text: messages.map(({ content }) => content ?? '').join(''),
    calls,
    usage: counted && { inputTokens: counted.prompt_tokens, outputTokens: counted.completion_tokens },
    finish: choices.findLast((choice) => choice.finish_reason !== null)?.finish_reason?.replace('_', '-'),
  };
}

describe('an answer that a real llama-server gave', () => {
  const answers = chats.filter(({ status }) => status === 200);

  it.each(answers.map((each) => each.name))('is read with its text, calls, usage and finish: %s', async (name) => {
    const recording = answers.find((each) => each.name === name);
    if (recording === undefined) throw new Error(`${name} is gone`);
    expect(await play(recording)).toEqual(written(recording));
  });

  it('comes in every kind: text, calls, both, none of the demanded, cut, in pieces', () => {
    const seen = answers.map(written);
    expect(answers.length).toBeGreaterThanOrEqual(20);
    expect(new Set(seen.map(({ finish }) => finish))).toEqual(new Set(['stop', 'length', 'tool-calls']));
    expect(seen.some(({ calls }) => calls.length === 2)).toBe(true);
    expect(seen.some(({ text, calls }) => text !== '' && calls.length > 0)).toBe(true);
  });
});

describe('a refusal that a real llama-server gave', () => {
  const kinds: Readonly<Record<string, HostErrorKind>> = {
    'error-arguments-not-json': 'transient',
    'error-broken-body': 'transient',
    'error-context': 'context',
    'error-context-stream': 'context',
    'error-grammar-with-tools': 'bad-request',
    'error-id-not-nine': 'order',
    'error-key-missing': 'auth',
    'error-key-wrong': 'auth',
    'error-no-messages': 'bad-request',
    'error-roles': 'order',
    'error-schema': 'schema-unsupported',
    'error-temperature-text': 'bad-request',
    'error-tool-choice': 'tool-choice-unsupported',
    'raw-error-grammar': 'bad-request',
    'v1-error-roles': 'order',
    'v1-error-tool-turn': 'order',
  };
  const refusals = recordings.filter(({ status }) => status >= 400);

  it.each(refusals.map(({ name }) => name))('becomes an error of its kind: %s', async (name) => {
    const recording = refusals.find((each) => each.name === name);
    if (recording === undefined) throw new Error(`${name} is gone`);
    const error = await play(recording).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: kinds[name], status: recording.status });
  });

  it('tells the tokens of a prompt that is too long', async () => {
    const recording = refusals.find(({ name }) => name === 'error-context');
    const error = recording && (await play(recording).catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ promptTokens: 1204, contextTokens: 1024 });
  });
});
