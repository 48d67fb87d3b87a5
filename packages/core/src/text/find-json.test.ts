import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJson } from './find-json.js';

describe('the JSON in an answer', () => {
  it('is the whole, what stands in fences, and the objects and lists in the talk', () => {
    expect(findJson(' {"a": 1} ')).toEqual(['{"a": 1}']);
    expect(findJson('Sure:\n```json\n{"a": 1}\n```\nAnything else?')[1]).toBe('{"a": 1}');
    expect(findJson('It is {"a": "}"} or [1, {"b": 2}].').slice(1)).toEqual(['{"a": "}"}', '[1, {"b": 2}]']);
  });

  it('is not lost behind brackets that are never closed', () => {
    expect(findJson('a { b [ c {"a": 1}')).toContain('{"a": 1}');
  });

  it('is never more than a stretch of the text, however hostile that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '`', '```', 'a', '\n') }),
        (text) => {
          for (const found of findJson(text)) expect(text).toContain(found);
        },
      ),
    );
    const long = '{'.repeat(200_000);
    expect(findJson(long)).toEqual([long]);
  });
});
