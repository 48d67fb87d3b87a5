import type { Message } from '../message.js';

/**
 * How many messages a later one leaves as they are, where each turn is looked at with its neighbours: all before the last turn of the
 * assistant that comes right behind a user's words or a result.
 */
export function endOfSettled(messages: readonly Message[]): number {
  const end = messages.findLastIndex(({ role }, index) => {
    const before = messages[index - 1]?.role;
    return role === 'assistant' && (before === 'user' || before === 'tool');
  });
  return Math.max(0, end);
}
