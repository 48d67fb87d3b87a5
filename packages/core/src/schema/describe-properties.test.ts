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
