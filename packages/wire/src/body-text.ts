import { StreamError } from '@windrose/core/host';
import { GrowingBytes } from './growing-bytes.js';
import { defaultBounds } from './wire-defaults.js';
import type { WireBounds } from './wire-types.js';

const decoder = new TextDecoder();

/** Keeps a whole body, within `answerBytes`, until it can be read as UTF-8 text. */
export class BodyText {
  readonly #limit: number;
  readonly #whole = new GrowingBytes();

  constructor({ answerBytes = defaultBounds.answerBytes }: Partial<WireBounds> = {}) {
    this.#limit = answerBytes;
  }

  feed(piece: Uint8Array): void {
    if (this.#whole.length + piece.byteLength > this.#limit) {
      const advice = 'Raise the bound "answerBytes" if such an answer is meant.';
      throw new StreamError('oversize', `The answer is longer than ${this.#limit} bytes. ${advice}`);
    }
    this.#whole.append(piece);
  }

  end(): string {
    return decoder.decode(this.#whole.take());
  }
}
