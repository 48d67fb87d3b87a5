import { Alternatives, type Lose } from './gbnf-alternatives.js';
import { writeArray } from './gbnf-array.js';
import { automatonOf, type Automaton } from './gbnf-automaton.js';
import { isComposed, keywordsOf } from './gbnf-keywords.js';
import type { PlaceOpener } from './gbnf-places.js';
import { TooLarge, type Limits, type Pen } from './gbnf-pen.js';
import { PossibleSchemas } from './gbnf-possible.js';
import { writeObjects } from './gbnf-object.js';
import { writeNumber, writeString } from './gbnf-scalar.js';
import type { Language, Languages } from './gbnf-regular.js';
import type { GrammarRules } from './gbnf-rules.js';
import { anyShape, isRecord, isSchema, typesMeant, type Schema, type Shape, type TypeName } from './gbnf-shape.js';
import { literal, unmistakable } from './gbnf-text.js';
import { spell, writableValues } from './gbnf-values.js';
import type { Json } from './json-schema-type.js';

/** How deep lists and objects go where a schema allows any value. */
const anyDepth = 3;

/** How many schemas are looked at in one. */
const mostSchemas = 20_000;

/** Writes the values of one schema as grammar, bound as far as the limits say. */
export class ValueWriter {
  readonly rules: GrammarRules;
  readonly languages: Languages;
  readonly alternatives: Alternatives;
  readonly comma: string;
  readonly colon: string;
  readonly lose: Lose;
  readonly limits: Limits;
  readonly places: PlaceOpener;
  /** Where it first turned out that there is no value. */
  impossibleAt: string | undefined;
  readonly #pen: Pen;
  readonly #rules = { open: new Map<Schema, string>(), closed: new Map<Schema, string>() };
  readonly #possible = new PossibleSchemas();
  #depth = 0;
  #level = 0;
  #count = 0;

  constructor(pen: Pen, root: Schema, limits: Limits, lose: Lose) {
    this.#pen = pen;
    this.limits = limits;
    this.places = pen.places;
    this.rules = pen.rules;
    this.languages = pen.languages;
    this.comma = literal(pen.comma);
    this.colon = literal(pen.colon);
    this.lose = lose;
    this.alternatives = new Alternatives(root, lose);
  }

