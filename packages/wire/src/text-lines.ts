import type { StreamError } from '@windrose/core/host';
import { oversize } from './oversize.js';
import { PieceDecoder } from './piece-decoder.js';

const lf = 0x0a;
const byteOrderMark = 0xfeff;
/** The most bytes that a character of a text may stand for. */
const mostBytesPerCharacter = 3;

/** Cuts bytes into lines of text at CR, LF or CRLF, wherever the pieces are cut; a byte-order mark before the first line is dropped. */
export class TextLines {
  readonly #limit: number;
  readonly #decoder = new PieceDecoder();
  #text = '';
  /** Whether the text has as many characters as it had bytes. */
  #isPlain = true;
  #start = 0;
  #nextCr = Infinity;
  #nextLf = Infinity;
  /** The beginning of a line whose end has not come. */
  #kept: string[] = [];
  #keptBytes = 0;
  #isFirst = true;
  #isAfterCr = false;

  /** `limit` is the most bytes a line may have. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Gives the next piece; the lines of the one before must have been taken. */
  feed(piece: Uint8Array): void {
    const text = this.#decoder.decode(piece);
    this.#text = text;
    this.#isPlain = text.length === piece.byteLength;
    this.#start = this.#isAfterCr && text.charCodeAt(0) === lf ? 1 : 0;
    if (text !== '') this.#isAfterCr = false;
    this.#nextCr = findFrom(text, '\r', this.#start);
    this.#nextLf = findFrom(text, '\n', this.#start);
  }

  /** The next line that has its end, without it. */
  next(): string | undefined {
    const end = Math.min(this.#nextCr, this.#nextLf);
    if (end === Infinity) return this.#keep();
    const line = this.#join(this.#text.slice(this.#start, end));
    this.#passOver(end);
    return line;
  }

  /** What came after the last end of a line. */
  rest(): string {
    return this.#join(this.#decoder.end());
  }

  #passOver(end: number): void {
    const text = this.#text;
    this.#start = end + 1;
    if (end === this.#nextCr) {
      if (text.charCodeAt(end + 1) === lf) this.#start += 1;
      // Its LF may be the first character of the next piece.
      this.#isAfterCr = end + 1 === text.length;
      this.#nextCr = findFrom(text, '\r', this.#start);
    }
    if (this.#nextLf < this.#start) this.#nextLf = findFrom(text, '\n', this.#start);
  }

  #keep(): undefined {
    const rest = this.#text.slice(this.#start);
    this.#start = this.#text.length;
    if (rest === '') return;
    this.#kept.push(rest);
    this.#keptBytes += this.#isPlain ? rest.length : bytesOf(rest);
    if (this.#keptBytes > this.#limit) throw this.#tooLong();
  }

  #join(last: string): string {
    let line = last;
    if (this.#kept.length > 0) {
      line = this.#kept.join('') + last;
      this.#kept = [];
      this.#keptBytes = 0;
    }
    if (line.length * mostBytesPerCharacter > this.#limit && bytesOf(line) > this.#limit) throw this.#tooLong();
    if (!this.#isFirst) return line;
    this.#isFirst = false;
    return line.charCodeAt(0) === byteOrderMark ? line.slice(1) : line;
  }

  #tooLong(): StreamError {
    return oversize('A line of the answer', this.#limit, 'eventBytes');
  }
}

const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).byteLength;
}

function findFrom(text: string, sign: string, start: number): number {
  const at = text.indexOf(sign, start);
  return at === -1 ? Infinity : at;
}
