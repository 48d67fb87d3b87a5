import { alphabet, type Language, type Languages } from './gbnf-regular.js';

/**
 * A part of a pattern: given what may follow, what may stand from here to the end. A `plain` part looks at nothing but
 * itself, an `assertion` takes no character, a `mixed` part holds an assertion.
 */
interface Part {
  readonly kind: 'plain' | 'assertion' | 'mixed';
  before(rest: Language): Language;
}

const deepest = 100;

const isPlain = ({ kind }: Part): boolean => kind === 'plain';

const atom =
  /\[\^?(?:\\.|[^\\\]])*\]|\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]+\}|c[a-z]|0(?![0-9])|[^bk0-9puxc])|[^\\()[|*+?]/iy;
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

/** A class that can only stand for ASCII characters: the others need not be asked about. */
const asciiOnly = /^(\[(?!\^)([ -[\]-~]|\\[dw\W])*\]|\\[dw])$/;

const isLetter = (code: number): boolean =>
  alphabet.some((from, index) => index % 2 === 0 && code >= from && code <= (alphabet[index + 1] ?? 0));

/** Reads a regular expression as JavaScript does, and gives the texts it is found in. */
export class PatternReader {
  readonly #languages: Languages;
  readonly #pattern: string;
  readonly #refuse: (why: string) => never;
  readonly #mostRepeats: number;
  #index = 0;
  #depth = 0;
  #atStart = true;

  constructor(languages: Languages, pattern: string, refuse: (why: string) => never, mostRepeats = Infinity) {
    this.#mostRepeats = mostRepeats;
    this.#languages = languages;
    this.#pattern = pattern;
    this.#refuse = refuse;
  }

  /**
   * The texts in which the pattern is found, anywhere unless it says `^` and `$`; where repetitions are cut short, only
   * some of them.
   */
  read(): Language {
    const { one } = this.#languages;
    const every = this.#languages.repeat(one, 0, this.#mostRepeats);
    const found = [true, false].map((atStart) => {
      this.#index = 0;
      this.#atStart = atStart;
      const whole = this.#alternatives(true).before(every);
      if (this.#index < this.#pattern.length) this.#refuse(`a stray "${this.#pattern[this.#index]}" in the pattern`);
      return atStart ? whole : this.#languages.sequence(this.#languages.repeat(one, 1, this.#mostRepeats), whole);
    });
    return this.#languages.either(found);
  }

  #take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#index;
    const match = expression.exec(this.#pattern);
    if (match) this.#index += match[0].length;
    return match;
  }

  #alternatives(first: boolean): Part {
    const parts = [this.#sequence(first)];
    while (this.#take(/\|/y)) parts.push(this.#sequence(first));
    if (parts.length === 1 && parts[0]) return parts[0];
    const plain = parts.every(isPlain);
    const either = (rest: Language): Language => this.#languages.either(parts.map((part) => part.before(rest)));
    return {
      kind: plain ? 'plain' : 'mixed',
      before: (rest) => (plain ? this.#languages.sequence(either(this.#languages.empty), rest) : either(rest)),
    };
  }

  #sequence(first: boolean): Part {
    const parts: Part[] = [];
    while (this.#index < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#index] ?? '')) {
      parts.push(this.#quantified(first && parts.every(({ kind }) => kind === 'assertion')));
    }
    return {
      kind: parts.every(isPlain) ? 'plain' : 'mixed',
      before: (rest) => parts.reduceRight((after, part) => part.before(after), rest),
    };
  }

  #quantified(first: boolean): Part {
    const part = this.#part(first);
    const match = this.#take(quantifier);
    if (!match) return part;
    const [, sign, from, comma, to] = match;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const asked = sign ? (sign === '?' ? 1 : Infinity) : to ? Number(to) : comma ? Infinity : least;
    const most = Math.min(asked, least + this.#mostRepeats);
    const languages = this.#languages;
    if (isPlain(part)) {
      const repeated = languages.repeat(part.before(languages.empty), least, most);
      return { kind: 'plain', before: (rest) => languages.sequence(repeated, rest) };
    }
    if (least > 0 || most !== 1) return this.#refuse('an assertion that is repeated in the pattern');
    return { kind: 'mixed', before: (rest) => languages.either([part.before(rest), rest]) };
  }

  #part(first: boolean): Part {
    const languages = this.#languages;
    if (this.#take(/\^/y)) {
      if (!first) return this.#refuse('a "^" that is not at the start of the pattern');
      const atStart = this.#atStart;
      return { kind: 'assertion', before: (rest) => (atStart ? rest : languages.never) };
    }
    if (this.#take(/\$/y))
      return { kind: 'assertion', before: (rest) => (rest.nullable ? languages.empty : languages.never) };
    const group = this.#take(/\((?:\?(?::|=|!|<(?![=!])[^>]+>))?/y);
    if (group) return this.#group(group[0], first);
    const match = this.#take(atom);
    if (!match) return this.#refuse(`"${this.#pattern.slice(this.#index, this.#index + 4)}" in the pattern`);
    const set = this.#set(match[0]);
    return { kind: 'plain', before: (rest) => languages.sequence(set, rest) };
  }

  #group(opening: string, first: boolean): Part {
    const languages = this.#languages;
    if (++this.#depth > deepest) this.#refuse('groups nested too deep in the pattern');
    const inner = this.#alternatives(first);
    this.#depth--;
    if (!this.#take(/\)/y)) this.#refuse('a group that is not closed in the pattern');
    if (opening !== '(?=' && opening !== '(?!') return inner;
    const ahead = inner.before(languages.every);
    const wanted = opening === '(?=' ? ahead : languages.not(ahead);
    return { kind: 'assertion', before: (rest) => languages.both([wanted, rest]) };
  }

  /**
   * The characters that one class, escape or character of the pattern stands for, as the platform's own engine sees
   * them.
   */
  #set(text: string): Language {
    const known = this.#languages.classes.get(text);
    if (known) return known;
    const code = text.codePointAt(0) ?? 0;
    const set = this.#languages.set(/^[\\[.]/.test(text) ? this.#pointsOf(text) : [code, code]);
    this.#languages.classes.set(text, set);
    return set;
  }

  #pointsOf(text: string): number[] {
    const points: number[] = [];
    const expression = this.#expression(text);
    const last = asciiOnly.test(text) ? 0x7f : 0xffff;
    for (let code = 0; code <= last; code++) {
      if (!isLetter(code) || !expression.test(String.fromCharCode(code))) continue;
      if (points.at(-1) === code - 1) points[points.length - 1] = code;
      else points.push(code, code);
    }
    return points;
  }

  #expression(text: string): RegExp {
    try {
      return new RegExp(`^${text}$`, 'u');
    } catch {
      // Outside Unicode mode more escapes are allowed, such as `[\w-.]`.
    }
    try {
      return new RegExp(`^${text}$`);
    } catch {
      return this.#refuse(`"${text}" in the pattern`);
    }
  }
}
