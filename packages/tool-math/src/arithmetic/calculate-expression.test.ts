import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateExpression } from './calculate-expression.js';

describe('calculateExpression', () => {
  it.each([
    ['0.1 + 0.2', 0.3],
    ['1.1 * 1.1', 1.21],
    ['17 / 100 * 2340', 397.8],
    ['2 / 3 * 96', 64],
    ['100 - 37.45', 62.55],
    ['8.5 / 100 * 1200', 102],
    ['1 / 3', 0.3333333333333333],
    ['10 / 4', 2.5],
    ['0 * -1', 0],
  ])('computes %s on exact decimals', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['20 - 5 - 3', 12],
    ['64 / 4 / 2', 8],
    ['2 ^ 3 ^ 2', 512],
    ['2 ** 10', 1024],
    ['-2 ^ 2', -4],
    ['(-2) ^ 2', 4],
    ['2 ^ -1', 0.5],
    ['2 * -3', -6],
    ['--3', 3],
    ['+3 - -4', 7],
    ['-(2 + 3)', -5],
    ['((((7))))', 7],
    ['4 ^ 0.5', 2],
  ])('binds %s as mathematics does', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['sqrt(169)', 13],
    ['√169 + √(144)', 25],
    ['sqrt(2) ^ 2', 2],
    ['cbrt(-8)', -2],
    ['abs(3 - 10)', 7],
    ['floor(-2.5) + ceil(2.1)', 0],
    ['round(2.345, 2)', 2.35],
    ['round(2.5)', 3],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['log10(1000) + log2(8)', 6],
    ['ln(e)', 1],
    ['exp(0)', 1],
    ['2 * pi', 6.283185307179586],
    ['π', Math.PI],
    ['SQRT(16)', 4],
  ])('knows the function or constant in %s', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['floor(100 / 3 * 3)', 100],
    ['floor(1 / 3 * 3)', 1],
    ['floor(49 * (1 / 49))', 1],
    ['floor((100 / 3 - 33) * 3)', 1],
    ['floor(-1 / 3 * 3)', -1],
    ['floor(8 ^ (1 / 3))', 2],
    ['floor(sqrt(2) ^ 2)', 2],
    ['ceil(sqrt(3) ^ 2)', 3],
    ['ceil(2 / 3 * 3)', 2],
    ['round(2.5 / 7 * 7)', 3],
    ['round(0.125 / 3 * 3, 2)', 0.13],
    ['(1 / 3 * 3) % 1', 0],
    ['(1e12 / 3 * 3) % 1', 0],
    ['(1e30 / 3 * 3) % 1', 0],
    ['1 % (1 / 3)', 0],
    ['(2 / 3) % (1 / 3)', 0],
    ['floor((7 / 3 * 3 + 0.5) % 1 * 2)', 1],
  ])('takes nothing for a part of a whole that only rounding has left in %s', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  const nines = '9'.repeat(60);
  it.each([
    [`floor(0.${nines})`, 0],
    [`ceil(1.${'0'.repeat(58)}1)`, 2],
    [`floor(${nines}) - ${nines.slice(1)}0`, 9],
    [`${nines} % 10`, 9],
    ['1e59 % 3', 1],
    [`1 % 0.${nines}`, 1e-60],
    ['1e20 % 3e-50', 1e-50],
    ['1e-300 % 1e300', 1e-300],
    [`round(${nines.slice(30)}.${'4'.repeat(30)}) - ${nines.slice(30)}`, 0],
  ])('computes exactly with all sixty digits of %s', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['2,340 * 2', 4680],
    ['1,234,567.89 + 0', 1234567.89],
    ['10,00,000 + 1', 1000001],
    ['sqrt(2,025)', 45],
    ['max(2,340)', 340],
    ['12 x 7', 84],
    ['12x7', 84],
    ['12×7÷2', 42],
    ['5 − 3', 2],
    ['12 * 7 =', 84],
    ['12 * 7 = ?', 84],
    ['1.5e3 + .5', 1500.5],
    ['  7  ', 7],
  ])('tolerates how people write %s', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['17%', 0.17],
    ['17% of 80', 13.6],
    ['17% * 80', 13.6],
    ['10% of 50% of 80', 4],
    ['200 - 15%', 170],
    ['100 + 10%', 110],
    ['10% + 10%', 0.2],
    ['-17%', -0.17],
    ['(5 + 5)% of 200', 20],
    ['100 / 50%', 200],
    ['(50%) ^ 2', 0.25],
    ['17 % 5', 2],
    ['17 % (2 + 3)', 2],
  ])('tells a percentage from a remainder in %s', (expression, result) => {
    expect(calculateExpression(expression)).toBe(result);
  });

  it.each([
    ['(2 + 3))', 'Unexpected `)` at character 8. No bracket is open there.'],
    ['2 * (3 + )', 'Unexpected `)` at character 10.'],
    ['2 + * 3', 'Unexpected `*` at character 5.'],
    ['* 3', 'Unexpected `*` at character 1.'],
    ['% 3', 'Unexpected `%` at character 1.'],
    ['2 +', 'The expression ends after `+`; a number is missing there.'],
    ['(2 + 3', 'The `(` at character 1 is never closed.'],
    ['2 (3)', 'An operator such as * is missing before `(` at character 3.'],
    ['1.2.3', 'An operator such as * is missing before `.3` at character 4.'],
    ['1,5 + 2', 'Unexpected `,` at character 2. Write thousands as in 2,340 and decimals with a point.'],
    ['1.234,56', 'Unexpected `,` at character 6. Write thousands as in 2,340 and decimals with a point.'],
    ['$5 + 2', 'Unexpected `$` at character 1.'],
    ['5 + 😀', 'Unexpected `😀` at character 5.'],
    ['sqrt 4', 'A `(` is missing after `sqrt` at character 1.'],
    ['round(1, 2, 3)', 'round takes 1 to 2 numbers, not 3.'],
    ['sqrt((4, 9))', 'Unexpected `,` at character 8. Write thousands as in 2,340 and decimals with a point.'],
    ['sqrt(4, 9)', 'sqrt takes 1 number, not 2.'],
    ['round(2.5, 0.5)', 'round takes 0 to 50 decimal places, not 0.5.'],
    [
      'max(1,000, 500)',
      'Unexpected `,` at character 6. Here commas part numbers: write thousands without them, as in 2340.',
    ],
    [
      'round(2,050 / 3)',
      'Unexpected `,` at character 8. Here commas part numbers: write thousands without them, as in 2340.',
    ],
    [
      '17 % -5',
      'Unexpected `-5` at character 6. After % it can mean two things: write 17 % (-5) for the remainder or 17% - 5 for the percentage.',
    ],
    ['50% ^ 2', 'Put brackets round a percentage before ^, as in (50%)^2.'],
    ['', 'The expression is empty. Write one such as 2 + 2.'],
    ['=', 'The expression is empty. Write one such as 2 + 2.'],
  ])('says what is wrong with %s', (expression, message) => {
    expect(() => calculateExpression(expression)).toThrow(
      expect.objectContaining({ name: 'ExpressionError', message }),
    );
  });

  it.each([
    ['1 / 0', 'Division by zero: 1 / 0 has no result.'],
    ['5 % (2 - 2)', 'Division by zero: 5 % 0 has no result.'],
    ['0 ^ -1', 'Division by zero: 0 ^ -1 has no result.'],
    ['9^9^9^9', 'The result is too large: at most 1e308 can be told.'],
    ['1e308 * 10', 'The result, about 1.0000e+309, is too large to be told.'],
    ['1e-320 / 1e10', 'The result, about 1.0000e-330, is too small to be told.'],
    ['1e9999', 'The result is too large: at most 1e308 can be told.'],
    ['1e-9999', 'The result is too small: at least 1e-308 can be told.'],
    ['2 ^ -(9^9^2)', 'The result is too small: at least 1e-308 can be told.'],
    ['(-8) ^ (1/3)', 'The result is not a real number: a negative number has no fractional power.'],
    ['sqrt(-4)', 'sqrt(-4) has no finite real result.'],
    ['ln(0)', 'ln(0) has no finite real result.'],
  ])('tells that %s has no result', (expression, message) => {
    expect(() => calculateExpression(expression)).toThrow(
      expect.objectContaining({ name: 'ExpressionError', message }),
    );
  });

  it('names the character at fault for programs too', () => {
    expect(() => calculateExpression('2 + y')).toThrow(expect.objectContaining({ code: 'EXPRESSION', character: 5 }));
    expect(() => calculateExpression('1 / 0')).toThrow(expect.not.objectContaining({ character: expect.anything() }));
  });
});

describe('laws', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  const money = (amount: number): string => `(${(amount / 100).toFixed(2)})`;

  it('adds and takes away cents without a trace of binary fractions', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        expect(calculateExpression(`${money(one)} + ${money(other)}`)).toBe((one + other) / 100);
        expect(calculateExpression(`${money(one)} - ${money(other)}`)).toBe((one - other) / 100);
      }),
    );
  });

  it('agrees with integers on products, quotients and remainders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000 }), fc.integer({ min: 1, max: 90_000_000 }), (one, other) => {
        expect(calculateExpression(`${one} * ${other} / ${other}`)).toBe(one);
        expect(calculateExpression(`${one} % ${other}`)).toBe(one % other);
        expect(calculateExpression(`sqrt(${one} ^ 2)`)).toBe(one);
      }),
    );
  });

  it('reads thousands commas as it reads none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (value) => {
        expect(calculateExpression(value.toLocaleString('en-US'))).toBe(value);
        expect(calculateExpression(value.toLocaleString('en-IN'))).toBe(value);
      }),
    );
  });
});
