import { jsonLimits, parseJson } from './json.js';
import { beginsJson, endOfJson } from './json-span.js';
import { readLenient } from './lenient-json.js';
import { nextTurn } from './next-turn.js';

/** More stretches than this that could be JSON are not an answer with talk round it. */
const mostCandidates = 32;

/**
 * The stretches of a text that may be the JSON a model was asked for, the likeliest first; where several fit the schema, the first is meant:
 *
 * 1. the whole text, and nothing else where that is JSON; then all that follows the reasoning (`<think>`, `[THINK]`), which is not searched;
 * 2. what is said to be final or corrected;
 * 3. what stands in a `json` fence, then in another fence, then in the talk;
 * 4. what is said to be an example or not the answer, or is handed to a function.
 *
 * Among equals the later goes first: models think, draft and quote before they answer. Nothing is taken from behind the mark of a next turn
 * that the model made up. Pieces of a larger value are no candidates: what is inside JSON that is cut or broken, or side by side without
 * brackets round it. They are not parsed, and nothing in them is changed.
 */
export function findJson(text: string): readonly string[] {
  const whole = text.trim();
  if (parseJson(whole).ok) return [whole];
  const { said, found } = search(whole);
  const ordered = found.toReversed().toSorted((one, other) => one.rank - other.rank);
  return [...new Set([whole, said, ...ordered.map((each) => each.text)])]
    .filter((each) => each !== '')
    .slice(0, mostCandidates);
}

/**
 * Whether the JSON of a text, or its reasoning, is cut short rather than wrong: with more room the answer might have been whole. A lost closing
 * quote looks the same.
 */
export function isCut(text: string): boolean {
  const { said, cut } = search(text.trim());
  if (cut !== undefined && startOfReasoning.test(cut)) return true;
  const read = readLenient(cut ?? said);
  return !read.ok && read.isCut && said !== '';
}

interface Found {
  readonly text: string;
  readonly rank: number;
}

interface Search {
  readonly said: string;
  readonly found: readonly Found[];
  readonly cut: string | undefined;
}

const startOfReasoning = /^(?:<think>|\[THINK\])/i;
const endOfReasoning = /^[^]*(?:<\/think>|\[\/THINK\])/i;

function search(whole: string): Search {
  if (whole.length > jsonLimits.chars) return { said: '', found: [], cut: undefined };
  const said = whole.replace(endOfReasoning, '').trim();
  const finder = new JsonFinder(said);
  finder.search();
  return { said, found: finder.found, cut: finder.cut };
}

