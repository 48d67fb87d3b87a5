import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { toJsonSchema } from '../schema/json-schema.js';
import { emulationWords, fill } from './emulation-words.js';
import { writeSignature } from './tool-signature.js';

function sign(parameters: JsonSchema): string {
  return writeSignature({ name: 'look_up', description: 'Looks.', parameters }, emulationWords);
}

function signed(schema: z.ZodType): string {
  return sign(toJsonSchema(schema, 'test'));
}

describe('a signature', () => {
  it('says names, types, choices, defaults and descriptions in a line', () => {
    const schema = z.object({
      city: z.string().describe('The "city",\n to look at'),
      unit: z.enum(['c', 'f']).optional(),
      days: z.int().min(1).max(7).default(3),
      exact: z.literal(true).optional(),
      tags: z.array(z.string()).min(1),
      kinds: z.array(z.enum(['a', 'b'])).optional(),
      note: z.string().nullable(),
    });
    expect(signed(schema)).toBe(
      String.raw`look_up(city: string "The \"city\", to look at", unit?: "c"|"f", ` +
        'days?: integer (at least 1, at most 7) = 3, exact?: true, tags: list of string (at least 1 items), ' +
        'kinds?: list of ("a"|"b"), note: string|null)',
    );
  });

  it('has empty brackets for a tool without parameters', () => {
    expect(sign({})).toBe('look_up()');
    expect(signed(z.object({}))).toBe('look_up()');
  });

  it("says a format and leaves out the pattern a library checks it with, but says a pattern of one's own", () => {
    expect(signed(z.object({ to: z.email(), zip: z.string().regex(/^\d{5}$/) }))).toBe(
      String.raw`look_up(to: string (email), zip: string (matches ^\d{5}$))`,
    );
  });

  it('gives what is nested as JSON Schema, with its description beside it', () => {
    const schema = z.object({ place: z.object({ lat: z.number() }).describe('Where') });
    expect(signed(schema)).toBe(
      'look_up(place: {"type":"object","properties":{"lat":{"type":"number"}},"required":["lat"]} "Where")',
    );
  });

  it('gives the whole as JSON Schema where the list of parameters is not all of it', () => {
    const open = { type: 'object', properties: {}, additionalProperties: { type: 'string' } };
    expect(sign(open)).toBe(`look_up(arguments that fit ${JSON.stringify(open)})`);
    const described = { type: 'object', properties: {}, description: 'Either of two.' };
    expect(sign(described)).toContain('Either of two.');
    const recursive = { type: 'object', properties: { next: { $ref: '#' } } };
    expect(sign(recursive)).toContain('"$ref":"#"');
  });

  it('loses no keyword it has no words for', () => {
    for (const keyword of [
      { multipleOf: 5 },
      { uniqueItems: true },
      { not: { enum: ['x'] } },
      { examples: ['Paris'] },
    ]) {
      expect(sign({ type: 'object', properties: { a: { type: 'string', ...keyword } } })).toContain(
        JSON.stringify(keyword).slice(1, -1),
      );
    }
  });

  it('quotes a name that is no word', () => {
    expect(sign({ properties: { 'a b': { type: 'string' } } })).toBe('look_up("a b"?: string)');
  });
});

describe('a template', () => {
  it('is filled once: what is filled in is not looked at again', () => {
    expect(fill('{a} and {b}, {"c": 1}', { a: '{b}', b: '$&' })).toBe('{b} and $&, {"c": 1}');
  });
});

describe('the type of a parameter', () => {
  const typed = (schema: unknown): string =>
    sign({ properties: { a: schema }, required: ['a'] }).slice('look_up(a: '.length, -1);

  it.each([
    ['several types', { type: ['string', 'integer'] }, 'string|integer'],
    ['one of several', { anyOf: [{ type: 'string' }, { const: 5 }] }, 'string|5'],
    ['a list among others', { anyOf: [{ type: 'array' }, { type: 'null' }] }, '(list)|null'],
    ['a list of anything', { type: 'array', maxItems: 3 }, 'list (at most 3 items)'],
    ['a list of one of several', { type: 'array', items: { type: ['string', 'null'] } }, 'list of (string|null)'],
    [
      'a list with a bound on its items',
      { type: 'array', items: { type: 'string', minLength: 2 } },
      'list of (string (at least 2 characters))',
    ],
    ['bounds', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 'number (over 0, under 1)'],
    ['a length', { type: 'string', maxLength: 9 }, 'string (at most 9 characters)'],
    ['a title and an address', { title: 'A', $id: 'a', type: 'string' }, 'string'],
    ['an empty description', { type: 'string', description: '' }, 'string'],
  ])('says in words: %s', (_what, schema, words) => expect(typed(schema)).toBe(words));

  it.each([
    ['a schema that lets everything through', true],
    ['a type beside a choice', { type: 'string', anyOf: [{ type: 'string' }] }],
    ['items beside a choice', { anyOf: [{ type: 'array' }], items: { type: 'string' } }],
    ['a bound beside a choice', { anyOf: [{ type: 'number' }], minimum: 1 }],
    ['a choice that is nested', { anyOf: [{ type: 'object' }, { type: 'null' }] }],
    ['a choice of anything', { anyOf: [true, { type: 'null' }] }],
    ['values beside a constant', { enum: ['a'], const: 'a' }],
    ['values beside a choice', { enum: ['a'], anyOf: [{ type: 'string' }] }],
    ['a constant beside a choice', { const: 'a', anyOf: [{ type: 'string' }] }],
    ['items that are nested', { type: 'array', items: { type: 'object' } }],
    ['items that are anything', { type: 'array', items: true }],
    ['items of what is no list', { type: 'string', items: { type: 'string' } }],
    ['no type', {}],
    ['no types', { type: [] }],
    ['a type that is none', { type: 'date' }],
    ['one type of several that is none', { type: ['string', 'date'] }],
    ['a bound that is no number', { type: 'number', exclusiveMinimum: true }],
    ['a pattern that is an object', { type: 'string', pattern: {} }],
    ['a keyword that objects inherit', { type: 'string', toString: 1 }],
  ])('says as JSON Schema: %s', (_what, schema) => expect(typed(schema)).toBe(JSON.stringify(schema)));

  it.each([
    ['that is no object', { type: 'string' }],
    ['whose properties are no schemas', { properties: [] }],
    ['whose list of what is needed is none', { properties: {}, required: 'a' }],
    ['that needs what it does not list', { properties: { a: { type: 'string' } }, required: ['a', 'b'] }],
    ['that lets more through', { properties: {}, additionalProperties: true }],
  ])('is not said of a schema %s, which is told whole', (_what, parameters) => {
    expect(sign(parameters)).toBe(`look_up(arguments that fit ${JSON.stringify(parameters)})`);
  });

  it('is said of a schema that is closed, or has a title', () => {
    expect(sign({ type: 'object', title: 'A', additionalProperties: false })).toBe('look_up()');
  });
});
