/** Reads the signs, strings and words of JSON from pieces of its text; what a piece leaves unfinished is read on in the next. */
export class JsonScanner {
  /** The string or word at hand, as far as it is read; the next sign clears it. */
  token = '';
  /** Whether something was read that cannot stand in JSON. */
  isBroken = false;
  /** The piece at hand, after what the last one left unread, and how far it is read. */
  #text = '';
  #at = 0;
  /** Half a surrogate pair, which waits for its other half. */
  #half = '';

  /** Takes the next piece. */
  add(piece: string): void {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
  }

  /** Skips white space, and the first line of a code fence; false: the first sign is yet to come. */
  skipOpening(): boolean {
    const text = this.#text.trimStart();
    // Unbounded, the name of a language would be read again with each of its characters.
    const isOpen = /^(?:`{0,2}|```[\w-]{0,20})$/.test(text);
    this.#text = isOpen ? text : text.replace(/^```[\w-]{0,20}/, '');
    return !isOpen;
  }

  /** Reads the next sign that is not white space; negative: it is yet to come. */
  readSign(): number {
    this.token = '';
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at++);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
    }
    return -1;
  }

  /** Takes back the sign just read. */
  unreadSign(): void {
    this.#at--;
  }

  /** Reads on in a string; false: its end is yet to come. */
  readString(): boolean {
    const text = this.#text;
    for (let start = this.#at, code = 0; ; start = this.#at) {
      let at = start;
      while (at < text.length && (code = text.charCodeAt(at)) >= 0x20 && code !== 0x22 && code !== 0x5c) at++;
      this.#at = at;
      if (at > start) this.#grow(text.slice(start, at));
      if (at >= text.length) return false;
      if (code === 0x22) break;
      const end = at + (text[at + 1] === 'u' ? 6 : 2);
      const sign = code === 0x5c ? readEscape(text.slice(at + 1, end)) : undefined;
      if (sign === undefined) {
        this.isBroken = end <= text.length;
        return false;
      }
      this.#grow(sign);
      this.#at = end;
    }
    this.#at++;
    this.token += this.#half;
    this.#half = '';
    return true;
  }

  #grow(more: string): void {
    const text = this.#half + more;
    const isHalf = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
    this.#half = isHalf ? text.slice(-1) : '';
    this.token += isHalf ? text.slice(0, -1) : text;
  }

  /** Reads on in a number, `true`, `false` or `null`; false: its end is yet to come. A word that `isAlone` ends with the text. */
  readWord(isAlone: boolean): boolean {
    const start = this.#at;
    const { length } = this.#text;
    while (this.#at < length && (isAlone || !endsWord(this.#text.charCodeAt(this.#at)))) this.#at++;
    this.token += this.#text.slice(start, this.#at);
    return this.#at < length;
  }
}

function endsWord(code: number): boolean {
  return code <= 0x20 || code === 0x2c || code === 0x5d || code === 0x7d;
}

/** The sign that an escape stands for, without its backslash. */
function readEscape(escape: string): string | undefined {
  if (/^u[\da-f]{4}$/i.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return escape === '' ? undefined : '"\\/\b\f\n\r\t'['"\\/bfnrt'.indexOf(escape)];
}
