import { JsonLineReader } from './json-line-reader.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

/**
 * Reads the lines of newline-delimited JSON, each within `eventBytes`, as text; blank ones are left out. A last line without its end counts
 * where it is whole JSON, else the answer is `truncated`.
 */
export async function* readJsonLines(
  bytes: AnswerBody,
  bounds: Partial<WireBounds> = {},
): AsyncGenerator<string, void, undefined> {
  const lines = new JsonLineReader(bounds);
  // From here on lines count as progress, bytes do not.
  bytes.progress?.();
  for await (const piece of bytes) {
    lines.feed(piece);
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      bytes.progress?.();
      yield line;
    }
  }
  const last = lines.last();
  if (last !== undefined) yield last;
}
