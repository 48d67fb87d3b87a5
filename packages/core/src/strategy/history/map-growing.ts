import { type Beginning, KeptBeginnings } from '../../host/kept-beginnings.js';
import type { Message } from '../../message.js';
import type { MessageRule, Note } from './rule.js';

/** Puts each message of a conversation that grows under a rule, once; where all are lawful already, the same array comes back. */
export function mapGrowing(rule: MessageRule): (messages: readonly Message[], note: Note) => readonly Message[] {
  const kept = new KeptBeginnings<Message, MappedBeginning>();
  return (messages, note) => {
    const begun = kept.find(messages) ?? new MappedBeginning();
    if (begun.items.length < messages.length) {
      for (const message of messages.slice(begun.items.length)) begun.add(message, rule);
      kept.keep(messages, begun);
    }
    begun.changes.forEach(note);
    return begun.isSame ? messages : begun.made.slice();
  };
}

class MappedBeginning implements Beginning<Message> {
  readonly items: Message[] = [];
  readonly made: Message[] = [];
  readonly changes = new Set<string>();
  isSame = true;

  add(message: Message, rule: MessageRule): void {
    const made = rule(message, (change) => this.changes.add(change));
    this.items.push(message);
    this.made.push(made);
    this.isSame &&= made === message;
  }
}
