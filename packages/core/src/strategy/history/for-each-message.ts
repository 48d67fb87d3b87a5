import type { Message } from '../../message.js';
import type { Place } from './place.js';
import { keepIfSame, type MessageRule, type Note } from './rule.js';

interface LawfulMessage {
  readonly message: Message;
  readonly changes: readonly string[];
}

/**
 * Puts each message under rules. Messages never change, so what became of one is remembered as long as it lives: where it became another, and
 * in what is looked at whole. What stands behind a beginning is not looked at twice, and to remember it would cost more than a short run takes.
 */
export function forEachMessage(
  rules: readonly MessageRule[],
): (messages: readonly Message[], note: Note, place?: Place) => readonly Message[] {
  const seen = new WeakMap<Message, LawfulMessage>();
  const look = (message: Message, place: Place | undefined): LawfulMessage => {
    const changes: string[] = [];
    const note = (change: string): void => void changes.push(change);
    let made = message;
    for (const rule of rules) made = rule(made, note);
    const looked = { message: made, changes };
    if (!place?.offset || made !== message) seen.set(message, looked);
    return looked;
  };
  return (messages, note, place) => {
    const made = messages.map((message) => {
      const known = seen.get(message) ?? look(message, place);
      known.changes.forEach(note);
      return known.message;
    });
    return keepIfSame(messages, made);
  };
}
