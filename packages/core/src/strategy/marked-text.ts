import { areWhole } from './marked-calls.js';

const quoteOrEscape = /["\\]/g;

/** What stands behind a calls mark, as it comes. Each piece is looked at once, and the whole once more at most. */
export class MarkedText {
  #text = '';
  #isInString = false;
  /** The last piece ended in a backslash. */
  #isEscaped = false;
  /** A mark stood in it outside of a string: it will never be whole. */
  #isBroken = false;

  push(text: string): void {
    this.#text += text;
    quoteOrEscape.lastIndex = this.#isEscaped ? 1 : 0;
    if (text !== '') this.#isEscaped = false;
    for (let found = quoteOrEscape.exec(text); found !== null; found = quoteOrEscape.exec(text)) {
      if (found[0] === '"') this.#isInString = !this.#isInString;
      else if (this.#isInString && ++quoteOrEscape.lastIndex > text.length) this.#isEscaped = true;
    }
  }

  /** Whether a further mark begins other calls: before these came to their end, it stands in their text. */
  mayEnd(): boolean {
    if (this.#isInString || this.#isBroken) return false;
    const isWhole = areWhole(this.#text);
    this.#isBroken = !isWhole;
    return isWhole;
  }

  get text(): string {
    return this.#text;
  }
}
