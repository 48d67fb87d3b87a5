import { unicodePattern } from '../unicode-pattern.js';
import { beginsTalk } from './begins-talk.js';
import type { OfferedTools } from './offered-tools.js';
import { argumentsOf, callKeys, containers, namesOf } from './call-keys.js';
import { callMarks, callTags } from './call-marks.js';
import type { HeadPlace } from './head-place.js';
import { beginsLabel, isLabel, judgeLabelled } from './labelled-call.js';
import { judgeOwnTag } from './tagged-call.js';

/** Whether calls begin at a place: `maybe` where the text ends before that can be told. */
export type Verdict = 'yes' | 'no' | 'maybe';

/** How far a beginning is looked at; a longer one is none. */
export const headWindow = 256;

const marks = [...callMarks, ...callTags];
const longestMark = Math.max(...marks.map((mark) => mark.length));

const identifier = unicodePattern(String.raw`^(?:[\p{L}_](?:[\p{L}\p{N}_.-]|\\_)*)`, 'u');
const fence = /^(?:```[\w-]*\s*|`)/;

/** What never stands behind a bracket that begins calls: no name, key or further list begins with it. */
const neverBehind: Readonly<Record<string, string>> = {
  '[': ')]}<>.,:;!?|&=+*/#%^~-0123456789',
  '(': ')]}<>.,:;!?|&=+*/#%^~-0123456789',
  '{': '()[]{}<>,`',
};
/** What stands behind `<` in a mark, and in a tag that is the name of a tool. */
const behindAngle = unicodePattern(String.raw`[\p{L}_|]`, 'u');

/** Whether the sign behind it tells that no calls begin with a bracket, as with most in a text that is no calls. */
export function isHopeless(bracket: string, second: string): boolean {
  if (second === '') return false;
  return bracket === '<' ? !behindAngle().test(second) : (neverBehind[bracket]?.includes(second) ?? false);
}

/** Judges whether the text begins with calls; `head` is at most {@link headWindow} characters, `isWhole` if no more can come. */
export function judgeHead(head: string, place: HeadPlace, tools: OfferedTools, isWhole: boolean): Verdict {
  const verdict = judge(head, place, tools, 3);
  return verdict === 'maybe' && (isWhole || head.length >= headWindow) ? 'no' : verdict;
}

function judge(head: string, place: HeadPlace, tools: OfferedTools, depth: number): Verdict {
  const first = head.charAt(0);
  if (first === '') return 'maybe';
  if (first === '<') {
    const marked = judgeMark(head);
    return marked === 'no' ? judgeOwnTag(head, tools) : marked;
  }
  if (first === '[') {
    const marked = judgeMark(head);
    return marked === 'no' ? judgeList(head, place, tools, depth) : marked;
  }
  if (first === '{') return judgeObject(head.slice(1), tools, place.isFirst, depth);
  if (first === '(') {
    const listed = judgeList(head, place, tools, depth);
    return listed !== 'no' && place.isOpening ? listed : 'no';
  }
  if (first === '`') return judgeFence(head, place, tools, depth);
  if (!place.isOpening || (place.margin !== undefined && beginsTalk(head, place.margin, tools))) return 'no';
  return judgeWord(head, place, tools, depth);
}

function judgeMark(head: string): Verdict {
  if (marks.some((mark) => head.startsWith(mark))) return 'yes';
  return head.length < longestMark && marks.some((mark) => mark.startsWith(head)) ? 'maybe' : 'no';
}

