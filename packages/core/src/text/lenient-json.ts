import { unicodePattern } from '../unicode-pattern.js';
import type { Json } from '../schema/json-schema-type.js';
import { isExactNumber } from './is-exact-number.js';
import { jsonLimits } from './json.js';
import { beginsQuoted, readQuoted, unescapeQuotes } from './lenient-string.js';
import { LiteralCursor } from './literal-cursor.js';

/** A value read leniently and what was repaired on the way, or why there is none and whether the text was cut short. */
export type LenientJson =
  | { readonly ok: true; readonly value: Json; readonly repairs: readonly string[] }
  | { readonly ok: false; readonly problem: string; readonly isCut: boolean };

/**
 * Reads one JSON value with the faults models make, where the repair cannot change the value: trailing commas, comments, single and
 * typographic quotes, bare keys, Python's constants, raw line breaks and needless escapes in strings, strings joined by `+`, commas
 * missing at the ends of lines, `.5`, quotes escaped throughout, and a call of `json`, `callback` or `print` round the whole.
 *
 * What more than one value could be meant by is refused: bare words, a key said twice, ellipses, brackets or quotes that are missing,
 * text that was cut short. A number at the root has no end of its own: whether it is whole only the finish reason can say.
 */
export function readLenient(text: string): LenientJson {
  if (text.length > jsonLimits.chars) {
    return { ok: false, problem: `longer than ${jsonLimits.chars} characters`, isCut: false };
  }
  const reader = new LenientReader(unescapeQuotes(text));
  const value = reader.readRoot();
  const { fault } = reader.cursor;
  if (value !== undefined && fault === undefined) return { ok: true, value, repairs: [...reader.repairs] };
  return { ok: false, problem: `${fault?.problem} at character ${fault?.at}`, isCut: fault?.isCut ?? false };
}

