import type { Issue } from '../errors.js';
import type { MistralFormat } from '../host/capabilities.js';
import type { ToolSpec } from '../host/host.js';
import { callsOf, textOf, type Message } from '../message.js';
import { mistralFormats, type FormatRules } from './mistral-format.js';
import { systemParts, type PromptAssistantMessage, type PromptMessage } from './prompt-message.js';
import { checkSchema } from './validate-schema.js';
import { checkResults } from './validate-results.js';

/**
 * What a conversation is for: to be answered, to be learned from, or to be tried, where calls may stand unanswered. For `rendering` it
 * need only be writable: ids of calls and the end are not judged, which Mistral's encoder does not look at.
 */
export type Purpose = 'serving' | 'finetuning' | 'test' | 'rendering';

/** How a conversation is to be judged. */
export interface CheckOptions {
  readonly purpose?: Purpose;
  /** The model goes on writing the last message, which is the assistant's. */
  readonly continueFinal?: boolean;
  readonly tools?: readonly ToolSpec[];
}

const lawfulName = /^[\w-]{1,64}$/;

/** Roles that cannot follow every other, and those they follow. */
const leaders: { readonly [Role in Message['role']]?: readonly Message['role'][] } = {
  system: ['system', 'user'],
  tool: ['assistant', 'tool'],
};

/** What Mistral's own validator would refuse in a conversation, for a prompt format; empty where it is lawful. */
export function checkMessages(
  messages: readonly PromptMessage[],
  format: MistralFormat,
  { purpose = 'serving', continueFinal = false, tools = [] }: CheckOptions = {},
): Issue[] {
  const rules = mistralFormats[format];
  const last = messages.length - 1;
  const found = messages.flatMap((message, index) => {
    const wrong = [
      ...checkOrder(message, messages[index - 1]),
      ...checkMessage(message, rules, purpose, index === last),
      ...(index === last && purpose !== 'rendering' ? checkEnd(message, last === 0, purpose, continueFinal) : []),
    ];
    return wrong.map((text) => ({ path: `messages[${index}]`, message: text }));
  });
  if (last < 0) found.push({ path: 'messages', message: 'must hold at least one message' });
  tools.forEach(({ name, parameters }, index) => {
    const wrong = [...checkName(name), ...checkSchema(parameters)];
    found.push(...wrong.map((text) => ({ path: `tools[${index}]`, message: text })));
  });
  return [...found, ...checkResults(messages, rules, purpose)];
}

function checkOrder({ role }: PromptMessage, before: PromptMessage | undefined): string[] {
  const allowed = leaders[role];
  if (before === undefined || allowed === undefined || allowed.includes(before.role)) return [];
  return [`${role} cannot follow ${before.role}`];
}

function checkEnd(message: PromptMessage, isOnly: boolean, purpose: Purpose, continueFinal: boolean): string[] {
  const { role } = message;
  const hasPrefix = role === 'assistant' && message.prefix === true;
  if (isOnly && (role === 'assistant' || role === 'tool')) return ['a conversation must begin with user or system'];
  if (purpose === 'finetuning') {
    if (role !== 'assistant') return ['training data must end with the assistant'];
    return continueFinal ? ['training data cannot be continued'] : [];
  }
  if (isOnly) return [];
  if (continueFinal)
    return role !== 'assistant' || hasPrefix ? ['only the assistant can be continued, without prefix'] : [];
  return role === 'assistant' && !hasPrefix ? ['the last message must be of user or tool, or a prefix'] : [];
}

function checkMessage(message: PromptMessage, rules: FormatRules, purpose: Purpose, isLast: boolean): string[] {
  switch (message.role) {
    case 'user':
      return rules.images ? [] : checkParts(message.parts, 'image');
    case 'system':
      return rules.reasoning ? [] : checkParts(systemParts(message), 'reasoning');
    case 'assistant':
      return checkAssistant(message, rules, purpose, isLast);
    case 'tool':
      return [
        ...(message.name === '' ? [] : checkName(message.name)),
        ...(purpose === 'rendering' ? [] : checkId(message.callId, rules)),
      ];
  }
}

function checkAssistant(
  message: PromptAssistantMessage,
  rules: FormatRules,
  purpose: Purpose,
  isLast: boolean,
): string[] {
  const calls = callsOf(message);
  const { prefix = false, weight = 0 } = message;
  const judgesIds = purpose !== 'rendering';
  const mayLackId = purpose === 'test' || (purpose === 'finetuning' && isLast);
  const wrong = calls.flatMap(({ name, id }) => [
    ...checkName(name),
    ...(!judgesIds || (mayLackId && id === 'null') ? [] : checkId(id, rules)),
  ]);
  if (!rules.reasoning) wrong.push(...checkParts(message.parts, 'reasoning'));
  if (!rules.textWithCalls && (textOf(message) === '') === (calls.length === 0)) {
    wrong.push('must hold either text or calls, and not both');
  }
  if (prefix && !isLast) wrong.push('only the last message can be a prefix');
  if (purpose === 'finetuning' && weight !== 0 && weight !== 1) wrong.push('weight must be 0 or 1');
  return wrong;
}

function checkName(name: string): string[] {
  return lawfulName.test(name) ? [] : [`"${name}" must be 1 to 64 letters, digits, underscores or dashes`];
}

function checkId(id: string, { lawfulId }: FormatRules): string[] {
  return lawfulId.test(id) ? [] : [`"${id}" cannot be the id of a call: take nine letters or digits`];
}

function checkParts(parts: readonly { readonly type: string }[], type: string): string[] {
  return parts.some((part) => part.type === type) ? [`this format has no place for ${type}`] : [];
}
