import { assert, dictionary, integer, array, jsonValue, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCallArray } from './read-call-array.js';

const calls = array(record({ name: string(), arguments: dictionary(string(), jsonValue()) }), { minLength: 1 });

describe('a list of calls', () => {
  it('is read whole whatever its arguments hold, and what follows it is ignored', () => {
    assert(
      property(calls, string(), (list, junk) => {
        const read = readCallArray(` ${JSON.stringify(list)}${junk}`, 'arguments');
        const expected = list.map(({ name, arguments: values }) => ({ name, arguments: JSON.stringify(values) }));
        expect(read).toEqual({ whole: true, calls: expected });
      }),
    );
  });

  it('is never whole where it is cut, and its whole calls stay what they were', () => {
    assert(
      property(calls, integer({ min: 1, max: 500 }), (list, cut) => {
        const text = JSON.stringify(list);
        const read = readCallArray(text.slice(0, Math.max(1, text.length - cut)), 'arguments');
        expect(read?.whole ?? false).toBe(false);
        expect(read?.calls.length ?? 0).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('has the beginning of the call that was cut', () => {
    const text = '[{"name": "a", "arguments": {}}, {"name": "b", "arguments": {"city": "Pa';
    expect(readCallArray(text, 'arguments')).toEqual({
      whole: false,
      calls: [
        { name: 'a', arguments: '{}' },
        { name: 'b', arguments: '{"city": "Pa' },
      ],
    });
  });

  it.each(['', 'no list', '{"name": "a"}', '["a"]', '[{"name": 1}]', '[{name: "a"}]'])('is none in %j', (text) => {
    expect(readCallArray(text, 'arguments')).toBeUndefined();
  });
});
