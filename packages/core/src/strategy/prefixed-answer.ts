import type { TurnShape } from '../host/strategy.js';
import { type ReadMarked, readMarked } from './marked-calls.js';
import type { AnswerText } from './words-decoder.js';

/** A text bound by a grammar: calls where it begins as they do, and else the answer, whatever that looks like. */
export class PrefixedAnswer implements AnswerText {
  readonly #prefix: string;
  readonly #shape: TurnShape;
  #mode: 'start' | 'text' | 'calls' = 'start';
  #held = '';

  constructor(prefix: string, shape: TurnShape) {
    this.#prefix = prefix;
    this.#shape = shape;
  }

  push(text: string): string {
    if (this.#mode === 'text') return text;
    this.#held += text;
    if (this.#mode === 'calls' || this.#prefix.startsWith(this.#held)) return '';
    this.#mode = this.#held.startsWith(this.#prefix) ? 'calls' : 'text';
    return this.#mode === 'text' ? this.#held : '';
  }

  end(): ReadMarked {
    const isWhole = this.#mode === 'start' && this.#held === this.#prefix;
    if (this.#mode !== 'calls' && !isWhole) return { text: this.#mode === 'start' ? this.#held : '', calls: [] };
    const written = this.#held.slice(this.#prefix.length);
    // In words the list stands in an object.
    return readMarked(this.#prefix.startsWith('{') ? written.replace(/\}\s*$/, '') : written, this.#shape);
  }
}
