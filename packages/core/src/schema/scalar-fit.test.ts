import { describe, expect, it } from 'vitest';
import type { FlatSchema, TypeName } from './flat-schema.js';
import type { Json } from './json-schema-type.js';
import { allowedValues } from './lower-scalar.js';
import { fitsScalar, typeOfValue } from './scalar-fit.js';

describe('the type of a value', () => {
  it('tells whole numbers from others, and lists and null from objects', () => {
    const values: Json[] = [null, [], {}, 1, 1.5, 'a', true];
    expect(values.map(typeOfValue)).toEqual(['null', 'array', 'object', 'integer', 'number', 'string', 'boolean']);
  });
});

describe('a value fits its type and bounds', () => {
  it.each<[Json, TypeName, FlatSchema, boolean]>([
    [3, 'integer', {}, true],
    [3, 'number', {}, true],
    [3.5, 'integer', {}, false],
    [3, 'string', {}, false],
    [3, 'integer', { minimum: 3, maximum: 3 }, true],
    [3, 'integer', { minimum: 4 }, false],
    [3, 'integer', { maximum: 2 }, false],
    [3, 'integer', { exclusiveMinimum: 3 }, false],
    [3, 'integer', { exclusiveMaximum: 3 }, false],
    [3, 'integer', { exclusiveMinimum: 2, exclusiveMaximum: 4 }, true],
    [3, 'integer', { minimum: '4', exclusiveMinimum: true }, true],
    [0.3, 'number', { multipleOf: 0.1 }, true],
    [0.35, 'number', { multipleOf: 0.1 }, false],
    ['ab', 'string', { minLength: 2, maxLength: 2 }, true],
    ['ab', 'string', { minLength: 3 }, false],
    ['ab', 'string', { maxLength: 1 }, false],
    ['😀', 'string', { maxLength: 1 }, true],
    ['ab', 'string', { pattern: '^a' }, true],
    ['ab', 'string', { pattern: '^b' }, false],
    ['ab', 'string', { pattern: '(' }, true],
    ['ab', 'string', {}, true],
    [true, 'boolean', {}, true],
    [null, 'null', {}, true],
  ])('%j as %s in %j: %s', (value, type, flat, fits) => expect(fitsScalar(value, type, flat, false)).toBe(fits));

  it('loosely whatever its bounds are', () => {
    expect(fitsScalar(3, 'integer', { minimum: 4 }, true)).toBe(true);
    expect(fitsScalar('ab', 'string', { pattern: '^b' }, true)).toBe(true);
    expect(fitsScalar(3, 'string', {}, true)).toBe(false);
  });
});

describe('the values of an enum', () => {
  it('are those of any of its types, within its bounds, each once', () => {
    const flat = { enum: [1, 'a', 1, 5, null, [1], { a: 1 }], maximum: 3 };
    expect(allowedValues(flat)).toEqual([1, 'a', null, [1], { a: 1 }]);
    expect(allowedValues(flat, ['number', 'string'])).toEqual([1, 'a']);
    expect(allowedValues(flat, ['array', 'null'])).toEqual([null, [1]]);
    expect(allowedValues(flat, [])).toEqual([]);
  });
});
