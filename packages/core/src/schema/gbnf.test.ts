import { describe, expect, it } from 'vitest';
import { GbnfSampler } from '../../test/gbnf-sampler.js';
import { validatorOf } from '../../test/gbnf-schemas.js';
import { DefinitionError } from '../errors.js';
import { GbnfBuilder, literal, schemaToGbnf } from './gbnf.js';
import type { JsonSchema } from './json-schema-type.js';

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'object', properties, ...more });

/** Different short texts that a schema's grammar lets through, all of them checked by ajv. */
function draws(schema: JsonSchema, spacing: 'spaced' | 'compact' = 'spaced'): Set<string> {
  const grammar = schemaToGbnf(schema, { spacing });
  const validate = validatorOf(schema);
  const found = new Set<string>();
  const sampler = new GbnfSampler(grammar, 1);
  for (let steps = 20; steps < 320; steps += 2) {
    const drawn = sampler.draw(steps);
    const value: unknown = JSON.parse(drawn);
    if (!mayBeMisread(value)) expect(validate(value), drawn).toBeUndefined();
    found.add(drawn);
  }
  return found;
}

/** Node 24.21 reads a key with an escape as what stands before it and a backslash, where a key of that name was read before, by whatever test. */
const mayBeMisread = (value: unknown): boolean => Object.keys(Object(value)).some((key) => key.endsWith('\\'));

