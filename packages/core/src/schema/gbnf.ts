import { refuse, type Lose } from './gbnf-alternatives.js';
import { Languages } from './gbnf-regular.js';
import { type OpenPlace, OpenPlaces } from './gbnf-places.js';
import { GrammarRules } from './gbnf-rules.js';
import { isSchema } from './gbnf-shape.js';
import { ValueWriter } from './gbnf-value.js';
import { TooLarge, type Limits, type Pen } from './gbnf-pen.js';
import type { JsonSchema } from './json-schema-type.js';

export type { OpenPlace } from './gbnf-places.js';
export { literal } from './gbnf-text.js';

/** Told each place where a value of the grammar may not fit the schema, so that it has to be checked afterwards. */
export type OnLost = (path: string, keyword: string, why: string) => void;

/** How a grammar is written, and who is told what it does not hold. */
export interface GbnfOptions {
  /**
   * How lists and objects are written: `spaced` as Python's json.dumps does, which is what Mistral models were trained
   * on.
   */
  readonly spacing?: 'spaced' | 'compact';
  readonly onLost?: OnLost;
}

/** What one schema is called in the grammar and in errors, and who is told what the grammar does not hold of it. */
export interface SchemaOptions {
  readonly name?: string;
  readonly path?: string;
  readonly onLost?: OnLost;
  /** Which strings and numbers, by their path, are open: they can be said anew for each text of the grammar. */
  readonly isOpen?: (path: string) => boolean;
}

/** How far a schema is bound, tried in turn: one whose grammar gets too large is bound less, and looser below. */
const attempts: readonly Limits[] = [
  { depth: 60, states: 600 },
  { depth: 60, states: 100 },
  ...[12, 8, 6, 4, 3, 2, 1].map((depth) => ({ depth, states: 100 })),
];

/** Up to about this size a grammar compiles quickly, and tokens are checked quickly under it (measured on llama.cpp). */
const mostRules = 5000;
const mostCharacters = 500_000;

/** Collects the rules of a llama.cpp grammar; several schemas can go into one. */
export class GbnfBuilder {
  readonly #rules = new GrammarRules();
  readonly #languages = new Languages();
  readonly #places = new OpenPlaces(this.#rules);
  readonly #space: string;
  readonly #onLost: OnLost;

  constructor(options: GbnfOptions = {}) {
    this.#onLost = options.onLost ?? (() => undefined);
    this.#space = options.spacing === 'compact' ? '' : ' ';
  }

  /**
   * Adds the values of a schema and gives the expression for one of them. Whatever it lets through parses as JSON, and
   * fits the schema but for what `onLost` is told. A schema that no value fits, or with a reference to nothing, is
   * refused with a `DefinitionError` that names the place.
   */
  add(schema: JsonSchema, options: SchemaOptions = {}): string {
    const { name = 'value', path = '', onLost = this.#onLost, isOpen = () => false } = options;
    if (!isSchema(schema)) refuse(path, 'a JSON Schema has to be an object, true or false');
    const spacing = { comma: `,${this.#space}`, colon: `:${this.#space}` };
    const pen = { rules: this.#rules, languages: this.#languages, places: this.#places.where(isOpen), ...spacing };
    for (const limits of attempts) {
      const lost = new Map<string, Parameters<Lose>>();
      const lose: Lose = (...loss) => void lost.set(loss.slice(0, 2).join('\n'), loss);
      const expression = this.#write(pen, schema, { name, path, limits, lose });
      if (expression === undefined) continue;
      for (const loss of lost.values()) onLost(...loss);
      return expression;
    }
    onLost(path, '', 'the schema is too large to be bound');
    return (
      new ValueWriter(pen, true, { depth: 1, states: 100 }, onLost).whole(true, path, name) ??
      refuse(path, 'no value fits')
    );
  }

  /** The expression for a schema that is bound down to some depth; undefined where it gets too large. */
  #write(
    pen: Pen,
    schema: JsonSchema,
    { name, path, limits, lose }: { name: string; path: string; limits: Limits; lose: Lose },
  ): string | undefined {
    const writer = new ValueWriter(pen, schema, limits, lose);
    try {
      const expression = writer.whole(schema, path, name);
      if (expression === undefined) {
        const what = 'no value fits the schema here; look for parts that contradict each other';
        return refuse(writer.impossibleAt ?? path, what);
      }
      const { rules, characters } = this.#rules.sizeOf(expression);
      return rules > mostRules || characters > mostCharacters ? undefined : expression;
    } catch (error) {
      if (error instanceof TooLarge) return undefined;
      throw error;
    }
  }

  /** Adds a rule as it is and gives its name, which differs from the one asked for where that is taken. */
  rule(name: string, expression: string): string {
    return this.#rules.add(name, expression);
  }

  /** The strings and numbers that can be said anew. */
  get places(): readonly OpenPlace[] {
    return this.#places.all;
  }

  /**
   * The text of the whole grammar: `root` and all rules it leads to. `instead` says open places anew, and the rules they lead to, whose names
   * have two dashes in a row, as no others have. What it does not say stays, but optional properties are left out then.
   */
  build(root: string, instead?: ReadonlyMap<string, string>): string {
    return this.#rules.text(root, instead && this.#places.complete(instead));
  }
}

/** The grammar of one schema's values. */
export function schemaToGbnf(schema: JsonSchema, options: GbnfOptions = {}): string {
  const builder = new GbnfBuilder(options);
  return builder.build(builder.add(schema));
}
