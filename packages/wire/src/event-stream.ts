import { StreamError } from '@windrose/core/host';
import { ByteLines } from './byte-lines.js';
import { isWholeJson } from './whole-json.js';
import { defaultBounds } from './wire-defaults.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

/** One event of an event stream. */
export interface StreamedEvent {
  /** Its type, where the host named one. */
  readonly event?: string;
  readonly data: string;
}

/** The data of the event with which many hosts end a stream. */
export const endOfStream = '[DONE]';

/**
 * Reads server-sent events, each within `eventBytes`. An event at the very end counts without its blank line; and without the end of its
 * last line too, where its data is `[DONE]` or whole JSON, for then nothing can be missing.
 */
export async function* readEventStream(
  bytes: AnswerBody,
  bounds: Partial<WireBounds> = {},
): AsyncGenerator<StreamedEvent, void, undefined> {
  const limit = bounds.eventBytes ?? defaultBounds.eventBytes;
  const lines = new ByteLines(limit);
  const draft = new EventDraft(limit);
  // From here on events count as progress, bytes do not.
  bytes.progress?.();
  for await (const piece of bytes) {
    lines.feed(piece);
    for (let line = lines.next(); line; line = lines.next()) {
      const event = draft.take(line);
      if (event === undefined) continue;
      if (event.data !== '') bytes.progress?.();
      yield event;
    }
  }
  const last = draft.takeLast(lines.rest());
  if (last) yield last;
}

const colon = 0x3a;
const space = 0x20;

/** The event that is being read. */
class EventDraft {
  readonly #limit: number;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #data: string | undefined;
  #event = '';
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes a line; the blank one gives the event, if it has data. */
  take(line: Uint8Array): StreamedEvent | undefined {
    if (line.byteLength === 0) return this.#dispatch();
    const name = fieldName(line);
    if (name === 'data') this.#addData(line, 4);
    else if (name === 'event') this.#event = this.#value(line, 5);
    return undefined;
  }

  /** Takes what stands after the last end of a line, where the stream ends: the event, if it is whole. */
  takeLast(line: Uint8Array): StreamedEvent | undefined {
    if (fieldName(line) !== 'data') return this.#dispatch();
    this.#addData(line, 4);
    const event = this.#dispatch();
    return event && (event.data === endOfStream || isWholeJson(event.data)) ? event : undefined;
  }

  #addData(line: Uint8Array, nameBytes: number): void {
    this.#bytes += line.byteLength + 1;
    if (this.#bytes > this.#limit + 1) {
      const advice = 'Raise the bound "eventBytes" if such an event is meant.';
      throw new StreamError('oversize', `An event of the answer is longer than ${this.#limit} bytes. ${advice}`);
    }
    const value = this.#value(line, nameBytes);
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
  }

  #value(line: Uint8Array, nameBytes: number): string {
    const start = nameBytes + (line[nameBytes + 1] === space ? 2 : 1);
    return this.#decoder.decode(line.subarray(start));
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

/** Which of the fields that matter here a line holds; comments, ids and the unknown are none. */
function fieldName(line: Uint8Array): 'data' | 'event' | undefined {
  if (isField(line, dataBytes)) return 'data';
  return isField(line, eventBytes) ? 'event' : undefined;
}

const dataBytes = new TextEncoder().encode('data');
const eventBytes = new TextEncoder().encode('event');

function isField(line: Uint8Array, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i++) if (line[i] !== name[i]) return false;
  return line.byteLength === name.length || line[name.length] === colon;
}
