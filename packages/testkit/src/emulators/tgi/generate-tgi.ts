import { randomUUID } from 'node:crypto';

import type { ModelCall, ModelTurn } from '../../scripted-model.js';
import { cutText, type WrittenText, writeModelText } from '../../write-model-text.js';
import { forceCalls } from '../self-hosted/force-calls.js';
import type { WrittenCall } from '../self-hosted/read-call-array.js';
import { readTgiMessages, type TgiPrompt } from './read-tgi-prompt.js';
import type { TgiTools } from './read-tgi-tools.js';
import { type TgiBody, tgiToolError } from './tgi-body.js';

/** An answer: words, or one call. */
export interface TgiAnswer {
  readonly text: string;
  readonly call: (WrittenCall & { readonly id: string }) | undefined;
  readonly finish: 'stop' | 'length';
  /** All that was written, for counting. */
  readonly raw: string;
}

/** Lets the model write under the grammar of the request: with several calls in mind it gets to make the first. */
export function generateTgi(
  turn: ModelTurn,
  { prompt, maxTokens }: TgiPrompt,
  { mode, tools }: TgiTools,
  body: TgiBody,
): TgiAnswer {
  const call = firstCall(turn, { mode, tools });
  if (call === undefined) {
    const { text, finish } = writeModelText(turn, prompt, { maxTokens });
    return { text, call, finish, raw: text };
  }
  const start = `{"function":{"_name":${JSON.stringify(call.name)},`;
  const values = JSON.stringify(call.arguments);
  const written = cutText(`${start}${values.slice(1)}}`, turn, { maxTokens });
  const cut = cutArguments(written, values, start.length);
  if (cut !== values && body.stream !== true) throw tgiToolError('EOF while parsing the function object');
  const id = nextId(readTgiMessages(body));
  return { text: '', call: { id, name: call.name, arguments: cut }, finish: written.finish, raw: written.text };
}

/** Scripted calls of tools that are not there cannot be written; what is scripted word for word may be a function object. */
function firstCall(turn: ModelTurn, { mode, tools }: TgiTools): ModelCall | undefined {
  if (mode === 'off') return undefined;
  if (turn.writes !== undefined) return readFunctionObject(turn.writes);
  const offered = (turn.calls ?? []).filter(({ name }) => tools.some((tool) => tool.function.name === name));
  return mode === 'forced' ? forceCalls(turn, tools)[0] : offered[0];
}

function readFunctionObject(text: string): ModelCall | undefined {
  try {
    const { function: written }: { function?: Record<string, unknown> } = JSON.parse(text);
    const { _name: name, ...values } = written ?? {};
    return typeof name === 'string' && name !== 'no_tool' ? { name, arguments: values } : undefined;
  } catch {
    return undefined;
  }
}

function cutArguments({ text, finish }: WrittenText, values: string, start: number): string {
  return finish === 'stop' ? values : values.slice(0, Math.max(0, text.length - start + 1));
}

/** Running numbers; once the history has an id that is none, random ones. */
function nextId(messages: TgiBody['messages']): string {
  const ids = messages.flatMap(({ tool_calls: calls }) => calls ?? []).map(({ id }) => id ?? '');
  if (ids.some((id) => !/^\d+$/.test(id))) return randomUUID();
  return String(Math.max(-1, ...ids.map(Number)) + 1);
}
