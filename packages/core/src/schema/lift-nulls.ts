import type { Json, JsonSchema } from './json-schema-type.js';

/**
 * A value without the nulls that stand for "left out": models, and hosts that bind answers strictly, write `null` for an optional property.
 * A null that the schema allows stays. The value itself is not changed.
 */
export function liftNulls(value: Json, schema: unknown, root: JsonSchema = asSchema(schema)): Json {
  const view = resolve(schema, root);
  if (Array.isArray(value)) {
    const { items, prefixItems } = view;
    return value.map((item, at) =>
      liftNulls(item, (Array.isArray(prefixItems) ? prefixItems[at] : undefined) ?? items, root),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const properties = asSchema(view['properties']);
  const required: readonly unknown[] = Array.isArray(view['required']) ? view['required'] : [];
  const entries = Object.entries(value).filter(
    ([key, each]) =>
      each !== null || required.includes(key) || !isObject(properties[key]) || allowsNull(properties[key], root),
  );
  return Object.fromEntries(entries.map(([key, each]) => [key, liftNulls(each, properties[key], root)]));
}

function allowsNull(schema: unknown, root: JsonSchema): boolean {
  const { type, enum: values, const: only, anyOf, oneOf, allOf, $ref } = resolve(schema, root);
  if (Array.isArray(values)) return values.includes(null);
  if (only !== undefined) return only === null;
  if (type !== undefined) return type === 'null' || (Array.isArray(type) && type.includes('null'));
  const options = [anyOf, oneOf].find((each) => Array.isArray(each)) as unknown[] | undefined;
  if (options !== undefined) return options.some((option) => allowsNull(option, root));
  if (Array.isArray(allOf)) return allOf.every((part) => allowsNull(part, root));
  return $ref === undefined;
}

/** References as zod and its kin write them: into the definitions of the same schema, or alone in an `allOf`. */
function resolve(schema: unknown, root: JsonSchema): JsonSchema {
  const written = asSchema(schema);
  const parts: unknown = written['allOf'];
  const found = Array.isArray(parts) && parts.length === 1 ? asSchema(parts[0]) : written;
  const name = typeof found['$ref'] === 'string' ? /^#\/(\$defs|definitions)\/([^/]+)$/.exec(found['$ref']) : null;
  if (found['$ref'] === '#') return root;
  if (name?.[1] === undefined || name[2] === undefined) return found;
  const target = asSchema(root[name[1]])[decodeURIComponent(name[2]).replaceAll('~1', '/').replaceAll('~0', '~')];
  return isObject(target) ? target : found;
}

function asSchema(schema: unknown): JsonSchema {
  return isObject(schema) ? schema : {};
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
