import fc from 'fast-check';
import type { Json, JsonSchema } from '../src/schema/json-schema-type.js';

const names = ['a', 'b', 'value', 'entries', 'item1', 'key'] as const;
const name = fc.constantFrom(...names);
const small = fc.integer({ min: 0, max: 3 });

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, true, false, 0, 1, 2.5, -3, '', 'a', '1', 'null', '[]', '{"a":1}'),
  fc.string({ maxLength: 3 }),
);
const constant: fc.Arbitrary<Json> = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 2 }),
  fc.dictionary(name, leaf, { maxKeys: 2 }),
);

const typeName = fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean', 'null');

const bounds = fc.record(
  {
    minimum: fc.integer({ min: -4, max: 4 }),
    exclusiveMaximum: fc.integer({ min: -4, max: 9 }),
    multipleOf: fc.constantFrom(2, 0.5),
    minLength: small,
    maxLength: fc.integer({ min: 1, max: 5 }),
    pattern: fc.constantFrom('^[a-c]*$', 'a', '^\\d+$'),
    format: fc.constantFrom('date', 'email'),
  },
  { requiredKeys: [] },
);

const ofLists = (schema: fc.Arbitrary<JsonSchema | boolean>): fc.Arbitrary<JsonSchema> =>
  fc.record(
    {
      items: fc.oneof(schema, fc.array(schema, { maxLength: 3 })),
      additionalItems: schema,
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      contains: schema,
    },
    { requiredKeys: [] },
  );

const ofObjects = (schema: fc.Arbitrary<JsonSchema | boolean>): fc.Arbitrary<JsonSchema> =>
  fc.record(
    {
      properties: fc.dictionary(name, schema, { maxKeys: 3 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: schema,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b$', ''), schema, { maxKeys: 1 }),
      propertyNames: fc.oneof(fc.constant({ maxLength: 2 }), fc.constant({ enum: ['a', 'b'] }), fc.constant(true)),
      minProperties: small,
      dependencies: fc.constant({ a: ['b'] }),
    },
    { requiredKeys: [] },
  );

const ofParts = (schema: fc.Arbitrary<JsonSchema | boolean>): fc.Arbitrary<JsonSchema> =>
  fc.record(
    {
      anyOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
      oneOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
      allOf: fc.array(schema, { minLength: 1, maxLength: 2 }),
      not: schema,
      $ref: fc.constantFrom('#', '#/definitions/x', '#/definitions/y'),
    },
    { requiredKeys: [] },
  );

/** Random JSON Schemas of draft 7, as people might write them and as nobody would. */
export const jsonSchemas: fc.Arbitrary<JsonSchema> = fc
  .letrec<{ schema: JsonSchema | boolean }>((tie) => {
    const schema = tie('schema');
    const typed = fc.record(
      { type: fc.oneof(typeName, fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 })) },
      { requiredKeys: [] },
    );
    const join = (...parts: fc.Arbitrary<JsonSchema>[]): fc.Arbitrary<JsonSchema> =>
      fc.tuple(...parts).map((all) => Object.assign({}, ...all) as JsonSchema);
    const object = fc.constant<JsonSchema>({ type: 'object' });
    return {
      schema: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        typed,
        fc.boolean(),
        join(typed, bounds),
        constant.map((value) => ({ const: value })),
        fc.array(constant, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
        join(object, ofObjects(schema)),
        join(fc.constant<JsonSchema>({ type: 'array' }), ofLists(schema)),
        join(typed, ofObjects(schema), ofParts(schema)),
        ofParts(schema),
        join(bounds, ofParts(schema)),
        fc
          .uniqueArray(name, { minLength: 2, maxLength: 3 })
          .map((all) => ({ type: 'object', oneOf: all.map((each) => ({ required: [each] })) })),
      ),
    };
  })
  .schema.chain((schema) =>
    fc
      .record({
        x: fc.constant(schema),
        y: fc.constantFrom<JsonSchema[]>({ type: 'string' }, { $ref: '#/definitions/x' }),
      })
      .map((definitions) => (typeof schema === 'boolean' ? { anyOf: [schema] } : { ...schema, definitions }))
      // As JSON says it: no object without a prototype.
      .map((whole) => JSON.parse(JSON.stringify(whole)) as JsonSchema),
  );
