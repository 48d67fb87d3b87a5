import type { InferOutput, StandardSchema } from './schema/standard-schema.js';
import type { Zod3Type } from './schema/json-schema.js';
import { zod3ToJsonSchema } from './schema/zod3-json-schema.js';

/**
 * A zod 3 schema with the JSON Schema it does not bring itself, for bundles that leave out what Node programs have from the main
 * entry. Its JSON Schema is made when a tool or an agent is; then a field JSON cannot say is a `DefinitionError` naming it.
 */
export function zod3<Schema extends StandardSchema & Zod3Type>(
  schema: Schema,
): StandardSchema<unknown, InferOutput<Schema>> {
  const input = () => zod3ToJsonSchema(schema, 'the zod 3 schema');
  const standard = { ...schema['~standard'], jsonSchema: { input } };
  return { '~standard': standard };
}
