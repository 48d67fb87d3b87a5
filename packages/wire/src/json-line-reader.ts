import { StreamError } from '@windrose/core/host';
import { TextLines } from './text-lines.js';
import { isWholeJson } from './whole-json.js';
import { defaultBounds } from './wire-defaults.js';
import type { WireBounds } from './wire-types.js';

/** Reads lines of newline-delimited JSON out of pieces of bytes, each line within `eventBytes`; blank ones are left out. */
export class JsonLineReader {
  readonly #lines: TextLines;

  constructor({ eventBytes = defaultBounds.eventBytes }: Partial<WireBounds> = {}) {
    this.#lines = new TextLines(eventBytes);
  }

  /** Gives the next piece; the lines of the one before must have been taken. */
  feed(piece: Uint8Array): void {
    this.#lines.feed(piece);
  }

  /** The next line that has its end. */
  next(): string | undefined {
    for (let line = this.#lines.next(); line !== undefined; line = this.#lines.next()) {
      if (line.trim() !== '') return line;
    }
    return undefined;
  }

  /** What stands after the last end of a line, where the stream ends; what is no whole JSON there was cut. */
  last(): string | undefined {
    const line = this.#lines.rest();
    if (line.trim() === '') return undefined;
    if (!isWholeJson(line)) throw new StreamError('truncated', 'The answer ended in the middle of its last line.');
    return line;
  }
}
