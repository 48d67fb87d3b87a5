import { type HostDelta, parseJson } from '@windrose/core/host';
import { endOfStream, EventReader, type StreamedEvent } from '../event-reader.js';
import { ChunkMould } from './chunk-mould.js';
import type { Framing, FramingParts } from './framing.js';
import { unknownPart } from './unreadable-answer.js';

/** An answer that comes as server-sent events. */
export class EventFraming implements Framing {
  readonly #parts: FramingParts;
  readonly #events: EventReader;
  readonly #mould = new ChunkMould();

  constructor(parts: FramingParts) {
    this.#parts = parts;
    this.#events = new EventReader(parts.rules.bounds);
    // From here on events count as progress, bytes do not.
    parts.progress();
  }

  read(piece: Uint8Array, deltas: HostDelta[]): void {
    const { reader, progress } = this.#parts;
    this.#events.feed(piece);
    let isOfUse = false;
    for (let event = this.#events.next(); event !== undefined; event = this.#events.next()) {
      isOfUse ||= event.data !== '';
      this.#take(event, deltas);
      if (reader.isEnded) break;
    }
    if (isOfUse) progress();
  }

  end(deltas: HostDelta[]): void {
    const event = this.#events.last();
    if (event !== undefined) this.#take(event, deltas);
    this.#refuseStray();
  }

  /** What fails behind a proxy's back is at times written into the stream as it is, or in place of it (lemonade#2826). */
  #refuseStray(): void {
    const { stray } = this.#events;
    const { reader, rules } = this.#parts;
    if (stray && !reader.isFinished) throw rules.refuse(stray);
  }

  #take({ event, data }: StreamedEvent, deltas: HostDelta[]): void {
    const known = event === undefined ? this.#mould.read(data) : undefined;
    if (known === undefined) this.#read(event, data, deltas);
    else if ('arguments' in known) deltas.push(...this.#parts.reader.readCalls([known]));
    else deltas.push(known);
  }

  #read(event: string | undefined, data: string, deltas: HostDelta[]): void {
    const { reader, rules } = this.#parts;
    const said = data.trim();
    if (said === endOfStream) {
      this.#refuseStray();
      return reader.markEnd();
    }
    if (event === 'error') throw rules.refuse(data);
    // A sign of life; to have JSON.parse refuse each of a million takes seconds.
    if (said === '') return;
    const parsed = parseJson(data, Infinity);
    if (parsed.ok) {
      const brought = reader.readChunk(parsed.value);
      deltas.push(...brought);
      this.#mould.learn(data, brought);
    }
    // Other kinds of events are signs of life.
    else if ((event ?? 'message') === 'message') throw unknownPart('an event', data, rules);
  }
}
