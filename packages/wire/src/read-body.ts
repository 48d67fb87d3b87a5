import { StreamError } from '@windrose/core/host';
import { GrowingBytes } from './growing-bytes.js';
import { defaultBounds } from './wire-defaults.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

/** Reads a whole body as UTF-8 text, within `answerBytes`. */
export async function readBody(bytes: AnswerBody, bounds: Partial<WireBounds> = {}): Promise<string> {
  const limit = bounds.answerBytes ?? defaultBounds.answerBytes;
  const whole = new GrowingBytes();
  for await (const piece of bytes) {
    if (whole.length + piece.byteLength > limit) {
      const advice = 'Raise the bound "answerBytes" if such an answer is meant.';
      throw new StreamError('oversize', `The answer is longer than ${limit} bytes. ${advice}`);
    }
    whole.append(piece);
  }
  return new TextDecoder().decode(whole.take());
}
