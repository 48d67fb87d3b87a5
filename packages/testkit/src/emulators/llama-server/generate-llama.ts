import { randomInt } from 'node:crypto';

import type { ModelPrompt, ModelTurn } from '../../scripted-model.js';
import { cutText, type WrittenText, writeModelText } from '../../write-model-text.js';
import { forceCalls } from '../self-hosted/force-calls.js';
import { readCallArray, type WrittenCall } from '../self-hosted/read-call-array.js';
import { callMarker, writeNativeText } from '../self-hosted/write-native-text.js';
import type { LlamaOrder } from './read-llama-order.js';
import type { LlamaTemplate } from './show-llama-messages.js';

/** What came out of the model, read by the server's parser. */
export interface LlamaAnswer {
  readonly text: string;
  readonly calls: readonly (WrittenCall & { readonly id: string })[];
  readonly finish: 'stop' | 'length' | 'tool_calls';
  /** All that was written, for counting. */
  readonly raw: string;
}

/** How a request is answered. */
export interface LlamaGeneration {
  readonly order: LlamaOrder;
  readonly template: LlamaTemplate;
  readonly parallel: boolean;
  readonly maxTokens: number;
}

/** Lets the model write under the grammar of the request and reads it; half a call comes out as one. */
export function generateLlama(turn: ModelTurn, prompt: ModelPrompt, generation: LlamaGeneration): LlamaAnswer {
  const { order, template, parallel, maxTokens } = generation;
  const callText = template === 'nemo' ? 'marker' : 'array';
  if (order.schema !== undefined || order.tools.length === 0 || order.choice === 'none') {
    const { text, finish } = writeModelText(turn, prompt, { maxTokens, callText });
    return { text, calls: [], finish, raw: text };
  }
  const calls = order.choice === 'required' ? forceCalls(turn, order.tools) : (turn.calls ?? []);
  const bound = { ...turn, calls };
  const text = template === 'nemo' ? writeNativeText(bound) : writeGenericText(bound, parallel);
  const written = cutText(text, turn, { maxTokens });
  const read = template === 'nemo' ? readNative(written) : readGeneric(written);
  const finish = written.finish === 'stop' && read.calls.length > 0 ? 'tool_calls' : written.finish;
  const withIds = read.calls.map((call) => ({ ...call, id: thirtyTwoCharacterId() }));
  return { text: read.text, calls: withIds, finish, raw: written.text };
}

interface Read {
  readonly text: string;
  readonly calls: readonly WrittenCall[];
}

/** Text may come first, under `required` too. */
function readNative({ text }: WrittenText): Read {
  const at = text.indexOf(callMarker);
  const list = at === -1 ? undefined : readCallArray(text.slice(at), 'arguments');
  return list === undefined ? { text, calls: [] } : { text: text.slice(0, at), calls: list.calls };
}

/** One object: calls or words, never both; several calls only where the request allows them. */
function writeGenericText({ writes, calls = [], text = '' }: ModelTurn, parallel: boolean): string {
  if (writes !== undefined) return writes;
  if (calls.length === 0) return `{"response": ${JSON.stringify(text)}}`;
  return parallel ? `{"tool_calls": ${JSON.stringify(calls)}}` : `{"tool_call": ${JSON.stringify(calls[0])}}`;
}

function readGeneric({ text }: WrittenText): Read {
  const list = /^\s*\{\s*"tool_calls?"\s*:\s*([^]*)$/.exec(text)?.[1];
  if (list !== undefined) {
    return { text: '', calls: readCallArray(list.startsWith('[') ? list : `[${list}`, 'arguments')?.calls ?? [] };
  }
  const words = /^\s*\{\s*"response"\s*:\s*"((?:[^"\\]|\\[^u]|\\u[0-9a-fA-F]{4})*)/.exec(text)?.[1];
  const answer: unknown = words === undefined ? text : JSON.parse(`"${words}"`);
  return { text: String(answer), calls: [] };
}

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function thirtyTwoCharacterId(): string {
  return Array.from({ length: 32 }, () => characters[randomInt(characters.length)]).join('');
}
