import { type HostDelta, parseJson } from '@windrose/core/host';
import { JsonLineReader } from '../json-line-reader.js';
import type { Framing, FramingParts } from './framing.js';
import { unreadableJson } from './unreadable-answer.js';

/** An answer that comes as lines of JSON. */
export class LineFraming implements Framing {
  readonly #parts: FramingParts;
  readonly #lines: JsonLineReader;

  constructor(parts: FramingParts) {
    this.#parts = parts;
    this.#lines = new JsonLineReader(parts.rules.bounds);
    // From here on lines count as progress, bytes do not.
    parts.progress();
  }

  read(piece: Uint8Array, deltas: HostDelta[]): void {
    const { reader, progress } = this.#parts;
    this.#lines.feed(piece);
    for (let line = this.#lines.next(); line !== undefined && !reader.isEnded; line = this.#lines.next()) {
      progress();
      this.#take(line, deltas);
    }
  }

  end(deltas: HostDelta[]): void {
    const line = this.#lines.last();
    if (line !== undefined) this.#take(line, deltas);
  }

  #take(line: string, deltas: HostDelta[]): void {
    const { reader, rules } = this.#parts;
    const parsed = parseJson(line, Infinity);
    if (!parsed.ok) throw unreadableJson(line, rules);
    deltas.push(...reader.readChunk(parsed.value));
  }
}
