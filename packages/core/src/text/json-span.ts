import { unicodePattern } from '../unicode-pattern.js';
/** A bracket that JSON, or nearly JSON, begins with; talk has brackets too, and intervals such as `[0, 1)`. */
const opening = unicodePattern(
  String.raw`\{\s*(?:[},:]|$|\\?["'“‘]|(?:[\p{L}_$](?:[\p{L}\p{N}_$-]|\\_)*|\d+)\s*(?::|$)|/[/*]|# )|\[(?![^[\]{}"\n]{0,40}\))\s*(?:[\][{,:"'“‘#\d]|\\["\][]|[-+.](?:\d|$)|/[/*]|(?:true|false|null|None)\b|[a-z]*$)`,
  'iuy',
);
/** Quotes other than `"` begin a string only where a value may begin. */
const pieces =
  /"[^"\\]*(?:\\[^]?[^"\\]*)*(?:"|$)|'(?<=[[{,:]\s*')[^'\\]*(?:\\[^]?[^'\\]*)*(?:'|$)|“(?<=[[{,:]\s*“)[^”]*(?:”|$)|‘(?<=[[{,:]\s*‘)[^’]*(?:’|$)|\\"[^"\\]*(?:\\[^"][^"\\]*)*(?:\\"|$)|[[\]{}]/g;
/** Whether JSON, or what is nearly JSON, begins with the bracket at a place. */
export function beginsJson(text: string, at: number): boolean {
  const pattern = opening();
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The place behind the bracket that closes the one at `start`; brackets inside strings do not count, and of what kind they are does not. */
export function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  pieces.lastIndex = start;
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    if ('[{'.includes(piece[0])) depth++;
    else if (']}'.includes(piece[0]) && --depth === 0) return pieces.lastIndex;
  }
  return undefined;
}
