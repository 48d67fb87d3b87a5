import type { CodePoints } from './gbnf-text.js';

/**
 * The characters a bounded or patterned JSON string is made of: the Basic Multilingual Plane, where a character is one
 * UTF-16 unit for every validator, without surrogates and without those control characters that JSON can only write as
 * `\u00xx`.
 */
export const alphabet: CodePoints = [8, 10, 12, 13, 32, 0xd7ff, 0xe000, 0xffff];

/** A set of texts that a finite automaton can tell: it knows what may follow after one more character. */
export interface Language {
  readonly id: number;
  /** Whether the empty text belongs to it. */
  readonly nullable: boolean;
  /** The code points at which the behaviour may change. */
  readonly cuts: ReadonlySet<number>;
  /** What may follow once this character was read. */
  after(code: number): Language;
}

type Kind = { not?: Language; all?: readonly Language[]; any?: readonly Language[] };

const none: ReadonlySet<number> = new Set();

const union = (languages: readonly Language[]): ReadonlySet<number> =>
  new Set(languages.flatMap((language) => [...language.cuts]));

/** Makes languages and keeps each one once, so that equal states of an automaton are the same object. */
export class Languages {
  /** How often it was asked what follows a character. */
  effort = 0;
  readonly #known = new Map<string, Language & Kind>();
  /** The sets that classes of patterns stand for, by their text: working one out means asking about each character. */
  readonly classes = new Map<string, Language>();
  /** Patterns that were read, and what they stand for: undefined where they cannot be held. */
  readonly patterns = new Map<string, Language | undefined>();
  /** No text at all. */
  readonly never: Language = this.make('never', () => [false, none, () => this.never]);
  /** The empty text only. */
  readonly empty: Language = this.make('empty', () => [true, none, () => this.never]);
  /** One character of the alphabet. */
  readonly one: Language = this.set(alphabet);
  /** Every text. */
  readonly every: Language = this.repeat(this.one, 0, Infinity);

  /**
   * The language with this key, made on first use from whether it holds the empty text, its cuts, and what follows a
   * character.
   */
  make(
    key: string,
    create: () => [nullable: boolean, cuts: ReadonlySet<number>, after: (code: number) => Language],
    kind: Kind = {},
  ): Language & Kind {
    const known = this.#known.get(key);
    if (known) return known;
    const id = this.#known.size;
    const [nullable, cuts, derive] = create();
    const derived = new Map<number, Language>();
    const after = (code: number): Language => {
      this.effort++;
      const found = derived.get(code) ?? derive(code);
      derived.set(code, found);
      return found;
    };
    const language = { id, nullable, cuts, after, ...kind };
    this.#known.set(key, language);
    return language;
  }

  /** One character out of a set. */
  set(points: CodePoints): Language {
    if (!points.length) return this.never;
    const holds = (code: number): boolean => {
      let index = 0;
      while (index < points.length && code > (points[index + 1] ?? 0)) index += 2;
      return code >= (points[index] ?? Infinity);
    };
    const cuts = new Set(points.map((code, index) => code + (index % 2)));
    return this.make(`set ${points.join()}`, () => [false, cuts, (code) => (holds(code) ? this.empty : this.never)]);
  }

  /** One text, character by character. */
  text(text: string): Language {
    const sets = [...text].map((character) => character.codePointAt(0) ?? 0).map((code) => this.set([code, code]));
    return sets.reduceRight((rest, first) => this.sequence(first, rest), this.empty);
  }

  /** A text of the first, then one of the second. */
  sequence(first: Language, second: Language): Language {
    if (first === this.never || second === this.never) return this.never;
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    return this.make(`sequence ${first.id} ${second.id}`, () => [
      first.nullable && second.nullable,
      first.nullable ? union([first, second]) : first.cuts,
      (code) => {
        const next = this.sequence(first.after(code), second);
        return first.nullable ? this.either([next, second.after(code)]) : next;
      },
    ]);
  }

  /** A text of any of them. */
  either(languages: readonly (Language & Kind)[]): Language {
    const flat = new Set(languages.flatMap((language) => language.any ?? [language]));
    flat.delete(this.never);
    const any = [...flat].sort((a, b) => a.id - b.id);
    if (any.length < 2) return any[0] ?? this.never;
    if (flat.has(this.every)) return this.every;
    return this.make(
      `either ${any.map(({ id }) => id).join()}`,
      () => [
        any.some(({ nullable }) => nullable),
        union(any),
        (code) => this.either(any.map((each) => each.after(code))),
      ],
      { any },
    );
  }

  /** A text that belongs to all of them. */
  both(languages: readonly (Language & Kind)[]): Language {
    const flat = new Set(languages.flatMap((language) => language.all ?? [language]));
    if (flat.has(this.never)) return this.never;
    flat.delete(this.every);
    const all = [...flat].sort((a, b) => a.id - b.id);
    const nullable = all.every((each) => each.nullable);
    if (flat.has(this.empty)) return nullable ? this.empty : this.never;
    if (all.length < 2) return all[0] ?? this.every;
    return this.make(
      `both ${all.map(({ id }) => id).join()}`,
      () => [nullable, union(all), (code) => this.both(all.map((each) => each.after(code)))],
      { all },
    );
  }

  /** A text that does not belong to it. */
  not(language: Language & Kind): Language {
    if (language.not) return language.not;
    if (language === this.never) return this.every;
    if (language === this.every) return this.never;
    return this.make(
      `not ${language.id}`,
      () => [!language.nullable, language.cuts, (code) => this.not(language.after(code))],
      { not: language },
    );
  }

  /** So many texts of it, one after the other. */
  repeat(language: Language, minimum: number, maximum: number): Language {
    const least = language.nullable ? 0 : minimum;
    if (maximum < least) return this.never;
    if (maximum === 0 || language === this.empty) return this.empty;
    if (language === this.never) return least > 0 ? this.never : this.empty;
    return this.make(`repeat ${language.id} ${least} ${maximum}`, () => [
      least === 0,
      language.cuts,
      (code) => this.sequence(language.after(code), this.repeat(language, Math.max(0, least - 1), maximum - 1)),
    ]);
  }

  /** Whether a text belongs to a language. */
  holds(language: Language, text: string): boolean {
    return [...text].reduce((state, character) => state.after(character.codePointAt(0) ?? 0), language).nullable;
  }
}
