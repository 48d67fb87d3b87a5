import { EventFraming } from './event-framing.js';
import type { Framing, FramingParts } from './framing.js';
import { LineFraming } from './line-framing.js';
import { WholeFraming } from './whole-framing.js';

/** The framing of an answer. Its beginning decides, for hosts send event streams as JSON and JSON as event streams. */
export function chooseFraming(contentType: string, beginning: string, parts: FramingParts): Framing {
  const isJson = /^[[{]/.test(beginning);
  if (isJson && /ndjson|jsonl/i.test(contentType)) return new LineFraming(parts);
  const isStream = /event-stream/i.test(contentType) ? !/^[[{<]/.test(beginning) : eventStream.test(beginning);
  return isStream ? new EventFraming(parts) : new WholeFraming(parts);
}

/** Nothing, a comment, or a field of an event. */
const eventStream = /^($|:|(data|event|error|retry|id):)/;
