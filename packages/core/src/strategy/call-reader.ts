import { HeadFinder } from '../text/find-heads.js';
import { lookBehind } from '../text/head-place.js';
import type { OfferedTools } from '../text/offered-tools.js';
import { scanTalk } from '../text/scan-calls.js';
import { isBlank, offeredTools, type ReadOptions, type ReadToolCalls, readWith } from './read-tool-calls.js';

/**
 * Reads tool calls from a text that comes in pieces of any size. Prose is shown as it comes; from the first character
 * that may begin a call all is held until the end, which yields what {@link readToolCalls} yields for the whole.
 */
export class CallReader {
  readonly #tools: OfferedTools;
  readonly #finder: HeadFinder;
  readonly #pieces: string[] = [];
  /** The end of what came, from a little before the place that was reached. */
  #window = '';
  /** Where the window stands in the text. */
  #start = 0;
  /** How far the window has been looked through. */
  #at = 0;
  #isHeld = false;
  /** Blanks alone came so far: they are shown only if text follows. */
  #isBlank = true;
  #length = 0;
  #shown = 0;

  constructor(options: ReadOptions) {
    this.#tools = offeredTools(options.tools);
    this.#finder = new HeadFinder(this.#tools);
  }

  /** How many characters are held back because they may be calls. */
  get held(): number {
    return this.#length - this.#shown;
  }

  /** Takes a piece; yields the text that is safe to show now. */
  push(piece: string): string {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#isHeld) return '';
    this.#window += piece;
    const { head, resumeAt } = this.#next(false);
    this.#isHeld = head?.verdict === 'yes';
    this.#isBlank &&= isBlank(this.#window.slice(this.#at, resumeAt));
    const safe = this.#isBlank ? '' : this.#unshown(resumeAt);
    this.#shown += safe.length;
    this.#at = resumeAt;
    this.#forget();
    return safe;
  }

  /** All that came. */
  get text(): string {
    if (this.#pieces.length > 1) this.#pieces.splice(0, Infinity, this.#pieces.join(''));
    return this.#pieces[0] ?? '';
  }

  /** What the whole text holds, where `isCut` up to the token limit; the part of its `text` that was not shown yet is what follows the shown. */
  end(isCut = false): ReadToolCalls {
    const mayHoldCalls = this.#isHeld || this.#next(!isCut).head !== undefined;
    this.#isHeld = true;
    const { text } = this;
    if (mayHoldCalls || scanTalk(text, this.#tools, isCut) !== undefined) return readWith(text, this.#tools, isCut);
    return { calls: [], text, problems: [] };
  }

  /** The next place calls may begin at. */
  #next(isWhole: boolean): ReturnType<HeadFinder['next']> {
    return this.#finder.next(this.#window, this.#at, this.#start, isWhole);
  }

  #unshown(end: number): string {
    const from = this.#shown - this.#start;
    // Blanks that began the text are held longer than the window keeps them.
    if (from < 0) return this.text.slice(this.#shown, this.#start + end);
    return this.#window.slice(from, end);
  }

  #forget(): void {
    const surplus = this.#at - lookBehind;
    if (surplus < 4 * lookBehind) return;
    this.#window = this.#window.slice(surplus);
    this.#start += surplus;
    this.#at -= surplus;
  }
}