function refusal(schema: JsonSchema, path = ''): DefinitionError {
  try {
    new GbnfBuilder().add(schema, { path });
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error('the schema was taken');
}

describe('GbnfBuilder', () => {
  it('writes one grammar whose root comes first', () => {
    expect(schemaToGbnf(object({ on: { type: 'boolean' } }, { required: ['on'] }))).toBe(
      'root ::= object\nobject ::= "{" "\\"on\\": " boolean "" "}"\nboolean ::= "true" | "false"\n',
    );
  });

  it('puts several schemas and raw rules into one grammar and leaves out what root does not lead to', () => {
    const builder = new GbnfBuilder();
    const input = builder.add(object({ city: { enum: ['Bern', 'Rome'] } }, { required: ['city'] }), { name: 'input' });
    builder.add({ type: 'null' });
    const call = builder.rule('call 1', `${literal('{"name": "a", "input": ')} ${input} "}"`);
    expect(call).toBe('call-1');
    expect(builder.rule('unused', '"x"')).toBe('unused');
    const grammar = builder.build(`"[" ${call} "]"`);
    expect(grammar).not.toContain('unused');
    const drawn = new GbnfSampler(grammar, 1).draw();
    expect(['Bern', 'Rome'].map((city) => `[{"name": "a", "input": {"city": "${city}"}}]`)).toContain(drawn);
  });

  it('never gives a rule the name of another or of root', () => {
    const builder = new GbnfBuilder();
    expect(['root', 'a b', 'a-b', 'a_b'].map((name, index) => builder.rule(name, `"${index}"`))).toEqual([
      'root-2',
      'a-b',
      'a-b-2',
      'a-b-3',
    ]);
  });

  it('spaces lists and objects as asked, constants included', () => {
    const schema = { const: { a: [1, 2], b: {} } };
    expect(draws(schema)).toEqual(new Set(['{"a": [1, 2], "b": {}}']));
    expect(draws(schema, 'compact')).toEqual(new Set(['{"a":[1,2],"b":{}}']));
    expect([...draws({ type: 'array', items: { const: 0 }, minItems: 2, maxItems: 2 }, 'compact')]).toEqual(['[0,0]']);
  });
});

describe('a grammar', () => {
  it('keeps to the order of properties and leaves out optional ones', () => {
    const found = draws(object({ a: { const: 1 }, b: { const: 2 }, c: { const: 3 } }, { required: ['b'] }));
    expect(found).toEqual(new Set(['{"b": 2}', '{"a": 1, "b": 2}', '{"b": 2, "c": 3}', '{"a": 1, "b": 2, "c": 3}']));
  });

  it.each<[string, JsonSchema]>([
    ['at least two of three', object({ a: text, b: text, c: text }, { minProperties: 2 })],
    [
      'two of three, one of them required',
      object({ a: text, b: text, c: text }, { maxProperties: 2, required: ['b'] }),
    ],
    ['one listed, one free', object({ a: text }, { minProperties: 2, additionalProperties: whole })],
    ['at most one, listed or free', object({ a: text }, { maxProperties: 1, additionalProperties: whole })],
    ['a required name that is not listed', object({ a: text }, { required: ['z'], additionalProperties: whole })],
    ['names out of a list', { type: 'object', propertyNames: { enum: ['x', 'y', 'z'] }, minProperties: 2 }],
    [
      'names of a length',
      { type: 'object', propertyNames: { minLength: 3, maxLength: 4 }, additionalProperties: whole },
    ],
    ['names of a pattern', object({ ab: text, c: text }, { propertyNames: { pattern: '^[ab]+$' } })],
    ['names with quotes and escapes', object({ 'a"\\b\n': whole, 'é😀': whole, 한: whole }, { required: ['é😀'] })],
  ])('counts and names properties: %s', (_what, schema) => {
    expect(draws(schema).size).toBeGreaterThan(1);
  });

  it.each<[string, JsonSchema]>([
    ['a tuple that may end early', { type: 'array', items: [text, whole], minItems: 1 }],
    ['a tuple with a tail', { type: 'array', items: [text], additionalItems: whole, minItems: 3, maxItems: 5 }],
    [
      'a tuple of draft 2020-12',
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'array',
        prefixItems: [text, whole],
        items: { type: 'boolean' },
        minItems: 2,
      },
    ],
    ['a tuple with an impossible place', { type: 'array', items: [text, false] }],
    [
      'different items of an enum',
      { type: 'array', items: { enum: [1, 2, '1', null] }, uniqueItems: true, minItems: 2 },
    ],
    ['any items', { type: 'array', maxItems: 2 }],
  ])('keeps to what is said of lists: %s', (_what, schema) => {
    expect(draws(schema).size).toBeGreaterThan(1);
  });

  it.each<[string, JsonSchema]>([
    ['objects', { allOf: [object({ a: text }, { required: ['a'] }), object({ b: whole }, { required: ['b'] })] }],
    [
      'a closed object and an open one',
      { allOf: [object({ a: text }, { additionalProperties: false }), object({ b: whole })] },
    ],
    [
      'additional properties',
      { allOf: [object({ a: text }, { additionalProperties: whole }), object({ b: { minimum: 3 } })] },
    ],
    ['types', { allOf: [{ type: ['string', 'number'] }, { type: ['integer', 'null'] }], maximum: 3 }],
    ['divisors', { type: 'integer', multipleOf: 6, allOf: [{ multipleOf: 4 }], minimum: 0, maximum: 100 }],
    ['alternatives', { type: 'string', pattern: '^[a-z]*$', anyOf: [{ maxLength: 2 }, { minLength: 5 }] }],
    ['enums', { enum: ['a', 'bb', 'ccc'], allOf: [{ enum: ['bb', 'ccc', 'd'] }], minLength: 2 }],
    [
      'lists',
      {
        allOf: [
          { type: 'array', items: [text] },
          { type: 'array', items: { minLength: 2 }, maxItems: 2 },
        ],
      },
    ],
  ])('puts together what stands in allOf: %s', (_what, schema) => {
    expect(draws(schema).size).toBeGreaterThan(1);
  });

  it.each<[string, JsonSchema]>([
    ['by type', { oneOf: [text, whole] }],
    [
      'by a tag',
      { oneOf: [object({ k: { const: 1 } }, { required: ['k'] }), object({ k: { const: 2 } }, { required: ['k'] })] },
    ],
    [
      'by what is required',
      { oneOf: [object({ a: text }, { required: ['a'] }), object({ b: text }, { required: ['b'] })] },
    ],
    [
      'by range',
      {
        oneOf: [
          { type: 'integer', minimum: 5 },
          { type: 'number', exclusiveMaximum: 5 },
        ],
      },
    ],
  ])('takes alternatives of oneOf that differ %s', (_what, schema) => {
    expect(draws(schema).size).toBeGreaterThan(1);
  });

  it('follows references, also into themselves', () => {
    const a = { anyOf: [{ type: 'null' }, { type: 'array', items: { $ref: '#/definitions/a~1b%25' } }] };
    const found = draws({ $ref: '#/definitions/a~1b%25', definitions: { 'a/b%': a } });
    expect(found).toContain('[[null]]');
    expect(draws(object({ next: { allOf: [{ $ref: '#' }] } }))).toContain('{"next": {}}');
  });

  it('writes any value, but not of any depth', () => {
    const found = [...draws({})].map((drawn): unknown => JSON.parse(drawn));
    expect(
      new Set(found.map((value) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value))),
    ).toEqual(new Set(['string', 'number', 'boolean', 'null', 'array', 'object']));
  });

  it('stays small however large the bounds', () => {
    for (const schema of [
      { maxLength: 1e6, type: 'string' },
      { type: 'array', minItems: 5000, maxItems: 1e9, items: whole },
    ]) {
      const grammar = schemaToGbnf(schema);
      expect(grammar.length).toBeLessThan(6000);
      expect(() => new GbnfSampler(grammar, 1)).not.toThrow();
    }
  });

  it('lets no name of further properties stand for a listed one', () => {
    const grammar = schemaToGbnf(object({ ab: whole }, { additionalProperties: text }));
    expect(grammar).toContain('key');
    for (const drawn of draws(object({ '': whole, a: whole, '"': whole }, { additionalProperties: text }))) {
      expect(drawn).not.toMatch(/[{ ]("a?"|"\\""): "/);
    }
  });
});

describe('a schema that no value fits', () => {
  it.each<[JsonSchema, string, RegExp]>([
    [object({ a: { type: 'integer', minimum: 5, maximum: 1 } }, { required: ['a'] }), 'p.a', /no value/],
    [object({ a: object({ b: false }, { required: ['b'] }) }, { required: ['a'] }), 'p.a', /no value/],
    [{ required: ['__proto__'], type: 'object' }, 'p', /"__proto__"/],
    [{ $ref: '#' }, 'p', /no value/],
    [{ $ref: '#/$defs/none' }, 'p', /no schema/],
    [{ $ref: '#none' }, 'p', /no schema/],
    [object({ next: { $ref: '#' } }, { required: ['next'] }), 'p.next', /no value/],
    [{ const: 'abc', maxLength: 2 }, 'p', /no value/],
    [{ type: 'string', pattern: '^a+$', minLength: 3, maxLength: 2 }, 'p', /no value/],
    [{ allOf: [{ pattern: '^a' }, { pattern: '^b' }], type: 'string' }, 'p', /no value/],
    [{ anyOf: [] }, 'p', /no value/],
    [{ not: {} }, 'p', /no value/],
  ])('is refused with its path: %j', (schema, path, message) => {
    const error = refusal(schema, 'p');
    expect(error.path).toBe(path);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(path);
  });

  it('is refused where it is no schema at all', () => {
    expect(refusal(JSON.parse('7') as JsonSchema)).toBeInstanceOf(DefinitionError);
  });

  it('is left out where nothing asks for it', () => {
    expect(draws(object({ a: { type: 'integer', minimum: 5, maximum: 1 }, b: { const: 1 } }))).toEqual(
      new Set(['{}', '{"b": 1}']),
    );
  });
});
