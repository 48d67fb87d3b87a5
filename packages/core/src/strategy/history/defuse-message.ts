import { type AssistantMessage, type Message, textOf, type UserMessage } from '../../message.js';
import { parseJson } from '../../text/json.js';
import { defuse } from '../defuse.js';
import { isText, joinTexts } from '../join-texts.js';
import { pythonJson } from '../python-json.js';
import { mapCalls } from './map-calls.js';
import type { MessageRule } from './rule.js';

/**
 * Breaks up control tokens in all content, the model's own included: many hosts paste it into a prompt and read the tokens of the whole.
 * Text without such literals stays as it is.
 */
export const defuseMessage: MessageRule = (message, note) => {
  const harmless = defused(message);
  if (harmless !== message) note('Control tokens in content were broken up.');
  return harmless;
};

function defused(message: Message): Message {
  switch (message.role) {
    case 'system': {
      const text = defuse(message.text);
      return text === message.text ? message : { ...message, text };
    }
    case 'user':
      return defuseUser(message);
    case 'assistant':
      return defuseCalls(defuseSaid(message));
    case 'tool': {
      const content = defuseJson(message.content);
      const name = defuse(message.name);
      return content === message.content && name === message.name ? message : { ...message, name, content };
    }
  }
}

/** Texts side by side may make a token together, so where two would, they become one text. */
function defuseUser(message: UserMessage): UserMessage {
  const isHarmless = (part: UserMessage['parts'][number]): boolean => !isText(part) || defuse(part.text) === part.text;
  const harmless = (parts: UserMessage['parts']): UserMessage['parts'] =>
    parts.map((part) => (isText(part) ? { ...part, text: defuse(part.text) } : part));
  const whole = joinTexts(message.parts, '');
  if (whole.every(isHarmless)) return message;
  const apart = harmless(message.parts);
  return { ...message, parts: joinTexts(apart, '').every(isHarmless) ? apart : harmless(whole) };
}

function defuseSaid(message: AssistantMessage): AssistantMessage {
  const said = textOf(message);
  const text = defuse(said);
  if (text === said) return message;
  return { ...message, parts: [{ type: 'text', text }, ...message.parts.filter(({ type }) => type !== 'text')] };
}

function defuseCalls(message: AssistantMessage): AssistantMessage {
  return mapCalls(message, (call) => {
    const name = defuse(call.name);
    const written = defuseJson(call.arguments);
    return name === call.name && written === call.arguments ? call : { ...call, name, arguments: written };
  });
}

/** Hosts that parse JSON and write it anew undo its escapes, so a token may hide in them. */
function defuseJson(text: string): string {
  if (/\\[u/]/.test(text) && parseJson(text).ok) {
    const unescaped = pythonJson(text) ?? text;
    const harmless = defuse(unescaped);
    if (harmless !== unescaped) return harmless;
  }
  return defuse(text);
}
