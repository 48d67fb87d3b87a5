import { isKeyword } from './dialects.js';
import {
  asRecord,
  canonical,
  distinct,
  type FlatSchema,
  isRecord,
  listOf,
  ownOf,
  same,
  typesOf,
} from './flat-schema.js';
import type { JsonSchema } from './json-schema-type.js';

/** The flat schema of what fits both; what cannot be put together is left in `allOf`. */
export function mergeFlat(a: FlatSchema, b: FlatSchema): FlatSchema {
  const { if: _if, then: _then, else: _else, ...rest } = { ...b, ...a };
  const [condition = conditionOf(b), other = condition] = [conditionOf(a), conditionOf(b)];
  const merged: Record<string, unknown> = { ...rest, ...condition };
  const apart: unknown[] = same(condition, other) ? [] : [other];
  for (const [keyword, theirs] of Object.entries(b)) {
    const ours = a[keyword];
    if (ours === undefined || !isKeyword(keyword) || mergedElsewhere.has(keyword) || same(ours, theirs)) continue;
    const combine = combiners[keyword];
    if (combine !== undefined) merged[keyword] = combine(ours, theirs);
    else apart.push({ [keyword]: theirs });
  }
  if (apart.length > 0) merged['allOf'] = [...listOf(merged['allOf']), ...apart];
  return { ...merged, ...mergeProperties(a, b), ...mergeItems(a, b) };
}

/** A condition with what follows from it, if a flat schema has one: they are one thing, and the parts of two do not mix. */
const conditionOf = (flat: FlatSchema): FlatSchema | undefined =>
  flat['if'] === undefined ? undefined : { if: flat['if'], then: flat['then'], else: flat['else'] };

const mergedElsewhere: ReadonlySet<string> = new Set([
  'if',
  'description',
  'properties',
  'additionalProperties',
  'items',
  'prefixItems',
]);

/** Whether a flat schema asks anything of a value. */
export const constrains = (flat: FlatSchema): boolean =>
  Object.keys(flat).some((keyword) => isKeyword(keyword) && keyword !== 'description');

type Combine = (ours: unknown, theirs: unknown) => unknown;

const atLeast: Combine = (ours, theirs) => Math.max(Number(ours), Number(theirs));
const atMost: Combine = (ours, theirs) => Math.min(Number(ours), Number(theirs));
const all: Combine = (ours, theirs) => distinct([...listOf(ours), ...listOf(theirs)]);
const both: Combine = (ours, theirs) => {
  if (ours === undefined || theirs === undefined || ours === theirs) return ours ?? theirs;
  return ours === false || theirs === false ? false : { allOf: [ours, theirs] };
};

/** What is of a type of both: an integer is a number. */
const commonTypes: Combine = (ours, theirs) => {
  const [left, right] = [typesOf({ type: ours }), typesOf({ type: theirs })];
  const within = (types: typeof left): typeof left => (types.includes('number') ? [...types, 'integer'] : types);
  return [
    ...new Set([
      ...left.filter((each) => within(right).includes(each)),
      ...right.filter((each) => within(left).includes(each)),
    ]),
  ];
};

const commonValues: Combine = (ours, theirs) => {
  const known = new Set(listOf(theirs).map(canonical));
  return listOf(ours).filter((value) => known.has(canonical(value)));
};

const combiners: Readonly<Record<string, Combine>> = {
  type: commonTypes,
  enum: commonValues,
  required: all,
  allOf: all,
  uniqueItems: (ours, theirs) => ours === true || theirs === true,
  propertyNames: both,
  patternProperties: (ours, theirs) =>
    mapEntries({ ...asRecord(theirs), ...asRecord(ours) }, (name) => both(ownOf(ours, name), ownOf(theirs, name))),
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
  const named = { ...asRecord(a['properties']), ...asRecord(b['properties']) };
  const properties = mapEntries(named, (name) => both(propertyOf(a, name), propertyOf(b, name)));
  const isNamed = isRecord(a['properties']) || isRecord(b['properties']);
  return { ...(isNamed && { properties }), ...mergeRest('additionalProperties', a, b) };
}

function mergeItems(a: FlatSchema, b: FlatSchema): JsonSchema {
  const [left, right] = [listOf(a['prefixItems']), listOf(b['prefixItems'])];
  const longer = left.length > right.length ? left : right;
  const places = longer.map((_, at) => both(left[at] ?? a['items'], right[at] ?? b['items']));
  return { ...(places.length > 0 && { prefixItems: places }), ...mergeRest('items', a, b) };
}

function mergeRest(keyword: string, a: FlatSchema, b: FlatSchema): JsonSchema {
  const rest = both(a[keyword], b[keyword]);
  return rest === undefined ? {} : { [keyword]: rest };
}

/** What is asked of a property of this name, if anything; what a pattern asks of it is left to the check. */
export function propertyOf(flat: FlatSchema, name: string): unknown {
  const own = ownOf(flat['properties'], name);
  return own ?? (flat['patternProperties'] === undefined ? flat['additionalProperties'] : undefined);
}

const mapEntries = (record: JsonSchema, map: (name: string) => unknown): JsonSchema =>
  Object.fromEntries(Object.keys(record).map((name) => [name, map(name)]));
