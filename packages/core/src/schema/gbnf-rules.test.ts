import { describe, expect, it } from 'vitest';
import { GrammarRules } from './gbnf-rules.js';

/** The grammar of one letter, repeated, as a regular expression. */
function expressionOf(minimum: number, maximum: number): RegExp {
  const rules = new GrammarRules();
  const letter = rules.add('x', '"x"');
  const lines = new Map(
    rules
      .text(rules.repeat(letter, minimum, maximum))
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ::= ') as [string, string]),
  );
  const expand = (text: string): string =>
    text.replace(/""|"x"|[a-z][a-z0-9-]*| /g, (name) =>
      name === '"x"' ? 'x' : name.trim() && name !== '""' ? `(?:${expand(lines.get(name) ?? '')})` : '',
    );
  return new RegExp(`^${expand(lines.get('root') ?? '')}$`);
}

describe('GrammarRules', () => {
  it.each([
    [0, 0],
    [0, 1],
    [2, 5],
    [0, 256],
    [0, 257],
    [3, 700],
    [300, 300],
    [129, 641],
    [1000, 5000],
    [0, 50_000],
  ])('repeats between %i and %i times, no more and no less', (minimum, maximum) => {
    const expression = expressionOf(minimum, maximum);
    const counts = [minimum, minimum + 1, (minimum + maximum) >> 1, maximum - 1, maximum].filter((count) => count >= 0);
    for (const count of counts) {
      expect(expression.test('x'.repeat(count)), `${count}`).toBe(count >= minimum && count <= maximum);
    }
    if (maximum < 1000) expect(expression.test('x'.repeat(maximum + 1))).toBe(false);
    if (minimum) expect(expression.test('x'.repeat(minimum - 1))).toBe(false);
  });

  it('never writes a count that llama.cpp refuses or reads as endless', () => {
    const rules = new GrammarRules();
    const letter = rules.add('x', '"x"');
    const counts = rules.text(rules.repeat(letter, 123_456, 9_876_543)).match(/\d+(?=[,}])/g) ?? [];
    expect(Math.max(...counts.map(Number))).toBeLessThan(1000);
  });

  it('keeps equal rules once', () => {
    const rules = new GrammarRules();
    expect([rules.add('a', '"1"'), rules.add('b', '"1"'), rules.add('a', '"2"')]).toEqual(['a', 'a', 'a-2']);
  });
});
