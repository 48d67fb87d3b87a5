import { EventReader, type StreamedEvent } from './event-reader.js';
import type { AnswerBody, WireBounds } from './wire-types.js';

export { endOfStream, type StreamedEvent } from './event-reader.js';

/**
 * Reads server-sent events, each within `eventBytes`. An event at the very end counts without its blank line; and without the end of its
 * last line too, where its data is `[DONE]` or whole JSON, for then nothing can be missing.
 */
export async function* readEventStream(
  bytes: AnswerBody,
  bounds: Partial<WireBounds> = {},
): AsyncGenerator<StreamedEvent, void, undefined> {
  const events = new EventReader(bounds);
  // From here on events count as progress, bytes do not.
  bytes.progress?.();
  for await (const piece of bytes) {
    events.feed(piece);
    for (let event = events.next(); event !== undefined; event = events.next()) {
      if (event.data !== '') bytes.progress?.();
      yield event;
    }
  }
  const last = events.last();
  if (last !== undefined) yield last;
}
