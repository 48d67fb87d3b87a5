import { describe, expect, it } from 'vitest';
import { pythonPattern } from './python-pattern.js';

describe('an expression as Python writes it', () => {
  it.each([
    ['(?i)^ab c$', ['AB c', 'ab c'], ['abc', 'xab c']],
    [String.raw`(?i)^[a-c_\d\x61]\u0062É+|(?<letter>x)$`, ['Abé', '_bÉ', '7bé', 'yX'], ['dbé', '-bé', 'aBé']],
    ['(?i)^[^a-c]$', ['d', 'D', '-'], ['a', 'B']],
    ['(?i)^[A-z5-9]$', ['a', 'Z', '_', '7'], ['4']],
    ['(?i)^straß$', ['STRAß', 'straß'], ['strass']],
    [String.raw`\Aab[\w.]c\Z`, ['ab.c'], ['ab-c', 'Aab.cZ', 'xab.c']],
    [String.raw`(?i)\A(?P<letters>[a-f]+)\Z`, ['aF'], ['ag']],
  ])('means here what it means there: %s', (pattern, fitting, others) => {
    const expression = new RegExp(pythonPattern(pattern), 'u');
    expect(fitting.filter((text) => !expression.test(text))).toEqual([]);
    expect(others.filter((text) => expression.test(text))).toEqual([]);
  });
});
