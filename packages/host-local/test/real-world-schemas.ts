import type { JsonSchema } from '../../core/src/schema/json-schema-type.js';

/** Schemas as people write them: of several drafts, with what a grammar holds and with what it does not. */
export const realWorldSchemas: Readonly<Record<string, JsonSchema>> = {
  'a service of draft 4': {
    $schema: 'http://json-schema.org/draft-04/schema#',
    id: 'http://schemas.example.org/service.json',
    type: 'object',
    properties: {
      port: { type: 'integer', minimum: 1024, maximum: 65536, exclusiveMaximum: true },
      share: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 1 },
      level: { enum: ['debug', 'info', 'warn'] },
    },
    required: ['port'],
    additionalProperties: false,
  },
  'a build file with a map by pattern': {
    type: 'object',
    properties: { version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' } },
    patternProperties: { '^[a-z]{1,6}_step$': { type: 'boolean' } },
    additionalProperties: false,
    required: ['version'],
  },
  'a step that is one of three': {
    oneOf: [
      { type: 'object', properties: { run: { enum: ['build', 'test'] } }, required: ['run'] },
      { type: 'object', properties: { use: { enum: ['cache'] }, keep: { type: 'boolean' } }, required: ['use'] },
      { type: 'object', properties: { wait: { type: 'integer', minimum: 0, maximum: 60 } } },
    ],
  },
  'alternatives that overlap': {
    oneOf: [
      { type: 'integer', minimum: 0, maximum: 50 },
      { type: 'integer', minimum: 20, maximum: 90 },
      { type: 'null' },
    ],
  },
  'a payment that depends on its method': {
    type: 'object',
    properties: {
      method: { enum: ['card', 'invoice'] },
      number: { type: 'string', pattern: '^[0-9]{12}$' },
      days: { type: 'integer', minimum: 1, maximum: 90 },
    },
    required: ['method'],
    if: { properties: { method: { const: 'card' } } },
    then: { required: ['number'], not: { required: ['days'] } },
    else: { required: ['days'] },
    additionalProperties: false,
  },
  'properties that ask for others': {
    type: 'object',
    properties: { user: { enum: ['a', 'b'] }, key: { enum: ['k'] }, host: { enum: ['h'] } },
    dependencies: { user: ['key'], key: { required: ['host'] } },
  },
  'one address, not two': {
    type: 'object',
    properties: {
      mail: { format: 'email', maxLength: 40, type: 'string' },
      phone: { type: 'string', pattern: '^\\+\\d{6,9}$' },
    },
    anyOf: [{ required: ['mail'] }, { required: ['phone'] }],
    not: { required: ['mail', 'phone'] },
  },
  'a tree by anchor': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://schemas.example.org/tree',
    $ref: '#node',
    $defs: {
      node: {
        $anchor: 'node',
        type: 'object',
        properties: { name: { enum: ['x', 'y'] }, kids: { type: 'array', items: { $ref: '#node' }, maxItems: 2 } },
        required: ['name'],
        unevaluatedProperties: false,
      },
    },
  },
  'a base that is extended': {
    definitions: { base: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } },
    allOf: [{ $ref: '#/definitions/base' }, { properties: { on: { type: 'boolean' } }, required: ['on'] }],
  },
  'a list that holds one of a kind': {
    type: 'array',
    items: { enum: ['red', 'green', 'blue', 'main'] },
    contains: { const: 'main' },
    minItems: 2,
    maxItems: 4,
  },
  'tags that differ': {
    type: 'object',
    properties: {
      days: { type: 'array', items: { enum: ['mon', 'tue', 'wed', 'thu', 'fri'] }, uniqueItems: true, minItems: 2 },
      ports: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 9999 }, uniqueItems: true, maxItems: 3 },
    },
    required: ['days', 'ports'],
  },
  'a schema with a reference to elsewhere': {
    type: 'object',
    properties: {
      at: { type: 'string', format: 'date-time' },
      where: { $ref: 'https://schemas.example.org/place.json' },
    },
    required: ['at'],
  },
  'no type said': {
    properties: { retries: { minimum: 0, maximum: 9, multipleOf: 1 }, name: { maxLength: 12 } },
    required: ['retries'],
  },
  'an event with odd formats': {
    type: 'object',
    properties: {
      colour: { type: 'string', format: 'color', maxLength: 8 },
      mask: { type: 'string', format: 'regex', maxLength: 12 },
      sku: { type: 'string', pattern: '^(?=.{4,8}$)[A-Z]+-[0-9]+$' },
    },
    required: ['sku', 'mask'],
  },
};
