import type { Message, UserMessage } from '../../message.js';
import { isText, turnSeparator } from '../join-texts.js';
import type { HistoryRule } from './rule.js';

/** What changed where the host has no system role. */
export const systemInUser = "System text was put into the first user's turn.";

/**
 * Makes one of all system messages, in front, wherever they stood, as Mistral's own encoder does; for a host without the role it begins
 * the first user's turn (as in the v1 format).
 */
export function placeSystem(systemRole: boolean): HistoryRule {
  return (messages, note) => {
    const texts = messages.flatMap((message) => (message.role === 'system' ? [message.text] : []));
    if (texts.length === 0) return messages;
    const text = texts.filter((one) => one !== '').join(turnSeparator);
    const others = messages.filter(({ role }) => role !== 'system');
    if (!systemRole) {
      note(systemInUser);
      return text === '' ? others : foldIn(text, others);
    }
    if (texts.length === 1 && messages[0]?.role === 'system' && text !== '') return messages;
    note('System messages were made one, in front.');
    return text === '' ? others : [{ role: 'system', text }, ...others];
  };
}

function foldIn(text: string, messages: readonly Message[]): Message[] {
  const [first, ...others] = messages;
  if (first?.role !== 'user') return [{ role: 'user', parts: [{ type: 'text', text }] }, ...messages];
  return [{ ...first, parts: withLead(text, first.parts) }, ...others];
}

function withLead(lead: string, parts: UserMessage['parts']): UserMessage['parts'] {
  const [head, ...rest] = parts;
  if (head === undefined || !isText(head)) return [{ type: 'text', text: lead }, ...parts];
  return [{ type: 'text', text: head.text === '' ? lead : lead + turnSeparator + head.text }, ...rest];
}
