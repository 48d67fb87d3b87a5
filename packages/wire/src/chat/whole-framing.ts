import { type HostDelta, parseJson } from '@windrose/core/host';
import { BodyText } from '../body-text.js';
import type { Framing, FramingParts } from './framing.js';
import { unknownPart, unreadableJson } from './unreadable-answer.js';

/** An answer that comes as one JSON; or lines of JSON under the name of JSON. */
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
    const parsed = parseJson(text);
    if (parsed.ok) {
      const brought = reader.readWhole(parsed.value);
      if (brought === undefined) throw unknownPart('JSON', text, rules);
      return void deltas.push(...brought);
    }
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line) => parseJson(line));
    // A last line that is cut says nothing; one that is lost before it would.
    if (lines.length < 2 || values.slice(0, -1).some(({ ok }) => !ok)) throw unreadableJson(text, rules);
    for (const value of values) if (value.ok) deltas.push(...reader.readChunk(value.value));
  }
}

/** What is no answer at all: a page or a text, which is read to be shown. */
export class PageFraming implements Framing {
  readonly #parts: FramingParts;
  readonly #body: BodyText;

  constructor(parts: FramingParts) {
    this.#parts = parts;
    this.#body = new BodyText(parts.rules.bounds);
  }

  read(piece: Uint8Array): void {
    this.#body.feed(piece);
  }

  end(): void {
    throw unknownPart('a page or a text', this.#body.end(), this.#parts.rules);
  }
}
