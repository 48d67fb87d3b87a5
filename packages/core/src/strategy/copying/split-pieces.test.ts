import { describe, expect, it } from 'vitest';
import { splitPieces } from './split-pieces.js';

/** Pieces with `<` where a span may begin, `>` where it may end, and `·` between them. */
const shown = (text: string): string =>
  splitPieces(text)
    .map(({ text: piece, starts, ends }) => `${starts ? '<' : ''}${piece}${ends ? '>' : ''}`)
    .join('·');

describe('the pieces of a text', () => {
  it('are its words and the space between them as it is', () => {
    expect(shown('  a big\n\tcat ')).toBe('<a>· ·<big>·\n\t·<cat>');
    expect(shown(' \n')).toBe('');
  });

  it.each([
    ['what is in quotes, with the mark inside them or without', '"in Oslo?"', '<"·<in>· ·<Oslo>·?>·">'],
    ['brackets', '(x)', '<(·<x>·)>'],
    ['a key and its value', 'key=value', '<key>·=·<value>'],
    ['the parts of a path', '/etc/hosts', '</·<etc>·/·<hosts>'],
    ['an owner', "Ada's", "<Ada>·'s>"],
    ['no owner in the middle of a word', "Ada's-style", "<Ada's-style>"],
    ['an amount and its unit', '5km 20°C', '<5>·<km>· ·<20>·<°·<C>'],
    ['units with a figure or a point', '12m2 1/2cup 5fl.oz', '<12>·<m2>· ·<1/2>·<cup>· ·<5>·<fl.oz>'],
    ['what is based somewhere', 'Oslo-based', '<Oslo>·-based>'],
    ['numbers that marks join', '10::20', '<10>·:·:·<20>'],
    ['money', '$19.99', '<$>·<19.99>'],
    ['JSON', '{"city":"Oslo"}', '<{·<"·<city>·":"·<Oslo>·">·}>'],
    ['characters of a script without spaces', '奥斯陆 ok', '<奥>·<斯>·<陆>· ·<ok>'],
  ])('part %s', (_, text, pieces) => expect(shown(text)).toBe(pieces));

  it.each([
    'john.doe@example.com',
    '2024-05-01',
    '12:30',
    '1,250',
    "don't",
    'snake_case',
    'v1.2.3',
    '3/4',
    'B12',
    '👍🏽',
    '->',
    '1HGCM82633A004352',
  ])('keep %s whole', (word) => expect(shown(word)).toBe(`<${word}>`));

  it('give back the text, however strange and long it is', () => {
    const odd = '!'.repeat(50_000) + 'a' + '!'.repeat(50_000) + '\ud800 \u0000\u202e<s>"\\n"';
    expect(
      splitPieces(odd)
        .map(({ text }) => text)
        .join(''),
    ).toBe(odd);
  });
});
