import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';

type JsonObject = { readonly [key: string]: Json };

const most = 6;

/** Ways to say a value of an original schema in the words of a lowered one, worked out from the lowered one alone. */
export function bendByHand(value: Json | undefined, schema: JsonSchema, root: JsonSchema = schema): readonly Json[] {
  return ways(value, schema, root).slice(0, most);
}

function ways(value: Json | undefined, schema: JsonSchema, root: JsonSchema): Json[] {
  const { $ref, anyOf, type, enum: values } = schema;
  if (typeof $ref === 'string') {
    const target = record(root['$defs'])[$ref.replace('#/$defs/', '')];
    return ways(value, record(target), root);
  }
  if (Array.isArray(anyOf)) {
    // Anything goes into a string, as JSON: what says it plainly comes first.
    const options = (anyOf as JsonSchema[]).toSorted((a, b) => Number(isText(a)) - Number(isText(b)));
    return options.flatMap((each) => ways(value, each, root).slice(0, most));
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
      if (/JSON (value|text)/.test(String(schema['description']))) return [JSON.stringify(value ?? null)];
      return typeof value === 'string' ? [value] : [];
    case 'array':
      return arrays(value, schema, root);
    default:
      return objects(value, schema, root);
  }
}

const isText = ({ type, enum: values }: JsonSchema): boolean => type === 'string' && values === undefined;

function arrays(value: Json | undefined, schema: JsonSchema, root: JsonSchema): Json[] {
  const item = record(schema['items']);
  const items = Array.isArray(value)
    ? (value as Json[])
    : isObject(value)
      ? Object.entries(value).map(([key, each]): Json => ({ key, value: each }))
      : undefined;
  if (items === undefined) return [];
  const bent = items.map((each) => ways(each, item, root));
  if (bent.some((options) => options.length === 0)) return [];
  return pick(bent);
}

/** Not all combinations: the first of each, the second of each, and so on. */
function pick(options: readonly (readonly Json[])[]): Json[][] {
  const longest = Math.min(most, Math.max(1, ...options.map(({ length }) => length)));
  return Array.from({ length: longest }, (_, at) => options.map((each) => each[at] ?? each[0] ?? null));
}

function objects(value: Json | undefined, schema: JsonSchema, root: JsonSchema): Json[] {
  const properties = record(schema['properties']);
  const names = Object.keys(properties);
  const required = (schema['required'] as string[] | undefined) ?? [];
  if (schema === root && names.length === 1 && names[0] === 'value') {
    const wrapped = ways(value, record(properties['value']), root).map((each): Json => ({ value: each }));
    if (value === null && !required.includes('value')) wrapped.unshift({});
    if (wrapped.length > 0) return wrapped;
  }
  if (Array.isArray(value)) {
    const isTuple = /a list/.test(String(schema['description']));
    return isTuple ? objects(placesOf(value, names), schema, root) : [];
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
    const found =
      own === undefined && !required.includes(name) ? [] : ways(own, record(properties[name] ?? open), root);
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
