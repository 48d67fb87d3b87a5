import { callsOf, type Message, textOf } from '../../message.js';
import type { HistoryRule } from './rule.js';

/** Leaves out turns of the assistant without text and calls, which Mistral's validator refuses. */
export const dropEmptyTurns: HistoryRule = (messages, note) => {
  if (!messages.some(isEmptyTurn)) return messages;
  note('Empty turns of the assistant were left out.');
  return messages.filter((message) => !isEmptyTurn(message));
};

/** Whether a message is a turn of the assistant without text and calls. */
export function isEmptyTurn(message: Message): boolean {
  return message.role === 'assistant' && callsOf(message).length === 0 && textOf(message).trim() === '';
}
