import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';

type JsonObject = { readonly [key: string]: Json };

const most = 6;

/** A lowered schema, where it stands in the original, and those that its value stands in, outermost first. */
interface Place {
  readonly schema: JsonSchema;
  readonly path: string;
  readonly outer: readonly Place[];
}

/** Ways to say a value of an original schema in the words of a lowered one, worked out from the lowered one alone. */
export function bendByHand(value: Json | undefined, schema: JsonSchema): readonly Json[] {
  return ways(value, { schema, path: '', outer: [] }).slice(0, most);
}

const within = (place: Place, schema: unknown, path: string): Place => ({
  schema: record(schema),
  path,
  outer: [...place.outer, place],
});

function ways(value: Json | undefined, place: Place): Json[] {
  const { $ref, anyOf, type, enum: values, description } = place.schema;
  if (typeof $ref === 'string') {
    const root = place.outer[0]?.schema ?? place.schema;
    const target = record(root['$defs'])[$ref.replace('#/$defs/', '')];
    return ways(value, within(place, target, place.path));
  }
  if (Array.isArray(anyOf)) {
    // Anything goes into a string, as JSON: what says it plainly comes first.
    const options = (anyOf as JsonSchema[]).toSorted((a, b) => Number(isText(a)) - Number(isText(b)));
    return options.flatMap((each) => ways(value, { ...place, schema: { description, ...each } }).slice(0, most));
  }
  if (Array.isArray(values)) return value !== undefined && values.includes(value) ? [value] : [];
  switch (type) {
    case 'null':
      return value === undefined || value === null ? [null] : [];
    case 'boolean':
      return typeof value === 'boolean' ? [value] : [];
    case 'integer':
      return Number.isInteger(value) ? [value as Json] : [];
    case 'number':
      return typeof value === 'number' ? [value] : [];
    case 'string':
      if (/JSON (value|text)/.test(String(description))) return texts(value, place);
      return typeof value === 'string' ? [value] : [];
    case 'array':
      return arrays(value, place);
    default:
      return objects(value, place);
  }
}

/** A value as JSON: as it is, or in the words of the schema that it is said to be shaped as. */
function texts(value: Json | undefined, { schema, outer }: Place): Json[] {
  const name = /shaped as (.*?)(?:; |\)?$)/s.exec(String(schema['description']))?.[1];
  const shapes = outer.filter(
    (each) => each.path === (name === 'the whole' ? '' : name) && !(isWrapper(each) && name === 'the whole'),
  );
  const inner = shapes.flatMap((shape) => ways(value, shape));
  return [...inner, value ?? null].map((each) => JSON.stringify(each));
}

const isText = ({ type, enum: values }: JsonSchema): boolean => type === 'string' && values === undefined;

const namesOf = ({ properties }: JsonSchema): string => Object.keys(record(properties)).join();

const isWrapper = ({ schema, outer }: Place): boolean => outer.length === 0 && namesOf(schema) === 'value';

function arrays(value: Json | undefined, place: Place): Json[] {
  const item = record(place.schema['items']);
  const items = Array.isArray(value)
    ? (value as Json[])
    : isObject(value) && namesOf(item) === 'key,value'
      ? Object.entries(value).map(([key, each]): Json => ({ key, value: each }))
      : undefined;
  if (items === undefined) return [];
  const bent = items.map((each) => ways(each, within(place, item, `${place.path}[]`)));
  return bent.some((options) => options.length === 0) ? [] : pick(bent);
}

/** Not all combinations: the first of each, the second of each, and so on. */
function pick(options: readonly (readonly Json[])[]): Json[][] {
  const longest = Math.min(most, Math.max(1, ...options.map(({ length }) => length)));
  return Array.from({ length: longest }, (_, at) => options.map((each) => each[at] ?? each[0] ?? null));
}

function objects(value: Json | undefined, place: Place): Json[] {
  const { schema } = place;
  const properties = record(schema['properties']);
  const names = Object.keys(properties);
  const required = (schema['required'] as string[] | undefined) ?? [];
  if (isWrapper(place)) {
    const wrapped = ways(value, within(place, properties['value'], '')).map((each): Json => ({ value: each }));
    if (value === null && !required.includes('value')) wrapped.unshift({});
    if (wrapped.length > 0) return wrapped;
  }
  if (Array.isArray(value)) {
    const isTuple = /a list/.test(String(schema['description']));
    return isTuple ? objects(placesOf(value, names), place) : [];
  }
  if (!isObject(value)) return [];
  const extra = Object.keys(value).filter((name) => !names.includes(name));
  const more = names.findLast((name) => /^entries_*$/.test(name) && !(name in value));
  const open = schema['additionalProperties'];
  if (extra.length > 0 && more === undefined && open === false) return [];
  const said = more === undefined ? value : { ...value, [more]: part(value, extra) };
  const keys = [...names, ...(open === false ? [] : extra)];
  const bent = keys.map((name): [string, Json[]] => {
    const own = Object.hasOwn(said, name) ? said[name] : undefined;
    const inner = within(place, properties[name] ?? open, pathOf(name, place, names));
    const found = own === undefined && !required.includes(name) ? [] : ways(own, inner);
    // Where no null is taken it is left out, rather than put into a string.
    const isLeftOut = own === null && !required.includes(name) && !found.includes(null);
    return [name, isLeftOut ? [] : found];
  });
  const absent = (name: string): boolean => !required.includes(name) && (said[name] ?? null) === null;
  if (bent.some(([name, options]) => options.length === 0 && !absent(name))) return [];
  const filled = bent.filter(([, options]) => options.length > 0);
  return pick(filled.map(([, options]) => options)).map((row) =>
    Object.fromEntries(row.map((each, at) => [filled[at]?.[0] ?? '', each])),
  );
}

/** Where a property of a lowered object stands in the original: `[0]` for a place, `*` for a property of any name. */
function pathOf(name: string, { path, schema }: Place, names: readonly string[]): string {
  const { properties } = schema;
  if (names.join() === 'key,value') {
    const record = path.replace(/\.?entries_*\[\]$/, '');
    return record === '' ? '*' : `${record}.*`;
  }
  if (/a list/.test(String(schema['description'])))
    return name === 'rest' ? path : `${path}[${Number(name.slice(4)) - 1}]`;
  const own = isObject(properties) && name in properties ? name || '""' : '*';
  return path === '' ? own : `${path}.${own}`;
}

function placesOf(value: readonly Json[], names: readonly string[]): JsonObject {
  const places = names.filter((name) => /^item\d+$/.test(name));
  const filled = places.flatMap((name, at) => (at < value.length ? [[name, value[at]] as const] : []));
  const rest = names.includes('rest') ? { rest: value.slice(places.length) } : {};
  const isTooLong = value.length > places.length && !names.includes('rest');
  return { ...Object.fromEntries(filled), ...rest, ...(isTooLong && { 'too long': true }) } as JsonObject;
}

const part = (value: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, value[name] ?? null]));

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): JsonSchema => (isObject(value) ? value : {});
