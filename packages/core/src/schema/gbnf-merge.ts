import type { Json } from './json-schema-type.js';
import { canonical, schemasOfProperty, type Schema, type Shape, type TypeName } from './gbnf-shape.js';

/** Bounds of which the least counts. */
export const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** A list of one thing, or of none. */
export const listOf = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** The values that are in both lists; all of one where the other is not given. */
export function commonValues(
  a: readonly Json[] | undefined,
  b: readonly Json[] | undefined,
): readonly Json[] | undefined {
  if (!a || !b) return a ?? b;
  const others = new Set(b.map(canonical));
  return a.filter((value) => others.has(canonical(value)));
}

/** Puts schemas that all count into one; the same ones into the same, so that schemas that contain themselves end. */
export class SchemaMerger {
  readonly #ids = new Map<Schema, number>();
  readonly #merged = new Map<string, Schema>();
  readonly #parts = new Map<Schema, readonly Schema[]>();

  /** A schema of everything the given ones say; undefined where none is given. */
  all(schemas: readonly (Schema | undefined)[]): Schema | undefined {
    const given = schemas.flatMap((schema) => (schema === undefined ? [] : (this.#parts.get(schema) ?? [schema])));
    const parts = [...new Set(given)];
    const asking = parts.filter((part) => part !== true);
    if (asking.length < 2) return asking[0] ?? parts[0];
    const key = asking.map((part) => this.#id(part)).join();
    const known = this.#merged.get(key);
    if (known !== undefined) return known;
    const merged = { allOf: asking };
    this.#merged.set(key, merged);
    this.#parts.set(merged, asking);
    return merged;
  }

  /** The same; where none is given, another one: any value, unless it is said. */
  allOr(schemas: readonly (Schema | undefined)[], otherwise: Schema = true): Schema {
    return this.all(schemas) ?? otherwise;
  }

  #id(schema: Schema): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

const union = <Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] =>
  a.length && b.length ? [...new Set([...a, ...b])] : a.length ? a : b;

/** The shape of values that have both shapes. */
export function mergeShapes(a: Shape, b: Shape, merger: SchemaMerger): Shape {
  const both = (...schemas: (Schema | undefined)[]): Schema | undefined => merger.all(schemas);
  const barred = union(a.barred, b.barred);
  const places = Array.from({ length: Math.max(a.prefix.length, b.prefix.length) }, (_, place) => place);
  return {
    types: commonTypes(a.types, b.types),
    values: allowedValues(commonValues(a.values, b.values), barred),
    barred,
    bounds: mergeBounds(a.bounds, b.bounds),
    patterns: union(a.patterns, b.patterns),
    barredPatterns: union(a.barredPatterns, b.barredPatterns),
    formats: union(a.formats, b.formats),
    multipleOf: union(a.multipleOf, b.multipleOf),
    unique: a.unique || b.unique,
    listed: a.listed || b.listed,
    properties: mergeProperties(a, b, merger),
    patterned: mergePatterned(a, b, merger),
    required: union(a.required, b.required),
    additional: both(a.additional, b.additional),
    names: union(a.names, b.names),
    prefix: places.map((place) => merger.allOr([a.prefix[place] ?? a.rest, b.prefix[place] ?? b.rest])),
    rest: both(a.rest, b.rest),
    unspokenItems: both(a.unspokenItems, b.unspokenItems),
    unspokenProperties: both(a.unspokenProperties, b.unspokenProperties),
    contains: union(a.contains, b.contains),
  };
}

function commonTypes(a: readonly TypeName[], b: readonly TypeName[]): readonly TypeName[] {
  const has = (types: readonly TypeName[], type: TypeName): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...a.filter((type) => has(b, type)), ...b.filter((type) => has(a, type))])];
}

function allowedValues(values: readonly Json[] | undefined, barred: readonly Json[]): readonly Json[] | undefined {
  if (!values || !barred.length) return values;
  const others = new Set(barred.map(canonical));
  return values.filter((value) => !others.has(canonical(value)));
}

/** What a property must fit: where only one shape lists it, the other may still speak of all those it does not list. */
function mergeProperties(a: Shape, b: Shape, merger: SchemaMerger): ReadonlyMap<string, Schema> {
  if (!a.properties.size && a.additional === undefined && !a.patterned.size) return b.properties;
  if (!b.properties.size && b.additional === undefined && !b.patterned.size) return a.properties;
  const names = [...new Set([...a.properties.keys(), ...b.properties.keys()])];
  const said = (shape: Shape, name: string): readonly Schema[] =>
    shape.properties.has(name) || !shape.patterned.size
      ? listOf(shape.properties.get(name) ?? shape.additional)
      : schemasOfProperty(shape, name);
  return new Map(names.map((name) => [name, merger.allOr([...said(a, name), ...said(b, name)])]));
}

function mergePatterned(a: Shape, b: Shape, merger: SchemaMerger): ReadonlyMap<string, Schema> {
  const patterns = [...new Set([...a.patterned.keys(), ...b.patterned.keys()])];
  const said = (shape: Shape, pattern: string): Schema | undefined => shape.patterned.get(pattern) ?? shape.additional;
  return new Map(patterns.map((pattern) => [pattern, merger.allOr([said(a, pattern), said(b, pattern)])]));
}

function mergeBounds(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const merged = { ...a, ...b };
  for (const keyword of Object.keys(merged)) {
    const pair = [...listOf(a[keyword]), ...listOf(b[keyword])];
    merged[keyword] = highest.includes(keyword) ? Math.min(...pair) : Math.max(...pair);
  }
  return merged;
}
