import type { Message } from '../../message.js';
import type { Place } from './place.js';

/** Says what a rule changed, in words for a person. */
export type Note = (change: string) => void;

/** One thing a host asks of a single message; gives the same object where it is lawful already. */
export type MessageRule = (message: Message, note: Note) => Message;

/**
 * One thing a host asks of a conversation, or of a stretch of it; gives the same array where it is lawful already, and what it makes of the same
 * messages is made of the same objects each time.
 */
export type HistoryRule = (messages: readonly Message[], note: Note, place: Place) => readonly Message[];

/** The new values where one of them is new, else the old array itself. */
export function keepIfSame<Value>(before: readonly Value[], after: readonly Value[]): readonly Value[] {
  if (before === after) return before;
  if (before.length !== after.length) return after;
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) return after;
  return before;
}
