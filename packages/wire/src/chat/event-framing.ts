import { type HostDelta, jsonLimits, parseJson } from '@windrose/core/host';
import { endOfStream, EventReader, type StreamedEvent } from '../event-reader.js';
import { ChunkMould } from './chunk-mould.js';
import type { Framing, FramingParts } from './framing.js';
import { unknownPart, unreadableJson } from './unreadable-answer.js';

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
    while (!reader.isEnded) {
      const event = this.#events.next();
      if (event === undefined) return;
      if (event.data !== '') progress();
      this.#take(event, deltas);
    }
  }

  end(deltas: HostDelta[]): void {
    const event = this.#events.last();
    if (event !== undefined) this.#take(event, deltas);
  }

  #take({ event, data }: StreamedEvent, deltas: HostDelta[]): void {
    const known = event === undefined ? this.#mould.read(data) : undefined;
    if (known !== undefined) deltas.push(known);
    else this.#read(event, data, deltas);
  }

  #read(event: string | undefined, data: string, deltas: HostDelta[]): void {
    const { reader, rules } = this.#parts;
    if (data.trim() === endOfStream) return reader.markEnd();
    if (event === 'error') throw rules.refuse(data);
    const parsed = parseJson(data);
    if (parsed.ok) {
      const brought = reader.readChunk(parsed.value);
      deltas.push(...brought);
      this.#mould.learn(data, brought);
    }
    // Other kinds of events are signs of life.
    else if (data.length > jsonLimits.chars) throw unreadableJson(data, rules);
    else if (data.trim() !== '' && (event ?? 'message') === 'message') throw unknownPart('an event', data, rules);
  }
}
