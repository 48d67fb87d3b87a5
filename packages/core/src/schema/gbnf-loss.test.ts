import { describe, expect, it } from 'vitest';
import { GbnfSampler } from '../../test/gbnf-sampler.js';
import { validatorOf } from '../../test/gbnf-schemas.js';
import { schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more });

/** What the grammar of a schema does not hold, and values it lets through. */
function compile(schema: JsonSchema): { lost: string[]; values: unknown[] } {
  const { grammar, lost } = write(schema);
  const sampler = new GbnfSampler(grammar, 1);
  const values = Array.from({ length: 120 }, (_, index): unknown => JSON.parse(sampler.draw(10 + 3 * index)));
  return { lost, values };
}

function write(schema: JsonSchema): { lost: string[]; grammar: string } {
  const lost: string[] = [];
  const grammar = schemaToGbnf(schema, { onLost: (path, keyword) => lost.push(`${path} ${keyword}`) });
  return { lost, grammar };
}

describe('what a grammar cannot bind', () => {
  it.each<[JsonSchema, string]>([
    [object({ a: { type: 'string', pattern: '(a)\\1' } }), 'a pattern'],
    [object({ a: { type: 'string', pattern: 'a\\b' } }), 'a pattern'],
    [object({ a: { type: 'string', pattern: '(?<=a)b' } }), 'a pattern'],
    [object({ a: { type: 'string', pattern: `${'('.repeat(3000)}a${')'.repeat(3000)}` } }), 'a pattern'],
    [object({ a: { type: 'string', pattern: '^[\\u{1f1e6}-\\u{1f1ff}]{2}$' } }), 'a pattern'],
    [object({ a: { type: 'string', format: 'jwt' } }), 'a format'],
    [object({ a: { type: 'string', format: 'hostname', pattern: '^[0-9]+$' } }), 'a format'],
    [object({ a: { type: 'array', items: text, uniqueItems: true } }), 'a uniqueItems'],
    [object({ a: { type: 'integer', multipleOf: 997 } }), 'a multipleOf'],
    [{ type: 'object', minProperties: 2 }, ' minProperties'],
    [{ type: 'number', minimum: 1e20 }, ' minimum'],
    [object({ a: { $ref: 'other.json#/$defs/a' } }), 'a $ref'],
    [{ oneOf: [{ type: 'object' }, object({ a: text })] }, ' oneOf'],
    [{ type: 'string', not: { format: 'jwt' } }, ' not'],
  ])('is told with its path, and left free: %j', (schema, loss) => {
    expect(compile(schema).lost).toContain(loss);
  });

  it.each<[string, JsonSchema]>([
    ['deep schemas', Array.from({ length: 3000 }).reduce<JsonSchema>((inner) => ({ anyOf: [inner] }), text)],
    ['deep lists', Array.from({ length: 3000 }).reduce<JsonSchema>((inner) => ({ type: 'array', items: inner }), text)],
    ['a pattern that multiplies', { type: 'string', pattern: '^(([a-z]{1,50}|b+){1,50}c?){1,50}$' }],
    [
      'alternatives that multiply',
      { allOf: Array.from({ length: 12 }, (_, at) => ({ anyOf: [{ minLength: at }, { pattern: `^${at}` }] })) },
    ],
    [
      'a schema that is put together from itself',
      {
        $ref: '#/definitions/a',
        definitions: { a: object({ b: { allOf: [{ $ref: '#/definitions/a' }, { type: 'object' }] } }) },
      },
    ],
  ])('takes no long time and no endless depth: %s', (_what, schema) => {
    expect(compile(schema).values.length).toBe(120);
  });

  it('binds a large schema as deep as its grammar stays small, and tells what is free below', () => {
    const wide = (depth: number): JsonSchema =>
      depth === 0
        ? text
        : object(
            Object.fromEntries(
              Array.from({ length: 12 }, (_, at) => [`p${depth}${at}`, { ...wide(depth - 1), maxLength: at * depth }]),
            ),
          );
    const { lost } = write(wide(4));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every((loss) => /^p4\d+\.p3/.test(loss))).toBe(true);
  });
});

