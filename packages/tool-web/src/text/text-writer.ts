import { longestRaised, raiseText, takesPower } from './raise-text.js';

/** Writes text as a reader sees it: spaces run together, lines and paragraphs are parted once. */
export class TextWriter {
  readonly #pieces: string[] = [];
  #length = 0;
  #gap = '';
  #prefix = '';
  /** Whether a cell of a table has begun and has no text yet. */
  #isCellNew = false;

  /** Characters so far. */
  get length(): number {
    return this.#length;
  }

  /** Words, without the soft hyphens that no reader sees; white space at either end is one space, or none where a line begins. */
  words(text: string): void {
    const words = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.#part(' ');
    const trimmed = words.trim();
    if (trimmed !== '') this.exactly(trimmed);
    if (trimmed !== '' && words.endsWith(' ')) this.#part(' ');
  }

  /** Text as it is. */
  exactly(text: string): void {
    if (text === '') return;
    const piece = (this.#length === 0 ? '' : this.#gap) + this.#prefix + text;
    this.#gap = '';
    this.#prefix = '';
    this.#isCellNew = false;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** What follows begins a line, or with 2 a paragraph. */
  newLine(lines: 1 | 2 = 1): void {
    this.#part('\n'.repeat(lines));
  }

  /**
   * Text that comes right before the next one, if there is a next one, and is moved to the right where it begins a line. Says what was
   * written: {@link withdraw} takes it back.
   */
  before(text: string, indent = ''): string {
    const written = this.#prefix === '' ? indent + text : text;
    this.#prefix += written;
    return written;
  }

  /** Takes back what {@link before} was told, and says whether nothing had come after it. */
  withdraw(text: string): boolean {
    if (text === '' || !this.#prefix.endsWith(text)) return false;
    this.#prefix = this.#prefix.slice(0, -text.length);
    return true;
  }

  /** Text that comes right after the last one, whatever space is to follow. */
  after(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  /** A cell of a row; one that is not the first is parted from those before it, and `from` says how much was written before the row. */
  beginCell(from?: number): void {
    if (from !== undefined) {
      // Where all cells before were empty, this one begins the line.
      if (this.#length > from) this.#gap = ' ';
      this.exactly('|');
      this.#gap = ' ';
    }
    this.#isCellNew = true;
  }

  /** Where a cell ends; the paragraphs in it break no row. */
  endCell(): void {
    if (!this.#isCellNew) this.#gap = ' ';
    this.#isCellNew = false;
  }

  /** Where raised text begins that could be a power; none where there is nothing to be raised, or a space before it. */
  beginRaised(): number | undefined {
    const isNext = this.#gap === '' && this.#prefix === '' && takesPower.test(this.#pieces.at(-1)?.slice(-2) ?? '');
    return isNext ? this.#pieces.length : undefined;
  }

  /** Writes what came since {@link beginRaised} as a power, if it is one. */
  endRaised(from: number): void {
    const pieces = this.#pieces.slice(from, from + longestRaised);
    const text = pieces.join('');
    if (from + pieces.length < this.#pieces.length || text.length > longestRaised || text.includes('\n')) return;
    const words = text.trim();
    const raised = raiseText(words);
    if (raised === words) return;
    this.#pieces.splice(from, pieces.length, raised);
    this.#length += raised.length - text.length;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  /** Of two gaps the wider one stands; a line needs no space before it. */
  #part(gap: string): void {
    if (this.#isCellNew) return;
    if (this.#gap === '' || this.#gap === ' ' || gap.length > this.#gap.length) this.#gap = gap;
  }
}
