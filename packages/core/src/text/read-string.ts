import type { LiteralCursor } from './literal-cursor.js';

// Quotes that were escaped once too often open and close a string all the same.
const opening = /(?:[rRuU]?)(?:"""|'''|"|'|\\"|\\'|“)/y;
const openingSigns = 'rRuU"\'\\“';
/** Most strings: nothing in them can be read in two ways. */
const simple = /"[^\\"'”\n]+"/y;
const plain = /[^\\"'”\n]+/y;
const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '\\': '\\',
  '/': '/',
  '"': '"',
  "'": "'",
  // Mixtral writes `\_` for `_`, as in Markdown (gpt-pilot#756).
  _: '_',
  '\n': '',
};
const codeEscape = /u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}/y;

/** Whether a string may begin here. */
export function beginsString(cursor: LiteralCursor): boolean {
  if (!openingSigns.includes(cursor.next)) return false;
  opening.lastIndex = cursor.at;
  return opening.test(cursor.text);
}

/** Reads a string of JSON, JavaScript or Python; an escape none of them knows keeps its backslash. */
export function readString(cursor: LiteralCursor): string | undefined {
  const whole = cursor.match(simple);
  if (whole !== undefined) return whole.slice(1, -1);
  const open = cursor.match(opening);
  if (open === undefined) return cursor.fail('expected a string');
  const isRaw = /^[rR]/.test(open);
  const quote = open === '“' ? '”' : open.replace(/^\w/, '');
  const parts: string[] = [];
  for (;;) {
    if (cursor.isAtEnd) return cursor.fail('expected the end of the string');
    if (cursor.take(quote)) return parts.join('');
    const run = cursor.match(plain);
    if (run !== undefined) parts.push(run);
    else if (cursor.next === '\\') parts.push(readEscape(cursor, isRaw));
    else {
      parts.push(cursor.next);
      cursor.at++;
    }
  }
}

function readEscape(cursor: LiteralCursor, isRaw: boolean): string {
  cursor.at++;
  const escaped = cursor.next;
  if (isRaw) {
    cursor.at++;
    return `\\${escaped}`;
  }
  const code = cursor.match(codeEscape);
  if (code !== undefined) return fromCode(code);
  cursor.at++;
  return simpleEscapes[escaped] ?? `\\${escaped}`;
}

function fromCode(code: string): string {
  const point = Number.parseInt(code.replace(/[^0-9a-fA-F]/g, ''), 16);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : `\\${code}`;
}
