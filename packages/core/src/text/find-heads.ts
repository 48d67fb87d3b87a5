import { headWindow, judgeHead, type Verdict } from './call-heads.js';
import type { OfferedTools } from './offered-tools.js';

/** Where calls begin, or may. */
export interface Head {
  readonly at: number;
  readonly verdict: Exclude<Verdict, 'no'>;
}

/** How much of the text before a place says whether calls may begin there. */
export const lookBehind = 64;

const interesting = /[[{(<`]|(?<![\p{L}\p{N}_.\-\\])[\p{L}_]/gu;
/** What a line of calls begins with: nothing, a list mark, a word and a colon, a name for the result. */
export const lineOpening =
  /(?:^|\n)[ \t>]*(?:(?:[-*•]|\d{1,3}[.)])[ \t]+)?[*_"'`]{0,3}$|:\**[ \t]*["'*`]{0,3}[ \t]*$|(?:^|\n)[ \t]*(?:[\p{L}_][\p{L}\p{N}_]{0,39}[ \t]*=[ \t]*)?(?:await[ \t]+)?$/u;
/** Other places calls begin at: within a fence, after another call. */
const innerOpening = /```[\w-]*\s*$|[)\]}][,;]?[ \t]*(?:and[ \t]+)?$/;
const onlyFence = /^\s*(?:```[\w-]*\s*|`)?$/;
/** What reasoning stands between; nothing in it is a call. */
export const thinkingMarks: readonly (readonly [open: string, close: string])[] = [
  ['[THINK]', '[/THINK]'],
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
];

/**
 * Finds the places of a text where calls begin, from left to right, passing over what is inside a reasoning block. `text`
 * may be a window of a longer one, `start` its place in that; it must then keep {@link lookBehind} characters behind `at`.
 */
export class HeadFinder {
  readonly #tools: OfferedTools;
  #closing: string | undefined;

  constructor(tools: OfferedTools) {
    this.#tools = tools;
  }

  /** The next beginning from `at` on; `resumeAt` is where to go on once more text is there, and all before it is shown. */
  next(text: string, at: number, start: number, isWhole: boolean): { readonly head?: Head; readonly resumeAt: number } {
    let from = at;
    for (;;) {
      if (this.#closing !== undefined) {
        const closed = text.indexOf(this.#closing, from);
        if (closed === -1)
          return { resumeAt: Math.max(from, isWhole ? text.length : text.length - this.#closing.length + 1) };
        from = closed + this.#closing.length;
        this.#closing = undefined;
      }
      interesting.lastIndex = from;
      const found = interesting.exec(text);
      if (found === null) return { resumeAt: text.length };
      const verdict = this.#judge(text, found.index, start, isWhole);
      if (verdict === 'yes' || verdict === 'maybe')
        return { head: { at: found.index, verdict }, resumeAt: found.index };
      // A letter of two code units is passed over whole: within it a search would go back to its first.
      from = found.index + Math.max(verdict, found[0].length);
    }
  }

  /** A verdict, or how many characters to pass over. */
  #judge(text: string, at: number, start: number, isWhole: boolean): 'yes' | 'maybe' | number {
    const head = text.slice(at, at + headWindow);
    for (const [open, close] of thinkingMarks) {
      if (head.startsWith(open)) {
        this.#closing = close;
        return open.length;
      }
      if (!isWhole && open.startsWith(head)) return 'maybe';
    }
    const before = text.slice(Math.max(0, at - lookBehind), at);
    const isBeginning = start === 0 && at <= lookBehind;
    const line = isBeginning ? before : `…${before}`;
    const isOpening = lineOpening.test(line) || innerOpening.test(line);
    const place = { isOpening, isFirst: isBeginning && onlyFence.test(before) };
    const verdict = judgeHead(head, place, this.#tools, isWhole && at + headWindow >= text.length);
    if (verdict !== 'no') return verdict;
    // A fence is judged once, with what it holds: its second mark is not the first of another.
    return /^`+/.exec(head)?.[0].length ?? 1;
  }
}
