import { headWindow, isHopeless, judgeHead, type Verdict } from './call-heads.js';
import { isWithin, PlaceInText } from './head-place.js';
import { isFirstHalf, nextSign } from './next-sign.js';
import type { OfferedTools } from './offered-tools.js';

/** Where calls begin, or may. */
export interface Head {
  readonly at: number;
  readonly verdict: Exclude<Verdict, 'no'>;
}

/** What reasoning stands between; nothing in it is a call. */
export const thinkingMarks: readonly (readonly [open: string, close: string])[] = [
  ['[THINK]', '[/THINK]'],
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
];
/** The second sign of such a mark. */
const afterMark = 'Tt';
/** What calls begin with wherever it stands; a word must stand at a beginning. */
const brackets = '[{(<`';
const backticks = /^`+/;

/**
 * Finds the places of a text where calls begin, from left to right, passing over what is inside a reasoning block. `text`
 * may be a window of a longer one, `start` its place in that; it must then keep `lookBehind` characters behind `at`.
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
      const found = nextSign(text, from);
      if (found === text.length) return { resumeAt: isWhole ? found : withoutHalf(text, from) };
      const verdict = this.#judge(text, found, start, isWhole);
      if (verdict === 'yes' || verdict === 'maybe') return { head: { at: found, verdict }, resumeAt: found };
      from = found + verdict;
    }
  }

  /** A verdict, or how many characters to pass over. */
  #judge(text: string, at: number, start: number, isWhole: boolean): 'yes' | 'maybe' | number {
    const sign = text.charAt(at);
    const second = text.charAt(at + 1);
    if (isHopeless(sign, second)) return 1;
    const surplus = sign === second ? surplusLists(text, at) : 0;
    if (surplus > 0) return surplus;
    if ((sign === '[' || sign === '<') && afterMark.includes(second)) {
      const thinking = this.#judgeThinking(text, at, isWhole);
      if (thinking !== undefined) return thinking;
    }
    const isWord = !brackets.includes(sign);
    if (isWord && isWithin(text, at)) return 1;
    const place = new PlaceInText(text, at, start);
    if (isWord && !place.isOpening) return 1;
    const head = text.slice(at, at + headWindow);
    const verdict = judgeHead(head, place, this.#tools, isWhole && at + headWindow >= text.length);
    if (verdict !== 'no') return verdict;
    // A fence is judged once, with what it holds: its second mark is not the first of another.
    return sign === '`' ? (backticks.exec(head)?.[0].length ?? 1) : 1;
  }

  #judgeThinking(text: string, at: number, isWhole: boolean): 'maybe' | number | undefined {
    for (const [open, close] of thinkingMarks) {
      if (text.startsWith(open, at)) {
        this.#closing = close;
        return open.length;
      }
      if (!isWhole && at + open.length > text.length && open.startsWith(text.slice(at))) return 'maybe';
    }
    return undefined;
  }
}

/** How many lists begin here in one another beyond the three that calls may stand in. */
function surplusLists(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '[' || text.charAt(end) === '(') end++;
  return end - at - 3;
}

/** Where a text ends, but for half a letter. */
function withoutHalf(text: string, from: number): number {
  const isHalf = text.length > from && isFirstHalf(text.charCodeAt(text.length - 1));
  return isHalf ? text.length - 1 : text.length;
}
