import type { JsonSchema } from './json-schema-type.js';

/** A schema without alternatives: lists are `prefixItems` and `items`, a constant is an `enum` of one, `$ref` is the schema it leads to. */
export type FlatSchema = JsonSchema;

/** The types a value can have; every integer is a number too. */
export type TypeName = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

const words = (text: string): readonly string[] => text.split(' ');

/** Keywords that speak of numbers, whole or not. */
export const ofNumbers = words('minimum maximum exclusiveMinimum exclusiveMaximum multipleOf');

/** Keywords that speak of values of one type only. */
export const keywordsOfType: Readonly<Record<TypeName, readonly string[]>> = {
  object: words(
    'properties required additionalProperties propertyNames patternProperties minProperties maxProperties dependencies dependentRequired dependentSchemas unevaluatedProperties',
  ),
  array: words('items prefixItems minItems maxItems uniqueItems contains unevaluatedItems'),
  string: words('minLength maxLength pattern format'),
  integer: ofNumbers,
  number: ofNumbers,
  boolean: [],
  null: [],
};

const typeNames = Object.keys(keywordsOfType) as readonly TypeName[];

export const isTypeName = (name: unknown): name is TypeName => typeNames.some((each) => each === name);

export const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asRecord = (value: unknown): JsonSchema => (isRecord(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A property of an object's own. */
export const ownOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** One schema's own keywords in the spelling of a flat one. */
export function flatten(own: JsonSchema): FlatSchema {
  const { const: only, items, additionalItems, ...rest } = own;
  const flat: Record<string, unknown> = { ...rest };
  if (Array.isArray(items)) {
    flat['prefixItems'] = items;
    if (additionalItems !== undefined) flat['items'] = additionalItems;
  } else if (items !== undefined) flat['items'] = items;
  if (only !== undefined) flat['enum'] = listOf(own['enum'] ?? [only]).filter((each) => same(each, only));
  flattenBounds(flat);
  return flat;
}

/** Draft 4 says beside a bound whether it is exclusive: here the exclusive bound says it all. */
export function flattenBounds(own: Record<string, unknown>): void {
  flattenBound(own, 'exclusiveMinimum', 'minimum');
  flattenBound(own, 'exclusiveMaximum', 'maximum');
}

function flattenBound(flat: Record<string, unknown>, keyword: string, bound: string): void {
  const isExclusive = flat[keyword];
  if (typeof isExclusive !== 'boolean') return;
  delete flat[keyword];
  if (!isExclusive || flat[bound] === undefined) return;
  flat[keyword] = flat[bound];
  delete flat[bound];
}

/** The types a flat schema allows; without a `type`, those its keywords speak of, and none where they speak of none. */
export function typesOf(flat: FlatSchema): readonly TypeName[] {
  const { type } = flat;
  if (type === undefined) {
    return typeNames.filter((name) => name !== 'integer' && keywordsOfType[name].some((keyword) => keyword in flat));
  }
  const said = Array.isArray(type) ? type : [type];
  return typeNames.filter((name) => said.includes(name) && !(name === 'integer' && said.includes('number')));
}

/** Whether two JSON values are equal, in whatever order their keys are. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));

/** A JSON value as text that is the same for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The values without those that came before. */
export function distinct<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => unknown = canonical,
): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** Whether a schema is one that no value fits, as zod writes `never`. */
export function isNothing(schema: unknown): boolean {
  if (!isRecord(schema)) return schema === false;
  const { not } = schema;
  return not === true || (isRecord(not) && Object.keys(not).length === 0);
}
