import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternReader } from './gbnf-pattern.js';
import { Languages } from './gbnf-regular.js';

const languages = new Languages();
const refuse = (why: string): never => {
  throw new Error(why);
};
const read = (pattern: string) => new PatternReader(languages, pattern, refuse).read();

const part = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  '\\s',
  '(ab|c)',
  '(?:a|)',
  'a{2}',
  'b{1,}',
  '(?=a)',
  '(?!b)',
  '\\n',
  '\\u0061',
  '1',
  '-',
);
const quantified = fc
  .tuple(part, fc.constantFrom('', '', '', '*', '+', '?', '{0,2}', '*?'))
  .map(([each, sign]) =>
    each.startsWith('(?') && !each.startsWith('(?:') ? each : each.endsWith('}') ? each : each + sign,
  );
const sequence = fc.array(quantified, { maxLength: 4 }).map((parts) => parts.join(''));
const anchored = fc.tuple(fc.constantFrom('', '^'), sequence, fc.constantFrom('', '$')).map((parts) => parts.join(''));
const patterns = fc.array(anchored, { minLength: 1, maxLength: 3 }).map((options) => options.join('|'));
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-', '\n', ' ', '\u2028', 'é'), maxLength: 6 });

describe('PatternReader', () => {
  it('finds a pattern in the texts in which JavaScript finds it', () => {
    fc.assert(
      fc.property(patterns, fc.array(texts, { minLength: 10, maxLength: 30 }), (pattern, samples) => {
        const language = read(pattern);
        const expression = new RegExp(pattern, 'u');
        for (const sample of samples) expect(languages.holds(language, sample), sample).toBe(expression.test(sample));
      }),
      { numRuns: 400, seed: Number(process.env['GBNF_SEED'] ?? 7) },
    );
  });

  it('knows classes as JavaScript does', () => {
    const classes = [
      '[\\w.-]',
      '[^\\s\\S]',
      '\\p{Lu}',
      '[\\]\\\\^]',
      '[a-c\\d]',
      '\\W',
      '[^]',
      '\\x41',
      '\\u{42}',
      '\\cJ',
      '\\/',
      '[\\w-.]',
    ];
    for (const text of classes) {
      const language = read(`^${text}$`);
      const expression = ['u', ''].map((flags) => compile(`^${text}$`, flags)).find(Boolean);
      for (const sample of 'aAzZ019_-.^]\\ \n\té한B/;中ß') {
        expect(languages.holds(language, sample), `${text} ${sample}`).toBe(expression?.test(sample));
      }
    }
  });

  it('finds nothing behind the end', () => {
    const language = read('^(?:a$b|c|d$e?)$');
    expect(['c', 'd'].map((text) => languages.holds(language, text))).toEqual([true, true]);
    expect(['a', 'ab', 'de'].map((text) => languages.holds(language, text))).toEqual([false, false, false]);
  });

  it('looks ahead, but not where the look is repeated', () => {
    const language = read('^(?!.*(aa|bb))[ab]{3}(?=c)c?$');
    expect(['abac', 'babc'].map((text) => languages.holds(language, text))).toEqual([true, true]);
    expect(['aabc', 'aba'].map((text) => languages.holds(language, text))).toEqual([false, false]);
    expect(() => read('^((?=a)a)*$')).toThrow(/repeated/);
  });

  it.each([
    '(?<=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    'a\\b',
    'a\\B',
    'a^b',
    '(a',
    'a)',
    '*a',
    '[z-a]',
    '[a',
    '(?i:a)',
    'a\\',
  ])('refuses %s', (pattern) => {
    expect(() => read(pattern)).toThrow();
  });
});

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
