import type { HostRequest, PromptSegment, RawRequest, ToolSpec } from '../../host/host.js';
import { type Message, textOf } from '../../message.js';
import { turnSeparator } from '../join-texts.js';
import { estimateTokens } from './estimate-tokens.js';
import { type ItemSize, summingUp } from './sum-up-sizes.js';

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
  return measuringRequests(count)(request);
}

/**
 * Measures requests of conversations that grow: what was sent before is not looked at again. `remembers`: they go different ways, so that
 * the sizes of their messages are worth remembering.
 */
export function measuringRequests(count?: CountTokens, remembers = false): (request: HostRequest) => Size {
  const sumOfMessages = summingUp(remembers ? once(sizeOf) : sizeOf, promptTokens);
  const sumOfSegments = summingUp(remembers ? once(sizeOfSegment) : sizeOfSegment);
  const counted = new WeakMap<readonly PromptSegment[], number>();
  const countOnce = (request: RawRequest): number | undefined => {
    const tokens = counted.get(request.prompt) ?? count?.(request);
    if (tokens !== undefined) counted.set(request.prompt, tokens);
    return tokens;
  };
  return (request) => {
    if (request.kind === 'raw') {
      const { tokens, chars } = sumOfSegments(request.prompt);
      return { tokens: countOnce(request) ?? Math.ceil(tokens), longest: 0, prompt: chars };
    }
    const { tokens, longest } = sumOfMessages(request.messages);
    return { tokens: count?.(request) ?? withTools(tokens, request.tools), longest, prompt: 0 };
  };
}

/** A schema that binds the answer is the host's to keep and stands in no prompt. */
function withTools(messages: number, tools: readonly ToolSpec[]): number {
  return Math.ceil(tools.reduce((sum, tool) => sum + sizeOfTool(tool), messages));
}

/** What templates put round the whole, a message, a call or result with its id, and a tool. */
const promptTokens = 4;
const messageTokens = 10;
const callTokens = 36;
const toolTokens = 24;

/** Mistral's models make at most (1540 / 28)² tokens of a picture; its address is none of them. */
const imageTokens = 3025;

const toolSizes = new WeakMap<ToolSpec, number>();

function sizeOf(message: Message): ItemSize {
  switch (message.role) {
    case 'system':
      return sizeOfTexts([message.text], messageTokens);
    case 'user': {
      const texts = message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
      return sizeOfTexts(texts, messageTokens + imageTokens * (message.parts.length - texts.length));
    }
    case 'assistant': {
      const texts = [textOf(message)];
      for (const part of message.parts) if (part.type === 'tool-call') texts.push(part.name, part.arguments);
      return sizeOfTexts(texts, messageTokens + (callTokens * (texts.length - 1)) / 2);
    }
    case 'tool':
      return sizeOfTexts([message.name, message.content], messageTokens + callTokens);
  }
}

function sizeOfTexts(texts: readonly string[], around: number): ItemSize {
  let tokens = around;
  let chars = turnSeparator.length * Math.max(0, texts.length - 1);
  for (const text of texts) {
    tokens += estimateTokens(text);
    chars += text.length;
  }
  return { tokens, chars };
}

function sizeOfSegment({ type, text }: PromptSegment): ItemSize {
  return { tokens: type === 'control' ? 1 : estimateTokens(text), chars: text.length };
}

/** The same, asked of each item once. */
function once<Item extends object>(measure: (item: Item) => ItemSize): (item: Item) => ItemSize {
  const sizes = new WeakMap<Item, ItemSize>();
  return (item) => {
    const known = sizes.get(item);
    if (known !== undefined) return known;
    const size = measure(item);
    sizes.set(item, size);
    return size;
  };
}

function sizeOfTool(tool: ToolSpec): number {
  const known = toolSizes.get(tool) ?? toolTokens + estimateTokens(JSON.stringify(tool));
  toolSizes.set(tool, known);
  return known;
}
