import type { Json, JsonSchema } from '../schema/json-schema-type.js';
import { liftNulls } from '../schema/lift-nulls.js';
import { type StandardSchema, validate } from '../schema/standard-schema.js';

/** Validates a value as it is and, where that fails, without the nulls that stand for what was left out. */
export async function validateLifted(
  schema: StandardSchema,
  value: Json,
  jsonSchema: JsonSchema | undefined,
): ReturnType<typeof validate> {
  const checked = await validate(schema, value);
  if (checked.ok || jsonSchema === undefined) return checked;
  const lifted = await validate(schema, liftNulls(value, jsonSchema));
  return lifted.ok ? lifted : checked;
}
