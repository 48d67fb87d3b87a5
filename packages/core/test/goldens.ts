import { existsSync, readFileSync } from 'node:fs';
import type { MistralFormat, ToolSpec } from '../src/host/index.js';
import type { ImagePart, ReasoningPart, TextPart, ToolCall, ToolMessage } from '../src/message.js';
import { mistralFormats, type FormatRules } from '../src/strategy/mistral-format.js';
import type { PromptMessage } from '../src/strategy/prompt-message.js';

/** A part of a message as Mistral's own library writes it. */
type Chunk =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'thinking'; readonly thinking: string }
  | { readonly type: 'image_url'; readonly image_url: string | { readonly url: string } };

type Content = string | null | readonly Chunk[];

/** A message as Mistral's own library writes it. */
export interface WireMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content?: Content;
  readonly tool_calls?: readonly WireCall[] | null;
  readonly tool_call_id?: string | null;
  readonly name?: string | null;
  readonly prefix?: boolean;
  readonly weight?: number;
}

interface WireCall {
  readonly id: string;
  readonly function: { readonly name: string; readonly arguments: string };
}

interface WireTool {
  readonly function: ToolSpec;
}

/** What a request of the corpora may hold; `tools` and `model` in the outer form, the middle two in the inner one. */
export interface WireRequest {
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly WireTool[] | null;
  readonly system_prompt?: string | null;
  readonly available_tools?: readonly WireTool[] | null;
  readonly continue_final_message?: boolean;
  readonly mode?: 'serving' | 'finetuning' | 'test';
}

/** One line of a golden corpus. */
export interface GoldenRow<Result> {
  readonly id: string;
  readonly input: WireRequest;
  readonly expected: Result;
}

/** The rows of a golden corpus beside the repository, or of a fixture; empty where the file is absent. */
export function readRows<Row>(file: URL): Row[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Row => JSON.parse(line, keepFloats));
}

/** Where a golden corpus lies when it lies beside the repository. */
export function corpus(name: string): URL {
  return new URL(`../../../../shared/corpora/goldens/${name}.jsonl`, import.meta.url);
}

/** The rows kept in the repository. */
export function fixture(name: string): URL {
  return new URL(`fixtures/mistral-common/${name}.jsonl`, import.meta.url);
}

/** The format a version belongs to; `v5` is the validator of v7, `v15` is judged as v13. */
export function formatOf(version: string): MistralFormat {
  if (isFormat(version)) return version;
  const plain = version.replace('-tekken', '');
  if (isFormat(plain)) return plain;
  return version === 'v5' ? 'v7' : 'v13';
}

/** The rules of the version a row names: `v7-tekken` is v7 in another vocabulary, `V15` joins parts without a gap. */
export function rulesFor(version: string): FormatRules {
  const rules = mistralFormats[formatOf(version)];
  if (version.endsWith('-tekken')) return { ...rules, spaced: false };
  return version === 'v15' ? { ...rules, partSeparator: '' } : rules;
}

function isFormat(name: string): name is MistralFormat {
  return name in mistralFormats;
}

/** A conversation in our words; text parts of a result are joined as its form and version say. */
export function toMessages(request: WireRequest, rules: FormatRules): PromptMessage[] {
  const separator = isInner(request) ? '' : rules.partSeparator;
  const last = request.messages.length - 1;
  return request.messages.map((message, index) => {
    const continues = index === last && request.continue_final_message === true;
    return toMessage(message, separator, continues);
  });
}

/** Whether a request is in the form Mistral's encoder takes, tidied already, rather than in the one a client sends. */
export function isInner(request: WireRequest): boolean {
  return ['settings', 'system_prompt', 'available_tools'].some((key) => key in request);
}

/** The tools of a request, in either form. */
export function toTools(request: WireRequest): ToolSpec[] {
  const tools = request.tools ?? request.available_tools ?? [];
  return tools.map(({ function: { name, description, parameters } }) => ({ name, description, parameters }));
}

/** One message in our words. */
export function toMessage(message: WireMessage, separator = '', continues = false): PromptMessage {
  const parts = chunksOf(message.content).map(toPart);
  switch (message.role) {
    case 'user':
      return { role: 'user', parts: parts.filter((part) => part.type !== 'reasoning') };
    case 'system':
      return { role: 'system', parts: parts.filter((part) => part.type !== 'image') };
    case 'tool':
      return toResult(message, separator);
    case 'assistant':
      return {
        role: 'assistant',
        parts: [...parts.filter((part) => part.type !== 'image'), ...(message.tool_calls ?? []).map(toCall)],
        ...((message.prefix === true || continues) && { prefix: true }),
        ...(message.weight !== undefined && { weight: message.weight }),
      };
  }
}

/** Parts other than text are JSON in our results: they hold text. */
function toResult(message: WireMessage, separator: string): ToolMessage {
  const chunks = chunksOf(message.content);
  const texts = chunks.flatMap((chunk) => (chunk.type === 'text' ? [chunk.text] : []));
  return {
    role: 'tool',
    callId: message.tool_call_id ?? '',
    name: message.name ?? '',
    content:
      texts.length === chunks.length
        ? texts.filter((text) => text !== '').join(separator)
        : JSON.stringify(message.content),
    isError: false,
  };
}

function chunksOf(content: Content | undefined): readonly Chunk[] {
  if (content === '') return [];
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return content ?? [];
}

function toPart(chunk: Chunk): TextPart | ReasoningPart | ImagePart {
  if (chunk.type === 'text') return chunk;
  if (chunk.type === 'thinking') return { type: 'reasoning', text: chunk.thinking };
  const { image_url: image } = chunk;
  return { type: 'image', url: typeof image === 'string' ? image : image.url };
}

function toCall({ id, function: { name, arguments: given } }: WireCall): ToolCall {
  return { type: 'tool-call', id, name, arguments: given };
}

const { rawJSON } = JSON as typeof JSON & { readonly rawJSON: (text: string) => unknown };

/** Keeps `1.0` apart from `1`, as Python does: schemas in the corpora hold both. */
function keepFloats(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  const isWhole = key !== 'weight' && typeof value === 'number' && Number.isInteger(value);
  return isWhole && source !== undefined && /[.eE]/.test(source) ? rawJSON(source) : value;
}
