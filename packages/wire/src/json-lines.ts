import { StreamError } from '@windrose/core/host';
import { ByteLines } from './byte-lines.js';
import { isWholeJson } from './whole-json.js';
import { defaultBounds } from './wire-defaults.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

/**
 * Reads the lines of newline-delimited JSON, each within `eventBytes`, as text; blank ones are left out. A last line without its end counts
 * where it is whole JSON, else the answer is `truncated`.
 */
export async function* readJsonLines(
  bytes: AnswerBody,
  bounds: Partial<WireBounds> = {},
): AsyncGenerator<string, void, undefined> {
  const lines = new ByteLines(bounds.eventBytes ?? defaultBounds.eventBytes);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // From here on lines count as progress, bytes do not.
  bytes.progress?.();
  for await (const piece of bytes) {
    lines.feed(piece);
    for (let line = lines.next(); line; line = lines.next()) {
      const text = decoder.decode(line);
      if (text.trim() === '') continue;
      bytes.progress?.();
      yield text;
    }
  }
  const last = decoder.decode(lines.rest());
  if (last.trim() === '') return;
  if (!isWholeJson(last)) throw new StreamError('truncated', 'The answer ended in the middle of its last line.');
  yield last;
}
