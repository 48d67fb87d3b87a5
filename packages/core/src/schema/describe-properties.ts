import { followReference } from './follow-pointer.js';
import type { JsonSchema } from './json-schema-type.js';

/**
 * The schema with a `type` and a `description` on every property, and `type` and `properties` at its root, for hosts that refuse tools
 * without them (Workers AI's schema of tools). A missing description is the property's name in words.
 */
export function describeProperties(schema: JsonSchema): JsonSchema {
  const properties = describeAll(schema['properties'], schema);
  return { ...describe(schema, schema), type: schema['type'] ?? 'object', properties };
}

function describe(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(isSchema(properties) && { properties: describeAll(properties, root) }),
    ...(isSchema(items) && { items: describe(items, root) }),
  };
}

function describeAll(properties: unknown, root: JsonSchema): JsonSchema {
  if (!isSchema(properties)) return {};
  const described = Object.entries(properties).map(([name, property]) => {
    if (!isSchema(property)) return [name, property];
    const { type = typeOf(property, root) ?? 'string', description = nameInWords(name) } = property;
    return [name, { ...describe(property, root), type, description }];
  });
  return Object.fromEntries(described) as JsonSchema;
}

/** How many schemas are followed before a ring is taken for one. */
const deepest = 8;

/** A type that every value of the schema has or nearly has: the host wants one, and the call is validated by us all the same. */
function typeOf(schema: JsonSchema, root: JsonSchema, level = 0): string | undefined {
  const { type, enum: values, const: value, anyOf, oneOf, allOf, $ref, properties, items } = schema;
  if (typeof type === 'string') return type === 'null' ? undefined : type;
  const some = Array.isArray(values) ? values[0] : value;
  if (typeof some === 'number' || typeof some === 'boolean') return typeof some;
  if (properties !== undefined) return 'object';
  if (items !== undefined) return 'array';
  if (level === deepest) return undefined;
  const target = typeof $ref === 'string' ? followReference(root, $ref) : undefined;
  for (const option of [target, allOf, anyOf, oneOf].flat()) {
    const found = isSchema(option) ? typeOf(option, root, level + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A property's name as words: `userName` and `user_name` are both "user name". */
export function nameInWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase();
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
