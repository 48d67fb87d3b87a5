import { CapabilityError } from '../errors.js';
import type { MistralFormat } from '../host/capabilities.js';
import type { PromptSegment, ToolSpec } from '../host/host.js';
import { callsOf, type ReasoningPart, type TextPart, type UserMessage } from '../message.js';
import { defuse } from './defuse.js';
import { mergeTurns, type Conversation } from './merge-turns.js';
import { mistralFormats, type FormatRules } from './mistral-format.js';
import {
  MessageError,
  refuseTextWithCalls,
  systemParts,
  type PromptAssistantMessage,
  type PromptMessage,
} from './prompt-message.js';
import { block, control, write, type Pen } from './prompt-pen.js';
import { renderCalls, renderResult, renderTools } from './render-calls.js';

/** What goes into a prompt beside its messages. */
export interface PromptExtras {
  readonly tools?: readonly ToolSpec[];
  /** Breaks up control-token literals in all content; for v1, and for hosts that take the prompt as one string. */
  readonly defuseContent?: boolean;
  /**
   * The messages follow others that are written already: nothing opens the prompt, and tools stand with those. They begin with a turn of the
   * assistant behind a user's or a result.
   */
  readonly continues?: boolean;
}

/**
 * Writes a conversation as a prompt in a Mistral format, control tokens apart from text.
 * Reasoning is left out where the format has no place for it. Throws `CapabilityError` for tools in v1 and for images,
 * `MessageError` for turns that cannot be written.
 */
export function renderSegments(
  messages: readonly PromptMessage[],
  options: PromptExtras & { readonly format: MistralFormat },
): PromptSegment[] {
  const rules = mistralFormats[options.format];
  const writable = rules.reasoning ? messages : messages.map(withoutReasoning);
  return renderTurns(mergeTurns(writable, rules, options), rules, options);
}

/** The prompt as one string, for hosts that read control tokens in text. */
export function promptText(segments: readonly PromptSegment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Writes turns that are merged already, as they stand. */
export function renderTurns(
  { system, messages }: Conversation,
  rules: FormatRules,
  { tools: offeredTools = [], defuseContent = false, continues = false }: PromptExtras = {},
): PromptSegment[] {
  const tools = continues ? [] : offeredTools;
  const pen: Pen = { ...rules, clean: defuseContent ? defuse : asItIs };
  const firstUser = messages.findIndex(({ role }) => role === 'user');
  const lastUser = messages.findLastIndex(({ role }) => role === 'user');
  const places = { 'first-user': firstUser, 'last-user': lastUser, 'own-block': -1, none: -1 };
  checkTools(messages, tools, rules);
  if (lastUser < 0 && (tools.length > 0 || system !== '')) {
    throw new MessageError("tools and system text need a user's turn to stand at, and there is none", 'messages');
  }
  const turns = messages.map((message, index): PromptSegment[] => {
    const path = `messages[${index}]`;
    if (message.role === 'system') return block('SYSTEM_PROMPT', renderParts(systemParts(message), pen, path));
    if (message.role === 'user') {
      const offered = index === places[rules.tools] ? renderTools(tools, pen) : [];
      return [...offered, ...renderUser(message, index === places[rules.system] ? system : '', pen)];
    }
    if (message.role === 'assistant') checkAssistant(message, rules, path, index === messages.length - 1);
    if (index < lastUser && !rules.keepsOldCalls && usesTools(message)) return [];
    return message.role === 'tool' ? renderResult(message, pen) : renderAssistant(message, pen, path);
  });
  return [...(continues ? [] : [control('<s>')]), ...turns.flat()];
}

function renderUser({ parts }: UserMessage, system: string, pen: Pen): PromptSegment[] {
  const texts = parts.map((part) => {
    if (part.type === 'image')
      throw new CapabilityError('images', 'a raw prompt holds text only: send images as messages');
    return part.text;
  });
  const lead = system === '' ? '' : `${system}\n\n`;
  if (!pen.controlTokens) {
    return write(`[INST] ${pen.clean(lead + texts.join(''))} [/INST]`, { ...pen, clean: asItIs });
  }
  const pieces = texts.length > 1 ? [lead, ...texts] : [lead + texts.join('')];
  return block(
    'INST',
    pieces.flatMap((piece) => write(piece, pen)),
  );
}

function renderAssistant(message: PromptAssistantMessage, pen: Pen, path: string): PromptSegment[] {
  const parts = message.parts.filter((part) => part.type !== 'tool-call');
  const [only] = parts;
  const isText = parts.length === 1 && only?.type === 'text';
  const shown = isText && pen.controlTokens ? [{ ...only, text: withoutEndSpaces(only.text) }] : parts;
  const end = message.prefix === true ? [] : [control('</s>')];
  return [...renderParts(shown, pen, path), ...renderCalls(callsOf(message), pen), ...end];
}

function renderParts(parts: readonly (TextPart | ReasoningPart)[], pen: Pen, path: string): PromptSegment[] {
  return parts.flatMap(({ type, text }) => {
    if (type === 'text') return write(text, pen);
    if (!pen.reasoning) throw new MessageError('this format has no place for reasoning: leave it out', path);
    return block('THINK', write(text, pen));
  });
}

function checkTools(messages: readonly PromptMessage[], tools: readonly ToolSpec[], rules: FormatRules): void {
  if (!rules.controlTokens && (tools.length > 0 || messages.some(usesTools))) {
    throw new CapabilityError('tools', 'v1 of the prompt format has no tools: describe them in words');
  }
  const nameless = messages.findIndex((message) => message.role === 'tool' && message.callId === '');
  if (rules.results !== 'list-by-name' && nameless >= 0) {
    throw new MessageError('a result needs the id of its call', `messages[${nameless}]`);
  }
}

function checkAssistant(message: PromptAssistantMessage, rules: FormatRules, path: string, isLast: boolean): void {
  if (!rules.textWithCalls) refuseTextWithCalls(message, path);
  if (message.parts.every((part) => part.type !== 'tool-call' && part.text === '')) {
    throw new MessageError("an assistant's turn needs text or a call", path);
  }
  if (message.prefix === true && !isLast) throw new MessageError('only the last turn can be a prefix', path);
}

function usesTools(message: PromptMessage): boolean {
  return message.role === 'tool' || (message.role === 'assistant' && callsOf(message).length > 0);
}

function withoutReasoning(message: PromptMessage): PromptMessage {
  if (message.role === 'system') return { role: 'system', parts: systemParts(message).filter(isNoReasoning) };
  return message.role === 'assistant' ? { ...message, parts: message.parts.filter(isNoReasoning) } : message;
}

function isNoReasoning({ type }: { readonly type: string }): boolean {
  return type !== 'reasoning';
}

function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function asItIs(text: string): string {
  return text;
}
