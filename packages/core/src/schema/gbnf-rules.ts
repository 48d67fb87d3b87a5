import type { Automaton, Step } from './gbnf-automaton.js';
import type { Language } from './gbnf-regular.js';
import type { CodePoints } from './gbnf-text.js';

/**
 * The longest `{m,n}` written as such. llama.cpp turns each repetition into a rule, refuses some 2,000 of them, and
 * silently takes an upper bound beyond 2,000 for none at all; longer ones are nested.
 */
const longestRepetition = 256;
const blockLength = 128;

/** The names in an expression; literals, classes and counts are skipped. */
const names = /"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|([a-zA-Z0-9-]+)/g;

/** The rules of one grammar, by name; equal rules are kept once. */
export class GrammarRules {
  readonly #expressions = new Map<string, string | undefined>([['root', undefined]]);
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #automata = new Map<string, string | undefined>();

  /** Adds a rule, or finds the one that says the same, and gives its name. */
  add(hint: string, expression: string): string {
    const known = this.#names.get(expression);
    if (known !== undefined) return known;
    const name = this.reserve(hint);
    this.define(name, expression);
    return name;
  }

  /** A name that is not used yet, for a rule that is defined later. */
  reserve(hint: string): string {
    const base = hint.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '') || 'rule';
    let name = base;
    let count = this.#counts.get(base) ?? 1;
    while (this.#expressions.has(name)) name = `${base}-${++count}`;
    this.#counts.set(base, count);
    this.#expressions.set(name, undefined);
    return name;
  }

  /** Adds a rule that stands for itself: none that says the same is taken for it. */
  open(hint: string, expression: string): string {
    const name = this.reserve(hint);
    this.#expressions.set(name, expression);
    return name;
  }

  /** Says what a reserved name stands for. */
  define(name: string, expression: string): void {
    this.#expressions.set(name, expression);
    if (!this.#names.has(expression)) this.#names.set(expression, name);
  }

  /** The grammar with this root, and with those rules it leads to; `instead` are rules that are said otherwise or are added. */
  text(root: string, instead?: ReadonlyMap<string, string>): string {
    return [...this.#reached(root, instead)].map(([name, expression]) => `${name} ::= ${expression}\n`).join('');
  }

  /** How large the grammar with this root is. */
  sizeOf(root: string): { rules: number; characters: number } {
    const reached = this.#reached(root);
    return { rules: reached.size, characters: [...reached.values()].reduce((sum, { length }) => sum + length, 0) };
  }

  #reached(root: string, instead?: ReadonlyMap<string, string>): Map<string, string> {
    const needed = new Map([['root', root]]);
    for (const expression of needed.values()) {
      for (const [, name] of expression.matchAll(names)) {
        const found = name && (instead?.get(name) ?? this.#expressions.get(name));
        if (name && found !== undefined) needed.set(name, found);
      }
    }
    return needed;
  }

  /** So many of a rule, one after the other. */
  repeat(name: string, minimum: number, maximum: number): string {
    if (maximum === 0) return '""';
    if (maximum === Infinity && minimum <= 1) return name + (minimum ? '+' : '*');
    const exact = this.#times(name, minimum);
    if (maximum === Infinity) return `${exact} ${name}*`;
    return [exact, this.#upTo(name, maximum - minimum)].filter(Boolean).join(' ');
  }

  #times(name: string, count: number): string {
    if (count <= longestRepetition) return count ? `${name}{${count}}` : '';
    const block = this.add(`${name}-block`, `${name}{${blockLength}}`);
    return [this.#times(block, Math.floor(count / blockLength)), this.#times(name, count % blockLength)]
      .filter(Boolean)
      .join(' ');
  }

  /** Whole blocks and a tail that is longer than a block: together every count up to the bound, in few ways each. */
  #upTo(name: string, count: number): string {
    if (count <= longestRepetition) return count ? `${name}{0,${count}}` : '';
    const block = this.add(`${name}-block`, `${name}{${blockLength}}`);
    return `${this.#upTo(block, Math.floor(count / blockLength) - 1)} ${name}{0,${blockLength + (count % blockLength)}}`;
  }

  /**
   * Adds the rules for an automaton: one a state, so that at each character only one rule is left. `write` says how
   * characters stand in the text, `end` what closes it. Gives an expression; undefined where nothing belongs to the
   * language.
   */
  automaton(
    automaton: Automaton,
    start: Language,
    hint: string,
    write: (points: CodePoints) => string,
    end: string,
  ): string | undefined {
    const key = `${start.id} ${end}`;
    if (this.#automata.has(key)) return this.#automata.get(key);
    const expression = automaton.has(start) ? this.#states(automaton, start, hint, write, end) : undefined;
    this.#automata.set(key, expression);
    return expression;
  }

  #brief(expression: string): string {
    return expression.length > 80 ? this.add('set', expression) : expression;
  }

  #states(
    automaton: Automaton,
    start: Language,
    hint: string,
    write: (points: CodePoints) => string,
    end: string,
  ): string {
    const named = new Map<Language, string>();
    for (const state of joints(automaton, start)) named.set(state, this.reserve(hint));
    const expression = (from: Language): string => {
      const written: string[] = [];
      for (let state: Language | undefined = from; state;) {
        const steps: readonly Step[] = automaton.get(state) ?? [];
        const options = steps.map(
          ([points, next]) => `${this.#brief(write(points))}${named.has(next) ? ` ${named.get(next)}` : ''}`,
        );
        if (state.nullable) options.push(end);
        const choice = options.join(' | ');
        written.push(options.length > 1 && written.length ? `(${choice})` : choice);
        const next: Language | undefined = steps[0]?.[1];
        state = steps.length === 1 && !state.nullable && next && !named.has(next) ? next : undefined;
      }
      return written.join(' ');
    };
    for (const [state, name] of named) this.#expressions.set(name, expression(state));
    return named.get(start) ?? '';
  }
}

/** The states that need a rule of their own: the start, those with more than one way in, and those after a choice. */
function joints(automaton: Automaton, start: Language): Set<Language> {
  const entries = new Map<Language, number>([[start, 2]]);
  for (const [state, steps] of automaton) {
    const weight = steps.length === 1 && !state.nullable ? 1 : 2;
    for (const [, next] of steps) entries.set(next, (entries.get(next) ?? 0) + weight);
  }
  return new Set([...entries].filter(([, count]) => count > 1).map(([state]) => state));
}
