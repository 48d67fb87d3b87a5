import { StreamError } from '@windrose/core/host';
import { GrowingBytes } from './growing-bytes.js';

const lf = 10;
const cr = 13;
const nothing = new Uint8Array(0);

/** Cuts bytes into lines at CR, LF or CRLF, wherever the pieces are cut; a byte-order mark before the first line is dropped. */
export class ByteLines {
  readonly #limit: number;
  #piece: Uint8Array = nothing;
  #start = 0;
  #nextCr = -1;
  #nextLf = -1;
  readonly #kept = new GrowingBytes();
  #isFirst = true;
  #isAfterCr = false;

  /** `limit` is the most bytes a line may have. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Gives the next piece; the lines of the one before must have been taken. */
  feed(piece: Uint8Array): void {
    this.#piece = piece;
    this.#start = this.#isAfterCr && piece[0] === lf ? 1 : 0;
    if (piece.byteLength > 0) this.#isAfterCr = false;
    this.#nextCr = findFrom(piece, cr, this.#start);
    this.#nextLf = findFrom(piece, lf, this.#start);
  }

  /** The next line that has its end, without it; the bytes are good until the next piece. */
  next(): Uint8Array | undefined {
    const end = Math.min(this.#nextCr, this.#nextLf);
    if (end === Infinity) return this.#keep();
    const line = this.#join(end === this.#start ? nothing : this.#piece.subarray(this.#start, end));
    this.#passOver(end);
    return line;
  }

  /** What came after the last end of a line. */
  rest(): Uint8Array {
    return this.#join(nothing);
  }

  #passOver(end: number): void {
    const piece = this.#piece;
    this.#start = end + 1;
    if (piece[end] === cr) {
      if (piece[end + 1] === lf) this.#start += 1;
      // Its LF may be the first byte of the next piece.
      this.#isAfterCr = end + 1 === piece.byteLength;
    }
    if (this.#nextCr < this.#start) this.#nextCr = findFrom(piece, cr, this.#start);
    if (this.#nextLf < this.#start) this.#nextLf = findFrom(piece, lf, this.#start);
  }

  #keep(): undefined {
    const rest = this.#piece.subarray(this.#start);
    this.#start = this.#piece.byteLength;
    this.#bound(rest.byteLength);
    if (rest.byteLength > 0) this.#kept.append(rest);
  }

  #join(last: Uint8Array): Uint8Array {
    this.#bound(last.byteLength);
    let line = last;
    if (this.#kept.length > 0) {
      this.#kept.append(last);
      line = this.#kept.take();
    }
    if (!this.#isFirst) return line;
    this.#isFirst = false;
    return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
  }

  #bound(more: number): void {
    if (this.#kept.length + more <= this.#limit) return;
    const advice = 'Raise the bound "eventBytes" if such a line is meant.';
    throw new StreamError('oversize', `A line of the answer is longer than ${this.#limit} bytes. ${advice}`);
  }
}

function findFrom(piece: Uint8Array, byte: number, start: number): number {
  // Blank lines are half of all lines of an event stream.
  if (piece[start] === byte) return start;
  const at = piece.indexOf(byte, start);
  return at === -1 ? Infinity : at;
}