const constants: Readonly<Record<string, boolean | null>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
};
const scalar = /[^\s\\,:[\]{}()"'“”‘’`/#]+/y;
const number = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const cutNumber = /^[-+]?(?:(?:0|[1-9]\d*)?\.?|(?:0|[1-9]\d*)(?:\.\d*)?e[-+]?)$/i;
const bareKey = unicodePattern(String.raw`[\p{L}_$](?:[\p{L}\p{N}_$-]|\\_)*|(?:0|[1-9]\d{0,14})(?![\w.])`, 'uy');
const wrapper = /(?:json\w*|callback\w*|print|console\.log)\s*\(/iy;
/** A comment that says that something is missing, or that may have been a value. */
const standsForMore = /\.\.\.|…|\b(?:etc|more|rest|remaining|omitted)\b|^\s*#\S/im;

class LenientReader {
  readonly cursor: LiteralCursor;
  readonly repairs = new Set<string>();

  constructor(text: string) {
    this.cursor = new LiteralCursor(text, 0);
  }

  readRoot(): Json | undefined {
    const { cursor } = this;
    this.#skip();
    const isWrapped = cursor.match(wrapper) !== undefined;
    if (isWrapped) {
      this.repairs.add('call');
      this.#skip();
      if (!/[[{]/.test(cursor.next)) return cursor.fail('expected an object or a list');
    }
    const value = this.#readValue(0);
    this.#skip();
    if (isWrapped && cursor.fault === undefined && !cursor.take(')')) return cursor.fail('expected ")"');
    if (isWrapped) cursor.match(/\s*;\s*/y);
    if (!cursor.isAtEnd) cursor.fail('expected nothing after the value');
    return value;
  }

  /** Passes over blanks and comments and returns them. */
  #skip(): string {
    const { cursor } = this;
    const start = cursor.at;
    cursor.skipBlanks();
    const passed = cursor.text.slice(start, cursor.at);
    if (passed.trim() === '') return passed;
    // With a quote lost before it, what looks like a comment was the inside of a string.
    const isDoubtful = standsForMore.test(passed) || passed.replace(/\\./g, '').split('"').length % 2 === 0;
    if (isDoubtful) cursor.fault ??= { at: start, isCut: false, problem: 'a comment that may stand for a value' };
    this.repairs.add(/[#/]/.test(passed) ? 'comment' : 'escape');
    return passed;
  }

  #readValue(depth: number): Json | undefined {
    const { cursor } = this;
    this.#skip();
    if (depth >= jsonLimits.depth && /[[{]/.test(cursor.next)) {
      cursor.fault ??= { at: cursor.at, isCut: false, problem: `nested deeper than ${jsonLimits.depth} levels` };
    }
    if (cursor.fault !== undefined) return undefined;
    if (cursor.next === '{') return this.#readObject(depth);
    if (cursor.next === '[') return this.#readList(depth);
    return beginsQuoted(this.cursor) ? this.#readStrings() : this.#readScalar(depth);
  }

  #readObject(depth: number): Json | undefined {
    const { cursor } = this;
    const object: Record<string, Json> = {};
    const isWhole = this.#readMembers('}', () => {
      const key = beginsQuoted(this.cursor) ? readQuoted(this.cursor, this.repairs) : this.#readBareKey();
      this.#skip();
      if (key === undefined || !cursor.take(':')) return cursor.fail('expected a key and ":"');
      if (key === '__proto__' || Object.hasOwn(object, key)) return cursor.fail(`refused for the key "${key}"`);
      const value = this.#readValue(depth + 1);
      return value === undefined ? undefined : (object[key] = value);
    });
    return isWhole ? object : undefined;
  }

  #readList(depth: number): Json | undefined {
    const list: Json[] = [];
    const isWhole = this.#readMembers(']', () => {
      const value = this.#readValue(depth + 1);
      if (value !== undefined) list.push(value);
      return value;
    });
    return isWhole ? list : undefined;
  }

  #readMembers(close: string, readMember: () => Json | undefined): boolean {
    const { cursor } = this;
    cursor.at++;
    this.#skip();
    while (!cursor.take(close)) {
      if (readMember() === undefined || cursor.fault !== undefined) return false;
      const before = cursor.text.charAt(cursor.at - 1);
      const passed = this.#skip();
      if (cursor.take(',')) {
        this.#skip();
        if (cursor.next === close) this.repairs.add('trailing comma');
      } else if (cursor.next !== close) {
        // Strings side by side are one in Python, and a number may have been broken in two.
        const isMember = close === '}' || ('}]'.includes(before) && /[[{]/.test(cursor.next));
        if (!isMember || !passed.includes('\n')) return cursor.fail(`expected "," or "${close}"`) ?? false;
        this.repairs.add('missing comma');
      }
    }
    return true;
  }

  #readBareKey(): string | undefined {
    const key = this.cursor.match(bareKey());
    if (key === undefined || Object.hasOwn(constants, key)) return this.cursor.fail('expected a key');
    this.repairs.add('bare key');
    return key.replaceAll('\\_', '_');
  }

  #readScalar(depth: number): Json | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const word = cursor.match(scalar) ?? '';
    if (Object.hasOwn(constants, word)) {
      if (/^[TFN]/.test(word)) this.repairs.add('constant');
      return constants[word];
    }
    // What stands alone and ends in a point may have been going on.
    const isOpen = depth === 0 && word.endsWith('.');
    if (number.test(word) && isExactNumber(word) && !isOpen) {
      if (/^\+|^-?\.|\.(?:e|$)/i.test(word)) this.repairs.add('number');
      return Number(word);
    }
    const mayGoOn = cutNumber.test(word) || Object.keys(constants).some((constant) => constant.startsWith(word));
    if (!mayGoOn) cursor.at = start;
    return cursor.fail('expected a value');
  }

  #readStrings(): string | undefined {
    const { cursor } = this;
    let value = readQuoted(this.cursor, this.repairs);
    for (;;) {
      const end = cursor.at;
      this.#skip();
      if (value === undefined || !cursor.take('+')) {
        cursor.at = end;
        return value;
      }
      this.#skip();
      if (!beginsQuoted(this.cursor)) return cursor.fail('expected a string');
      const more = readQuoted(this.cursor, this.repairs);
      value = more === undefined ? undefined : value + more;
      this.repairs.add('joined strings');
    }
  }
}
