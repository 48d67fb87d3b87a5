import { describe, expect, it } from 'vitest';
import { cutContent, cutStrings, cutText } from './cut-content.js';

const long = 'abcdefghij'.repeat(30);

describe('a text that is cut', () => {
  it('stays as it is where it is short enough', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText(long, 300)).toBe(long);
  });

  it('keeps twice as much of its beginning as of its end, and says how much is left out', () => {
    const cut = cutText(long, 120);
    expect(cut.length).toBeLessThanOrEqual(120);
    const [, head = '', chars, tail = ''] = /^([a-j]+) … \[cut: (\d+) characters\] … ([a-j]+)$/.exec(cut) ?? [];
    expect(long.startsWith(head)).toBe(true);
    expect(long.endsWith(tail)).toBe(true);
    expect(head.length).toBe(2 * tail.length);
    expect(Number(chars)).toBe(300 - head.length - tail.length);
  });

  it('is nothing but the mark where there is room for no more', () => {
    expect(cutText(long, 5)).toBe(' … [cut: 300 characters] … ');
  });

  it('never becomes longer by that', () => {
    const short = 'a text of few words';
    expect(cutText(short, 5)).toBe(short);
    expect(cutContent('"a \\"b\\""', 3)).toBe('"a \\"b\\""');
    expect(cutStrings('["a text of few words"]', 3)).toBe('["a text of few words"]');
  });

  it('keeps pairs of surrogates whole, on both sides', () => {
    for (const before of ['', 'a', 'ab']) {
      for (const after of ['', 'a', 'ab']) {
        const cut = cutText(`${before}${'😀'.repeat(100)}${after}`, 70);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut).toContain('[cut: ');
      }
    }
  });
});

describe('a result that is cut', () => {
  it('stays as it is where it is short enough', () => expect(cutContent('{"a":1}', 7)).toBe('{"a":1}'));

  it('is a text in JSON, of what was one', () => {
    const cut = cutContent(JSON.stringify(long), 100);
    expect(cut.length).toBeLessThanOrEqual(100);
    expect(JSON.parse(cut)).toMatch(/^abcdefghij.* … \[cut: \d+ characters\] … .*hij$/);
  });

  it('is a text in JSON, of what was an object or no JSON', () => {
    expect(JSON.parse(cutContent(JSON.stringify({ list: [long] }), 100))).toMatch(/^\{"list":\["abc.* … .*j"\]\}$/);
    expect(JSON.parse(cutContent(`"${long}`, 100))).toMatch(/^"abc.* … .*hij$/);
  });

  it('keeps within its bound also where quoting makes it longer', () => {
    const cut = cutContent(JSON.stringify({ text: '"\n'.repeat(400) }), 300);
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(JSON.parse(cut)).toContain('[cut: ');
  });

  it('keeps within its bound also where its end needs more quoting than its beginning', () => {
    const content = `${'a'.repeat(400)}${'\u0001'.repeat(400)}`;
    for (let chars = 40; chars < 400; chars++) {
      const cut = cutContent(content, chars);
      expect(cut.length).toBeLessThanOrEqual(chars);
      expect(JSON.parse(cut)).toContain('[cut: ');
    }
  });

  it('is nothing but the mark where there is room for no more', () => {
    expect(cutContent(JSON.stringify(long), 5)).toBe('" … [cut: 300 characters] … "');
  });
});

describe('a result of characters that are pairs', () => {
  it('holds no half of one wherever it is cut, and keeps within its bound', () => {
    const content = JSON.stringify('😀'.repeat(200));
    for (let chars = 30; chars < 90; chars++) {
      const text = cutContent(content, chars);
      expect(text.length).toBeLessThanOrEqual(chars);
      const cut: unknown = JSON.parse(text);
      expect(String(cut).isWellFormed()).toBe(true);
      expect(cut).toContain('[cut: ');
    }
  });
});

describe('the texts in JSON', () => {
  it('are cut each, at every depth, and the rest stays', () => {
    const cut = cutStrings(JSON.stringify({ a: long, b: [long, 5], c: null }), 40);
    const text = cutText(long, 40);
    expect(JSON.parse(cut)).toEqual({ a: text, b: [text, 5], c: null });
  });

  it('stay where it is no JSON', () => expect(cutStrings(`{"a": ${long}`, 40)).toBe(`{"a": ${long}`));
});
