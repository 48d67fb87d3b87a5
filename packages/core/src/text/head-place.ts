import { unicodePattern } from '../unicode-pattern.js';
import { isDigit, isLetter } from './next-sign.js';

/** What is known of the place a beginning is judged at. */
export interface HeadPlace {
  /** A line, a fence or a colon comes before it. */
  readonly isOpening: boolean;
  /** Nothing but blanks and a fence come before it. */
  readonly isFirst: boolean;
  /** How far the text stands in where it begins here; `undefined` where it began before, or is fenced. */
  readonly margin?: 'none' | 'blanks' | undefined;
}

/** How much of the text before a place says whether calls may begin there. */
export const lookBehind = 64;

/** What a line of calls begins with: nothing, a list mark, a name for the result. */
const lineStart = unicodePattern(
  String.raw`^(?:[ \t>]*(?:(?:[-*•]|\d{1,3}[.)])[ \t]+)?[*_"'\x60]{0,3}|[ \t]*(?:[\p{L}_][\p{L}\p{N}_]{0,39}[ \t]*=[ \t]*)?(?:await[ \t]+)?)$`,
  'u',
);
const colonEnd = /:\**[ \t]*["'*`]{0,3}[ \t]*$/y;
const fenceEnd = /```[\w-]*\s*$/y;
const closerEnd = /[)\]}][,;]?[ \t]*(?:and[ \t]+)?$/y;
const onlyFence = /^\s*(?:```[\w-]*\s*|`)?$/;
const closers = ')]}';
/** No beginning stands behind these. */
const neverBefore = '([{<|/\\!?#+&%$@^~';

/** Whether calls may begin behind a text: at the beginning of a line, or after a word and a colon. `isBeginning`: no other text comes before it. */
export function opensLine(before: string, isBeginning: boolean): boolean {
  const line = before.lastIndexOf('\n') + 1;
  if ((line > 0 || isBeginning) && lineStart().test(before.slice(line))) return true;
  return holdsAt(colonEnd, before, before.lastIndexOf(':'));
}

/** Other places calls begin at: within a fence, after another call. */
function opensWithin(before: string): boolean {
  const closer = Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'), before.lastIndexOf('}'));
  return holdsAt(closerEnd, before, closer) || holdsAt(fenceEnd, before, before.lastIndexOf('```'));
}

function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return at >= 0 && pattern.test(text);
}

/** A place of a text, looked at no further than is asked: most are told by the sign before them. */
export class PlaceInText implements HeadPlace {
  readonly #text: string;
  readonly #at: number;
  /** The text begins within what is looked at. */
  readonly #isBeginning: boolean;
  #isOpening: boolean | undefined;

  constructor(text: string, at: number, start: number) {
    this.#text = text;
    this.#at = at;
    this.#isBeginning = start === 0 && at <= lookBehind;
  }

  get isOpening(): boolean {
    return (this.#isOpening ??= !isWithin(this.#text, this.#at) && this.#opens(this.#before));
  }

  get isFirst(): boolean {
    return this.#isBeginning && onlyFence.test(this.#before);
  }

  get margin(): 'none' | 'blanks' | undefined {
    if (!this.#isBeginning || this.#before.trim() !== '') return undefined;
    return this.#at === 0 ? 'none' : 'blanks';
  }

  #opens(before: string): boolean {
    return opensLine(before, this.#isBeginning) || opensWithin(before);
  }

  get #before(): string {
    return this.#text.slice(Math.max(0, this.#at - lookBehind), this.#at);
  }
}

/** Whether the signs before a place tell that no calls begin there: most words stand in the middle of a sentence. */
export function isWithin(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end - 1) === blank) end--;
  if (end === 0) return false;
  const last = text.charCodeAt(end - 1);
  if (isLetter(last)) {
    const isLead = text.startsWith('and', end - 3) || text.startsWith('await', end - 5);
    return !isLead && !isBehindFence(text, end);
  }
  if (last === dot) return !isDigit(text.charCodeAt(end - 2));
  const sign = text.charAt(end - 1);
  return sign === ',' || sign === ';' ? !closers.includes(text.charAt(end - 2)) : neverBefore.includes(sign);
}

/** Whether a word that ends there is the language of a fence. */
function isBehindFence(text: string, end: number): boolean {
  let start = end;
  while (isOfLanguage(text.charCodeAt(start - 1))) start--;
  return text.charCodeAt(start - 1) === backtick && text.startsWith('```', start - 3);
}

function isOfLanguage(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === underscore || code === hyphen;
}

const [blank, dot, backtick, underscore, hyphen] = [0x20, 0x2e, 0x60, 0x5f, 0x2d];
