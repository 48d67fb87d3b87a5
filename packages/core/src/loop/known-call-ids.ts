import { callsOf, type Message } from '../message.js';

/** The ids of the calls in the conversation of a run, which grows at its end: what was looked at is not looked at again. */
export class KnownCallIds {
  #ids = new Set<string>();
  #length = 0;
  #last: Message | undefined;

  /** The ids of all calls in these messages; the set is good until it is asked for again. */
  in(messages: readonly Message[]): ReadonlySet<string> {
    // What was said last may have been taken back.
    if (messages[this.#length - 1] !== this.#last) {
      this.#ids = new Set();
      this.#length = 0;
    }
    for (const message of messages.slice(this.#length)) {
      if (message.role === 'assistant') for (const { id } of callsOf(message)) this.#ids.add(id);
    }
    this.#length = messages.length;
    this.#last = messages.at(-1);
    return this.#ids;
  }
}
