import { describe, expect, it } from 'vitest';
import { describeProperties } from './describe-properties.js';

describe('a schema for a host that wants every property described', () => {
  it('gets types and descriptions where they are missing, and keeps those there are', () => {
    const schema = {
      properties: {
        city: { type: 'string', description: 'The city.' },
        maxCount: { enum: [1, 2] },
        stay_dates: { type: 'array', items: { type: 'object', properties: { day: {} } } },
        unit: { anyOf: [{ type: 'null' }, { type: 'integer' }] },
      },
      required: ['city'],
    };
    expect(describeProperties(schema)).toEqual({
      type: 'object',
      properties: {
        city: { type: 'string', description: 'The city.' },
        maxCount: { type: 'number', description: 'max count', enum: [1, 2] },
        stay_dates: {
          type: 'array',
          description: 'stay dates',
          items: { type: 'object', properties: { day: { type: 'string', description: 'day' } } },
        },
        unit: { type: 'integer', description: 'unit', anyOf: [{ type: 'null' }, { type: 'integer' }] },
      },
      required: ['city'],
    });
  });

  it('has properties even where it takes none', () => {
    expect(describeProperties({ type: 'object' })).toEqual({ type: 'object', properties: {} });
  });
});

describe('the type of a property that names none', () => {
  const typeOf = (property: unknown): unknown => {
    const { a } = describeProperties({ properties: { a: property } })['properties'] as { a: { type: unknown } };
    return a.type;
  };

  it.each([
    ['the first of its values', { enum: [1, 'a'] }, 'number'],
    ['its constant', { const: true }, 'boolean'],
    ['its properties', { properties: {} }, 'object'],
    ['its items', { items: { type: 'string' } }, 'array'],
    [
      'the first of its choices with one that is not null',
      { anyOf: [{}, { type: 'null' }, { type: ['string'] }, { type: 'number' }] },
      'number',
    ],
    ['the other choices', { oneOf: [{ type: 'integer' }] }, 'integer'],
    ['nothing it says', { anyOf: {} }, 'string'],
    ['a text among its values', { enum: ['a', 1] }, 'string'],
  ])('is told by %s', (_what, property, type) => expect(typeOf(property)).toBe(type));

  it.each([
    ['a reference', { $ref: '#/definitions/tree' }, 'object'],
    ['a reference alone in an allOf', { allOf: [{ $ref: '#/definitions/trees' }] }, 'array'],
    ['a choice of a reference or null', { anyOf: [{ $ref: '#/definitions/trees' }, { type: 'null' }] }, 'array'],
    ['a reference to a property', { $ref: '#/properties/count' }, 'number'],
    ['a reference that leads nowhere', { $ref: '#/definitions/none' }, 'string'],
    ['a reference to itself', { $ref: '#/properties/a' }, 'string'],
  ])('is that behind %s', (_what, property, type) => {
    const definitions = {
      tree: { properties: { trees: { $ref: '#/definitions/trees' } } },
      trees: { items: { $ref: '#/definitions/tree' } },
    };
    const described = describeProperties({ properties: { count: { type: 'number' }, a: property }, definitions });
    expect(described['properties']).toMatchObject({ a: { type } });
  });

  it('is left as it is where the property is no schema of its own', () => {
    expect(describeProperties({ properties: { a: true } })).toEqual({ type: 'object', properties: { a: true } });
    expect(describeProperties({ properties: [] })).toEqual({ type: 'object', properties: {} });
  });
});
