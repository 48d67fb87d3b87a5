import { DefinitionError } from '../errors.js';
import { Comparison } from './gbnf-comparison.js';
import { keywordsOf } from './gbnf-keywords.js';
import { mergeShapes, SchemaMerger } from './gbnf-merge.js';
import { shapeOf } from './gbnf-read-shape.js';
import { anyShape, isRecord, isSchema, type Schema, type Shape } from './gbnf-shape.js';
import type { JsonSchema } from './json-schema-type.js';
import { References } from './schema-references.js';

/** Says what a grammar does not hold, and where: it has to be checked afterwards. */
export type Lose = (path: string, keyword: string, why: string) => void;

/** More alternatives than these are not written: llama.cpp follows them all at once. */
const mostAlternatives = 64;

/** How many dependent properties are said as alternatives; of more, all are written. */
const mostDependencies = 3;
const deepest = 150;

/** Says what no value fits, or no one can read, and where. */
export function refuse(path: string, why: string): never {
  throw new DefinitionError(`${path || 'The schema'}: ${why}.`, path);
}

const schemasIn = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/**
 * Takes schemas apart into shapes without alternatives: follows references inside one root, and puts together what
 * `allOf`, `anyOf`, `oneOf`, `not`, `if` and the like say. `wide` shapes leave out what narrows: every value of the
 * schema has one of them, so that what has none does not fit the schema.
 */
export class Alternatives {
  readonly merger = new SchemaMerger();
  readonly comparison = new Comparison(this);
  readonly #references: References;
  readonly #lose: Lose;
  readonly #known = { wide: new Map<Schema, Shape[]>(), narrow: new Map<Schema, Shape[]>() };
  readonly #active = { wide: new Set<Schema>(), narrow: new Set<Schema>() };
  #level = 0;

  constructor(root: Schema, lose: Lose) {
    this.#references = new References(root);
    this.#lose = lose;
  }

  /** The schema a reference points to; any value where it leads out of the document. */
  resolve(reference: string, from: JsonSchema, path: string, isDynamic = false): Schema {
    if (isDynamic) this.#lose(path, '$dynamicRef', `"${reference}" may lead elsewhere where the schema is used`);
    const found = this.#references.find(reference, from) ?? (isDynamic ? 'outside' : undefined);
    if (found === undefined) return refuse(path, `"$ref": "${reference}" points to no schema`);
    if (found !== 'outside') return found;
    this.#lose(path, '$ref', `"${reference}" points outside the schema`);
    return true;
  }

  /** The schema that is meant where one says nothing but a reference, by itself or in `allOf`. */
  target(schema: Schema, path: string, following: readonly Schema[] = []): Schema {
    const [keyword, ...others] = keywordsOf(schema);
    if (!isRecord(schema) || keyword === undefined || others.length) return schema;
    if (following.includes(schema)) return false;
    const said = schema[keyword];
    if (keyword === 'allOf' && Array.isArray(said) && said.length === 1 && isSchema(said[0])) {
      return this.target(said[0], path, [...following, schema]);
    }
    const isReference = /^\$(dynamic|recursive)?ref$/i.test(keyword) && typeof said === 'string';
    if (!isReference) return schema;
    return this.target(this.resolve(said, schema, path, keyword !== '$ref'), path, [...following, schema]);
  }

  /** The shapes a value may have; none where no value can satisfy the schema. */
  of(schema: Schema, path: string, width: 'narrow' | 'wide' = 'narrow'): Shape[] {
    if (typeof schema === 'boolean') return schema ? [anyShape] : [];
    const known = this.#known[width].get(schema);
    if (known) return known;
    const active = this.#active[width];
    // What a schema says by referring to itself adds no value.
    if (active.has(schema)) return width === 'wide' ? [anyShape] : [];
    if (this.#level > deepest) {
      this.#lose(path, '', 'schemas nested too deep');
      return [anyShape];
    }
    this.#level++;
    active.add(schema);
    const shapes = width === 'wide' ? this.#wide(schema, path) : this.#narrow([anyShape], schema, path);
    active.delete(schema);
    this.#level--;
    this.#known[width].set(schema, shapes);
    return shapes;
  }

  /** The wide shapes of a schema. */
  readonly wideOf = (schema: Schema): Shape[] => this.of(schema, '', 'wide');

