import { callsOf, textOf } from '../../message.js';
import { type HistoryRule, keepIfSame } from './rule.js';

/** Leaves out turns of the assistant without text and calls, which Mistral's validator refuses. */
export const dropEmptyTurns: HistoryRule = (messages, note) => {
  const kept = messages.filter(
    (message) => message.role !== 'assistant' || textOf(message).trim() !== '' || callsOf(message).length > 0,
  );
  if (kept.length < messages.length) note('Empty turns of the assistant were left out.');
  return keepIfSame(messages, kept);
};
