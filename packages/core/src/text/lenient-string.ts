import type { LiteralCursor } from './literal-cursor.js';

const closingQuotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const insides: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\]*(?:\\[^]?[^"\\]*)*/y,
  "'": /[^'\\]*(?:\\[^]?[^'\\]*)*/y,
  // A straight quote in these could be their end as well.
  '“': /[^"”\\]*(?:\\[^]?[^"”\\]*)*/y,
  '‘': /[^"’\\]*(?:\\[^]?[^"’\\]*)*/y,
};
const decoded: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** Escapes that mean the sign itself in JSON, or that Mixtral writes as Markdown; those of regular expressions are not among them. */
const escapesOfSigns = /^["\\/_'`#&%@~]$/;

/** Whether a string in quotes of any kind begins here. */
export function beginsQuoted(cursor: LiteralCursor): boolean {
  return Object.hasOwn(closingQuotes, cursor.next);
}

/** Reads a string as strict JSON has it, but in other quotes, with raw control characters, and with needless escapes of signs. */
export function readQuoted(cursor: LiteralCursor, repairs: Set<string>): string | undefined {
  const start = cursor.at;
  const open = cursor.next;
  cursor.at++;
  const inside = cursor.match(insides[open] ?? /$/y) ?? '';
  if (!cursor.take(closingQuotes[open] ?? '')) return cursor.fail('expected the end of the string');
  if (open !== '"') repairs.add('quotes');
  if (/[\u0000-\u001f]/.test(inside)) repairs.add('control character');
  return inside.replace(/\\(u[\da-f]{4}|[^])/gi, (written, sign: string) => {
    if (sign.length > 1) return String.fromCharCode(Number.parseInt(sign.slice(1), 16));
    const character = escapesOfSigns.test(sign) ? sign : decoded[sign];
    if (character === undefined) {
      cursor.fault ??= { at: start, isCut: false, problem: `the escape ${written} could mean several things` };
    } else if (/[_'`#&%@~]/.test(sign)) repairs.add('escape');
    return character ?? '';
  });
}

/** With every quote escaped, JSON was written as the inside of a string; another backslash could belong to either of the two. */
export function unescapeQuotes(text: string): string {
  if (!/^\s*[[{](?:\s|\\n|[[{])*\\"/.test(text) || /[^\\]"|\\[^"nt]/.test(text)) return text;
  return text.replace(/\\(.)/g, (_, sign: string) => decoded[sign] ?? sign);
}
