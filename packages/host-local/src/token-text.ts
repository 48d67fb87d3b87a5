import type { Token } from 'node-llama-cpp';

import type { Vocabulary } from './vocabulary.js';

/** Turns tokens into text as they come, and holds back the bytes of a character until it is whole. */
export class TokenText {
  readonly #vocabulary: Vocabulary;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The text that is complete with this token; empty while a character is cut. */
  push(token: Token): string {
    return this.#decoder.decode(this.#vocabulary.bytesOf(token), { stream: true });
  }

  /** What was held back; bytes that never became a character come out as U+FFFD. */
  end(): string {
    return this.#decoder.decode();
  }
}
