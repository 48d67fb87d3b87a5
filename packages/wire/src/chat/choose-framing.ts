import { EventFraming } from './event-framing.js';
import type { Framing, FramingParts } from './framing.js';
import { LineFraming } from './line-framing.js';
import { PageFraming, WholeFraming } from './whole-framing.js';

/** The framing of an answer. Its first character decides, for hosts send event streams as JSON and JSON as event streams. */
export function chooseFraming(contentType: string, firstCharacter: string, parts: FramingParts): Framing {
  if (firstCharacter === '{' || firstCharacter === '[') {
    return /ndjson|jsonl/i.test(contentType) ? new LineFraming(parts) : new WholeFraming(parts);
  }
  const isStream = /event-stream/i.test(contentType) || /^[deri:]?$/.test(firstCharacter);
  return isStream && firstCharacter !== '<' ? new EventFraming(parts) : new PageFraming(parts);
}
