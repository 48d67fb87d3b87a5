import type { Json, JsonSchema } from './json-schema-type.js';

/** A schema, or `true` for any value and `false` for none. */
export type Schema = JsonSchema | boolean;

export type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/**
 * What one schema without alternatives asks of a value, with everything that stood in `$ref` and `allOf` put together.
 */
export interface Shape {
  readonly types: readonly TypeName[];
  readonly values?: readonly Json[] | undefined;
  /** Each bound under its keyword, as in `maxLength`. */
  readonly bounds: Readonly<Record<string, number>>;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly multipleOf: readonly number[];
  readonly unique: boolean;
  /** Whether the properties were listed, be it none of them. */
  readonly listed: boolean;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  readonly additional?: Schema | undefined;
  readonly names: readonly Schema[];
  readonly prefix: readonly Schema[];
  readonly rest?: Schema | undefined;
}

const everyType: readonly TypeName[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/** The shape that any value has. */
export const anyShape: Shape = {
  types: everyType,
  bounds: {},
  patterns: [],
  formats: [],
  multipleOf: [],
  unique: false,
  listed: false,
  properties: new Map(),
  required: [],
  names: [],
  prefix: [],
};

const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isRecord(value);

/** A value in the one way of writing it that all equal values share. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function typesOf(schema: JsonSchema): readonly TypeName[] {
  const { type } = schema;
  if (type === undefined) return everyType;
  const names: unknown[] = Array.isArray(type) ? type : [type];
  if (schema['nullable'] === true) names.push('null');
  const types = [...everyType, 'integer' as const].filter((name) => names.includes(name));
  return types.filter((name) => name !== 'integer' || !types.includes('number'));
}

function boundsOf(schema: JsonSchema): Record<string, number> {
  const bounds: Record<string, number> = {};
  for (const keyword of [...highest, ...lowest]) {
    const bound = schema[keyword];
    if (typeof bound !== 'number') continue;
    if (keyword.endsWith('imum')) bounds[keyword] = bound;
    else bounds[keyword] = highest.includes(keyword) ? Math.floor(bound) : Math.max(0, Math.ceil(bound));
  }
  return bounds;
}

const listOf = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

function valuesOf(schema: JsonSchema): readonly Json[] | undefined {
  const listed = Array.isArray(schema['enum']) ? (schema['enum'] as Json[]) : undefined;
  return 'const' in schema ? commonValues([schema['const'] as Json], listed) : listed;
}

function commonValues(a: readonly Json[] | undefined, b: readonly Json[] | undefined): readonly Json[] | undefined {
  if (!a || !b) return a ?? b;
  const others = new Set(b.map(canonical));
  return a.filter((value) => others.has(canonical(value)));
}

/** Reads the keywords of one schema itself, not those of the schemas it is put together from. */
export function shapeOf(schema: JsonSchema): Shape {
  const { items, prefixItems, properties, required, pattern, format, multipleOf, additionalProperties, propertyNames } =
    schema;
  const tuple = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];
  const rest = Array.isArray(items) ? schema['additionalItems'] : items;
  return {
    types: typesOf(schema),
    values: valuesOf(schema),
    bounds: boundsOf(schema),
    patterns: typeof pattern === 'string' ? [pattern] : [],
    formats: typeof format === 'string' ? [format] : [],
    multipleOf: typeof multipleOf === 'number' ? [multipleOf] : [],
    unique: schema['uniqueItems'] === true,
    listed: isRecord(properties),
    properties: new Map(
      Object.entries(isRecord(properties) ? properties : {}).filter((entry): entry is [string, Schema] =>
        isSchema(entry[1]),
      ),
    ),
    required: Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [],
    additional: isSchema(additionalProperties) ? additionalProperties : undefined,
    names: isSchema(propertyNames) ? [propertyNames] : [],
    prefix: tuple.filter(isSchema),
    rest: isSchema(rest) ? rest : undefined,
  };
}

const both = (a: Schema | undefined, b: Schema | undefined): Schema | undefined =>
  a === undefined ? b : b === undefined ? a : { allOf: [a, b] };

/** The shape of values that have both shapes. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const has = (types: readonly TypeName[], type: TypeName): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  const properties = [...names].map((name): [string, Schema] => [
    name,
    both(a.properties.get(name) ?? a.additional, b.properties.get(name) ?? b.additional) ?? true,
  ]);
  const places = Array.from({ length: Math.max(a.prefix.length, b.prefix.length) }, (_, place) => place);
  return {
    types: [
      ...new Set([...a.types.filter((type) => has(b.types, type)), ...b.types.filter((type) => has(a.types, type))]),
    ],
    values: commonValues(a.values, b.values),
    bounds: mergeBounds(a.bounds, b.bounds),
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    formats: [...new Set([...a.formats, ...b.formats])],
    multipleOf: [...new Set([...a.multipleOf, ...b.multipleOf])],
    unique: a.unique || b.unique,
    listed: a.listed || b.listed,
    properties: new Map(properties),
    required: [...new Set([...a.required, ...b.required])],
    additional: both(a.additional, b.additional),
    names: [...a.names, ...b.names],
    prefix: places.map((place) => both(a.prefix[place] ?? a.rest, b.prefix[place] ?? b.rest) ?? true),
    rest: both(a.rest, b.rest),
  };
}

function mergeBounds(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const merged = { ...a, ...b };
  for (const keyword of Object.keys(merged)) {
    const pair = [...listOf(a[keyword]), ...listOf(b[keyword])];
    merged[keyword] = highest.includes(keyword) ? Math.min(...pair) : Math.max(...pair);
  }
  return merged;
}