function judgeFence(head: string, place: HeadPlace, tools: OfferedTools, depth: number): Verdict {
  if (depth === 0) return 'no';
  if (/^`{1,3}$/.test(head)) return 'maybe';
  const opened = fence.exec(head)?.[0] ?? '';
  const rest = head.slice(opened.length);
  if (opened.length > 1 && !opened.includes('\n') && rest === '') return 'maybe';
  return judge(rest, { isOpening: true, isFirst: place.isFirst }, tools, depth - 1);
}

/** `[{`, `[name(`, `["name", {`, `("name", {` */
function judgeList(head: string, place: HeadPlace, tools: OfferedTools, depth: number): Verdict {
  if (depth === 0) return 'no';
  const inner = head.slice(1).trimStart();
  const first = inner.charAt(0);
  if (first === '') return 'maybe';
  if (first === '"' || first === "'") return judgeName(inner, tools);
  if (first === '{') return judgeObject(inner.slice(1), tools, place.isFirst, depth);
  if (first === '[' || first === '(') return judgeList(inner, place, tools, depth - 1);
  if (head.startsWith('(')) return 'no';
  return identifier().exec(inner)?.[0] === inner ? 'maybe' : judgeWord(inner, place, tools, depth - 1);
}

/** `name(`, `name: {` or `name{"`; at the very beginning any name, and `result = name(` or `print(name(`. */
function judgeWord(head: string, place: HeadPlace, tools: OfferedTools, depth: number): Verdict {
  if (head === '') return 'maybe';
  const word = identifier().exec(head)?.[0];
  if (word === undefined || depth === 0) return 'no';
  const rest = head.slice(word.length);
  const after = rest.trimStart();
  const isOffered = tools.resolve(word) !== undefined;
  if (rest === '' || rest === '\\') {
    return place.isFirst || tools.mayBegin(word) || beginsLabel(word) ? 'maybe' : 'no';
  }
  const mayName = isOffered || place.isFirst || isLabel(word);
  if (after === '' || !mayName) return mayName ? 'maybe' : 'no';
  const labelled = judgeLabelled(word, after, tools);
  if (labelled !== 'no') return labelled;
  if (isOffered && after.startsWith(':')) return judgeColon(after.slice(1).trimStart());
  if (isOffered && /^(?:\[|\s?\{)/.test(rest)) return judgeUnmarked(rest);
  if (after.startsWith('(') && rest.length - after.length <= 2) {
    if (isOffered) return 'yes';
    if (!place.isFirst) return 'no';
    return word === 'print'
      ? judgeWord(after.slice(1).trimStart(), place, tools, depth - 1)
      : judgeKeywords(after.slice(1));
  }
  if (place.isFirst && /^=(?!=)/.test(after)) return judgeWord(after.slice(1).trimStart(), place, tools, depth - 1);
  return 'no';
}

function judgeColon(rest: string): Verdict {
  if (rest === '') return 'maybe';
  return rest.startsWith('{') ? 'yes' : 'no';
}

/** `name[ARGS]{"` and `name{"`: what a server leaves of v11's calls that drops the mark ahead of them; and `name {"`. */
function judgeUnmarked(rest: string): Verdict {
  if (/^(?:\[ARGS\]|\s)?\{\s*["}]/.test(rest)) return 'yes';
  return /^(?:\[ARGS\]|\s)?\{\s*$/.test(rest) || '[ARGS]'.startsWith(rest) ? 'maybe' : 'no';
}

/** A call of what is not on offer is told from prose by its keywords: `name(key=` or `name()`. */
function judgeKeywords(rest: string): Verdict {
  if (/^\s*(?:[\w\\]{0,64}\s{0,4})$/.test(rest)) return 'maybe';
  return /^\s*(?:\)|(?:\w|\\_){1,64}\s{0,4}=)/.test(rest) ? 'yes' : 'no';
}

/** Of a name the part before a dot may be any. */
const openName = /^.[\w.\\-]*$/;

/** A string that names an offered tool. */
function judgeName(head: string, tools: OfferedTools): Verdict {
  const quote = head.charAt(0);
  const end = head.indexOf(quote, 1);
  const called = /^.([\w.\\-]+)\s?\(/.exec(head)?.[1];
  if (called !== undefined) return tools.resolve(called) === undefined ? 'no' : 'yes';
  if (end === -1) return openName.test(head) || tools.mayBegin(head.slice(1).trimEnd()) ? 'maybe' : 'no';
  return tools.resolve(head.slice(1, end)) === undefined ? 'no' : 'yes';
}

const keyPart = unicodePattern(String.raw`^(["']?)((?:[\p{L}\p{N}_$.-]|\\_)*)(?:\1\s*:\s*)`, 'u');
const openKey = unicodePattern(String.raw`^["']?((?:[\p{L}\p{N}_$.-]|\\_)*)["']?\s*:?\s*$`, 'u');

/** What follows `{`: a key that calls have, and where that key holds a name, the name of an offered tool. */
function judgeObject(head: string, tools: OfferedTools, isFirst: boolean, depth: number): Verdict {
  const inner = head.trimStart();
  if (inner === '') return 'maybe';
  if (isHopeless('{', inner.charAt(0))) return 'no';
  const found = keyPart().exec(inner);
  if (found === null) return judgeOpenKey(openKey().exec(inner)?.[1], tools);
  const key = (found[2] ?? '').replaceAll('\\', '');
  const value = inner.slice(found[0].length);
  if (!callKeys.has(key)) return tools.resolve(key) === undefined ? 'no' : judgeColon(value);
  if (value === '') return 'maybe';
  if (namesOf.has(key) && /^["']/.test(value)) return judgeNamed(value, tools, isFirst);
  if (containers.has(key) && /^[[{]/.test(value)) return 'yes';
  if (containers.has(key)) return /^["']/.test(value) ? judgeName(value, tools) : 'no';
  if (argumentsOf.has(key)) return /^[{"']/.test(value) ? 'yes' : 'no';
  return judgeAside(value, tools, isFirst, depth);
}

function judgeOpenKey(key: string | undefined, tools: OfferedTools): Verdict {
  if (key === undefined) return 'no';
  const begun = key.replaceAll('\\', '');
  return tools.mayBegin(begun) || [...callKeys].some((known) => known.startsWith(begun)) ? 'maybe' : 'no';
}

/** At the very beginning a tool that is not on offer counts too, if its arguments follow. */
function judgeNamed(value: string, tools: OfferedTools, isFirst: boolean): Verdict {
  const named = judgeName(value, tools);
  if (named !== 'no' || !isFirst) return named;
  const end = value.indexOf(value.charAt(0), 1);
  if (end === -1) return value.length <= 65 ? 'maybe' : 'no';
  const next = /^\s*,\s*["']?(\w*)(["']?)/.exec(value.slice(end + 1));
  if (next === null) return /^\s*$/.test(value.slice(end + 1)) ? 'maybe' : 'no';
  if (argumentsOf.has(next[1] ?? '')) return 'yes';
  return next[2] === '' && [...argumentsOf].some((known) => known.startsWith(next[1] ?? '')) ? 'maybe' : 'no';
}

/** An id or a type, then the next key. */
function judgeAside(value: string, tools: OfferedTools, isFirst: boolean, depth: number): Verdict {
  const scalar = /^(?:"[^"\\]*"|'[^'\\]*'|\w+)\s*,/.exec(value)?.[0];
  if (scalar !== undefined && depth > 0) return judgeObject(value.slice(scalar.length), tools, isFirst, depth - 1);
  return /^(?:"[^"\\]*"?|'[^'\\]*'?|\w*)\s*$/.test(value) ? 'maybe' : 'no';
}
