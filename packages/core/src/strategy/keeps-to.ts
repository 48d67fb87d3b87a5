import { isRecord } from '../schema/flat-schema.js';
import type { Json, JsonSchema } from '../schema/json-schema-type.js';

/**
 * Whether a value keeps to a schema as hosts are sent them. Only what every host that binds at all binds is looked at: types, constants,
 * properties, items and choices; a keyword beyond these is kept by any value.
 */
export function keepsTo(value: Json, schema: unknown, root: unknown = schema): boolean {
  if (!isRecord(schema)) return true;
  const { $ref, anyOf, type, enum: values } = schema;
  if (typeof $ref === 'string') return keepsTo(value, definition($ref, root), root);
  if (Array.isArray(anyOf)) return anyOf.some((each) => keepsTo(value, each, root));
  if (Array.isArray(values) && !values.some((each) => JSON.stringify(each) === JSON.stringify(value))) return false;
  if (typeof type === 'string' && type !== typeOf(value) && !(type === 'integer' && Number.isInteger(value))) {
    return false;
  }
  if (isList(value)) return value.every((item) => keepsTo(item, schema['items'], root));
  return typeof value !== 'object' || value === null || keepsToObject(value, schema, root);
}

function keepsToObject(value: { readonly [key: string]: Json }, schema: JsonSchema, root: unknown): boolean {
  const { required, additionalProperties: more } = schema;
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  if (Array.isArray(required) && !required.every((name) => Object.hasOwn(value, String(name)))) return false;
  for (const name of Object.keys(value)) {
    const isNamed = Object.hasOwn(properties, name);
    if (!isNamed && more === false) return false;
    if (!keepsTo(value[name] as Json, isNamed ? properties[name] : more, root)) return false;
  }
  return true;
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function definition(reference: string, root: unknown): unknown {
  const all = isRecord(root) ? root['$defs'] : undefined;
  return isRecord(all) ? all[reference.replace('#/$defs/', '')] : undefined;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
