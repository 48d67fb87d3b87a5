import { isCell, isHeading, isHidden, isList, lineBreaks, skippedElements } from './element-rules.js';
import { findImpliedEnd } from './implied-ends.js';
import { readItemNumber, readNumbering, unnumbered } from './number-items.js';
import { TextWriter } from './text-writer.js';

/** How a page is looked at. */
export interface HtmlView {
  /** What its links are relative to. */
  readonly base: URL;
  /** Whether links are kept. */
  readonly links: boolean;
}

interface Element {
  readonly name: string;
  /** Whether what is in it is read. */
  readonly isShown: boolean;
  /** What {@link TextWriter.before} wrote for it. */
  readonly prefix: string;
  /** How much was written before it. */
  readonly from: number;
  readonly href: string | undefined;
  /** For raised text, what {@link TextWriter.beginRaised} told. */
  readonly raisedFrom: number | undefined;
  /** For a row its cells so far, for a list its items, or the number of the last one. */
  count: number;
  /** What the next cell or item adds to the count. */
  readonly step: 1 | -1;
}

/** Longer addresses are data, or say where a reader came from: they cost more than they tell. */
const longestLink = 500;

/** Lists in lists deeper than this are not moved further to the right. */
const deepestIndent = 8;

/** Takes the tags and texts of a page in their order and writes what they say. */
export class HtmlReader {
  title = '';
  readonly #writer = new TextWriter();
  /** Those that are open. */
  readonly #elements: Element[] = [];
  /** Those that the parser holds open: it knows of fewer end tags that may be left out. */
  readonly #parsed: Element[] = [];
  readonly #links: boolean;
  #base: URL;
  #isRebased = false;
  /** How deep the element lies that hides what is in it; 0 where none does. */
  #skippedFrom = 0;
  #preformatted = 0;
  #lists = 0;
  /** The words of the last picture. */
  #picture: string | undefined;

  constructor({ base, links }: HtmlView) {
    this.#base = base;
    this.#links = links;
  }

  get depth(): number {
    return this.#parsed.length;
  }

  get length(): number {
    return this.#writer.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const ended = findImpliedEnd(name, this.#elements);
    if (ended !== undefined) this.#endFrom(ended);
    const isSkipped = this.#skippedFrom > 0;
    const isShown = !isSkipped && !isHidden(attributes) && !this.#leavesOut(name, attributes);
    if (!isShown && !isSkipped) this.#part(name);
    const element = isShown ? this.#begin(name, attributes) : notShown(name);
    this.#elements.push(element);
    this.#parsed.push(element);
    if (!isShown && !isSkipped) this.#skippedFrom = this.#elements.length;
  }

  text(text: string): void {
    if (this.#skippedFrom > 0) return;
    if (this.#elements.at(-1)?.name === 'title') this.title += text;
    else if (this.#preformatted > 0) this.#writer.exactly(text);
    else this.#writer.words(text);
  }

  close(): void {
    const element = this.#parsed.pop();
    const at = element ? this.#elements.lastIndexOf(element) : -1;
    if (at !== -1) this.#endFrom(at);
  }

  toString(): string {
    return this.#writer.toString();
  }

  /** Whether the element has nothing for a reader. A formula may have words for what it draws, and a heading a button round its words. */
  #leavesOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
    // Some pages say their title twice; browsers take the first.
    if (name === 'title') return this.title !== '';
    if (!skippedElements.has(name) || (name === 'button' && this.#beginsHeading())) return false;
    if (name === 'math') this.#describe(attributes['alttext']);
    return true;
  }

  #beginsHeading(): boolean {
    const parent = this.#elements.at(-1);
    return parent !== undefined && isHeading(parent.name) && parent.from === this.#writer.length;
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): Element {
    const parent = this.#elements.at(-1);
    if (parent) countIn(parent, name, attributes);
    this.#part(name);
    this.#count(name, 1);
    if (name === 'base') this.#rebase(attributes['href']);
    if (name === 'hr') this.#writer.exactly('---');
    if (name === 'img') this.#readPicture(attributes['alt'], parent);
    if (isCell(name)) this.#writer.beginCell(parent && parent.count > 1 ? parent.from : undefined);
    const href = name === 'a' && this.#links ? this.#readLink(attributes['href']) : undefined;
    const raisedFrom = name === 'sup' ? this.#writer.beginRaised() : undefined;
    const from = this.#writer.length;
    const indent = name === 'li' ? '   '.repeat(Math.min(Math.max(0, this.#lists - 1), deepestIndent)) : '';
    const prefix = this.#writer.before(href === undefined ? prefixOf(name, parent) : '[', indent);
    const { count, step } = name === 'ol' ? readNumbering(attributes) : unnumbered;
    return { name, isShown: true, prefix, from, href, raisedFrom, count, step };
  }

  #endFrom(at: number): void {
    while (this.#elements.length > at) this.#end(this.#elements.pop()!);
  }

  #end({ name, isShown, prefix, href, raisedFrom }: Element): void {
    if (this.#skippedFrom > this.#elements.length) this.#skippedFrom = 0;
    if (this.#skippedFrom > 0) return;
    if (isShown) {
      if (raisedFrom !== undefined) this.#writer.endRaised(raisedFrom);
      const isEmpty = this.#writer.withdraw(prefix);
      if (href !== undefined && !isEmpty) this.#writer.after(`](${href})`);
      if (isCell(name)) this.#writer.endCell();
      this.#count(name, -1);
    }
    this.#part(name);
  }

  /** Keeps count of what is open of a kind. */
  #count(name: string, by: 1 | -1): void {
    if (name === 'pre') this.#preformatted += by;
    if (isList(name)) this.#lists += by;
  }

  /** A picture that a script is to load stands there once more for browsers without scripts. */
  #readPicture(words: string | undefined, parent: Element | undefined): void {
    if (parent?.name !== 'noscript' || words !== this.#picture) this.#describe(words);
    this.#picture = words;
  }

  /** What is drawn, in the words that stand for it: they touch no others. */
  #describe(words: string | undefined): void {
    if (words) this.#writer.words(` ${words} `);
  }

  #part(name: string): void {
    // A list in a list goes on from its item.
    const lines = name === 'br' || (isList(name) && this.#lists > 0) ? 1 : lineBreaks.get(name);
    if (lines !== undefined) this.#writer.newLine(lines);
  }

  /** Only the first one counts, as in browsers: each on top of the one before, they would grow without end. */
  #rebase(href: string | undefined): void {
    if (href === undefined || this.#isRebased) return;
    this.#isRebased = true;
    const url = URL.parse(href, this.#base);
    if (url && url.href.length <= longestLink) this.#base = url;
  }

  #readLink(written: string | undefined): string | undefined {
    // A link within the page leads nowhere for one who has all of it.
    if (!written || written.startsWith('#')) return undefined;
    const url = URL.parse(written, this.#base);
    if (!url || !/^https?:$/.test(url.protocol) || url.href.length > longestLink) return undefined;
    return url.href;
  }
}

function notShown(name: string): Element {
  return { name, isShown: false, prefix: '', from: 0, href: undefined, raisedFrom: undefined, ...unnumbered };
}

function countIn(parent: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const isItem = name === 'li';
  if (isItem || isCell(name)) parent.count += parent.step;
  if (isItem && parent.name === 'ol') parent.count = readItemNumber(attributes) ?? parent.count;
}

function prefixOf(name: string, parent: Element | undefined): string {
  if (isHeading(name)) return `${'#'.repeat(Number(name[1]))} `;
  if (name !== 'li') return '';
  return parent?.name === 'ol' ? `${parent.count}. ` : '- ';
}
