import { oversize } from './oversize.js';
import { bytesOf, TextLines } from './text-lines.js';
import { isWholeJson } from './whole-json.js';
import { defaultBounds } from './wire-defaults.js';
import type { WireBounds } from './wire-types.js';

/** One event of an event stream. */
export interface StreamedEvent {
  /** Its type, where the host named one. */
  readonly event?: string;
  readonly data: string;
}

/** The data of the event with which many hosts end a stream. */
export const endOfStream = '[DONE]';
/** Enough to tell a person what failed. */
const mostStray = 16 * 1024;

/** Reads server-sent events out of pieces of bytes, each event within `eventBytes`; pure, so that a read is read in one go. */
export class EventReader {
  readonly #limit: number;
  readonly #lines: TextLines;
  #data: string | undefined;
  #event = '';
  /** The first line with data of this event; the bound of lines is also its own. */
  #firstLine = '';
  #bytes = 0;
  /** What stood between the events so far, or its beginning, on lines that are neither fields nor comments. */
  stray = '';

  constructor({ eventBytes = defaultBounds.eventBytes }: Partial<WireBounds> = {}) {
    this.#limit = eventBytes;
    this.#lines = new TextLines(eventBytes);
  }

  /** Gives the next piece; the events of the one before must have been taken. */
  feed(piece: Uint8Array): void {
    this.#lines.feed(piece);
  }

  /** The next event that is whole. */
  next(): StreamedEvent | undefined {
    for (let line = this.#lines.next(); line !== undefined; line = this.#lines.next()) {
      const event = this.#take(line);
      if (event !== undefined) return event;
    }
    return undefined;
  }

  /** What stands after the last end of a line, where the stream ends: the event, if it is whole. */
  last(): StreamedEvent | undefined {
    const line = this.#lines.rest();
    this.#keepStray(line);
    const isWithin = isField(line, 'data') || isField(line, 'error');
    if (isWithin) this.#take(line);
    const event = this.#dispatch();
    if (event === undefined || isWholeJson(event.data)) return event;
    // Words are whole where their line is; JSON may go on in the next.
    return (isWithin ? event.data === endOfStream : !/^\s*[[{]/.test(event.data)) ? event : undefined;
  }

  /** The blank line gives the event, if it has data. Comments, ids and unknown fields are passed over. */
  #take(line: string): StreamedEvent | undefined {
    if (line === '') return this.#dispatch();
    if (isField(line, 'data')) this.#addData(line, 'data');
    else if (isField(line, 'event')) this.#event = valueOf(line, 'event');
    else if (isField(line, 'error')) {
      // How llama.cpp's server told a failure until 2025, with `[DONE]` behind it all the same (its source, `server_sent_event`).
      this.#event = 'error';
      this.#addData(line, 'error');
    } else this.#keepStray(line);
    return undefined;
  }

  #keepStray(line: string): void {
    if (this.stray.length < mostStray && !/^[a-z_-]*(:|$)/.test(line)) this.stray += `${line}\n`;
  }

  #addData(line: string, name: string): void {
    const value = valueOf(line, name);
    if (this.#data === undefined) {
      this.#data = value;
      this.#firstLine = line;
      return;
    }
    if (this.#bytes === 0) this.#bytes = bytesOf(this.#firstLine);
    this.#bytes += bytesOf(line) + 1;
    if (this.#bytes > this.#limit) throw oversize('An event of the answer', this.#limit, 'eventBytes');
    this.#data = `${this.#data}\n${value}`;
  }

  #dispatch(): StreamedEvent | undefined {
    const data = this.#data;
    const event = this.#event;
    this.#data = undefined;
    this.#event = '';
    this.#bytes = 0;
    if (data === undefined) return undefined;
    return event === '' ? { data } : { event, data };
  }
}

function isField(line: string, name: string): boolean {
  return line.startsWith(name) && (line.length === name.length || line[name.length] === ':');
}

/** What stands behind the colon, less one space. */
function valueOf(line: string, name: string): string {
  const start = name.length + 1;
  return line.slice(line[start] === ' ' ? start + 1 : start);
}
