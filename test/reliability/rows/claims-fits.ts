import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resultOf } from '../outcome.js';
import type { JsonSchema } from '../../../packages/core/src/schema/json-schema-type.js';

/** Whether a value fits a schema, by another validator than our own; `undefined` where that cannot read the schema. */
export function fitsSchema(schema: JsonSchema, value: unknown): boolean | undefined {
  const isNew = String(schema['$schema'] ?? '').includes('2020');
  const ajv = new (isNew ? Ajv2020 : Ajv)({ strict: false, logger: false });
  const result = resultOf(() => ajv.validate(schema, value));
  return 'value' in result ? result.value : undefined;
}

/** A JSON text as its value, anything else as it is; `undefined` where a text is no JSON. */
export function readJson(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const result = resultOf(() => JSON.parse(text) as unknown);
  return 'value' in result ? result.value : undefined;
}
