import type { Alternatives } from './gbnf-alternatives.js';
import { shapesApart } from './gbnf-apart.js';
import { keywordsOf } from './gbnf-keywords.js';
import { kindOf, mayFit } from './gbnf-overlap.js';
import { anyShape, canonical, isRecord, isSchema, type Schema, type Shape } from './gbnf-shape.js';

/** How many ways there may be to keep a value from fitting one other schema. */
const mostWaysApart = 4;

/** How many shapes are compared in one schema. */
const mostEffort = 6_000;

const saysOnly = (schema: Schema, ...keywords: string[]): boolean =>
  keywordsOf(schema).every((keyword) => keywords.includes(keyword));

/** Tells what fits two schemas at once, and writes less so that nothing does. */
export class Comparison {
  readonly #alternatives: Alternatives;
  #effort = 0;

  constructor(alternatives: Alternatives) {
    this.#alternatives = alternatives;
  }

  /**
   * Whether a value may have both shapes. `writes` says whether the first one is written as it is, or may get further
   * properties yet.
   */
  mayMeet(a: Shape, b: Shape, writes: boolean): boolean {
    if (!a.types.some((type) => b.types.some((other) => kindOf(type) === kindOf(other)))) return false;
    return ++this.#effort > mostEffort || mayFit(a, b, this.#compared, writes);
  }

  /** Whether no value that is written for one of the schemas fits another one. */
  areApart(schemas: readonly Schema[], path: string): boolean {
    const written = schemas.map((schema) => this.#alternatives.of(schema, path));
    return written.every((shapes, index) =>
      schemas.every(
        (other, place) =>
          place === index ||
          shapes.every((a) => this.#alternatives.wideOf(other).every((b) => !this.mayMeet(a, b, true))),
      ),
    );
  }

  /** The shapes without the values that fit a schema; undefined where those cannot be told. */
  without(shapes: readonly Shape[], schema: Schema): Shape[] | undefined {
    if (isRecord(schema) && isSchema(schema['not']) && Object.keys(schema).length === 1) {
      return this.#alternatives.cross(shapes, this.#alternatives.of(schema['not'], ''));
    }
    let left = [...shapes];
    for (const other of this.#alternatives.wideOf(schema)) {
      const ways = left.length > mostWaysApart ? 1 : mostWaysApart;
      left = left.flatMap((shape) => (this.mayMeet(shape, other, true) ? this.#apart(shape, other, ways) : [shape]));
      if (this.#effort > 2 * mostEffort) return undefined;
    }
    if (left.length || !shapes.length) return left;
    const areListed = shapes.every(({ values }) => values);
    const isCertain = saysOnly(schema, 'type') || (areListed && saysOnly(schema, 'type', 'enum', 'const'));
    return isCertain ? [] : undefined;
  }

  #apart(shape: Shape, other: Shape, ways: number): Shape[] {
    const tag = [...shape.properties.keys()].find(
      (name) => !shape.required.includes(name) && this.#tellsApart(name, shape, other),
    );
    this.#effort++;
    return tag === undefined
      ? this.#alternatives.cross([shape], shapesApart(shape, other)).slice(0, ways)
      : this.#alternatives.cross([shape], [{ ...anyShape, required: [tag] }]);
  }

  /** Whether a property has other values in either shape, so that it only has to be written to tell them apart. */
  #tellsApart(name: string, shape: Shape, other: Shape): boolean {
    const [own, others] = [shape, other].map(({ properties }) => {
      const schema = properties.get(name);
      return schema === undefined ? [] : this.#compared(schema).map(({ values }) => values);
    });
    if (!own?.length || !others?.length || ![...own, ...others].every((values) => values)) return false;
    const written = new Set(own.flatMap((values = []) => values.map(canonical)));
    return !others.some((values = []) => values.some((value) => written.has(canonical(value))));
  }

  /** To compare shapes takes the shapes of what they hold; where that gets too much, nothing more is told apart. */
  readonly #compared = (schema: Schema): Shape[] =>
    ++this.#effort > mostEffort ? [anyShape] : this.#alternatives.wideOf(schema);
}
