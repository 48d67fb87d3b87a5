/** Follows the brackets and quotes of a JSON text while it comes, without reading it twice. */
export class JsonNesting {
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;
  #state: 'before' | 'within' | 'closed' | 'beyond' = 'before';

  /** Takes more of the text. */
  feed(text: string): void {
    for (let at = 0; at < text.length; at++) this.#take(text.charCodeAt(at));
  }

  /** Whether the text ends where its first bracket is closed, so that it may be whole. */
  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Whether the text ends before its quotes and brackets do. */
  get isOpen(): boolean {
    return this.#isQuoted || this.#depth > 0;
  }

  #take(code: number): void {
    if (this.#isQuoted) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === backslash) this.#isEscaped = true;
      else if (code === quote) this.#isQuoted = false;
      return;
    }
    if (this.#state === 'closed' && !isBlank(code)) this.#state = 'beyond';
    if (code === quote) this.#isQuoted = true;
    else if (code === openBrace || code === openBracket) {
      this.#depth += 1;
      if (this.#state === 'before') this.#state = 'within';
    } else if (code === closeBrace || code === closeBracket) {
      this.#depth -= 1;
      if (this.#depth === 0 && this.#state === 'within') this.#state = 'closed';
    }
  }
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