  #wide(schema: JsonSchema, path: string): Shape[] {
    const { $ref, allOf, anyOf, oneOf } = schema;
    const factors = schemasIn(allOf).map(this.wideOf);
    if (typeof $ref === 'string') factors.push(this.wideOf(this.resolve($ref, schema, path)));
    for (const parts of [anyOf, oneOf]) if (parts) factors.push(schemasIn(parts).flatMap(this.wideOf));
    // To leave out one of what has to be fitted keeps the shapes wide.
    return factors.reduce(
      (all, factor) => (all.length * factor.length > mostAlternatives ? all : this.cross(all, factor)),
      [shapeOf(schema)],
    );
  }

  #narrow(given: readonly Shape[], schema: Schema, path: string): Shape[] {
    if (typeof schema === 'boolean') return schema ? [...given] : [];
    const { $ref, $dynamicRef, $recursiveRef, allOf, anyOf, oneOf, not } = schema;
    let shapes = this.cross(given, [shapeOf(schema)]);
    this.#tellUnseen(given, schema, path);
    for (const reference of [$ref, $dynamicRef, $recursiveRef]) {
      if (typeof reference !== 'string') continue;
      shapes = this.cross(shapes, this.of(this.resolve(reference, schema, path, reference !== $ref), path));
    }
    for (const part of schemasIn(allOf)) shapes = this.#narrow(shapes, part, path);
    if (Array.isArray(anyOf))
      shapes = this.cross(
        shapes,
        schemasIn(anyOf).flatMap((part) => this.of(part, path)),
      );
    shapes = this.#depend(shapes, schema, path);
    if (Array.isArray(oneOf)) shapes = this.#oneOf(shapes, schemasIn(oneOf), path);
    if (isSchema(not)) shapes = this.comparison.without(shapes, not) ?? this.#loosely(shapes, path, 'not');
    if (isSchema(schema['if'])) shapes = this.#choose(shapes, schema, path);
    return shapes;
  }

  /** What is evaluated elsewhere than in a schema itself is not followed up here. */
  #tellUnseen(given: readonly Shape[], schema: JsonSchema, path: string): void {
    for (const keyword of ['unevaluatedItems', 'unevaluatedProperties']) {
      const isAsked = schema[keyword] !== undefined && schema[keyword] !== true;
      const isSeen = given[0] === anyShape && schema['not'] === undefined && schema['if'] === undefined;
      if (isAsked && !isSeen) this.#lose(path, keyword, 'what else was evaluated is not followed up');
    }
  }

  #loosely<Value>(value: Value, path: string, keyword: string): Value {
    this.#lose(path, keyword, 'it cannot be told apart here what fits and what does not');
    return value;
  }

  /** The shapes of values that have one of either side; far too many are cut to the first ones. */
  cross(left: readonly Shape[], right: readonly Shape[]): Shape[] {
    const crossed: Shape[] = [];
    for (const a of left) {
      for (const b of right) {
        if (crossed.length >= Math.max(mostAlternatives, left.length, right.length)) return crossed;
        const isPlain = a === anyShape || b === anyShape;
        if (!isPlain && left.length * right.length > 1 && !this.comparison.mayMeet(a, b, false)) continue;
        const merged = a === anyShape ? b : b === anyShape ? a : mergeShapes(a, b, this.merger);
        if (isPossible(merged)) crossed.push(merged);
      }
    }
    return crossed;
  }

  #choose(shapes: readonly Shape[], schema: JsonSchema, path: string): Shape[] {
    const { if: condition, then = true, else: otherwise = true } = schema;
    if (!isSchema(condition) || !isSchema(then) || !isSchema(otherwise)) return [...shapes];
    if (then === true && otherwise === true) return [...shapes];
    const met = this.#narrow(this.#narrow(shapes, condition, path), then, path);
    const unmet = this.#narrow(this.comparison.without(shapes, condition) ?? [], otherwise, path);
    const chosen = [...met, ...unmet];
    return chosen.length || !shapes.length ? chosen : this.#loosely([...shapes], path, 'if');
  }

  /** Exactly one of `oneOf`: each alternative without what fits another one too. */
  #oneOf(shapes: readonly Shape[], parts: readonly Schema[], path: string): Shape[] {
    const crossed = parts.map((part) => this.cross(shapes, this.of(part, path)));
    const alone = crossed.flatMap((own, index) =>
      parts.reduce<readonly Shape[]>(
        (left, part, place) => (place === index ? left : (this.comparison.without(left, part) ?? [])),
        own,
      ),
    );
    return alone.length || crossed.flat().length === 0 ? alone : this.#loosely(crossed.flat(), path, 'oneOf');
  }

  /** Properties that ask for others: they are left out, or what they ask for is written. */
  #depend(shapes: Shape[], schema: JsonSchema, path: string): Shape[] {
    const said = ['dependencies', 'dependentRequired', 'dependentSchemas'].flatMap((keyword) =>
      isRecord(schema[keyword]) ? Object.entries(schema[keyword]) : [],
    );
    return said.reduce<Shape[]>((all, [name, wanted], index) => {
      const asked = Array.isArray(wanted) ? { required: wanted } : isSchema(wanted) ? wanted : true;
      const without = index < mostDependencies ? this.cross(all, [absent(name)]) : [];
      const met = this.#narrow(this.cross(all, [{ ...anyShape, required: [name] }]), asked, path);
      const both = index < mostDependencies ? [...met, ...without] : this.#narrow(all, asked, path);
      return both.length ? both : this.cross(all, [absent(name)]);
    }, shapes);
  }
}

const absent = (name: string): Shape => ({ ...anyShape, properties: new Map([[name, false]]) });

const isPossible = ({ types, values, required, properties }: Shape): boolean =>
  types.length > 0 && values?.length !== 0 && !required.some((name) => properties.get(name) === false);
