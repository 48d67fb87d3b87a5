import { isHidden, lineBreaks, skippedElements } from './element-rules.js';
import { readItemNumber, readNumbering } from './number-items.js';
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
  /** What {@link TextWriter.before} was told for it. */
  readonly prefix: string;
  readonly href?: string;
  /** For raised text, what {@link TextWriter.beginRaised} told. */
  readonly raisedFrom?: number;
  /** For a row its cells so far, for a list its items, or the number of the last one. */
  count: number;
  /** What the next cell or item adds to the count. */
  readonly step: 1 | -1;
}

/** Longer addresses are data, or say where a reader came from: they cost more than they tell. */
const longestLink = 500;

/** Takes the tags and texts of a page in their order and writes what they say. */
export class HtmlReader {
  title = '';
  readonly #writer = new TextWriter();
  readonly #elements: Element[] = [];
  readonly #links: boolean;
  #base: URL;
  #isRebased = false;
  /** How deep the element lies that hides what is in it; 0 where none does. */
  #skippedFrom = 0;
  #preformatted = 0;

  constructor({ base, links }: HtmlView) {
    this.#base = base;
    this.#links = links;
  }

  get depth(): number {
    return this.#elements.length;
  }

  get length(): number {
    return this.#writer.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isShown = this.#skippedFrom === 0;
    const element = isShown ? this.#begin(name, attributes) : { name, prefix: '', count: 0, step: 1 as const };
    this.#elements.push(element);
    if (isShown && (skippedElements.has(name) || isHidden(attributes))) this.#skippedFrom = this.depth;
  }

  text(text: string): void {
    if (this.#skippedFrom > 0) return;
    if (this.#elements.at(-1)?.name === 'title') this.title += text;
    else if (this.#preformatted > 0) this.#writer.exactly(text);
    else this.#writer.words(text);
  }

  close(): void {
    const element = this.#elements.pop();
    if (this.#skippedFrom > this.depth) this.#skippedFrom = 0;
    if (!element || this.#skippedFrom > 0) return;
    const { name, prefix, href, raisedFrom } = element;
    if (raisedFrom !== undefined) this.#writer.endRaised(raisedFrom);
    const isEmpty = this.#writer.withdraw(prefix);
    if (href !== undefined && !isEmpty) this.#writer.after(`](${href})`);
    if (name === 'pre') this.#preformatted -= 1;
    this.#part(name);
  }

  toString(): string {
    return this.#writer.toString();
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): Element {
    const parent = this.#elements.at(-1);
    if (parent) countIn(parent, name, attributes);
    this.#part(name);
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'base') this.#rebase(attributes['href']);
    if (name === 'hr') this.#writer.exactly('---');
    if (name === 'img' && attributes['alt']) this.#writer.words(attributes['alt']);
    if ((name === 'td' || name === 'th') && (parent?.count ?? 0) > 1) this.#writer.words(' | ');
    const href = name === 'a' && this.#links ? this.#readLink(attributes['href']) : undefined;
    const prefix = href === undefined ? prefixOf(name, parent) : '[';
    const raisedFrom = name === 'sup' ? this.#writer.beginRaised() : undefined;
    this.#writer.before(prefix);
    const numbering = name === 'ol' ? readNumbering(attributes) : { count: 0, step: 1 as const };
    return {
      name,
      prefix,
      ...numbering,
      ...(href !== undefined && { href }),
      ...(raisedFrom !== undefined && { raisedFrom }),
    };
  }

  #part(name: string): void {
    const lines = name === 'br' ? 1 : lineBreaks.get(name);
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

function countIn(parent: Element, name: string, attributes: Readonly<Record<string, string>>): void {
  const isItem = name === 'li';
  if (isItem || name === 'td' || name === 'th') parent.count += parent.step;
  if (isItem && parent.name === 'ol') parent.count = readItemNumber(attributes) ?? parent.count;
}

function prefixOf(name: string, parent: Element | undefined): string {
  if (/^h[1-6]$/.test(name)) return `${'#'.repeat(Number(name[1]))} `;
  if (name !== 'li') return '';
  return parent?.name === 'ol' ? `${parent.count}. ` : '- ';
}
