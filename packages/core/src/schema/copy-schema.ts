import type { JsonSchema } from './json-schema-type.js';

/** A copy of a schema; `change` says what stands in it under a key, given what would. */
export function copySchema(schema: JsonSchema, change: (key: string, value: unknown) => unknown): JsonSchema {
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, change(key, copy(value))]));
  };
  return copy(schema) as JsonSchema;
}

/** A copy of a schema that stands at `pointer` of another one, with its references into itself leading there. */
export function moveSchema(schema: JsonSchema, pointer: string): JsonSchema {
  return copySchema(schema, (key, value) =>
    key === '$ref' && typeof value === 'string' ? value.replace(/^#(?=\/|$)/, () => pointer) : value,
  );
}
