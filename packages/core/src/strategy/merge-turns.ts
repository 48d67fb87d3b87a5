import { callsOf, type TextPart } from '../message.js';
import { isText, joinTexts, turnSeparator } from './join-texts.js';
import type { FormatRules } from './mistral-format.js';
import { refuseTextWithCalls, systemParts, type PromptMessage } from './prompt-message.js';
import { pythonJson } from './python-json.js';

/** A conversation as a prompt format takes it: neighbours of one role are one turn. */
export interface Conversation {
  /** The system text, where the format has no turn of its own for it; else empty. */
  readonly system: string;
  readonly messages: readonly PromptMessage[];
}

/**
 * Tidies a conversation as Mistral's own encoder does before it writes a prompt.
 * Neighbours of one role become one turn, system text moves out where it has no turn of its own, JSON in calls and results
 * is rewritten, an empty turn of the user opens what does not begin with one, where it `continues` nothing.
 */
export function mergeTurns(
  messages: readonly PromptMessage[],
  rules: FormatRules,
  { continues = false }: { readonly continues?: boolean } = {},
): Conversation {
  const turns: PromptMessage[] = [];
  const system: string[] = [];
  const inFront = rules.system !== 'own-block';
  let before: PromptMessage | undefined;
  let calls: string[] = [];
  messages.forEach((message, index) => {
    if (message.role === 'assistant' && !rules.textWithCalls) refuseTextWithCalls(message, `messages[${index}]`);
    if (message.role !== 'tool' && before?.role === 'tool') calls = [];
    const turn = tidy(message, rules);
    const merged = merge(before, turn);
    if (turn.role === 'system' && inFront) system.push(...systemParts(turn).map(({ text }) => text));
    else if (merged !== undefined) turns[turns.length - 1] = merged;
    else turns.splice(rules.sortsResults ? placeOf(turn, turns, calls) : turns.length, 0, turn);
    if (turn.role === 'assistant') calls.push(...callsOf(turn).map(({ id }) => id));
    before = merged ?? turn;
  });
  const isOpen = continues || (turns.length > 0 && (!inFront || turns[0]?.role === 'user'));
  if (!isOpen) turns.unshift({ role: 'user', parts: [] });
  return { system: system.join(turnSeparator), messages: turns };
}

/** One message with its texts joined and its JSON rewritten. */
function tidy(message: PromptMessage, rules: FormatRules): PromptMessage {
  const join = <Part extends { readonly type: string }>(parts: readonly (Part | TextPart)[]): (Part | TextPart)[] =>
    joinTexts(
      parts.filter((part) => !isText(part) || part.text !== ''),
      rules.partSeparator,
    );
  switch (message.role) {
    case 'system':
      return { role: 'system', parts: join(systemParts(message)) };
    case 'user':
      return { role: 'user', parts: join(message.parts) };
    case 'assistant': {
      const calls = callsOf(message).map((call) => ({ ...call, arguments: tidyJson(call.arguments) }));
      return { ...message, parts: [...join(message.parts.filter(({ type }) => type !== 'tool-call')), ...calls] };
    }
    case 'tool':
      return rules.results.startsWith('text') ? message : { ...message, content: tidyJson(message.content) };
  }
}

/** Two tidied neighbours as one turn; `undefined` where they stay two. */
function merge(before: PromptMessage | undefined, next: PromptMessage): PromptMessage | undefined {
  if (before?.role === 'user' && next.role === 'user') {
    return { role: 'user', parts: joinTexts([...before.parts, ...next.parts], turnSeparator) };
  }
  if (before?.role !== 'assistant' || next.role !== 'assistant' || before.weight !== next.weight) return undefined;
  const parts = [...before.parts, ...next.parts];
  const content = joinTexts(
    parts.filter(({ type }) => type !== 'tool-call'),
    turnSeparator,
  );
  const calls = parts.filter(({ type }) => type === 'tool-call');
  return { ...before, ...next, ...(before.prefix === true && { prefix: true }), parts: [...content, ...calls] };
}

/** Where a result belongs among the results at the end, in the order of the calls. */
function placeOf(turn: PromptMessage, turns: readonly PromptMessage[], calls: readonly string[]): number {
  const rank = (message: PromptMessage | undefined): number => {
    if (message?.role !== 'tool') return -1;
    const index = calls.lastIndexOf(message.callId);
    return index < 0 ? calls.length : index;
  };
  let place = turns.length;
  if (turn.role === 'tool') while (rank(turns[place - 1]) > rank(turn)) place -= 1;
  return place;
}

function tidyJson(text: string): string {
  return text === '' ? '{}' : (pythonJson(text) ?? text);
}
