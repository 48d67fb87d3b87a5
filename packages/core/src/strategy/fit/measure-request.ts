import type { ChatRequest, HostRequest, ToolSpec } from '../../host/host.js';
import { callsOf, type Message, textOf } from '../../message.js';
import { turnSeparator } from '../join-texts.js';
import { estimateTokens } from './estimate-tokens.js';

/** How large a request is. */
export interface Size {
  readonly tokens: number;
  /** Characters of the longest message; 0 for a prompt. */
  readonly longest: number;
  /** Characters of a prompt; 0 for messages. */
  readonly prompt: number;
}

/** Counts the tokens of a request. */
export type CountTokens = (request: HostRequest) => number;

/** The size of a request, its tokens estimated where no tokenizer is at hand. */
export function measureRequest(request: HostRequest, count?: CountTokens): Size {
  if (request.kind === 'raw') {
    const prompt = request.prompt.reduce((sum, { text }) => sum + text.length, 0);
    return { tokens: count?.(request) ?? estimatePrompt(request.prompt), longest: 0, prompt };
  }
  const sizes = request.messages.map(sizeOf);
  const longest = sizes.reduce((most, { chars }) => Math.max(most, chars), 0);
  return { tokens: count?.(request) ?? estimateChat(request, sizes), longest, prompt: 0 };
}

function estimatePrompt(prompt: Extract<HostRequest, { kind: 'raw' }>['prompt']): number {
  const tokens = prompt.map(({ type, text }) => (type === 'control' ? 1 : estimateTokens(text)));
  return Math.ceil(tokens.reduce((sum, one) => sum + one, 0));
}

/** A schema that binds the answer is the host's to keep and stands in no prompt. */
function estimateChat({ tools }: ChatRequest, sizes: readonly MessageSize[]): number {
  const messages = sizes.reduce((sum, { tokens }) => sum + tokens, promptTokens);
  return Math.ceil(tools.reduce((sum, tool) => sum + sizeOfTool(tool), messages));
}

interface MessageSize {
  readonly tokens: number;
  readonly chars: number;
}

/** What templates put round the whole, a message, a call or result with its id, and a tool. */
const promptTokens = 4;
const messageTokens = 10;
const callTokens = 36;
const toolTokens = 24;

/** Mistral's models make at most (1540 / 28)² tokens of a picture; its address is none of them. */
const imageTokens = 3025;

const messageSizes = new WeakMap<Message, MessageSize>();
const toolSizes = new WeakMap<ToolSpec, number>();

function sizeOf(message: Message): MessageSize {
  const known = messageSizes.get(message);
  if (known !== undefined) return known;
  const texts = textsOf(message);
  const extra = message.role === 'tool' ? callTokens : callTokens * callCount(message);
  const images = message.role === 'user' ? message.parts.filter(({ type }) => type === 'image').length : 0;
  const size: MessageSize = {
    tokens: texts.reduce((sum, text) => sum + estimateTokens(text), messageTokens + extra + images * imageTokens),
    chars: texts.reduce((sum, text) => sum + text.length, turnSeparator.length * Math.max(0, texts.length - 1)),
  };
  messageSizes.set(message, size);
  return size;
}

function callCount(message: Message): number {
  return message.role === 'assistant' ? callsOf(message).length : 0;
}

function textsOf(message: Message): string[] {
  switch (message.role) {
    case 'system':
      return [message.text];
    case 'user':
      return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
    case 'assistant':
      return [textOf(message), ...callsOf(message).flatMap((call) => [call.name, call.arguments])];
    case 'tool':
      return [message.name, message.content];
  }
}

function sizeOfTool(tool: ToolSpec): number {
  const known = toolSizes.get(tool) ?? toolTokens + estimateTokens(JSON.stringify(tool));
  toolSizes.set(tool, known);
  return known;
}
