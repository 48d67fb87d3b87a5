import { describe, expect, it } from 'vitest';

import { forceCalls } from './force-calls.js';

const tool = (name: string, parameters?: Record<string, unknown>) => ({
  type: 'function' as const,
  function: { name, parameters },
});

describe('forced calls', () => {
  it('are the scripted ones among the tools', () => {
    const here = { name: 'a', arguments: { x: 1 } };
    expect(forceCalls({ calls: [here, { name: 'b', arguments: {} }] }, [tool('a')])).toEqual([here]);
  });

  it('are what the model means to say, of the tool that takes it', () => {
    const taking = (name: string, ...keys: string[]) =>
      tool(name, { type: 'object', properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])) });
    const text = '{"city": "Paris", "day": "today"}';
    expect(forceCalls({ text }, [taking('a', 'city'), taking('b', 'city', 'day')])).toEqual([
      { name: 'b', arguments: { city: 'Paris', day: 'today' } },
    ]);
  });

  it('are one of the first tool, as empty as its schema lets it be, where none is scripted', () => {
    const parameters = {
      type: 'object',
      properties: { city: { type: 'string' }, days: { type: 'integer' }, note: { type: 'string' } },
      required: ['city', 'days'],
      additionalProperties: false,
    };
    expect(forceCalls({ text: 'No.' }, [tool('a', parameters), tool('b')])).toEqual([
      { name: 'a', arguments: { city: '', days: 0 } },
    ]);
    expect(forceCalls({}, [tool('a')])).toEqual([{ name: 'a', arguments: {} }]);
  });
});