  /** An expression for the values of the whole schema; undefined where there is none. */
  whole(schema: Schema, path: string, hint: string): string | undefined {
    this.#possible.find(() => {
      this.#start();
      return this.value(schema, path, hint);
    });
    this.#start();
    return this.value(schema, path, hint);
  }

  #start(): void {
    this.#count = 0;
    this.impossibleAt = undefined;
  }

  /** An expression for the values of a schema; undefined where there is none. */
  value(schema: Schema, path: string, hint: string): string | undefined {
    const target = this.alternatives.target(schema, path);
    const isShared = target !== schema || isComposed(schema);
    const expression = isShared ? this.#shared(target, path, hint) : this.#written(schema, path, hint);
    if (expression === undefined && schema !== false) this.impossibleAt ??= path;
    return expression;
  }

  #written(schema: Schema, path: string, hint: string): string | undefined {
    if (typeof schema === 'boolean') return schema ? this.#any(path) : undefined;
    if (++this.#count > mostSchemas) throw new TooLarge();
    if (this.#level >= this.limits.depth) return this.#loosely(schema, path, hint);
    this.#level++;
    const parts = this.#parts(schema, path);
    const options = parts
      ? parts.flatMap((part) => this.value(part, path, hint) ?? [])
      : this.#options(this.alternatives.of(schema, path), path);
    this.#level--;
    return this.#choice(hint, options);
  }

  /** Any value of the types a schema has, where it is too deep to say more. */
  #loosely(schema: Schema, path: string, hint: string): string | undefined {
    const shapes = this.alternatives.of(schema, path);
    const flat = shapes.filter(
      ({ values, types }) => values ?? types.every((type) => type !== 'object' && type !== 'array'),
    );
    if (flat.length === shapes.length) return this.#choice(hint, this.#options(shapes, path));
    this.lose(path, '', 'the schema is too large or too deep to be bound here');
    const types = new Set(shapes.flatMap(typesMeant));
    return this.#choice(hint, this.#options([{ ...anyShape, types: [...types] }], path));
  }

  /** The alternatives of a schema that says nothing else: they may refer to schemas that contain them. */
  #parts(schema: Schema, path: string): readonly Schema[] | undefined {
    const [keyword, ...others] = keywordsOf(schema);
    if (!isRecord(schema) || others.length) return undefined;
    const parts = keyword === 'anyOf' || keyword === 'oneOf' ? schema[keyword] : undefined;
    if (!Array.isArray(parts)) return undefined;
    const schemas = parts.filter(isSchema);
    return keyword === 'anyOf' || this.alternatives.comparison.areApart(schemas, path) ? schemas : undefined;
  }

  #choice(hint: string, options: readonly string[]): string | undefined {
    const different = [...new Set(options)];
    return different.length > 1 ? this.rules.add(hint, different.join(' | ')) : different[0];
  }

  /** The rule of a schema that stands in more than one place, which may be inside itself. */
  #shared(schema: Schema, path: string, hint: string): string | undefined {
    if (typeof schema === 'boolean') return this.#written(schema, path, hint);
    const rules = this.#rules[this.places.isOpen(path) ? 'open' : 'closed'];
    const known = rules.get(schema);
    if (known !== undefined) return known;
    if (!this.#possible.isKnown) return this.#possible.try(schema, () => this.#written(schema, path, hint));
    if (!this.#possible.has(schema)) return undefined;
    const name = this.rules.reserve(hint);
    rules.set(schema, name);
    const expression = this.#written(schema, path, hint);
    if (expression !== undefined) this.rules.define(name, expression);
    return name;
  }

  #any(path: string): string | undefined {
    const types = anyShape.types.filter((type) => this.#depth < anyDepth || (type !== 'object' && type !== 'array'));
    return this.#choice('any', this.#options([{ ...anyShape, types }], path));
  }

  #options(shapes: readonly Shape[], path: string): string[] {
    const { lose, languages } = this;
    const listed = shapes.flatMap((shape) => (shape.values ? writableValues(languages, shape, path, lose) : []));
    const others = shapes.filter(({ values }) => !values);
    // Any value may hold any value, but not without end.
    const isAny = others.some((shape) => !shape.listed && shape.additional === undefined && shape.rest === undefined);
    if (isAny) this.#depth++;
    const objects = others.filter((shape) => typesMeant(shape).includes('object'));
    const options = [
      ...this.constants(listed),
      ...writeObjects(this, objects, path),
      ...others.flatMap((shape) => typesMeant(shape).flatMap((type) => this.#ofType(type, shape, path) ?? [])),
    ];
    if (isAny) this.#depth--;
    return options;
  }

  #ofType(type: TypeName, shape: Shape, path: string): string | undefined {
    switch (type) {
      case 'object':
        return undefined;
      case 'array':
        return writeArray(this, shape, path);
      case 'string':
        return this.places.open(writeString(this, shape, path), type, shape, path);
      case 'boolean':
        return this.#boolean(shape);
      case 'null':
        return shape.barred.includes(null) ? undefined : '"null"';
      default:
        return this.places.open(writeNumber(this, shape, type === 'integer', path), type, shape, path);
    }
  }

  #boolean({ barred }: Shape): string | undefined {
    const values = [true, false].filter((value) => !barred.includes(value)).map((value) => `"${value}"`);
    return values.length > 1 ? this.rules.add('boolean', values.join(' | ')) : values[0];
  }

  /** The automaton of a language: empty where no text belongs to it, undefined where it is too large. */
  automaton(language: Language): Automaton | undefined {
    return automatonOf(this.languages, language, this.limits.states);
  }

  /** A string of a shape, whatever else the shape may be. */
  string(shape: Shape, path: string): string | undefined {
    return writeString(this, shape, path);
  }

  /** Values as they are written, each one beside the others. */
  constants(values: readonly Json[]): string[] {
    const write = unmistakable(JSON.stringify(values));
    return values.map((value) => literal(write(spell(value, this.#pen))));
  }

  /** The name of a property with its colon, beside the names that may stand in its place. */
  key(name: string, beside: string): string {
    return literal(unmistakable(beside)(JSON.stringify(name)) + this.#pen.colon);
  }
}
