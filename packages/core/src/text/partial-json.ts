import type { Json } from '../schema/json-schema-type.js';
import { JsonScanner } from './json-scanner.js';
import { jsonLimits } from './json.js';

/** What is shown of an answer before its end: a JSON value that grows in place. It is not the reader's to change. */
export type PartialValue = Json;

/** What of an answer is shown before its end. */
export interface PartialJsonOptions {
  /**
   * Whether a value is kept back. It is asked on the way in, once for each property and once for each list (all its items have one path),
   * with paths of the text as written, `items[].price`, a wrapper included; and not within what is hidden.
   */
  readonly hides?: ((path: string) => boolean) | undefined;
  /** The whole is an object with this property alone, and only its value is shown. */
  readonly wrapper?: string | undefined;
}

interface GrowingObject {
  [key: string]: Growing;
}
type Growing = null | boolean | number | string | Growing[] | GrowingObject;

/** An open object or list, or what holds the whole. */
interface Level {
  readonly up: Level | undefined;
  readonly depth: number;
  /** The bracket that closes it. */
  readonly end: number;
  readonly into: Growing[] | GrowingObject;
  /** The property or item at hand: its place, its path, and whether it is kept back. */
  key: string;
  index: number;
  path: string;
  isHidden: boolean;
}

/**
 * Reads JSON while it is being written, as one live value that grows in place. Each character is read once, whatever the sizes of the pieces.
 *
 * What is shown is always a beginning of the final value, and nothing shown is taken back. Objects gain properties, lists gain items at
 * their end, strings grow at theirs, never by half a surrogate pair or half an escape. Numbers, `true` and `false` appear when the next
 * sign shows that they are whole; where one is the whole text, at `end()`.
 *
 * A null may stand for "left out" and be dropped later, so it is shown only in a list, once an item that is not null follows it.
 *
 * White space, a byte-order mark and the first line of a code fence may come before the value; after other talk nothing is shown, and what
 * follows the value is ignored. Nothing further is shown once the text is not JSON, has a key `__proto__`, or passes `jsonLimits`. Nor
 * once an object names a key again: `JSON.parse` takes the last value, and the first one is out already. There alone, what is shown may
 * differ from the final value.
 */
export class PartialJson {
  readonly #options: PartialJsonOptions;
  readonly #scanner = new JsonScanner();
  readonly #reading = this.#read();
  readonly #whole: GrowingObject = { __proto__: null };
  #level = descend(undefined, 0, this.#whole);
  #length = 0;
  #isOver = false;
  #hasChanged = false;

  constructor(options: PartialJsonOptions = {}) {
    this.#options = options;
    if (options.wrapper !== undefined) this.#level = descend(this.#level, 0x7b, this.#whole);
  }

  /** What can be shown by now: the same object or list each time, grown. */
  get value(): PartialValue | undefined {
    return this.#whole[this.#options.wrapper ?? ''];
  }

  /** Takes the next piece of the text; whether it changed what is shown. */
  push(piece: string): boolean {
    this.#hasChanged = false;
    this.#length += piece.length;
    this.#isOver ||= this.#length > jsonLimits.chars;
    if (!this.#isOver) {
      this.#scanner.add(piece);
      this.#isOver = this.#reading.next().done === true || this.#scanner.isBroken;
    }
    return this.#hasChanged;
  }

  /** Says that nothing follows; whether that changed what is shown. */
  end(): boolean {
    this.#hasChanged = false;
    // A string would be shown by now, so this is a word.
    if (!this.#isOver && this.#level.end === 0 && this.value === undefined) {
      this.#showWord(this.#scanner.token.replace(/```\s*$/, '').trim());
    }
    this.#isOver = true;
    return this.#hasChanged;
  }

  /** Reads on with each `next()`; returns at the end of the value, or at what may not stand there. */
  *#read(): Generator<void, void> {
    const scanner = this.#scanner;
    let code = 0;
    while (!scanner.skipOpening()) yield;
    if (this.#level.up !== undefined) {
      while ((code = scanner.readSign()) < 0) yield;
      if (code !== 0x7b) return;
    }
    for (;;) {
      if (this.#level.end === 0x7d) {
        while ((code = scanner.readSign()) < 0) yield;
        if (code !== 0x22) return;
        while (!scanner.readString()) yield;
        if (!this.#enterProperty(scanner.token)) return;
        while ((code = scanner.readSign()) < 0) yield;
        if (code !== 0x3a) return;
      }
      this.#level.index++;
      while ((code = scanner.readSign()) < 0) yield;
      if (code === 0x7b || code === 0x5b) {
        if (!this.#open(code)) return;
        while ((code = scanner.readSign()) < 0) yield;
        scanner.unreadSign();
        if (code !== this.#level.end) continue;
      } else if (code === 0x22) {
        while (!scanner.readString()) yield this.#show(scanner.token);
        this.#show(scanner.token);
      } else {
        scanner.unreadSign();
        while (!scanner.readWord(this.#level.end === 0)) yield;
        if (!this.#showWord(scanner.token)) return;
      }
      do {
        if (this.#level.up === undefined) return;
        while ((code = scanner.readSign()) < 0) yield;
        if (code === this.#level.end) this.#level = this.#level.up;
        else if (code !== 0x2c) return;
      } while (code !== 0x2c);
    }
  }

  /** False: it is no word of JSON. */
  #showWord(word: string): boolean {
    if (word === 'true' || word === 'false') this.#show(word === 'true');
    else if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(word)) this.#show(Number(word));
    else return word === 'null';
    return true;
  }

  #open(code: number): boolean {
    const into = code === 0x5b ? [] : {};
    if (this.#level.depth === jsonLimits.depth) return false;
    this.#show(into);
    this.#level = descend(this.#level, code, into);
    if (code === 0x5b) this.#enter('[]');
    return true;
  }

  #enterProperty(key: string): boolean {
    const { up, into } = this.#level;
    const isStray = into === this.#whole && key !== this.#options.wrapper;
    if (isStray || key === '__proto__' || Object.hasOwn(into, key)) return false;
    this.#level.key = key;
    this.#enter(up?.path === '' ? key : `.${key}`);
    return true;
  }

  #enter(step: string): void {
    const level = this.#level;
    const { hides } = this.#options;
    if (hides === undefined || level.up === undefined || level.up.isHidden) return;
    level.path = level.up.path + step;
    level.isHidden = hides(level.path);
  }

  /** Shows the value at hand, or more of it. */
  #show(value: Growing): void {
    const { isHidden, into, key, index } = this.#level;
    if (isHidden) return;
    if (!Array.isArray(into)) {
      this.#hasChanged ||= into[key] !== value;
      into[key] = value;
    } else {
      while (into.length < index) into.push(null);
      this.#hasChanged ||= into[index] !== value;
      into[index] = value;
    }
  }
}

function descend(up: Level | undefined, code: number, into: Level['into']): Level {
  const { depth, path, isHidden } = up ?? { depth: -1, path: '', isHidden: false };
  return { up, depth: depth + 1, end: code && code + 2, into, key: '', index: -1, path, isHidden };
}
