export { jsonSchema, type StandardJsonSchema } from './schema/standard-json-schema.js';
