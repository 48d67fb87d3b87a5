import type { CallSpan } from '../text/call-span.js';

/** More than a line's end or a comma: talk, or an empty line. */
const gap = /\n\s*\n|[^\s,;]/;

/** Tells a list of calls that is given once more from one that is one of several: a list is an answer as a whole. */
export class Answers {
  readonly #given = new Set<string>();
  #isRepeating = false;
  #end = 0;

  /** Whether a list says again, after a gap, what one before it said. */
  isRepeated(text: string, span: CallSpan, read: readonly object[]): boolean {
    const isApart = gap.test(text.slice(this.#end, span.start));
    this.#end = span.end;
    const answer = span.isList ? JSON.stringify(read) : '';
    const isKnown = span.isList && span.fault === undefined && this.#given.has(answer);
    if (span.isList) this.#given.add(answer);
    this.#isRepeating = isKnown && (isApart || this.#isRepeating);
    return this.#isRepeating;
  }
}
