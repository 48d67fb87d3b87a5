import { describe, expect, it } from 'vitest';
import { isBoundTo } from './is-bound-to.js';
import { keepsTo } from './keeps-to.js';

const place = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city'],
  additionalProperties: false,
};

describe('a value keeps to a schema', () => {
  it.each([
    ['text', 'a', { type: 'string' }],
    ['a whole number as one with a fraction', 3, { type: 'number' }],
    ['a whole number', 3, { type: 'integer' }],
    ['null', null, { type: 'null' }],
    ['one of the values', { a: [1] }, { enum: [1, { a: [1] }] }],
    ['one of the choices', 1, { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    ['items', ['a', 'b'], { type: 'array', items: { type: 'string' } }],
    ['properties', { city: 'Paris', days: 3 }, place],
    ['without what is optional', { city: 'Paris' }, place],
    ['what more there may be', { a: 1 }, { type: 'object', additionalProperties: { type: 'integer' } }],
    ['what nothing is said of', { a: 1 }, { type: 'object' }],
    ['properties that are no list of schemas', { a: 1 }, { type: 'object', properties: null }],
    ['a schema that lets everything through', 'a', true],
    [
      'a definition',
      { next: { next: {} } },
      { $ref: '#/$defs/a', $defs: { a: { properties: { next: { $ref: '#/$defs/a' } } } } },
    ],
    ['a reference that leads nowhere', 1, { $ref: '#/$defs/b', $defs: {} }],
    ['a reference where there are no definitions', 1, { $ref: '#/$defs/b' }],
    ['keywords that not every host binds', 'a', { type: 'string', minLength: 5 }],
  ])('with %s', (_what, value, schema) => expect(keepsTo(value, schema)).toBe(true));

  it.each([
    ['another type', 1, { type: 'string' }],
    ['a fraction for a whole number', 1.5, { type: 'integer' }],
    ['a list for an object', [], { type: 'object' }],
    ['null for an object', null, { type: 'object' }],
    ['none of the values', 2, { enum: [1, { a: [1] }] }],
    ['none of the choices', true, { anyOf: [{ type: 'string' }, { type: 'number' }] }],
    ['one wrong item', ['a', 1], { type: 'array', items: { type: 'string' } }],
    ['one wrong property', { city: 'Paris', days: 'three' }, place],
    ['a property that is missing', { days: 3 }, place],
    ['a property that is only inherited', {}, { type: 'object', required: ['toString'] }],
    ['a property too many', { city: 'Paris', unit: 'c' }, place],
    ['more that is of another type', { a: 'b' }, { type: 'object', additionalProperties: { type: 'integer' } }],
    [
      'what its definition refuses',
      { a: 1 },
      { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { type: 'string' } } },
    ],
  ])('not with %s', (_what, value, schema) => expect(keepsTo(value, schema)).toBe(false));
});

describe('an answer', () => {
  it('is bound where its text is JSON that keeps to the schema, spaces around it aside', () => {
    const { isBound } = isBoundTo(place);
    expect(isBound(' {"city": "Paris"}\n')).toBe(true);
    expect(isBound('{"city": 1}')).toBe(false);
    expect(isBound('It is {"city": "Paris"}')).toBe(false);
  });
});