const fenceOrBracket = String.raw`(?<fence>\x60{3,}|~{3,})[ \t]*(?<language>[\w+-]*)|[[\]{}]`;
const marks = new RegExp(`(?<reasoning><think>|\\[THINK\\])|(?<turn>${nextTurn})|${fenceOrBracket}`, 'gimu');
const sentenceEnd = /[.!?]\s+|\n/;
const saidFinal = /\b(?:final|correct(?:ed|ion)?\b|revised|korrigiert|endg(?:ü|ue)ltig)/i;
const saidOtherwise =
  /\b(?:e\.g\.|z\. ?B\.|ex[ae]mpl|ejempl|instance|instead of|rather than|alternativ|otherwise|schema|template|if\b)|beispiel|[\w)]\($/i;
const keyBefore = /(?<=["'”’]\s{0,30}:\s{0,30}["'“‘]?\s{0,30})/y;
const comma = /(?<=,\s{0,30})/y;
const moreBehind = /"?\s*(?:\]|:|,\s*(?:["'“‘{[\d-]|(?:true|false|null)\b))/y;
const apartBehind = /[*_.,;!?”’…>|]*(?:[\s)}<]|$)/y;
const valueBefore = /(?<=(?:["'\d\]}]|true|false|null)\s*)/y;

class JsonFinder {
  readonly text: string;
  readonly found: Found[] = [];
  /** The JSON, or the reasoning, that does not end. */
  cut: string | undefined;
  #fence: { readonly sign: string; readonly rank: number; readonly start: number } | undefined;
  #foundBeforeFence = 0;
  /** Where the last thing ended, and whether that was JSON. */
  #end = 0;
  #isBehindJson = false;
  readonly #openInTalk: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  search(): void {
    marks.lastIndex = 0;
    for (let match = marks.exec(this.text); match !== null; match = marks.exec(this.text)) {
      const { reasoning, turn, fence, language } = match.groups ?? {};
      if (turn !== undefined && this.found.length > 0) break;
      if (reasoning !== undefined) this.cut = this.text.slice(match.index);
      else if (fence !== undefined) this.#passFence(match.index, fence.charAt(0), language ?? '');
      else if ('}]'.includes(match[0])) this.#passCloser(match.index, match[0]);
      else if (turn === undefined) this.#passOpener(match.index);
      if (this.cut !== undefined) return;
      marks.lastIndex = Math.max(marks.lastIndex, this.#end);
    }
    this.#endFence(this.text.length);
  }

  #passOpener(at: number): void {
    if (!beginsJson(this.text, at)) {
      this.#openInTalk.push(at);
      return;
    }
    const end = endOfJson(this.text, at);
    if (end !== undefined) return this.#take(at, end);
    this.cut = this.text.slice(at);
    // What came before may be a draft of it.
    this.found.length = 0;
  }

  #take(at: number, end: number): void {
    const text = this.text.slice(at, end);
    const between = this.text.slice(this.#end, at).replace(/\/\*.*?\*\/|\/\/.*/g, '');
    const isBeside = this.#isBehindJson && /^\s*[,:]?\s*$/.test(between);
    if (isBeside || this.#isPiece(at, end)) this.found.length = 0;
    else this.found.push({ text, rank: this.#fence?.rank ?? this.#rank(at, 3) });
    this.#end = end;
    this.#isBehindJson = true;
  }

  /** Whether what stands round a value belongs to one that it is inside of. */
  #isPiece(at: number, end: number): boolean {
    if (holdsAt(keyBefore, this.text, at) || holdsAt(moreBehind, this.text, end)) return true;
    if (this.#openInTalk.length > 0 && holdsAt(comma, this.text, at)) return true;
    if (this.#openInTalk.length > 0 && this.text.charAt(end) === ',') return true;
    const before = this.text.charAt(at - 1);
    const behind = this.text.charAt(end);
    if (/["'`]/.test(before) && behind !== this.#fence?.sign) return behind !== before;
    return behind !== this.#fence?.sign && !holdsAt(apartBehind, this.text, end);
  }

  /** A closer too many: one before may stand too early, or an opener is lost. A brace behind an object without another is but a brace. */
  #passCloser(at: number, sign: string): void {
    const last = this.found.at(-1)?.text;
    const isBeside = this.#isBehindJson && this.text.slice(this.#end, at).trim() === '';
    if (this.#closesTalk(at)) return;
    if (isBeside || holdsAt(valueBefore, this.text, at)) {
      const isNeedless = isBeside && sign === '}' && last !== undefined && /^\{[^{}]*\}$/.test(last);
      if (!isNeedless) this.found.length = 0;
      this.#isBehindJson = true;
      this.#end = at + 1;
    }
  }

  #closesTalk(at: number): boolean {
    const open = this.#openInTalk.pop();
    // An odd quote between them: these are brackets inside of strings.
    return (
      open !== undefined && at - open < 200 && this.text.slice(open, at).replace(/\\./g, '').split('"').length % 2 === 1
    );
  }

  #passFence(at: number, sign: string, language: string): void {
    if (this.#fence !== undefined && this.#fence.sign !== sign) return;
    const closes = this.#fence !== undefined && language === '';
    this.#endFence(at);
    const start = marks.lastIndex;
    if (!closes) this.#fence = { sign, rank: this.#rank(at, /^json/i.test(language) ? 1 : 2), start };
    this.#foundBeforeFence = this.found.length;
    this.#end = start;
    this.#isBehindJson = false;
    this.#openInTalk.length = 0;
  }

  /** A fence without an object or a list may hold a string or a number. */
  #endFence(at: number): void {
    const fence = this.#fence;
    if (fence !== undefined && this.found.length === this.#foundBeforeFence) {
      this.found.push({ text: this.text.slice(fence.start, at).trim(), rank: fence.rank });
    }
    this.#fence = undefined;
  }

  /** The talk just before a place. */
  #lead(at: number): string {
    return this.text.slice(Math.max(this.#end, at - 160), at);
  }

  #rank(at: number, rank: number): number {
    const clauses = (this.#lead(at).trim().split(sentenceEnd).at(-1) ?? '').split(/[,;]\s+/);
    const clause = clauses.at(-1) ?? '';
    if (saidFinal.test(clause)) return 0;
    // "For example, a city without a name gives …", but not "… is an example, the answer is …".
    const opening = /^\p{Lu}/u.test(clauses[0] ?? '') ? clauses[0] : '';
    return saidOtherwise.test(`${opening}\n${clause}`) ? 4 : rank;
  }
}

function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
