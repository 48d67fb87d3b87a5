import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersWithin, type NumberRule } from './gbnf-number.js';
import { Languages } from './gbnf-regular.js';

const languages = new Languages();
const free: NumberRule = {
  integer: true,
  minimum: -Infinity,
  maximum: Infinity,
  exclusiveMinimum: -Infinity,
  exclusiveMaximum: Infinity,
  multipleOf: [],
};
const holds = (rule: Partial<NumberRule>, text: string): boolean => {
  const language = numbersWithin(languages, { ...free, ...rule });
  return language !== undefined && languages.holds(language, text);
};

describe('numbersWithin', () => {
  it('takes exactly the integers within the bounds that the divisor divides', () => {
    const bound = fc.integer({ min: -1300, max: 1300 });
    fc.assert(
      fc.property(bound, bound, fc.integer({ min: 1, max: 30 }), (a, b, divisor) => {
        const [minimum, maximum] = [Math.min(a, b), Math.max(a, b)];
        for (let value = -1400; value <= 1400; value += 7) {
          const wanted = value >= minimum && value <= maximum && value % divisor === 0;
          expect(holds({ minimum, maximum, multipleOf: [divisor] }, `${value}`), `${value}`).toBe(wanted);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('takes exactly the decimals within the bounds', () => {
    const bound = fc.integer({ min: -99_999, max: 99_999 }).map((digits) => digits / 1000);
    fc.assert(
      fc.property(bound, bound, bound, fc.boolean(), (a, b, value, exclusive) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const rule = exclusive ? { exclusiveMinimum: low, exclusiveMaximum: high } : { minimum: low, maximum: high };
        const wanted = exclusive ? value > low && value < high : value >= low && value <= high;
        expect(holds({ integer: false, ...rule }, `${value === 0 ? 0 : value}`)).toBe(wanted);
        expect(holds({ integer: false, ...rule }, `${low === 0 ? 0 : low}`)).toBe(!exclusive);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it.each([
    '-0',
    '00',
    '01',
    '-01',
    '1e3',
    '2e37',
    '1.',
    '.5',
    '+1',
    '1.0',
    '',
    '-',
    '9007199254740992',
    '-9007199254740992',
  ])('never writes the integer %s', (text) => {
    expect(holds({}, text)).toBe(false);
  });

  it.each(['-0', '-0.0', '0.', '00.1', '-.5', '1e3', '1.0000000'])('never writes the number %s', (text) => {
    expect(holds({ integer: false, minimum: -5 }, text)).toBe(false);
  });

  it.each(['0', '0.50', '-0.000001', '4.999999', '-5', '-5.000000'])('writes the number %s', (text) => {
    expect(holds({ integer: false, minimum: -5, exclusiveMaximum: 5 }, text)).toBe(true);
  });

  it('keeps integers safe, and bounds at their edge', () => {
    expect(holds({}, '9007199254740991')).toBe(true);
    expect(holds({ minimum: 9_007_199_254_740_990 }, '9007199254740989')).toBe(false);
    expect(holds({ minimum: -3.5, maximum: 2.5 }, '-3')).toBe(true);
    expect(holds({ minimum: -3.5, maximum: 2.5 }, '-4')).toBe(false);
    expect(holds({ minimum: 2.5 }, '2')).toBe(false);
  });

  it('writes no number that would be rounded onto an exclusive bound', () => {
    expect(holds({ integer: false, exclusiveMaximum: 1e12 }, '999999999999.99')).toBe(true);
    expect(holds({ integer: false, exclusiveMaximum: 1e12 }, '999999999999.999999')).toBe(false);
    expect(holds({ integer: false, exclusiveMinimum: 0.1, exclusiveMaximum: 0.1 + 1e-17 }, '0.1')).toBe(false);
  });

  it('divides decimals exactly', () => {
    expect(
      ['0.07', '0.29', '12', '3.10'].map((text) => holds({ integer: false, multipleOf: [0.01] }, text)),
    ).not.toContain(false);
    expect(['0.075', '0.001'].map((text) => holds({ integer: false, multipleOf: [0.01] }, text))).not.toContain(true);
    expect(['0.25', '0.3', '1'].map((text) => holds({ integer: false, multipleOf: [0.05] }, text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(holds({ integer: false, multipleOf: [0.05] }, '0.26')).toBe(false);
    expect(holds({ multipleOf: [1.5] }, '3') && !holds({ multipleOf: [1.5] }, '2')).toBe(true);
    expect(holds({ multipleOf: [1e6] }, '3000000') && !holds({ multipleOf: [1e6] }, '3000001')).toBe(true);
    expect(holds({ multipleOf: [4, 6] }, '24') && !holds({ multipleOf: [4, 6] }, '18')).toBe(true);
  });

  it('gives up on odd divisors', () => {
    expect(numbersWithin(languages, { ...free, multipleOf: [0.123456789] })).toBeUndefined();
  });
});