describe('what a grammar binds by writing less', () => {
  it.each<[string, JsonSchema]>([
    ['names by pattern', { type: 'object', patternProperties: { '^a': whole, z$: text }, additionalProperties: false }],
    ['names by pattern, and all others', { patternProperties: { '^[a-m]': whole }, additionalProperties: text }],
    [
      'a listed name that a pattern speaks of',
      object({ ab: { minimum: 3 } }, { patternProperties: { '^a': whole }, required: ['ab'] }),
    ],
    ['an exclusive bound of draft 4', { type: 'integer', minimum: 3, maximum: 9, exclusiveMinimum: true }],
    ['not a type', { not: { type: ['object', 'array', 'string'] } }],
    ['not a value', { type: 'string', enum: ['a', 'b', 'c'], not: { const: 'a' } }],
    ['not a number', { type: 'integer', minimum: 0, maximum: 3, not: { enum: [1, 2] } }],
    ['not a pattern', { type: 'string', pattern: '^[a-c]{1,2}$', not: { pattern: '^a' } }],
    ['not both properties', object({ a: whole, b: whole }, { not: { required: ['a', 'b'] } })],
    ['not a property', object({ a: whole, b: whole }, { not: { required: ['a'] } })],
    ['a list that contains', { type: 'array', items: { enum: [1, 2, 3] }, contains: { const: 2 }, maxItems: 3 }],
    ['dependencies', object({ a: text, b: text, c: text }, { dependencies: { a: ['b'], b: { required: ['c'] } } })],
    [
      'many dependencies',
      object(Object.fromEntries([...'abcdef'].map((name) => [name, whole])), {
        dependentRequired: { a: ['b'], b: ['c'], c: ['d'], d: ['e'], e: ['f'] },
      }),
    ],
    [
      'a condition',
      object(
        { k: { enum: [1, 2] }, a: text },
        {
          required: ['k'],
          if: { properties: { k: { const: 1 } } },
          then: { required: ['a'] },
          else: { properties: { a: false } },
        },
      ),
    ],
    [
      'many conditions',
      object(
        { k: { enum: ['a', 'b', 'c', 'd', 'e'] }, x: true },
        {
          required: ['k'],
          allOf: [...'abcde'].map((name, at) => ({
            if: { properties: { k: { const: name } } },
            then: { properties: { x: { const: at } }, required: ['x'] },
          })),
        },
      ),
    ],
    [
      'alternatives of which each is a part of the next',
      { oneOf: [object({ a: whole }), object({ a: whole, b: text }, { required: ['b'] })] },
    ],
    [
      'alternatives of texts',
      {
        oneOf: [
          { type: 'string', pattern: '^[ab]+$' },
          { type: 'string', pattern: '^[bc]+$' },
        ],
      },
    ],
    [
      'alternatives of numbers',
      {
        oneOf: [
          { type: 'integer', minimum: 0, maximum: 9 },
          { type: 'integer', minimum: 5, maximum: 12 },
        ],
      },
    ],
    [
      'alternatives with one optional tag',
      { oneOf: ['a', 'b', 'c'].map((tag) => object({ tag: { const: tag }, n: whole })) },
    ],
    [
      'alternatives of a date and a text',
      {
        oneOf: [
          { type: 'string', format: 'date' },
          { type: 'string', pattern: '^[0-9a-c-]{8,12}$' },
        ],
      },
    ],
    [
      'no item beyond those of a tuple',
      { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [whole], unevaluatedItems: false },
    ],
    [
      'a text with a pattern and a greatest length',
      { type: 'string', pattern: '^arn:[a-z]+:[a-z0-9-]*:\\d{4}:.+$', maxLength: 60 },
    ],
    ['a class that is repeated often', { type: 'string', pattern: '^[a-z_]+$', minLength: 2, maxLength: 4096 }],
    ['a look behind at the end', { type: 'string', pattern: '^[a-z.]{1,9}(?<!\\.git)$' }],
    ['a regular expression', { type: 'string', format: 'regex' }],
  ])('keeps to it without a loss: %s', (_what, schema) => {
    const { lost, values } = compile(schema);
    const validate = validatorOf(draft7(schema));
    expect(lost).toEqual([]);
    for (const value of values) expect(validate(value), JSON.stringify(value)).toBeUndefined();
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
  });

  it.each<[string, JsonSchema, string]>([
    ['an anchor', { $ref: '#here', $defs: { a: { $anchor: 'here', const: 1 } } }, '1'],
    ['an id of draft 4', { $ref: '#here', definitions: { a: { id: '#here', enum: [1] } } }, '1'],
    [
      'an id of its own',
      { $ref: 'item.json', $id: 'http://a.example/b.json', $defs: { a: { $id: 'item.json', const: 1 } } },
      '1',
    ],
    [
      'the whole document by its id',
      { $id: 'http://a.example/b.json', $ref: 'b.json#/$defs/a', $defs: { a: { const: 1 } } },
      '1',
    ],
    [
      'a pointer inside a schema with an id',
      { $ref: '#/$defs/a', $defs: { a: { $id: 'a', $ref: '#/$defs/b', $defs: { b: { const: 1 } } } } },
      '1',
    ],
  ])('follows a reference by %s', (_what, schema, written) => {
    const { lost, values } = compile(schema);
    expect(lost).toEqual([]);
    expect(new Set(values.map((value) => JSON.stringify(value)))).toEqual(new Set([written]));
  });

  it('takes a schema without a type for what its keywords speak of', () => {
    const { values } = compile({
      properties: { a: { maxLength: 3 }, b: { minimum: 1, maximum: 2 } },
      required: ['a', 'b'],
    });
    for (const value of values as { a: unknown; b: unknown }[])
      expect([typeof value.a, typeof value.b]).toEqual(['string', 'number']);
  });
});

/** ajv knows no exclusive bound that is `true`. */
const draft7 = ({ exclusiveMinimum, minimum, ...schema }: JsonSchema): JsonSchema =>
  exclusiveMinimum === true
    ? { ...schema, exclusiveMinimum: minimum }
    : { ...schema, ...(minimum !== undefined && { minimum }) };
