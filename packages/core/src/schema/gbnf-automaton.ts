import { alphabet, type Language, type Languages } from './gbnf-regular.js';

/** One step of an automaton: the characters, flat from and to, that lead to a next state. */
export type Step = readonly [points: number[], next: Language];

/** A language as states and steps; only states from which an end can be reached are in it. */
export type Automaton = ReadonlyMap<Language, readonly Step[]>;

/** How many questions may be asked in working one out, for each state it may have: no pattern from outside takes long. */
const mostEffort = 400;

/** An automaton, or the number of states that were not enough for it. */
const automata = new WeakMap<Language, Automaton | number>();

function stepsOf(language: Language): Step[] {
  const steps = new Map<Language, number[]>();
  const cuts = [...language.cuts].sort((a, b) => a - b);
  for (let index = 0; index < alphabet.length; index += 2) {
    const [first, last] = [alphabet[index] ?? 0, alphabet[index + 1] ?? 0];
    const starts = [first, ...cuts.filter((cut) => cut > first && cut <= last)];
    starts.forEach((from, place) => {
      const to = (starts[place + 1] ?? last + 1) - 1;
      const next = language.after(from);
      const points = steps.get(next) ?? [];
      if (points.at(-1) === from - 1) points[points.length - 1] = to;
      else points.push(from, to);
      steps.set(next, points);
    });
  }
  return [...steps].map(([next, points]) => [points, next]);
}

/** The automaton of a language: empty where no text belongs to it, undefined where it has more states than it may. */
export function automatonOf(languages: Languages, start: Language, mostStates = 1500): Automaton | undefined {
  const known = automata.get(start);
  if (typeof known === 'object') return known.size > mostStates ? undefined : known;
  if (known !== undefined && known >= mostStates) return undefined;
  const explored = explore(languages, start, mostStates);
  automata.set(start, explored ?? mostStates);
  return explored;
}

function explore(languages: Languages, start: Language, mostStates: number): Automaton | undefined {
  const mostAsked = languages.effort + mostEffort * Math.max(100, mostStates);
  const tooLarge = (): boolean => steps.size > mostStates || languages.effort > mostAsked;
  const steps = new Map<Language, readonly Step[]>();
  const backwards = new Map<Language, Language[]>();
  reach([start], (from) => (tooLarge() ? [] : follow(from)));
  if (tooLarge()) return undefined;
  const alive = reach(
    [...steps.keys()].filter(({ nullable }) => nullable),
    (from) => backwards.get(from) ?? [],
  );
  const kept = [...steps].filter(([state]) => alive.has(state));
  return new Map(kept.map(([state, all]) => [state, all.filter(([, next]) => alive.has(next))]));

  function follow(state: Language): Language[] {
    const found = stepsOf(state);
    steps.set(state, found);
    for (const [, next] of found) {
      const before = backwards.get(next);
      if (before) before.push(state);
      else backwards.set(next, [state]);
    }
    return found.map(([, next]) => next);
  }
}

function reach(from: readonly Language[], next: (state: Language) => readonly Language[]): Set<Language> {
  const seen = new Set(from);
  for (const state of seen) for (const other of next(state)) seen.add(other);
  return seen;
}

/** How many characters the longest text of an automaton has: endless where a state leads back to itself. */
export function longestOf(automaton: Automaton, start: Language): number {
  const lengths = new Map<Language, number>();
  const from = (state: Language): number => {
    const known = lengths.get(state);
    if (known !== undefined) return known;
    // Until it is known: who meets this state again has gone in a circle.
    lengths.set(state, Infinity);
    const steps = automaton.get(state) ?? [];
    const length = steps.reduce((longest, [, next]) => Math.max(longest, 1 + from(next)), 0);
    lengths.set(state, length);
    return length;
  };
  return from(start);
}
