import type { Message, UserMessage } from '../../message.js';
import type { HistoryRule } from './rule.js';

/**
 * Gives the user the first turn, and the last one after an answer: Mistral's validator refuses what begins or ends with the assistant, and
 * hosts that do not may write on in its old turn.
 */
export const userFirstAndLast: HistoryRule = (messages, note, { offset, isEnd }) => {
  const first = offset > 0 ? 0 : messages.findIndex(({ role }) => role !== 'system');
  const start = first < 0 ? messages.length : first;
  const isOpen = offset > 0 || messages[start]?.role === 'user';
  const isAnswered = isEnd && messages.at(-1)?.role === 'assistant';
  if (!isOpen) note('The user was given the first turn.');
  if (isAnswered) note('The user was given the last turn.');
  if (isOpen && !isAnswered) return messages;
  const opened: readonly Message[] = isOpen ? messages : messages.toSpliced(start, 0, hello);
  return isAnswered ? [...opened, goOn] : opened;
};

const hello = userSays('Hello.');

/** What the user says where the turn is theirs and they said nothing. */
export const goOn = userSays('Go on.');

function userSays(text: string): UserMessage {
  return { role: 'user', parts: [{ type: 'text', text }] };
}
