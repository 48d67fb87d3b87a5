import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { pythonJson, writePythonJson } from './python-json.js';

describe('JSON as Python writes it', () => {
  it.each([
    ['{"a":[1,2],"b":{}}', '{"a": [1, 2], "b": {}}'],
    [' [ "x:y,z" , "\\u00e9\\/" ]\n', '["x:y,z", "é/"]'],
    ['"\\u0001\\u007f\\u2028"', '"\\u0001\u007f\u2028"'],
    ['[1.0,-0,-0.0,1E5,1e16,1.5e-7,0.0001,0.00001]', '[1.0, 0, -0.0, 100000.0, 1e+16, 1.5e-07, 0.0001, 1e-05]'],
    ['12345678901234567890123', '12345678901234567890123'],
    ['[1e400,-1e400]', '[Infinity, -Infinity]'],
    ['{"a":NaN,"b":[-Infinity],"c":"NaN"}', '{"a": NaN, "b": [-Infinity], "c": "NaN"}'],
    ['{"a":1,"b":{"c":0},"\\u0061":[2]}', '{"a": [2], "b": {"c": 0}}'],
  ])('rewrites %s', (given, expected) => {
    expect(pythonJson(given)).toBe(expected);
  });

  it.each(['', 'plain words', '{"a":', '-NaN', '1NaN', "{'a': 1}", '01', '"a" "b"'])(
    'leaves %j, which is no JSON',
    (given) => {
      expect(pythonJson(given)).toBeUndefined();
    },
  );

  it('reads what is nested deeper than a stack', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(pythonJson(deep)).toBe(deep);
  });

  it('keeps every value as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(writePythonJson(value))).toEqual(plain);
        expect(pythonJson(JSON.stringify(value, null, 2))).toBe(writePythonJson(value));
      }),
      { numRuns: 1000 },
    );
  });
});
