import type { JsonSchema } from './json-schema-type.js';

/** A schema without references and alternatives: lists are `prefixItems` and `items`, a constant is an `enum` of one. */
export type FlatSchema = JsonSchema;

/** The types a value can have; every integer is a number too. */
export type TypeName = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** Keywords that speak of values of one type only. */
export const keywordsOfType: Readonly<Record<TypeName, readonly string[]>> = {
  object:
    'properties required additionalProperties propertyNames patternProperties minProperties maxProperties dependencies dependentRequired dependentSchemas unevaluatedProperties'.split(
      ' ',
    ),
  array: 'items prefixItems minItems maxItems uniqueItems contains unevaluatedItems'.split(' '),
  string: 'minLength maxLength pattern format'.split(' '),
  integer: 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'.split(' '),
  number: 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'.split(' '),
  boolean: [],
  null: [],
};

export const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One schema's own keywords in the spelling of a flat one. */
export function flatten(own: JsonSchema): FlatSchema {
  const { const: only, items, additionalItems, ...rest } = own;
  const flat: Record<string, unknown> = { ...rest };
  if (Array.isArray(items)) {
    flat['prefixItems'] = items;
    if (additionalItems !== undefined) flat['items'] = additionalItems;
  } else if (items !== undefined) flat['items'] = items;
  if (only !== undefined) flat['enum'] = listOf(own['enum'] ?? [only]).filter((each) => same(each, only));
  return flat;
}

/** The types a flat schema allows; without a `type`, those its keywords speak of, and none where they speak of none. */
export function typesOf(flat: FlatSchema): readonly TypeName[] {
  const names = Object.keys(keywordsOfType) as TypeName[];
  const { type } = flat;
  if (type === undefined) {
    return names.filter((name) => name !== 'integer' && keywordsOfType[name].some((keyword) => keyword in flat));
  }
  const said = Array.isArray(type) ? type : [type];
  return names.filter((name) => said.includes(name) && !(name === 'integer' && said.includes('number')));
}

/** The flat schema of what fits both; what cannot be put together is left in `allOf`. */
export function mergeFlat(a: FlatSchema, b: FlatSchema): FlatSchema {
  const merged: Record<string, unknown> = { ...b, ...a };
  const apart: unknown[] = [];
  for (const [keyword, theirs] of Object.entries(b)) {
    const ours = a[keyword];
    if (ours === undefined || same(ours, theirs)) continue;
    const combine = combiners[keyword];
    if (combine !== undefined) merged[keyword] = combine(ours, theirs);
    else if (!annotations.has(keyword)) apart.push({ [keyword]: theirs });
  }
  if (apart.length > 0) merged['allOf'] = [...listOf(merged['allOf']), ...apart];
  return { ...merged, ...mergeProperties(a, b), ...mergeItems(a, b) };
}

/** Keywords that ask nothing of a value, or that are put together elsewhere. */
const annotations: ReadonlySet<string> = new Set(
  'title description default examples deprecated readOnly writeOnly $comment $schema $id $defs definitions properties additionalProperties items prefixItems contentEncoding contentMediaType'.split(
    ' ',
  ),
);

/** Whether a flat schema asks anything of a value. */
export const constrains = (flat: FlatSchema): boolean =>
  Object.keys(flat).some((keyword) => !annotations.has(keyword) || placed.includes(keyword));

const placed = ['properties', 'additionalProperties', 'items', 'prefixItems'];

type Combine = (ours: unknown, theirs: unknown) => unknown;

const atLeast: Combine = (ours, theirs) => Math.max(Number(ours), Number(theirs));
const atMost: Combine = (ours, theirs) => Math.min(Number(ours), Number(theirs));
const all: Combine = (ours, theirs) => [...new Set([...listOf(ours), ...listOf(theirs)])];
const both: Combine = (ours, theirs) => {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  return ours === false || theirs === false ? false : { allOf: [ours, theirs] };
};

const combiners: Readonly<Record<string, Combine>> = {
  type: (ours, theirs) => {
    const [left, right] = [typesOf({ type: ours }), typesOf({ type: theirs })];
    const fits = (type: TypeName, others: readonly TypeName[]): boolean =>
      others.includes(type) || (type === 'integer' && others.includes('number'));
    return [...new Set([...left.filter((each) => fits(each, right)), ...right.filter((each) => fits(each, left))])];
  },
  enum: (ours, theirs) => listOf(ours).filter((value) => listOf(theirs).some((each) => same(each, value))),
  required: all,
  allOf: all,
  uniqueItems: (ours, theirs) => ours === true || theirs === true,
  propertyNames: both,
  patternProperties: (ours, theirs) =>
    isRecord(ours) && isRecord(theirs)
      ? { ...theirs, ...mapEntries(ours, (name, each) => both(each, ownOf(theirs, name))) }
      : ours,
  minimum: atLeast,
  exclusiveMinimum: atLeast,
  minLength: atLeast,
  minItems: atLeast,
  minProperties: atLeast,
  maximum: atMost,
  exclusiveMaximum: atMost,
  maxLength: atMost,
  maxItems: atMost,
  maxProperties: atMost,
};

function mergeProperties(a: FlatSchema, b: FlatSchema): JsonSchema {
  if (!isRecord(a['properties']) && !isRecord(b['properties'])) return mergeRest('additionalProperties', a, b);
  const named = { ...asRecord(a['properties']), ...asRecord(b['properties']) };
  const properties = mapEntries(named, (name) => both(propertyOf(a, name), propertyOf(b, name)));
  return { properties, ...mergeRest('additionalProperties', a, b) };
}

function mergeItems(a: FlatSchema, b: FlatSchema): JsonSchema {
  const [left, right] = [listOf(a['prefixItems']), listOf(b['prefixItems'])];
  const longer = left.length > right.length ? left : right;
  const places = longer.map((_, at) => both(left[at] ?? a['items'], right[at] ?? b['items']) ?? true);
  return { ...(places.length > 0 && { prefixItems: places }), ...mergeRest('items', a, b) };
}

function mergeRest(keyword: string, a: FlatSchema, b: FlatSchema): JsonSchema {
  const rest = both(a[keyword], b[keyword]);
  return rest === undefined ? {} : { [keyword]: rest };
}

/** What is asked of a property of this name, if anything; what a pattern asks of it is left to the check. */
function propertyOf(flat: FlatSchema, name: string): unknown {
  const own = ownOf(flat['properties'], name);
  return own ?? (flat['patternProperties'] === undefined ? flat['additionalProperties'] : undefined);
}

export const asRecord = (value: unknown): JsonSchema => (isRecord(value) ? value : {});

/** A property of an object's own. */
export const ownOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const mapEntries = (record: JsonSchema, map: (name: string, value: unknown) => unknown): JsonSchema =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value) ?? true]));

/** Whether two JSON values are equal, in whatever order their keys are. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
