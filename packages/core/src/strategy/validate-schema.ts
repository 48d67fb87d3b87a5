import type { JsonSchema } from '../schema/json-schema-type.js';
import { validateJsonSchema } from '../schema/validate-json-schema.js';
import { parseJson } from '../text/json.js';

const schema = { $ref: '#' };
const schemas = { type: 'object', additionalProperties: schema };
const schemaList = { type: 'array', minItems: 1, items: schema };
const names = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const count = { type: 'integer', minimum: 0 };
const number = { type: 'number' };
const text = { type: 'string' };
const flag = { type: 'boolean' };
const type = { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] };

/** What Draft 7 asks of a schema: the form of every keyword, at any depth. */
const draft7: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: ['object', 'boolean'],
  properties: {
    ...all(['$id', '$schema', '$ref', '$comment', 'title', 'description'], text),
    ...all(['pattern', 'format', 'contentMediaType', 'contentEncoding'], text),
    ...all(['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'], number),
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    ...all(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'], count),
    ...all(['readOnly', 'writeOnly', 'uniqueItems'], flag),
    ...all(
      ['additionalItems', 'contains', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'],
      schema,
    ),
    ...all(['definitions', 'properties', 'patternProperties'], schemas),
    ...all(['allOf', 'anyOf', 'oneOf'], schemaList),
    items: { anyOf: [schema, schemaList] },
    required: names,
    dependencies: { type: 'object', additionalProperties: { anyOf: [schema, names] } },
    examples: { type: 'array' },
    enum: { type: 'array' },
    type: { anyOf: [type, { type: 'array', items: type, minItems: 1, uniqueItems: true }] },
  },
};

/** What is wrong with the schema of a tool's arguments, as Mistral's validator reads it (JSON Schema Draft 7). */
export function checkSchema(parameters: JsonSchema): string[] {
  const parsed = parseJson(JSON.stringify(parameters));
  if (!parsed.ok) return [`its parameters are ${parsed.problem}`];
  const [first] = validateJsonSchema(draft7, parsed.value);
  return first === undefined ? [] : [`its parameters are no JSON Schema, at "${first.path}": ${first.message}`];
}

function all(keywords: readonly string[], form: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, form]));
}
