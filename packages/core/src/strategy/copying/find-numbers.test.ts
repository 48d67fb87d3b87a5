import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.js';
import { numberWords } from './number-words.js';

const found = (text: string): string => [...findNumbers(text)].join(' ');

describe('the numbers of a text', () => {
  it.each([
    ['2,340 and 12,345,678.90', '2340 12345678.9 12345678.90'],
    ['-5, −3°C, -$7 but 5-10', '-5 -3 -7 5 10'],
    ['$19.99, 15%, 20€', '19.99 15 20'],
    ['45.50', '45.5 45.50'],
    ['2024-05-01', '2024 5 1'],
    ['24.12.2024', '24 12 2024'],
    ['12:30 in room B7', '12 30 7'],
    ['1.5k', '1.5 1500'],
    ['1.250,50 or 3,5', '1250.5 1250.50 3.5 3 5'],
    ['1.250.000', '1 250 0 1250000'],
    ['2½ of ½', '2.5 0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['00340434292135100186', ''],
    ['none at all', ''],
    ['8k, 3 grand, 2 lakhs, 2.3mn, 3.5 mil', '8 8000 3 3000 2 200000 2.3 2300000 3.5 3500000'],
    ['1/2 cup, 3/4, 2 1/4 and 1/3', '1 2 3 4 0.5 0.75 2.25'],
    ['on 12/05/2024 or 2024/05', '12 5 2024'],
    ['.5 of 2 ½', '0.5 2.5'],
    ['570 000 or 1 234 567', '570 0 1 234 567 570000 1234567'],
    ['$25,982, and 12', '25982 12'],
    ['minus 8 and negative 2.5', '-8 -2.5'],
    ['how many feet in a mile', '1'],
    ['an hour of 60 minutes', '60'],
  ])('%j are %s', (text, numbers) => expect(found(text)).toBe(numbers));

  it('take no long time to find in long runs of digits, commas and words', () => {
    for (const unit of ['1', '1,', '1.', ',', 'one ', 'twenty-', 'minus ', '1,234.'])
      expect(findNumbers(unit.repeat(40_000 / unit.length)).size).toBeLessThan(50_000);
  });
});

describe('numbers in words', () => {
  it.each([
    ['two', [2]],
    ['Twenty-five', [25]],
    ['twenty one', [21]],
    ['one two three', [1, 2, 3]],
    ['one or two', [1, 2]],
    ['a hundred', [100]],
    ['three hundred and five', [305]],
    ['two million three thousand four hundred and twelve', [2_003_412]],
    ['a dozen, two dozen, half a dozen', [12, 24, 6]],
    ['a couple of days', [2]],
    ['half an hour', [0.5]],
    ['two and a half', [2.5]],
    ['2.5 million', [2_500_000]],
    ['3 thousand', [3000]],
    ['the third, the twelfth, the twenty-first', [3, 12, 21]],
    ['minus seven', [-7]],
    ['five fifty', [5, 50]],
    ['nineteen ninety', [19, 90]],
    ['twice', [2]],
    ['twenty first third', [21, 3]],
    ['zero one', [0, 1]],
    ['and a half', [0.5]],
    ['a quarter, three quarters, two and a quarter', [0.25, 0.75, 2.25]],
    ['a couple of thousand, five grand, a lakh', [2000, 5000, 100_000]],
    ['ten k or sixty K', [10, 10_000, 60, 60_000]],
    ['nine point six five, point nine', [9, 6, 5, 9, 9.65, 0.9]],
    ['twenty quarters', [20]],
    ['hundred', [100]],
    ['thousand million', [1_001_000]],
    ['seventy two five', [72, 5]],
    ['three half', [3, 0.5]],
    ['twenty zero', [20, 0]],
    ['five hundred thousand and one', [500_001]],
    ['negative two and three', [-2, 3]],
    ['12 of 30', []],
    ['someone, oneself, tenth-rate', [10]],
    ['', []],
  ])('%j are %j', (text, numbers) => expect(numberWords(text)).toEqual(numbers));
});
