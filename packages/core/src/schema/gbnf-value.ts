import { Alternatives, refuse } from './gbnf-alternatives.js';
import { writeArray } from './gbnf-array.js';
import { writeObject } from './gbnf-object.js';
import { writeNumber, writeString } from './gbnf-scalar.js';
import type { Languages } from './gbnf-regular.js';
import type { GrammarRules } from './gbnf-rules.js';
import { anyShape, canonical, isRecord, isSchema, type Schema, type Shape, type TypeName } from './gbnf-shape.js';
import { literal, unmistakable } from './gbnf-text.js';
import { spell, writableValues } from './gbnf-values.js';
import type { Json } from './json-schema-type.js';

/** How deep lists and objects go where a schema allows any value. */
const anyDepth = 3;

/** How deep schemas may be nested in each other. */
const deepest = 100;

/** How many schemas are looked at in one. */
const most = 50_000;

const annotations: ReadonlySet<string> = new Set(
  '$schema $id $comment $defs definitions title description default examples deprecated readOnly writeOnly'.split(' '),
);

const keywordsOf = (schema: Schema): string[] => Object.keys(schema).filter((key) => !annotations.has(key));

/** Where the parts of a grammar are written to, and how lists are spaced. */
export interface Pen {
  readonly rules: GrammarRules;
  readonly languages: Languages;
  readonly comma: string;
  readonly colon: string;
}

/** Writes the values of one schema as grammar. */
export class ValueWriter {
  readonly rules: GrammarRules;
  readonly languages: Languages;
  readonly alternatives: Alternatives;
  readonly comma: string;
  readonly colon: string;
  /** Where it first turned out that there is no value. */
  impossibleAt: string | undefined;
  readonly #pen: Pen;
  readonly #references = new Map<Schema, string | undefined>();
  readonly #possible = new Set<Schema>();
  #trying = false;
  #depth = 0;
  #level = 0;
  #count = 0;

  constructor(pen: Pen, root: Schema) {
    this.#pen = pen;
    this.rules = pen.rules;
    this.languages = pen.languages;
    this.comma = literal(pen.comma);
    this.colon = literal(pen.colon);
    this.alternatives = new Alternatives(root);
  }

  /** An expression for the values of a schema; undefined where there is none. */
  value(schema: Schema, path: string, hint: string): string | undefined {
    const expression = this.#value(schema, path, hint);
    if (expression === undefined) this.impossibleAt ??= path;
    return expression;
  }

  #value(schema: Schema, path: string, hint: string): string | undefined {
    const target = this.#target(schema, path);
    if (target !== schema) return this.#reference(target, path, hint);
    if (schema === true) return this.#any();
    if (this.#level > deepest || ++this.#count > most) {
      refuse(path, 'schemas nested too deep, too many of them, or recursion through "allOf"; use a plain "$ref"');
    }
    this.#level++;
    const shapes = this.alternatives.of(schema, path);
    const parts = this.#parts(schema);
    const options = parts
      ? parts.flatMap((part) => this.#value(part, path, hint) ?? [])
      : shapes.flatMap((shape) => this.#options(shape, path));
    this.#level--;
    return this.#choice(hint, options);
  }

  /** The alternatives of a schema that says nothing else: they may refer to schemas that contain them. */
  #parts(schema: Schema): Schema[] | undefined {
    const said = keywordsOf(schema);
    const parts = isRecord(schema) && said.length === 1 ? (schema['anyOf'] ?? schema['oneOf']) : undefined;
    return Array.isArray(parts) ? parts.filter(isSchema) : undefined;
  }

  #choice(hint: string, options: readonly string[]): string | undefined {
    const different = [...new Set(options)];
    return different.length > 1 ? this.rules.add(hint, different.join(' | ')) : different[0];
  }

  /** The schema that is meant where one says nothing but `$ref`, by itself or in `allOf`. */
  #target(schema: Schema, path: string): Schema {
    if (!isRecord(schema)) return schema;
    const { $ref, allOf } = schema;
    if (keywordsOf(schema).length !== 1) return schema;
    if (Array.isArray(allOf) && allOf.length === 1 && isRecord(allOf[0])) {
      const target = this.#target(allOf[0], path);
      return target === allOf[0] ? schema : target;
    }
    return typeof $ref === 'string' ? this.alternatives.resolve($ref, path) : schema;
  }

  /**
   * The rule of a schema that is referred to. It is first tried as if references to it had no value: if nothing is
   * left, its values would never end.
   */
  #reference(schema: Schema, path: string, hint: string): string | undefined {
    if (this.#references.has(schema)) return this.#references.get(schema);
    const trying = this.#trying;
    if (!this.#possible.has(schema)) {
      this.#trying = true;
      this.#references.set(schema, undefined);
      const tried = this.#value(schema, path, hint);
      this.#references.delete(schema);
      this.#trying = trying;
      if (tried === undefined) return undefined;
      this.#possible.add(schema);
      if (trying) return tried;
    }
    if (trying) return '""';
    const name = this.rules.reserve(hint);
    this.#references.set(schema, name);
    const expression = this.#value(schema, path, hint);
    if (expression !== undefined) this.rules.define(name, expression);
    return name;
  }

  #any(): string | undefined {
    const types = anyShape.types.filter((type) => this.#depth < anyDepth || (type !== 'object' && type !== 'array'));
    this.#depth++;
    const options = this.#options({ ...anyShape, types }, '');
    this.#depth--;
    return this.#choice('any', options);
  }

  #options(shape: Shape, path: string): string[] {
    if (shape.values) return this.constants(writableValues(this.languages, shape, path));
    return shape.types.flatMap((type) => this.#ofType(type, shape, path) ?? []);
  }

  #ofType(type: TypeName, shape: Shape, path: string): string | undefined {
    switch (type) {
      case 'object':
        return writeObject(this, shape, path);
      case 'array':
        return writeArray(this, shape, path);
      case 'string':
        return writeString(this, shape, path);
      case 'boolean':
        return this.rules.add('boolean', '"true" | "false"');
      case 'null':
        return '"null"';
      default:
        return writeNumber(this, shape, type === 'integer', path);
    }
  }

  /** All values of a schema where they are few and known, as those of an enum. */
  finite(schema: Schema, path: string): Json[] | undefined {
    const shapes = this.alternatives.of(schema, path);
    if (!shapes.every((shape) => shape.values)) return undefined;
    const values = shapes.flatMap((shape) => writableValues(this.languages, shape, path));
    return [...new Map(values.map((value) => [canonical(value), value])).values()];
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
