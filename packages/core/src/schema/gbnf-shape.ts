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
  /** Values that are not to be written. */
  readonly barred: readonly Json[];
  /** Each bound under its keyword, as in `maxLength`. */
  readonly bounds: Readonly<Record<string, number>>;
  readonly patterns: readonly string[];
  /** Patterns no string may be found in. */
  readonly barredPatterns: readonly string[];
  readonly formats: readonly string[];
  readonly multipleOf: readonly number[];
  readonly unique: boolean;
  /** Whether the properties were listed, be it none of them. */
  readonly listed: boolean;
  readonly properties: ReadonlyMap<string, Schema>;
  /** What is said of properties by a pattern of their names. */
  readonly patterned: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  readonly additional?: Schema | undefined;
  readonly names: readonly Schema[];
  readonly prefix: readonly Schema[];
  readonly rest?: Schema | undefined;
  /** What stands at places no schema speaks of, as `unevaluatedItems` and `unevaluatedProperties` say. */
  readonly unspokenItems?: Schema | undefined;
  readonly unspokenProperties?: Schema | undefined;
  readonly contains: readonly Schema[];
}

export const everyType: readonly TypeName[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/** The shape that any value has. */
export const anyShape: Shape = {
  types: everyType,
  barred: [],
  bounds: {},
  patterns: [],
  barredPatterns: [],
  formats: [],
  multipleOf: [],
  unique: false,
  listed: false,
  properties: new Map(),
  patterned: new Map(),
  required: [],
  names: [],
  prefix: [],
  contains: [],
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isRecord(value);

/** A value in the one way of writing it that all equal values share. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Whether a pattern is found in a name; undefined where the pattern cannot be read. */
export function isFoundIn(pattern: string, name: string): boolean | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags).test(name);
    } catch {
      // Outside Unicode mode more is allowed.
    }
  }
  return undefined;
}

/** What is said of a property by name, by patterns, or else of all others; undefined where nothing is. */
export function schemasOfProperty(shape: Shape, name: string): Schema[] {
  const named = shape.properties.get(name);
  const matching = [...shape.patterned].filter(([pattern]) => isFoundIn(pattern, name)).map(([, schema]) => schema);
  const said = named === undefined ? matching : [named, ...matching];
  return said.length || shape.additional === undefined ? said : [shape.additional];
}

/** The types that are meant: a schema that says no type but speaks of properties means objects. */
export function typesMeant(shape: Shape): readonly TypeName[] {
  const { types, bounds, prefix, rest, patterned, additional } = shape;
  if (types.length < everyType.length) return types;
  const isBounded = (what: RegExp): boolean => Object.keys(bounds).some((keyword) => what.test(keyword));
  const meant: [TypeName, boolean][] = [
    ['object', shape.listed || shape.required.length > 0 || patterned.size > 0 || additional !== undefined],
    ['object', shape.names.length > 0 || isBounded(/Properties$/)],
    ['array', prefix.length > 0 || rest !== undefined || shape.unique || shape.contains.length > 0],
    ['array', isBounded(/Items$/)],
    ['string', shape.patterns.length > 0 || isBounded(/Length$/)],
    ['number', shape.multipleOf.length > 0 || isBounded(/imum$/)],
  ];
  const found = types.filter((type) => meant.some(([name, isMeant]) => isMeant && name === type));
  return found.length ? found : types;
}
