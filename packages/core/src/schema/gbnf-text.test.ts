import { describe, expect, it } from 'vitest';
import { characterClass, jsonCharacters, literal, unmistakable } from './gbnf-text.js';

describe('literal', () => {
  it('escapes what GBNF needs and leaves plain text as it is', () => {
    expect(literal('a b-[c]')).toBe('"a b-[c]"');
    expect(literal('"\\')).toBe('"\\"\\\\"');
    expect(literal('\n\0é中😀')).toBe('"\\x0a\\x00\\xe9\\u4e2d\\U0001f600"');
  });
});

describe('characterClass', () => {
  it('writes ranges, pairs and single characters', () => {
    expect(characterClass([48, 57, 97, 98, 45, 45, 94, 94, 0x1f600, 0x1f64f])).toBe(
      '[0-9ab\\x2d\\x5e\\U0001f600-\\U0001f64f]',
    );
  });
});

describe('jsonCharacters', () => {
  it('puts a backslash before what JSON does not let stand by itself', () => {
    expect(jsonCharacters([97, 97])).toBe('[a]');
    expect(jsonCharacters([34, 34])).toBe('"\\\\" [\\x22]');
    expect(jsonCharacters([8, 10, 33, 35])).toBe('([\\x21\\x23] | "\\\\" [btn\\x22])'.replace('[btn', '[btn'));
  });
});

describe('unmistakable', () => {
  it('escapes a long character only beside shorter ones', () => {
    expect(unmistakable('👍👎')('"👍"')).toBe('"👍"');
    expect(unmistakable('👍中')('"👍"')).toBe('"\\ud83d\\udc4d"');
    expect(unmistakable('हé')('"ह"')).toBe('"\\u0939"');
    expect(unmistakable('हé')('"é"')).toBe('"é"');
  });
});
