import { describe, expect, it } from 'vitest';
import { fitNumber, fitOperation } from './fit-number.js';

describe('a number that is written', () => {
  it.each([
    ['0', 0],
    ['-0.5', -0.5],
    ['+7', 7],
    ['.25', 0.25],
    ['-.5e1', -5],
    ['3.', 3],
    ['1e3', 1000],
    ['2E-2', 0.02],
    ['1_000_000', 1_000_000],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', 2 ** 53],
    ['+9007199254740992', 2 ** 53],
    [`1${'0'.repeat(22)}`, 1e22],
  ])('%s is read', (text, value) => expect(fitNumber(text)).toBe(value));

  it.each(['', 'a', '1a', 'a1', '01', '-', '.', '1e', '1,5', '0x10', 'NaN', '1 2'])('%j is none', (text) => {
    expect(fitNumber(text)).toBeUndefined();
  });

  it.each([
    ['it would be changed', '9007199254740993'],
    ['it would be changed, with its sign', '+9007199254740993'],
    ['it is beyond all numbers', '1e400'],
    ['it is very long', '1'.repeat(401)],
  ])('is not read where %s', (_why, text) => expect(fitNumber(text)).toBeUndefined());

  it('may be as long as 400 digits', () => expect(fitNumber(`0.${'3'.repeat(398)}`)).toBeCloseTo(1 / 3));
});

describe('an operation on two numbers', () => {
  it.each([
    ['5/100', 0.05],
    ['2 + 3', 5],
    ['7-10', -3],
    ['4 * 2.5', 10],
    ['2**10', 1024],
    ['( 1e2 / 4 )', 25],
    ['-3 - -4', 1],
    ['1_000 * 2', 2000],
  ])('%s has its value', (text, value) => expect(fitOperation(text)).toBe(value));

  it.each(['1', '1 + 2 + 3', '1/0', '2**1000000', '3**40', 'a+1', '1+a', '1 % 2', '01+1', '1+01', '2 + 3)x'])(
    '%s has none that would be kept',
    (text) => expect(fitOperation(text)).toBeUndefined(),
  );
});
