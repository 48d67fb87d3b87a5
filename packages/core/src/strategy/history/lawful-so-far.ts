import type { Capabilities } from '../../host/capabilities.js';
import { type Beginning, KeptBeginnings } from '../../host/kept-beginnings.js';
import { type AssistantMessage, callsOf, type Message } from '../../message.js';
import { isEmptyTurn } from './drop-empty-turns.js';
import { isLawfulId } from './lawful-ids.js';
import { ResultOrder } from './match-results.js';
import { isSystemInPlace } from './place-system.js';
import { holdsImage } from './refuse-images.js';
import type { MessageRule } from './rule.js';
import { isTextOrCalls } from './take-turns.js';

/**
 * Says of conversations with their calls in the host's own fields whether they are lawful as they are. Most are, and to find that out takes a
 * fraction of what the rules take to leave them alone; of one that goes on only what is new is looked at. `rules` are those of single messages.
 */
export function checkingLawful(
  can: Capabilities,
  rules: readonly MessageRule[],
): (messages: readonly Message[]) => boolean {
  const kept = new KeptBeginnings<Message, LawfulSoFar>();
  return (messages) => {
    const begun = kept.find(messages) ?? new LawfulSoFar(can, rules);
    if (begun.grow(messages)) kept.keep(messages, begun);
    return begun.holdsWith(messages.at(-1));
  };
}

/** The beginning of a conversation, up to what is not lawful. */
class LawfulSoFar implements Beginning<Message> {
  readonly items: Message[] = [];
  readonly #can: Capabilities;
  readonly #rules: readonly MessageRule[];
  readonly #isId: (id: string) => boolean;
  readonly #ids = new Set<string>();
  readonly #results = new ResultOrder();
  #isOpened = false;
  #isLawful = true;
  /** The message that the rules left alone last: the list goes on with it, most often. */
  #known: Message | undefined;

  constructor(can: Capabilities, rules: readonly MessageRule[]) {
    this.#can = can;
    this.#rules = rules;
    this.#isId = isLawfulId(can.callIds);
  }

  /** Takes over all but what stands last, which may be another message in the next list. Whether it grew. */
  grow(messages: readonly Message[]): boolean {
    const before = this.items.length;
    for (let at = before; at < messages.length - 1 && this.#isLawful; at++) {
      const message = messages[at] as Message;
      this.#isLawful = this.#isInPlace(message) && this.#results.takes(message) && this.#isAlone(message);
      this.#isOpened ||= message.role === 'user';
      this.items.push(message);
    }
    return this.items.length > before;
  }

  /** Whether the whole is lawful with this message as its last. */
  holdsWith(last: Message | undefined): boolean {
    if (!this.#isLawful || last === undefined || last.role === 'assistant') return false;
    if (!this.#isOpened && last.role !== 'user') return false;
    return this.#isInPlace(last) && this.#results.isClosedBy(last) && this.#isAlone(last);
  }

  /** Whether a turn may come where this one does. */
  #isInPlace(message: Message): boolean {
    const { roles, systemRole } = this.#can;
    const { role } = message;
    const isFree = roles === 'free';
    if (role === 'system') return systemRole && (isFree || isSystemInPlace(message, this.items.length));
    if (!this.#isOpened) return role === 'user';
    const before = this.items.at(-1)?.role;
    return isFree || role === 'tool' || (role === 'user' ? before === 'assistant' : before !== 'assistant');
  }

  /** Whether a message is lawful wherever it stands. */
  #isAlone(message: Message): boolean {
    if (message === this.#known) return true;
    if (!this.#can.images && holdsImage(message)) return false;
    if (message.role === 'assistant' && !this.#takesTurn(message)) return false;
    if (this.#rules.some((rule) => rule(message, ignore) !== message)) return false;
    this.#known = message;
    return true;
  }

  /** Whether a turn of the assistant is lawful; the ids of its calls are taken from then on. */
  #takesTurn(message: AssistantMessage): boolean {
    if (isEmptyTurn(message) || (this.#can.roles !== 'free' && !isTextOrCalls(message))) return false;
    for (const { id } of callsOf(message)) {
      if (!this.#isId(id) || this.#ids.has(id)) return false;
      this.#ids.add(id);
    }
    return true;
  }
}

const ignore = (): void => undefined;
