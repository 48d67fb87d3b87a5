import { GrowingBytes } from './growing-bytes.js';
import { oversize } from './oversize.js';
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
    this.#whole.append(piece);
    if (this.#whole.length > this.#limit) throw oversize('The answer', this.#limit, 'answerBytes');
  }

  end(): string {
    return decoder.decode(this.#whole.take());
  }
}
