import { unicodePattern } from '../unicode-pattern.js';
import { jsonLimits } from './json.js';
import { endsAround, lacksBracket } from './lacks-bracket.js';
import type { Entry, Literal, LiteralFault } from './literal.js';
import { LiteralCursor } from './literal-cursor.js';
import { beginsString, readString } from './read-string.js';
import { skipWord } from './skip-word.js';

/** A literal that was read, or why there is none. */
export type ReadLiteral =
  | { readonly ok: true; readonly literal: Literal; readonly fault?: LiteralFault }
  | { readonly ok: false; readonly fault: LiteralFault };

const number = /[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?/y;
const numberSigns = '-+.0123456789';
const name = unicodePattern(String.raw`[\p{L}_](?:[\p{L}\p{N}_.-]|\\_)*`, 'uy');
const key = unicodePattern(String.raw`(?:[\p{L}\p{N}_$-]|\\_)+`, 'uy');
const keywordMark = /\s*(?:=(?!=)|:)/y;
const truths = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const constants: Readonly<Record<string, boolean | null>> = { ...truths, null: null, None: null };
const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/**
 * Reads one value as models write them: JSON, JSON with its usual faults, or Python literals, calls in Python's form
 * included. Nothing is guessed: what is no literal comes back as a `word`, and what does not end is a fault.
 */
export function readLiteral(text: string, start: number): ReadLiteral {
  const reader = new LiteralReader(text, start);
  const literal = reader.readPart(0);
  const { fault } = reader.cursor;
  if (literal === undefined) return { ok: false, fault: fault ?? { at: start, isCut: false, problem: 'no value' } };
  return { ok: true, literal, ...(fault && { fault }) };
}

class LiteralReader {
  readonly cursor: LiteralCursor;

  constructor(text: string, start: number) {
    this.cursor = new LiteralCursor(text, start);
  }

  /** A value with nothing between it and the delimiter; all up to the delimiter is a word where something is. */
  readValue(depth: number, isItem = false): Literal | undefined {
    const { cursor } = this;
    cursor.skipBlanks();
    const start = cursor.at;
    const literal = this.readPart(depth);
    if (literal === undefined) return undefined;
    cursor.skipBlanks();
    if (cursor.isAtEnd || ',)]}'.includes(cursor.next)) return literal;
    if (literal.kind === 'object' && endsAround(cursor)) return literal;
    if (isItem && literal.kind === 'call' && this.#endsLine(literal.end)) return literal;
    cursor.at = start;
    return this.#readWord();
  }

  /** Calls in a list may stand in lines of their own, or be parted by semicolons. */
  #endsLine(end: number): boolean {
    const { cursor } = this;
    return cursor.next === ';' || cursor.text.slice(end, cursor.at).includes('\n');
  }

  readPart(depth: number): Literal | undefined {
    const { cursor } = this;
    if (depth > jsonLimits.depth) return cursor.fail(`nested deeper than ${jsonLimits.depth} levels`);
    cursor.skipBlanks();
    const start = cursor.at;
    if (cursor.isAtEnd) return cursor.fail('expected a value');
    if ('[('.includes(cursor.next)) return this.#readList(depth);
    if (cursor.next === '{') return this.#readObject(depth);
    if (beginsString(cursor)) return this.#readStrings();
    const digits = numberSigns.includes(cursor.next) ? cursor.match(number) : undefined;
    if (digits !== undefined) return { kind: 'number', text: digits, start, end: cursor.at };
    return this.#readName(depth) ?? (cursor.fault === undefined ? this.#readWord() : undefined);
  }

  /** Strings side by side are one, as in Python. */
  #readStrings(): Literal | undefined {
    const { cursor } = this;
    const start = cursor.at;
    let value = readString(cursor);
    let end = cursor.at;
    for (;;) {
      if (value === undefined) return undefined;
      cursor.skipBlanks();
      if (!beginsString(cursor)) break;
      const more = readString(cursor);
      value = more === undefined ? undefined : value + more;
      end = cursor.at;
    }
    cursor.at = end;
    return { kind: 'string', value, start, end };
  }

  #readName(depth: number): Literal | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const text = cursor.match(name());
    if (text === undefined) return undefined;
    const value = Object.hasOwn(constants, text) ? constants[text] : undefined;
    if (value !== undefined) return { kind: 'constant', value, text, start, end: cursor.at };
    const end = cursor.at;
    cursor.match(/[ \t]{0,2}/y);
    if (cursor.next === '(') return this.#readCall(text, start, depth);
    cursor.at = end;
    return { kind: 'word', text, start, end };
  }

  #readCall(written: string, start: number, depth: number): Literal | undefined {
    const positional: Literal[] = [];
    const keywords: Entry[] = [];
    const read = this.#readItems(')', () => {
      const keyword = this.#readKeyword();
      const value = this.readValue(depth + 1);
      if (value === undefined) return false;
      if (keyword === '**' && value.kind === 'object') keywords.push(...value.entries);
      else if (keyword === undefined || keyword === '**') positional.push(value);
      else keywords.push([keyword, value]);
      return true;
    });
    const callName = written.replaceAll('\\', '');
    return read ? { kind: 'call', name: callName, positional, keywords, start, end: this.cursor.at } : undefined;
  }

  #readKeyword(): string | undefined {
    const { cursor } = this;
    const start = cursor.at;
    if (cursor.take('**')) return '**';
    const found = beginsString(cursor) ? readString(cursor) : cursor.match(key());
    if (found !== undefined && cursor.match(keywordMark) !== undefined) return found.replaceAll('\\_', '_');
    cursor.at = start;
    return (cursor.fault = undefined);
  }

  #readList(depth: number): Literal | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const items: Literal[] = [];
    let itemAt = start;
    const close = closers[cursor.next] ?? '';
    const read = this.#readItems(close, () => {
      itemAt = cursor.at;
      const item = this.readValue(depth + 1, true);
      if (item === undefined) return false;
      items.push(item);
      return item.kind === 'call' && !`,${close}`.includes(cursor.next) ? 'parted' : true;
    });
    if (read) return { kind: 'list', items, start, end: cursor.at };
    // Calls that were read whole stay good where a later one is broken.
    if (depth > 0 || items.length === 0) return undefined;
    const lastEnd = items.at(-1)?.end ?? start;
    return { kind: 'list', items, start, end: lastEnd, brokenAt: Math.max(itemAt, lastEnd) };
  }

  #readObject(depth: number): Literal | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const entries: Entry[] = [];
    const read = this.#readItems('}', () => {
      const found = beginsString(cursor) ? readString(cursor) : cursor.match(key());
      if (found === undefined) return cursor.fail('expected a key in quotes') ?? false;
      cursor.skipBlanks();
      if (!cursor.take(':')) return cursor.fail(`expected ":" after the key "${found}"`) ?? false;
      const value = this.readValue(depth + 1);
      if (value !== undefined) entries.push([found.replaceAll('\\_', '_'), value]);
      return value !== undefined;
    });
    if (!read && !lacksBracket(cursor, entries)) return undefined;
    cursor.fault = undefined;
    return { kind: 'object', entries, start, end: cursor.at };
  }

  /** What stands between two brackets, each item read by `readItem`; a comma may stand after the last, and none need part two calls in lines. */
  #readItems(close: string, readItem: () => boolean | 'parted'): boolean {
    const { cursor } = this;
    cursor.at++;
    for (;;) {
      cursor.skipBlanks();
      if (cursor.take(close)) return true;
      if (cursor.isAtEnd) return cursor.fail(`expected "${close}"`) ?? false;
      const read = readItem();
      if (!read) return false;
      cursor.skipBlanks();
      if (read === 'parted') cursor.take(';');
      else if (!cursor.take(',') && cursor.next !== close) return cursor.fail(`expected "," or "${close}"`) ?? false;
    }
  }

  #readWord(): Literal | undefined {
    const { cursor } = this;
    const start = cursor.at;
    skipWord(cursor);
    const text = cursor.text.slice(start, cursor.at).trimEnd();
    if (text === '') return cursor.fail('expected a value');
    return { kind: 'word', text, start, end: start + text.length };
  }
}
