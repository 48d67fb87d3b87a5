import type { Message } from '../../message.js';
import { keepIfSame, type MessageRule, type Note } from './rule.js';

interface LawfulMessage {
  readonly message: Message;
  readonly changes: readonly string[];
}

/** Puts each message under rules. Messages never change, so what became of one is remembered as long as it lives. */
export function forEachMessage(
  rules: readonly MessageRule[],
): (messages: readonly Message[], note: Note) => readonly Message[] {
  const seen = new WeakMap<Message, LawfulMessage>();
  const look = (message: Message): LawfulMessage => {
    const changes: string[] = [];
    const note = (change: string): void => void changes.push(change);
    const looked = { message: rules.reduce((made, rule) => rule(made, note), message), changes };
    seen.set(message, looked);
    return looked;
  };
  return (messages, note) => {
    const made = messages.map((message) => {
      const known = seen.get(message) ?? look(message);
      known.changes.forEach(note);
      return known.message;
    });
    return keepIfSame(messages, made);
  };
}
