import type { JsonSchema } from './json-schema-type.js';

/**
 * The schema with a `type` and a `description` on every property, and `type` and `properties` at its root, for hosts that refuse tools
 * without them (Workers AI's schema of tools). A missing description is the property's name in words.
 */
export function describeProperties(schema: JsonSchema): JsonSchema {
  return { ...describe(schema), type: schema['type'] ?? 'object', properties: describeAll(schema['properties']) };
}

function describe(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(isSchema(properties) && { properties: describeAll(properties) }),
    ...(isSchema(items) && { items: describe(items) }),
  };
}

function describeAll(properties: unknown): JsonSchema {
  if (!isSchema(properties)) return {};
  const described = Object.entries(properties).map(([name, property]) => {
    if (!isSchema(property)) return [name, property];
    const { type = typeOf(property), description = nameInWords(name) } = property;
    return [name, { ...describe(property), type, description }];
  });
  return Object.fromEntries(described) as JsonSchema;
}

/** A type that every value of the schema has or nearly has: the host wants one, and the call is validated by us all the same. */
function typeOf({ enum: values, const: value, anyOf, oneOf, properties, items }: JsonSchema): string {
  const some = Array.isArray(values) ? values[0] : value;
  if (typeof some === 'number' || typeof some === 'boolean') return typeof some;
  if (properties !== undefined) return 'object';
  if (items !== undefined) return 'array';
  const options = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? (each as JsonSchema[]) : []));
  const typed = options.map(({ type }) => type).find((type) => typeof type === 'string' && type !== 'null');
  return typeof typed === 'string' ? typed : 'string';
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
