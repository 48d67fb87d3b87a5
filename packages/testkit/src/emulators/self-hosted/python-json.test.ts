import { assert, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';

import { pythonJson } from './python-json.js';

it('writes any JSON so that it reads back the same', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(JSON.parse(pythonJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('writes a space after each comma and colon', () => {
  expect(pythonJson({ a: [1, 'ü'], b: null })).toBe('{"a": [1, "ü"], "b": null}');
});
