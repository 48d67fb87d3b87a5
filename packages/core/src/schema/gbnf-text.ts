/** Sorted, disjoint ranges of code points, flat: from, to, from, to; both ends belong. */
export type CodePoints = readonly number[];

const escapeCode = (code: number): string =>
  code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;

/** Writes a text as a GBNF string literal, with everything escaped that needs it; plain ASCII comes out as it is. */
export function literal(text: string): string {
  const body = Array.from(text, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return /[ -~]/.test(character) ? character : escapeCode(character.codePointAt(0) ?? 0);
  });
  return `"${body.join('')}"`;
}

const classCode = (code: number): string => {
  const character = String.fromCodePoint(code);
  return /[a-zA-Z0-9]/.test(character) ? character : escapeCode(code);
};

/** Writes code points as a GBNF character class. */
export function characterClass(points: CodePoints): string {
  let text = '';
  for (let index = 0; index < points.length; index += 2) {
    const from = points[index] ?? 0;
    const to = points[index + 1] ?? 0;
    text += classCode(from) + (to > from ? `${to > from + 1 ? '-' : ''}${classCode(to)}` : '');
  }
  return `[${text}]`;
}

/** The characters JSON escapes with one letter, by code point. */
const escapeLetters: ReadonlyMap<number, string> = new Map([
  [8, 'b'],
  [9, 't'],
  [10, 'n'],
  [12, 'f'],
  [13, 'r'],
  [34, '"'],
  [92, '\\'],
]);

/** Writes code points as they stand inside a JSON string: most as themselves, some behind a backslash. */
export function jsonCharacters(points: CodePoints): string {
  const plain: number[] = [];
  let letters = '';
  const add = (from: number, to: number): void => void (from <= to && plain.push(from, to));
  for (let index = 0; index < points.length; index += 2) {
    let from = points[index] ?? 0;
    const to = points[index + 1] ?? 0;
    for (const [code, letter] of escapeLetters) {
      if (code < from || code > to) continue;
      letters += letter;
      add(from, code - 1);
      from = code + 1;
    }
    add(from, to);
  }
  const escaped =
    letters &&
    `"\\\\" ${characterClass([...letters].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0)]))}`;
  if (!plain.length) return escaped;
  return escaped ? `(${characterClass(plain)} | ${escaped})` : characterClass(plain);
}

const escapeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(
    '',
  );

/**
 * Says how JSON text is written beside other text, with those characters escaped that could be spelled wrongly. From
 * byte tokens llama.cpp takes a character in more bytes than it needs if a character that needs as many may stand in
 * its place.
 */
export function unmistakable(beside: string): (json: string) => string {
  const escaped = [
    /[\u{800}-\u{ffff}]/u.test(beside) ? '\\u{10000}-\\u{10ffff}' : '',
    /[\u{80}-\u{7ff}]/u.test(beside) ? '\\u{800}-\\u{fff}' : '',
  ].join('');
  return (json) => (escaped ? json.replace(new RegExp(`[${escaped}]`, 'gu'), escapeUnits) : json);
}
