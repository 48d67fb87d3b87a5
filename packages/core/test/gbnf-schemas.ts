import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { z } from 'zod';
import type { JsonSchema } from '../src/schema/json-schema-type.js';

/** The JSON Schema that zod gives for a schema's input. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;

/** A validator for one JSON Schema: it says what is wrong, or nothing. */
export function validatorOf(schema: JsonSchema | boolean): (value: unknown) => string | undefined {
  const is2020 = typeof schema === 'object' && /2020-12/.test(String(schema['$schema']));
  const ajv = new (is2020 ? Ajv2020 : Ajv)({
    strict: false,
    logger: false,
    validateSchema: false,
    multipleOfPrecision: 9,
    formats: fullFormats,
  });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors));
}

const bounds = (lowest: number, highest: number): fc.Arbitrary<[number, number]> =>
  fc
    .tuple(fc.integer({ min: lowest, max: highest }), fc.integer({ min: lowest, max: highest }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const patterns = [
  /^[a-z]+$/,
  /^\d{3}-\d{4}$/,
  /foo/,
  /^(red|green|blue)[0-9]?$/,
  /^[^<>&]*$/,
  /\bx?/,
  /^\p{Lu}\p{L}*$/u,
  /^[A-Z]{2}\d+\s\w$/,
  /^é+|ß$/,
  /["\\/]/,
  /^(?!no)[a-z]{2,5}$/,
  /^.{2,5}$/,
];

const text: fc.Arbitrary<z.ZodType> = fc.oneof(
  fc.constant(z.string()),
  fc.integer({ min: 0, max: 9 }).map((least) => z.string().min(least)),
  bounds(0, 400).map(([least, most]) => z.string().min(least).max(most)),
  fc
    .constantFrom(...patterns.filter((pattern) => !pattern.source.includes('\\b')))
    .map((pattern) => z.string().regex(pattern)),
  fc.constantFrom(
    z.email(),
    z.uuid(),
    z.url(),
    z.iso.date(),
    z.iso.datetime(),
    z.iso.time(),
    z.iso.duration(),
    z.ipv4(),
    z.ipv6(),
    z.hostname(),
    z.base64(),
    z.base64url(),
    z.cuid(),
    z.cuid2(),
    z.ulid(),
    z.nanoid(),
    z.e164(),
    z.hex(),
    z.mac(),
    z.guid(),
    z.cidrv4(),
    z.cidrv6(),
    z.iso.datetime({ offset: true, precision: 3 }),
    z.iso.datetime({ local: true }),
    z.uuidv7(),
    z.emoji(),
    z.httpUrl(),
    z.xid(),
    z.ksuid(),
    z.email().max(30),
    z.string().startsWith('a.').endsWith('"z').max(9),
    z.string().includes('in'),
    z
      .string()
      .regex(/^[a-z]+$/)
      .min(2)
      .max(4),
  ),
);

const number: fc.Arbitrary<z.ZodType> = fc.oneof(
  fc.constantFrom(
    z.number(),
    z.int(),
    z.number().int(),
    z.int32(),
    z.uint32(),
    z.number().positive(),
    z.number().nonnegative(),
    z.number().lt(0),
  ),
  bounds(-1200, 1200).map(([least, most]) => z.int().min(least).max(most)),
  bounds(-1e15, 1e15).map(([least, most]) => z.int().min(least).max(most)),
  bounds(-5000, 5000).map(([least, most]) =>
    z
      .number()
      .min(least / 100)
      .max(most / 100),
  ),
  bounds(-5000, 5000)
    .filter(([a, b]) => b - a > 2)
    .map(([least, most]) =>
      z
        .number()
        .gt(least / 1000)
        .lt(most / 1000),
    ),
  fc.constantFrom(2, 5, 7, 10, 100, 360, 1000, 1e6).map((divisor) =>
    z
      .int()
      .min(-2 * divisor)
      .multipleOf(divisor),
  ),
  fc.constantFrom(0.01, 0.5, 0.05, 2.5).map((divisor) => z.number().min(0).max(1e4).multipleOf(divisor)),
);

const scalar = fc.oneof(
  text,
  number,
  fc.constantFrom<z.ZodType[]>(z.boolean(), z.null(), z.any()),
  fc
    .uniqueArray(fc.string({ minLength: 0, maxLength: 6, unit: 'binary' }), { minLength: 1, maxLength: 5 })
    .map((values) => z.enum(values as [string])),
  fc
    .array(fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 4 })
    .map((values) => z.literal(values)),
);

const key = fc
  .oneof(fc.constantFrom('a', 'b', 'name', 'käse', 'a b', 'x"y', 'z\\n', '', '😀'), fc.string({ maxLength: 5 }))
  .filter((name) => !(name in Object.prototype));

/** Random zod schemas of every kind a grammar can hold. */
export const zodSchemas: fc.Arbitrary<z.ZodType> = fc.letrec<{ schema: z.ZodType }>((tie) => {
  const schema = tie('schema');
  const object = fc
    .uniqueArray(fc.tuple(key, schema, fc.constantFrom('required', 'optional', 'default', 'nullable')), {
      maxLength: 5,
      selector: ([name]) => name,
    })
    .map((entries) =>
      Object.fromEntries(
        entries.map(([name, each, how]) => [
          name,
          how === 'optional' ? each.optional() : how === 'nullable' ? each.nullable() : each,
        ]),
      ),
    );
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      scalar,
      object.map((shape) => z.object(shape)),
      object.map((shape) => z.strictObject(shape)),
      object.map((shape) => z.looseObject(shape)),
      fc.tuple(object, schema).map(([shape, rest]) => z.object(shape).catchall(rest)),
      fc
        .tuple(object, object)
        .map(([a, b]) =>
          z.intersection(
            z.object(a),
            z.object(Object.fromEntries(Object.entries(b).map(([name, each]) => [`${name}2`, each]))),
          ),
        ),
      fc.tuple(schema, bounds(0, 6)).map(([item, [least, most]]) => z.array(item).min(least).max(most)),
      schema.map((item) => z.array(item)),
      fc.array(schema, { maxLength: 3 }).map((items) => z.tuple(items as [z.ZodType])),
      fc.tuple(schema, schema, schema).map(([a, b, rest]) => z.tuple([a, b.optional()], rest)),
      fc.array(schema, { minLength: 1, maxLength: 3 }).map((options) => z.union(options as [z.ZodType])),
      fc
        .tuple(object, object)
        .map(([a, b]) =>
          z.discriminatedUnion('kind', [
            z.object({ ...a, kind: z.literal('one') }),
            z.object({ kind: z.enum(['two', 'three']), ...b }),
          ]),
        ),
      schema.map((value) => z.record(z.string(), value)),
      schema.map((value) => z.record(z.string().regex(/^[a-z]{1,3}$/), value)),
      schema.map((value) => z.record(z.enum(['left', 'right']), value)),
      schema.map((value) => z.partialRecord(z.enum(['up', 'down']), value)),
      schema.map((value) => {
        const tree: z.ZodType = z.object({
          value,
          get children(): z.ZodType {
            return z.array(tree).max(2);
          },
        });
        return tree;
      }),
      schema.map((value) => {
        const list: z.ZodType = z.object({
          value,
          get next(): z.ZodType {
            return list.nullable();
          },
        });
        return list;
      }),
    ),
  };
}).schema;
