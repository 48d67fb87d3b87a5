import { describe, expect, it } from 'vitest';
import { validateJsonSchema } from './validate-json-schema.js';
import { readablePattern } from './readable-pattern.js';

const letters = [...'abcdwsxDWS019 -_.,:;@#%&\\/\'"[]{}()^$|+*?é\n'];
const texts = ['', ...letters, ...letters.flatMap((one) => letters.map((other) => one + other)), 'a@x', '12-34', '{a}'];

describe('an expression that JavaScript takes without `u` alone', () => {
  it.each([
    String.raw`^\d{2}\-\d{2}$`,
    String.raw`^[\w-.]+\@x$`,
    String.raw`^[.-\w]$`,
    String.raw`^[\d-a\-]$`,
    String.raw`^[\w-]\_$`,
    String.raw`^[^\s\-\"\'\:]+$`,
    String.raw`^\{a}$`,
    '^{a}$',
    '^a{,2}$',
    '^]$',
    String.raw`^[\\\@]$`,
    String.raw`^\[\w\]\:$`,
    String.raw`\#|\%|\&`,
  ])('matches the same with it: %s', (pattern) => {
    expect(() => new RegExp(pattern, 'u')).toThrow(SyntaxError);
    const [own, readable] = [new RegExp(pattern), new RegExp(readablePattern(pattern), 'u')];
    expect(texts.filter((text) => readable.test(text))).toEqual(texts.filter((text) => own.test(text)));
    expect(validateJsonSchema({ pattern }, '?!').length).toBe(own.test('?!') ? 0 : 1);
  });

  it('is left as it is where it can be read with `u`, or not at all', () => {
    for (const pattern of [String.raw`^\p{L}\u{61}[\-]$`, '(?i)a', '[']) expect(readablePattern(pattern)).toBe(pattern);
  });
});
