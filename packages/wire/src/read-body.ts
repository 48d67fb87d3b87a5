import { BodyText } from './body-text.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

/** Reads a whole body as UTF-8 text, within `answerBytes`. */
export async function readBody(bytes: AnswerBody, bounds: Partial<WireBounds> = {}): Promise<string> {
  const text = new BodyText(bounds);
  for await (const piece of bytes) text.feed(piece);
  return text.end();
}
