import { unicodePattern } from './unicode-pattern.js';
const unprintable = unicodePattern(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu');

/**
 * A stranger's text as it may be printed: a terminal obeys escapes, and some signs turn a line round, so both are written out, as in `\u{1b}`.
 * Line breaks, tabs and the joiner of emoji stay.
 */
export function printable(text: string): string {
  return text.replace(unprintable(), (sign) =>
    '\n\t\u200D'.includes(sign) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
