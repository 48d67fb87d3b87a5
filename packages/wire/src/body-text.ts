import { GrowingBytes } from './growing-bytes.js';
import { oversize } from './oversize.js';
import { defaultBounds } from './wire-defaults.js';
import type { WireBounds } from './wire-types.js';

const decoder = new TextDecoder();

/** Keeps a whole body, within `answerBytes`, until it can be read as UTF-8 text. */
export class BodyText {
  readonly #limit: number;
  /** Most come in one piece, which needs no other room. */
  #first: Uint8Array | undefined;
  readonly #whole = new GrowingBytes();

  constructor({ answerBytes = defaultBounds.answerBytes }: Partial<WireBounds> = {}) {
    this.#limit = answerBytes;
  }

  feed(piece: Uint8Array): void {
    const bytes = (this.#first?.byteLength ?? 0) + this.#whole.length;
    if (bytes + piece.byteLength > this.#limit) throw oversize('The answer', this.#limit, 'answerBytes');
    if (bytes === 0) {
      this.#first = piece;
      return;
    }
    if (this.#first !== undefined) this.#whole.append(this.#first);
    this.#first = undefined;
    this.#whole.append(piece);
  }

  end(): string {
    return decoder.decode(this.#first ?? this.#whole.take());
  }
}
