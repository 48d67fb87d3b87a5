import { ExpressionError } from './expression-error.js';
import { constants, functions, takesSeveral } from './functions.js';

/** What a piece of an expression is. */
export type TokenKind = 'number' | 'constant' | 'function' | 'operator' | 'percent' | 'open' | 'close' | 'comma';

/** One piece of an expression: what it is, how it reads to the parser, how it was written and where. */
export interface Token {
  readonly kind: TokenKind;
  /** As the parser reads it: `×` is `*`, `^` is `**`, `2,340` is `2340`. */
  readonly text: string;
  readonly written: string;
  /** Counted from 1. */
  readonly character: number;
}

// Not `0x10`: what looks like a hexadecimal number must not become 0 times 10.
const plainNumber = String.raw`(?!0[xX][0-9a-fA-F])(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
// Thousands by three (2,340,000) or as in India (23,40,000); nothing that merely has commas in it.
const groupedNumber = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?!,?\d)(?:\.\d*)?`;
const rest = String.raw`(?<operator>\*\*|[-+*/^×÷·⋅−–]|[xX](?![a-zA-Z])|of(?![a-zA-Z]))|(?<sign>[%(),])|(?<name>√|π|[a-zA-Z_]+(?:10(?!\d)|2(?!\d))?)|(?<space>\s+)`;

const withThousands = new RegExp(`(?<number>${groupedNumber}|${plainNumber})|${rest}`, 'uy');
const withoutThousands = new RegExp(`(?<number>${plainNumber})|${rest}`, 'uy');

const operatorSpelling: Readonly<Record<string, string>> = {
  '^': '**',
  '×': '*',
  '·': '*',
  '⋅': '*',
  x: '*',
  X: '*',
  of: '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};
const signs: Readonly<Record<string, TokenKind>> = { '%': 'percent', '(': 'open', ')': 'close', ',': 'comma' };
const nameSpelling: Readonly<Record<string, string>> = { '√': 'sqrt', π: 'pi' };

/** Cuts an expression into its pieces; anything that is no arithmetic is refused here, by name and place. */
export function readTokens(expression: string): Token[] {
  const tokens: Token[] = [];
  const insideArguments: boolean[] = [];
  for (let at = 0; at < expression.length;) {
    const pattern = insideArguments.at(-1) ? withoutThousands : withThousands;
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (!match) throw unexpected(String.fromCodePoint(expression.codePointAt(at) ?? 0), at + 1);
    const token = readToken(match, at + 1);
    if (token?.kind === 'open') insideArguments.push(opensArguments(tokens.at(-1)));
    if (token?.kind === 'close') insideArguments.pop();
    if (token) tokens.push(token);
    at += match[0].length;
  }
  return tokens;
}

/** The error for something that cannot stand where it does. */
export function unexpected(written: string, character: number, hint = ''): ExpressionError {
  return new ExpressionError(`Unexpected \`${written}\` at character ${character}.${hint}`, character);
}

function opensArguments(before: Token | undefined): boolean {
  return before?.kind === 'function' && takesSeveral(before.text);
}

function readToken(match: RegExpExecArray, character: number): Token | undefined {
  const written = match[0];
  const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ['space'];
  switch (kind) {
    case 'space':
      return undefined;
    case 'number':
      return { kind, text: written.replaceAll(',', ''), written, character };
    case 'operator':
      return { kind, text: operatorSpelling[written] ?? written, written, character };
    case 'name':
      return nameToken(written, character);
    default:
      return { kind: signs[written] ?? 'operator', text: written, written, character };
  }
}

function nameToken(written: string, character: number): Token {
  const text = nameSpelling[written] ?? written.toLowerCase();
  if (functions.has(text)) return { kind: 'function', text, written, character };
  if (constants.has(text)) return { kind: 'constant', text, written, character };
  const known = [...functions.keys(), ...constants.keys()].join(', ');
  throw new ExpressionError(`Unknown name \`${written}\` at character ${character}. Known are ${known}.`, character);
}
