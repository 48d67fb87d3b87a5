/**
 * Text of a stranger as a terminal may show it: signs that move the cursor, change colours, hide or turn text round are written out, as in
 * `\u{1b}`. Line breaks and the joiner of emoji stay.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    sign === '\n' || sign === '\u200D' ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}
