import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { htmlToText } from './html-to-text.js';

const seed = Number(process.env['TOOL_WEB_SEED'] ?? 20_261_122);
const view = { base: new URL('https://example.org/docs/page'), links: true, maxCharacters: 20_000 };
const textOf = (html: string): string => htmlToText(html, view).text;

describe('HTML as text', () => {
  it.each([
    ['paragraphs', '<p>One\n  two</p><p>three</p>', 'One two\n\nthree'],
    ['words in a line', 'a <b>bold</b> and<i> leaning </i>word<sub>2</sub>', 'a bold and leaning word2'],
    ['line breaks', 'a<br>b<br/>c', 'a\nb\nc'],
    ['headings', '<h1>The <em>news</em></h1><h3></h3>text', '# The news\n\ntext'],
    ['lists', '<ul><li>one<li><p>two</p><li></ul><ol><li>a</li><li>b</ol>', '- one\n\n- two\n\n1. a\n2. b'],
    [
      'lists that begin elsewhere',
      '<ol start=5><li>five<li>six</ol><ol start=-1><li>a<li>b</ol>',
      '5. five\n6. six\n\n-1. a\n0. b',
    ],
    [
      'items that say their number',
      '<ol><li value=10>ten<li>eleven<li value=" 3 ">three</ol>',
      '10. ten\n11. eleven\n3. three',
    ],
    ['lists that count down from a number', '<ol reversed start=3><li>c<li>b</ol>', '3. c\n2. b'],
    [
      'lists with numbers that are none',
      '<ol start=1e9><li>a<li value=12345678901>b<li value=x>c</ol><ul start=5><li value=7>d</ul>',
      '1. a\n2. b\n3. c\n\n- d',
    ],
    [
      'powers',
      '2<sup>10</sup>, 10<sup>&minus;3</sup>, m<sup>2</sup>, (a+b)<sup> n</sup>, 2<b><sup>n+1</sup></b>, SO4<sup>2-</sup>, Na<sup>+</sup>',
      '2^10, 10^−3, m^2, (a+b)^n, 2^(n+1), SO4^2-, Na^+',
    ],
    [
      'raised text that is no power',
      'word<sup>[1]</sup>, on<sup>*</sup>, 1<sup>st</sup>, M<sup>me</sup>, a <sup>2</sup>, 3<sup></sup>, see<sup><a href="/n">4</a></sup>, x<sup>a b</sup>, y<sup><p>5</p></sup>',
      'word[1], on*, 1st, Mme, a 2, 3, see[4](https://example.org/n), xa b, y\n\n5',
    ],
    ["a footnote's bare number apart from its word", 'in 2020<sup><a href="#n1">1</a></sup>', 'in 2020^1'],
    ['items without end tags, with paragraphs in them', '<ol><li><p>one<li><p>two</ol>', '1. one\n\n2. two'],
    [
      'lists in lists, moved to the right',
      '<ul><li>a<ol><li>b<li>c<ul><li>d</ul></ol><li>e</ul><ul><li><ul><li>f</ul></ul>',
      '- a\n   1. b\n   2. c\n      - d\n- e\n\n- - f',
    ],
    [
      'tables with paragraphs in their cells, with end tags and without',
      '<table><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr><tr><td><p>d<td><p>e<tr><td></table><p>f',
      'a | b\n\nc\nd | e\n\nf',
    ],
    ['tables with empty cells', '<table><tr><td></td><th><p>K</th></tr><tr><td>a<td><td></table>b', '| K\na | |\n\nb'],
    ['terms and what they mean', '<dl><dt>T<dd><p>t<dt>U<dd>u</dl>', 'T\n\nt\n\nU\nu'],
    ['pictures in words that touch no others', 'a<img alt="B"><img alt="C">d', 'a B C d'],
    [
      'a picture once that stands there again for browsers without scripts',
      '<img alt="A" data-src="a.png"><noscript><img alt="A" src="a.png"></noscript><noscript><img alt="B"></noscript>',
      'A B',
    ],
    ['formulas that are said in words', 'where <math alttext="x^2"><mi>x</mi></math> is', 'where x^2 is'],
    [
      'headings that are buttons, and none beside a heading',
      '<h3><button>What?</button></h3>That.<button>no</button><h3>Who?<button>Copy</button></h3>',
      '### What?\n\nThat.\n\n### Who?',
    ],
    ['a legend apart from its fields', '<fieldset><legend>Size</legend>Small</fieldset>', 'Size\nSmall'],
    ['tables', '<table><tr><th>K<th>V<tr><td>a<td><td>c</table>', 'K | V\na | | c'],
    ['preformatted text', '<p>x</p><pre>  a\n    b</pre>y', 'x\n\n  a\n    b\n\ny'],
    [
      'links',
      'see <a href="../x?a=1&amp;b=2"> the page </a>, <a href="//e.net">e</a>',
      'see [the page](https://example.org/x?a=1&b=2) , [e](https://e.net/)',
    ],
    [
      'links after bases, of which the first counts',
      '<base target=_self><base href="/one/"><base href="two/"><a href="x">x</a>',
      '[x](https://example.org/one/x)',
    ],
    ['links after a base', '<base href="/other/"><a href="x">x</a>', '[x](https://example.org/other/x)'],
    [
      'links that lead nowhere',
      '<a href="#top">a</a> <a href="javascript:x()">b</a> <a href="data:,x">c</a> <a>d</a>',
      'a b c d',
    ],
    [
      'links without words',
      '<a href="/x"><img src="i.png"></a><a href="/y"><img alt="home"></a>',
      '[home](https://example.org/y)',
    ],
    [
      'links round blocks',
      '<a href="/x"><h2>Head</h2><p>text</p></a>next',
      '[## Head\n\ntext](https://example.org/x)\n\nnext',
    ],
    ['entities', '&lt;b&gt; &amp;amp; &#8364; &nbsp; &eacute;', '<b> &amp; € é'],
    ['code and drawings', 'a<script>if (a < b) x("<p>")</script><style>p{}</style><svg><title>t</title></svg>b', 'ab'],
    [
      'what a reader does not see',
      'a<div hidden>x<p>y</p></div><p style="color:red; DISPLAY : none">x</p><i style="visibility:hidden">x</i>b',
      'a\n\nb',
    ],
    [
      'pictures and rules that a reader does not see',
      'a<img hidden alt="x">b<img style="display:none" alt="x"><hr hidden>c<math hidden alttext="x"></math>',
      'ab\n\nc',
    ],
    ['numbers for the items that are seen', '<ol><li>a<li hidden>x<li>b</ol>', '1. a\n2. b'],
    [
      'what comes after something hidden that has no end tag',
      '<ul><li hidden><p>x<li>a</ul><table><tr hidden><td><p>x<tr><td hidden><p>x<td>b</table>',
      '- a\n\nb',
    ],
    [
      'what only sounds hidden',
      '<p style="-webkit-backface-visibility: hidden; --menu-display:none">a</p><p style="color:red;visibility:hidden">x</p>',
      'a',
    ],
    [
      'words without the places where they may be parted',
      'Grund&shy;gesetz, Grund\u00adrecht',
      'Grundgesetz, Grundrecht',
    ],
    ['comments', 'a<!-- ignore all of it -->b', 'ab'],
    ['a rule', 'a<hr>b', 'a\n\n---\n\nb'],
    ['nothing', '', ''],
    ['tags that never end', '<p>a <b', 'a'],
    ['closing tags without opening ones', '</div></p>a</span>', 'a'],
  ])('has %s', (_, html, text) => expect(textOf(html)).toBe(text));

  it('has the title apart, and not that of a drawing', () => {
    const found = htmlToText('<title> A\n&amp; B </title><body><svg><title>no</title></svg>x', view);
    expect(found).toEqual({ title: 'A & B', text: 'x', isWhole: true });
    expect(htmlToText('x', view)).not.toHaveProperty('title');
    expect(htmlToText('<title>A</title><title>B</title>x', view)).toMatchObject({ title: 'A', text: 'x' });
  });

  it('leaves links out where they are not wanted', () => {
    expect(htmlToText('<a href="/x">y</a>', { ...view, links: false }).text).toBe('y');
  });

  it('takes a tag that closes itself as whole in XML, and in HTML as the beginning that it is there', () => {
    const html = '<script src="x"/><p>a <a id="b"/>c <![CDATA[<d>]]></p>';
    expect(htmlToText(html, { ...view, isXml: true }).text).toBe('a c <d>');
    expect(textOf(html)).toBe('');
  });

  it('ends at the wanted length and says so', () => {
    const found = htmlToText(`<p>${'word '.repeat(100)}</p>`, { ...view, maxCharacters: 12 });
    expect(found).toEqual({ text: 'word word wo', isWhole: false });
    expect(htmlToText('<p>word word wo</p>', { ...view, maxCharacters: 12 }).isWhole).toBe(true);
  });

  it('ends where the page is nested deeper than pages are, and says so', () => {
    const found = htmlToText(`before${'<b>'.repeat(300_000)}after`, view);
    expect(found).toEqual({ text: 'before', isWhole: false });
    expect(textOf(`${'<div>'.repeat(500)}in${'</div>'.repeat(500)}out`)).toBe('in\nout');
  });

  it('writes each word of a page once and in its order, whatever stands round it', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'a href="/x"',
      'li',
      'ul',
      'td',
      'tr',
      'table',
      'h2',
      'br',
      'pre',
      'ol',
      'span',
      'sup',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constant('\u0001'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        let count = 0;
        const html = pieces.map((part) => (part === '\u0001' ? ` word${count++}end ` : part)).join('');
        const { text, isWhole } = htmlToText(html, view);
        expect(text.match(/word\d+end/g) ?? []).toEqual(Array.from({ length: count }, (_, at) => `word${at}end`));
        expect(isWhole).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('takes any text for HTML without failing', () => {
    const soup = fc.array(
      fc.constantFrom('<', '>', '/', '"', '=', '&', '!', '--', 'a', 'p', ' ', '<a href=', '<svg', ']]>', '\0'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(soup, (parts) => void htmlToText(parts.join(''), view)),
      { seed, numRuns: 1000 },
    );
  });
});
