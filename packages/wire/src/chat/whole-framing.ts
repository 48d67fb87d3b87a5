import { type HostDelta, parseJson } from '@windrose/core/host';
import { BodyText } from '../body-text.js';
import type { Framing, FramingParts } from './framing.js';
import { unknownPart, unreadableJson } from './unreadable-answer.js';

/** An answer that comes as one JSON, or lines of JSON under the name of JSON; and what is no answer at all, read to be shown. */
export class WholeFraming implements Framing {
  readonly #parts: FramingParts;
  readonly #body: BodyText;

  constructor(parts: FramingParts) {
    this.#parts = parts;
    this.#body = new BodyText(parts.rules.bounds);
  }

  read(piece: Uint8Array): void {
    this.#body.feed(piece);
  }

  end(deltas: HostDelta[]): void {
    const { reader, rules } = this.#parts;
    const text = this.#body.end();
    if (!/^\s*[[{]/.test(text)) throw unknownPart('a page or a text', text, rules);
    // The body is within a bound of its own already.
    const parsed = parseJson(text, Infinity);
    if (parsed.ok) {
      const brought = reader.readWhole(parsed.value);
      if (brought === undefined) throw unknownPart('JSON', text, rules);
      return void deltas.push(...brought);
    }
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line) => parseJson(line, Infinity));
    // A last line that is cut says nothing; one that is lost before it would.
    if (lines.length < 2 || values.slice(0, -1).some(({ ok }) => !ok)) throw unreadableJson(text, rules);
    for (const value of values) if (value.ok) deltas.push(...reader.readChunk(value.value));
  }
}
