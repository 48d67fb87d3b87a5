import { refuse } from './gbnf-alternatives.js';
import { Languages } from './gbnf-regular.js';
import { GrammarRules } from './gbnf-rules.js';
import { ValueWriter } from './gbnf-value.js';
import type { JsonSchema } from './json-schema-type.js';

export { literal } from './gbnf-text.js';

/**
 * How lists and objects are written: `spaced` as Python's json.dumps does, which is what Mistral models were trained
 * on.
 */
export interface GbnfOptions {
  readonly spacing?: 'spaced' | 'compact';
}

/** Collects the rules of a llama.cpp grammar; several schemas can go into one. */
export class GbnfBuilder {
  readonly #rules = new GrammarRules();
  readonly #languages = new Languages();
  readonly #space: string;

  constructor(options: GbnfOptions = {}) {
    this.#space = options.spacing === 'compact' ? '' : ' ';
  }

  /**
   * Adds the values of a schema and gives the expression for one of them. Whatever it lets through parses as JSON and
   * fits the schema; a schema no grammar can hold is refused with a `DefinitionError` that names the place.
   */
  add(schema: JsonSchema, options: { readonly name?: string; readonly path?: string } = {}): string {
    const { name = 'value', path = '' } = options;
    const pen = { rules: this.#rules, languages: this.#languages, comma: `,${this.#space}`, colon: `:${this.#space}` };
    const writer = new ValueWriter(pen, schema);
    const expression = writer.value(schema, path, name);
    return (
      expression ??
      refuse(writer.impossibleAt ?? path, 'no value fits the schema here; look for parts that contradict each other')
    );
  }

  /** Adds a rule as it is and gives its name, which differs from the one asked for where that is taken. */
  rule(name: string, expression: string): string {
    return this.#rules.add(name, expression);
  }

  /** The text of the whole grammar: `root` and all rules it leads to. */
  build(root: string): string {
    return this.#rules.text(root);
  }
}

/** The grammar of one schema's values. */
export function schemaToGbnf(schema: JsonSchema, options: GbnfOptions = {}): string {
  const builder = new GbnfBuilder(options);
  return builder.build(builder.add(schema));
}
