import { unicodePattern } from '../unicode-pattern.js';
import type { Place } from './literal.js';

const mark = /```[\w+-]*/g;

/** The stretches of a text in fences that hold other code beside calls: a call in them is a line of a program. */
export function findMixedFences(text: string, spans: readonly Place[]): readonly Place[] {
  const fences: Place[] = [];
  let next = 0;
  for (const fence of fencesIn(text)) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= fence.start) next++;
    const rest: string[] = [];
    let at = fence.start;
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (span === undefined || span.start >= fence.end) break;
      rest.push(text.slice(at, Math.max(at, span.start)));
      at = Math.max(at, span.end);
      if (span.end > fence.end) break;
    }
    if (at > fence.start) rest.push(text.slice(at, Math.max(at, fence.end)));
    if (at > fence.start && !rest.every(isBeside)) fences.push(fence);
  }
  return fences;
}

/** What may stand beside calls in a fence: nothing, a comment, a label, a name for the result, a word that prints it. */
const beside = unicodePattern(
  String.raw`^[ \t]*(?:(?:#|//)[^\n]*|\p{Lu}[\p{L}\p{N} ]{0,40}:|(?:await[ \t]+)?(?:[\p{L}_][\p{L}\p{N}_]*[ \t]*=[ \t]*)?(?:await[ \t]+)?|print\([\p{L}\p{N}_ ,]*\)?|[[\](){},;.\x60]*)[ \t;,]?$`,
  'u',
);

function isBeside(code: string): boolean {
  return code.split('\n').every((line) => beside().test(withoutEnd(line)));
}

/** A line with one of the signs that may end it: any number would be looked through again for each. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t;,'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end + 1);
}

/** What stands between the marks of each fence. */
function fencesIn(text: string): readonly Place[] {
  const fences: Place[] = [];
  let start: number | undefined;
  for (const found of text.matchAll(mark)) {
    if (start === undefined) start = found.index + found[0].length;
    else {
      fences.push({ start, end: found.index });
      start = undefined;
    }
  }
  if (start !== undefined) fences.push({ start, end: text.length });
  return fences;
}
