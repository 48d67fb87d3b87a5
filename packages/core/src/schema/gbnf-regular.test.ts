import { describe, expect, it } from 'vitest';
import { automatonOf } from './gbnf-automaton.js';
import { Languages } from './gbnf-regular.js';

const languages = new Languages();
describe('Languages', () => {
  it('keeps one object for equal languages', () => {
    const [a, b] = [languages.text('a'), languages.text('b')];
    expect(languages.either([a, b])).toBe(languages.either([b, a, languages.never]));
    expect(languages.both([a, languages.every])).toBe(a);
    expect(languages.not(languages.not(a))).toBe(a);
    expect(languages.sequence(languages.empty, a)).toBe(a);
    expect(languages.repeat(a, 2, 1)).toBe(languages.never);
    expect(languages.repeat(languages.never, 1, 3)).toBe(languages.never);
    expect(languages.repeat(languages.never, 0, 3)).toBe(languages.empty);
  });

  it('tells whether a text belongs to a language', () => {
    const word = languages.both([
      languages.repeat(languages.either([languages.text('ab'), languages.text('c')]), 1, 3),
      languages.not(languages.text('cc')),
    ]);
    expect(['ab', 'c', 'abcab', 'ccc'].map((value) => languages.holds(word, value))).not.toContain(false);
    expect(['', 'cc', 'abababab', 'ba'].map((value) => languages.holds(word, value))).not.toContain(true);
  });
});

describe('automatonOf', () => {
  it('has no state from which there is no end', () => {
    const automaton = automatonOf(
      languages,
      languages.both([languages.sequence(languages.text('a'), languages.every), languages.repeat(languages.one, 2, 2)]),
    );
    expect(automaton?.size).toBe(3);
    expect(automatonOf(languages, languages.both([languages.text('a'), languages.text('b')]))?.size).toBe(0);
  });

  it('that is known is not given where it has more states than are asked for', () => {
    const language = languages.repeat(languages.text('ab'), 0, 10);
    expect(automatonOf(languages, language, 100)?.size).toBe(21);
    expect(automatonOf(languages, language, 20)).toBeUndefined();
    expect(automatonOf(languages, language, 21)?.size).toBe(21);
  });

  it('is not made where it would be too large', () => {
    expect(
      automatonOf(
        languages,
        languages.both([
          languages.repeat(languages.text('ab'), 0, Infinity),
          languages.repeat(languages.one, 0, 90_000),
        ]),
      ),
    ).toBeUndefined();
  });
});
