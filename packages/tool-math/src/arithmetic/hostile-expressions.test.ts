import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateExpression } from './calculate-expression.js';
import { ExpressionError } from './expression-error.js';

describe('hostile expressions', () => {
  it.each([
    'constructor',
    '__proto__',
    'this',
    'toString()',
    'a = 3',
    'x => x',
    'process.exit(1)',
    'globalThis',
    'import("fs")',
    '"text"',
    '`text`',
    '[1, 2]',
    '{}',
    '1; 2',
    '1 ? 2 : 3',
    '1 && 2',
    '1 < 2',
    '!1',
    '~1',
    '1n',
    '0x10',
    '1_000',
    'group(2)',
    'percent',
    'sqrt.constructor("return 1")()',
    'true',
    'null',
    'Infinity',
    'NaN',
    '// 2',
    '/* 2 */ 1',
    '\u0000',
  ])('refuses %j', (expression) => {
    expect(() => calculateExpression(expression)).toThrow(ExpressionError);
  });

  it('bounds length and nesting', () => {
    expect(() => calculateExpression('1+'.repeat(10_000))).toThrow(
      'The expression has 20000 characters; at most 500 are read.',
    );
    expect(() => calculateExpression(`${'('.repeat(60)}1${')'.repeat(60)}`)).toThrow(
      'At character 51 brackets are more than 50 deep.',
    );
    expect(calculateExpression(`${'('.repeat(50)}1${')'.repeat(50)}`)).toBe(1);
    expect(calculateExpression(`${'-'.repeat(498)}1`)).toBe(1);
  });

  it('comes to an end on powers that would fill the world with digits', () => {
    const hostile = [
      '9^9^9^9^9^9',
      '1.0000001^1e17',
      '0.9999999^1e300',
      '(9^300)^300',
      'exp(exp(exp(10)))',
      '7.7^7.7^7.7^7.7',
      '1e999%3e-999',
    ];
    for (const expression of hostile) expect(() => calculateExpression(expression)).toThrow(ExpressionError);
  });

  it('either computes a finite number or throws an ExpressionError, whatever it reads', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,+-*/^%()xe√π ÷',
      'sqrt(',
      'of ',
      'max(',
      'e9',
      '**',
      '1e',
      'this',
      '[',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        try {
          expect(calculateExpression(parts.join(''))).toSatisfy(Number.isFinite);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
