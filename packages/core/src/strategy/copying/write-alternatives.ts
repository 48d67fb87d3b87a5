import { literal } from '../../schema/gbnf.js';

/** A text and the expression behind it. */
export interface Alternative {
  readonly text: string;
  readonly rest: string;
}

/**
 * An expression for any of these. What texts begin with alike stands there once: llama.cpp follows all alternatives that are still possible,
 * each with every token.
 */
export function writeAlternatives(alternatives: readonly Alternative[]): string {
  const heads = new Map<string, Alternative[]>();
  for (const each of alternatives) {
    const head = String.fromCodePoint(...(each.text === '' ? [] : [each.text.codePointAt(0) ?? 0]));
    const alike = heads.get(head);
    if (alike) alike.push(each);
    else heads.set(head, [each]);
  }
  return [...new Set([...heads.values()].flatMap(writeAlike))].join(' | ');
}

function writeAlike(alike: readonly Alternative[]): string[] {
  const [first, ...others] = alike;
  if (first === undefined) return [];
  if (first.text === '') return alike.map(({ rest }) => rest || '""');
  if (others.length === 0) return [`${quoted(first.text)} ${first.rest}`.trim()];
  const length = others.reduce((least, { text }) => sharedLength(first.text, text, least), first.text.length);
  const rests = alike.map(({ text, rest }) => ({ text: text.slice(length), rest }));
  return [`${quoted(first.text.slice(0, length))} (${writeAlternatives(rests)})`];
}

/** How much two texts begin with alike, without half a character. */
function sharedLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && length < b.length && a[length] === b[length]) length++;
  return /[\ud800-\udbff]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

/** A host looks for names of control tokens in a grammar, to see which it may write: none is to be found in what was said. */
function quoted(text: string): string {
  return literal(text).replace(/[<[|{]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16)}`);
}
