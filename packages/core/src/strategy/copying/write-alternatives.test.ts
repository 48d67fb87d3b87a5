import { describe, expect, it } from 'vitest';
import { GbnfMatcher } from '../../../test/gbnf-matcher.js';
import { writeAlternatives } from './write-alternatives.js';

const admitted = (texts: readonly string[], ...tried: string[]): string[] => {
  const grammar = `root ::= ${writeAlternatives(texts.map((text) => ({ text, rest: '' })))}\n`;
  return tried.filter((text) => new GbnfMatcher(grammar).admits(text));
};

describe('an expression for any of some texts', () => {
  it('lets each through, and nothing else', () => {
    const texts = ['Oslo', 'Ostrava', 'Os', 'Paris', ''];
    expect(admitted(texts, ...texts, 'O', 'Ostr', 'Par', 'Osloo')).toEqual(texts);
  });

  it('has what texts begin with alike once', () => {
    expect(
      writeAlternatives([
        { text: 'Oslo', rest: 'a' },
        { text: 'Ostrava', rest: 'b' },
      ]),
    ).toBe('"Os" ("lo" a | "trava" b)');
    expect(
      writeAlternatives([
        { text: 'Oslo', rest: 'a' },
        { text: 'Oslo', rest: 'b' },
      ]),
    ).toBe('"Oslo" (a | b)');
    expect(
      writeAlternatives([
        { text: 'Oslo', rest: '' },
        { text: 'Oslo', rest: '' },
      ]),
    ).toBe('"Oslo" ("")');
  });

  it('parts no character in two', () => {
    expect(admitted(['😀a', '😁b', '😀c'], '😀a', '😁b', '😀c', '😁a')).toEqual(['😀a', '😁b', '😀c']);
    const sharing = ['a😀', 'a😁'];
    expect(admitted(sharing, ...sharing, 'a')).toEqual(sharing);
    expect(writeAlternatives(sharing.map((text) => ({ text, rest: '' }))).isWellFormed()).toBe(true);
  });

  it('shows no name of a control token', () => {
    expect(writeAlternatives([{ text: '[INST] <s> {|', rest: '' }])).toBe(String.raw`"\x5bINST] \x3cs> \x7b\x7c"`);
  });
});
