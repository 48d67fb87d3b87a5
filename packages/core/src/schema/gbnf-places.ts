import type { GrammarRules } from './gbnf-rules.js';
import type { Shape } from './gbnf-shape.js';
import type { JsonSchema } from './json-schema-type.js';

/** A string or number of a grammar that can be said anew for each text of it, without writing the rest again. */
export interface OpenPlace {
  /** The rule that stands for it; left as it is, that lets through what the schema does. */
  readonly rule: string;
  /** What its values are to fit. */
  readonly schema: JsonSchema;
}

type ScalarType = 'string' | 'number' | 'integer';

/** Says which strings and numbers of one schema are open, by their path. */
export interface PlaceOpener {
  isOpen(path: string): boolean;
  /** What stands where a string or number would be written like this: it itself, or the rule of an open place. */
  open(written: string | undefined, type: ScalarType, shape: Shape, path: string): string | undefined;
  /** An expression for entries of which one can be left out, where its value is an open place: it is, where nothing is said of that. */
  optional(expression: string, value: string | undefined, without: string): string | undefined;
}

interface Leavable {
  readonly rule: string;
  readonly place: string;
  readonly without: string;
}

/** The open places of a grammar; those that ask for the same are one. */
export class OpenPlaces {
  readonly #rules: GrammarRules;
  readonly #places = new Map<string, OpenPlace>();
  readonly #leavable = new Map<string, Leavable>();

  constructor(rules: GrammarRules) {
    this.#rules = rules;
  }

  /** All that were opened. */
  get all(): readonly OpenPlace[] {
    return [...this.#places.values()];
  }

  /** Opens those of one schema that are told apart by their path. */
  where(isOpen: (path: string) => boolean): PlaceOpener {
    return {
      isOpen,
      open: (written, type, shape, path) =>
        written !== undefined && isOpen(path) ? this.#open(written, type, shape) : written,
      optional: (expression, value, without) => {
        const isPlace = value !== undefined && this.all.some(({ rule }) => rule === value);
        return isPlace ? this.#leave(expression, value, without) : undefined;
      },
    };
  }

  /** The same rules, and those that leave out the optional values that nothing is said of. */
  complete(instead: ReadonlyMap<string, string>): Map<string, string> {
    const left = [...this.#leavable.values()].filter(({ place }) => !instead.has(place));
    return new Map([...instead, ...left.map(({ rule, without }) => [rule, without] as const)]);
  }

  #leave(expression: string, place: string, without: string): string {
    const key = `${place} ${without}\n${expression}`;
    const known = this.#leavable.get(key) ?? { place, without, rule: this.#rules.open('rest', expression) };
    this.#leavable.set(key, known);
    return known.rule;
  }

  #open(expression: string, type: ScalarType, shape: Shape): string {
    const schema = schemaOf(type, shape);
    const key = `${expression} ${JSON.stringify(schema)}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known.rule;
    const rule = this.#rules.open(`open-${type}`, expression);
    this.#places.set(key, { rule, schema });
    return rule;
  }
}

function schemaOf(type: string, shape: Shape): JsonSchema {
  const { bounds, patterns, barredPatterns, formats, multipleOf, barred } = shape;
  const parts: JsonSchema[] = [
    ...patterns.map((pattern) => ({ pattern })),
    ...(type === 'string' ? formats.map((format) => ({ format })) : []),
    ...multipleOf.map((divisor) => ({ multipleOf: divisor })),
    ...barredPatterns.map((pattern) => ({ not: { pattern } })),
    ...(barred.length > 0 ? [{ not: { enum: barred } }] : []),
  ];
  const kept = Object.entries(bounds).filter(([keyword]) => keyword.endsWith(type === 'string' ? 'Length' : 'imum'));
  return { type, ...Object.fromEntries(kept), ...(parts.length > 0 && { allOf: parts }) };
}
