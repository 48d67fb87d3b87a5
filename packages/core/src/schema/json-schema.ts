import { type $ZodType, type $ZodTypes, toJSONSchema } from 'zod/v4/core';
import { DefinitionError, wordsOf } from '../errors.js';
import type { JsonSchema } from './json-schema-type.js';
import type { StandardSchema } from './standard-schema.js';

/**
 * The JSON Schema (draft 7) of what a schema takes as input: zod 4 by zod's own converter, zod 3 by the one given to
 * {@link acceptZod3}, any other library by the Standard JSON Schema it brings. `label` names the schema in errors, as in
 * `tool "get_weather"`.
 *
 * Throws `DefinitionError` naming the field that JSON cannot say (a symbol, `undefined`) or the library that brings no JSON Schema.
 */
export function toJsonSchema(schema: StandardSchema, label: string): JsonSchema {
  if (isZod4(schema)) return tidy(fromZod4(schema, label));
  if (isZod3(schema)) {
    if (fromZod3 !== undefined) return tidy(fromZod3(schema, label));
    throw new DefinitionError(`The schema of ${label} is of zod 3: wrap it in zod3() of '@windrose/core/zod3'.`);
  }
  const standard: { vendor: string; jsonSchema?: StandardJsonSchema } | undefined = schema?.['~standard'];
  if (standard?.jsonSchema === undefined) {
    throw new DefinitionError(
      `The schema of ${label} brings no JSON Schema. Give one of zod or with Standard JSON Schema, or jsonSchema() of '@windrose/core/json-schema'.`,
    );
  }
  const { jsonSchema } = standard;
  return saying([], label, () => tidy(jsonSchema.input({ target: 'draft-07' })));
}

interface StandardJsonSchema {
  input(options: { target: 'draft-07' }): JsonSchema;
}

function isZod4(schema: object): schema is $ZodType {
  return '_zod' in Object(schema);
}

/** A schema of zod 3, known by the mark zod 4 does not carry. */
export interface Zod3Type {
  readonly _def: { readonly typeName: string };
}

type Zod3Converter = (schema: Zod3Type, label: string) => JsonSchema;

let fromZod3: Zod3Converter | undefined;

/** Takes a converter for zod 3 schemas. It weighs a quarter of what the smallest agent does, so a bundle may go without. */
export function acceptZod3(convert: Zod3Converter): void {
  fromZod3 = convert;
}

/** zod-to-json-schema answers a zod 4 schema with an empty one and no error, so only zod 3's own mark lets a schema through to it. */
function isZod3(schema: object): schema is Zod3Type {
  return Object(schema)._def?.typeName !== undefined;
}

function fromZod4(schema: $ZodType, label: string): JsonSchema {
  const parts: JsonSchema[] = [];
  return saying([], label, () => {
    const json = toJSONSchema(schema, {
      ...draft7,
      unrepresentable: ({ zodSchema, path, message }) => saying(path, label, () => inJson(zodSchema, message, parts)),
      override: (node) => saying(node.path, label, () => restate(node)),
    });
    if (parts.length > 0) json.definitions = { ...Object(json.definitions), ...parts };
    return json;
  });
}

const draft7 = { io: 'input', target: 'draft-7', override: restate } as const;

/** Mends what zod says and is not so: a file is no text, and a set or a map no `{}`. */
function restate({ zodSchema, jsonSchema }: { zodSchema: $ZodTypes; jsonSchema: { default?: unknown } }): void {
  const { type, defaultValue = jsonSchema.default }: { type: string; defaultValue?: unknown } = zodSchema._zod.def;
  if (type === 'file') throw new Error('it is a file');
  const list = (_: string, each: unknown): unknown => (each instanceof Set || each instanceof Map ? [...each] : each);
  jsonSchema.default &&= JSON.parse(JSON.stringify(defaultValue, list));
}

/**
 * How JSON says what it has no type for; `validate` turns it back. Sets and maps hold what JSON has. What refers to itself goes among `parts`,
 * for the whole is another schema.
 */
function inJson({ _zod: { def } }: $ZodTypes, message: string, parts: JsonSchema[]): JsonSchema {
  const part = (schema: $ZodType): JsonSchema => {
    const pointer = `#/definitions/${parts.length}`;
    const json = tidy(toJSONSchema(schema, draft7), pointer);
    if (!JSON.stringify(json).includes('"$ref":')) return json;
    parts.push(json);
    return { $ref: pointer };
  };
  switch (def.type) {
    case 'date':
      return { type: 'string', format: 'date-time' };
    case 'bigint':
      return { type: 'string', pattern: '^-?[0-9]{1,40}$' };
    case 'set':
      return { type: 'array', items: part(def.valueType), uniqueItems: true };
    case 'map':
      return {
        type: 'array',
        items: { type: 'array', items: [part(def.keyType), part(def.valueType)], minItems: 2, maxItems: 2 },
      };
    // There is a bigint in it: all but that is said.
    case 'default':
    case 'prefault':
      return {};
    default:
      throw new Error(message);
  }
}

function saying<Said>(path: readonly (string | number)[], label: string, say: () => Said): Said {
  try {
    return say();
  } catch (error) {
    throw error instanceof DefinitionError ? error : unsayable(writeSchemaPath(path), label, error);
  }
}

/** The error for a field that JSON has no type for. */
export function unsayable(path: string, label: string, reason: unknown): DefinitionError {
  const field = path === '' ? label : `the field "${path}" of ${label}`;
  const why = wordsOf(reason).replace(/\.$/, '');
  return new DefinitionError(
    `JSON cannot say ${field}: ${why}. Use a type JSON has, as text for a date, and convert it with .transform().`,
    path,
  );
}

/** As in `order.items[].price` for `['properties', 'order', 'properties', 'items', 'items', 'properties', 'price']`. */
export function writeSchemaPath(path: readonly (string | number)[]): string {
  let text = '';
  for (let i = 0; i < path.length; i++) {
    const key = path[i];
    if (key === 'properties' && i + 1 < path.length) text += `${text === '' ? '' : '.'}${path[++i]}`;
    else if (key === 'items') text += '[]';
  }
  return text;
}

/**
 * Without `$schema` and the safe-integer bounds zod adds to every integer: both are noise to a model and to a grammar. `pointer` is where the
 * schema will stand: references lead there.
 */
function tidy(schema: JsonSchema, pointer = '#'): JsonSchema {
  const { $schema: _, ...rest } = schema;
  const tidyNode = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(tidyNode);
    if (typeof node !== 'object' || node === null) return node;
    const kept: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (isSafeIntegerBound(key, value) || key === '~standard') continue;
      if (key === '$ref' && typeof value === 'string') kept[key] = value.replace('#', pointer);
      else kept[key] = /^(const|enum|default|examples)$/.test(key) ? value : tidyNode(value);
    }
    return kept;
  };
  return tidyNode(rest) as JsonSchema;
}

const isSafeIntegerBound = (key: string, value: unknown): boolean =>
  /^m(?:in|ax)imum$/.test(key) && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
