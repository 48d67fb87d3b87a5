import { unicodePattern } from '../unicode-pattern.js';
import { beginsTalk } from './begins-talk.js';
import { headWindow, judgeHead } from './call-heads.js';
import { isMethod } from './call-modules.js';
import type { CallSpan } from './call-span.js';
import { HeadFinder, thinkingMarks } from './find-heads.js';
import { opensLine } from './head-place.js';
import { nextTurn } from './next-turn.js';
import type { OfferedTools } from './offered-tools.js';
import { isCutCall, isCutName } from './is-cut-call.js';
import { cutSpan, readBareSpan } from './read-bare-span.js';
import { readMarkedSpan } from './read-marked-span.js';
import { findMixedFences } from './mixed-fences.js';
import { isSignature } from './is-signature.js';
import { findOwnFunctions } from './own-functions.js';
import type { WrittenCall } from './written-calls.js';
import { isAdvised, isAnnounced, isSpokenAbout, isSupposed, isTakenBack } from './talk-cues.js';

/** A text taken apart: what is shown, and the stretches that are calls. */
export interface ScannedText {
  readonly talk: string;
  readonly spans: readonly CallSpan[];
}

/** Between two calls: nothing that is said. What may be a name looks back only where it is one: blanks would each look back over the rest. */
const separator = unicodePattern(
  String.raw`^(?:[\s,;.\x60*\])}]|and\b|then\b|(?=[\p{L}_])(?<=[\n;][ \t]*)[\p{L}_][\p{L}\p{N}_]{0,63}[ \t]*=(?!=))*$`,
  'u',
);
/** What tells that the model went on with results of its own making, in our words (`strategy/emulation-words`), those of ReAct, Hermes' or Mistral's. */
const madeUp = /Observation:|Result of \S+:|tool_response>|\[TOOL_RESULTS/;
const spokenForUser = new RegExp(nextTurn, 'im');
/** The rest of a line that does not make a sentence of a call. */
const lineEnd = /^[\s.,;:`"'*)\]]*(?:#[^\n]*|\/\/[^\n]*)?$/;

/**
 * Finds every stretch of a text that is meant as calls, and leaves the rest as talk. Linear in the text's length. `isCut`: the token limit
 * ended the text, so that what begins like a call at its end is one.
 */
export function scanCalls(text: string, tools: OfferedTools, isCut: boolean): ScannedText {
  const scanned = settle(text, findSpans(text, tools, isCut));
  return scanned.spans.length > 0 ? scanned : (scanTalk(text, tools, isCut) ?? scanned);
}

/** A text whose first word made it talk, so that it was shown as it came, may be calls from end to end all the same: then it is both. */
export function scanTalk(text: string, tools: OfferedTools, isCut: boolean): ScannedText | undefined {
  const at = Math.max(0, text.search(/\S/));
  const head = text.slice(at, at + headWindow);
  if (!beginsTalk(head, at === 0 ? 'none' : 'blanks', tools) || endOfThinking(text) > 0) return undefined;
  if (judgeHead(head, { isOpening: true, isFirst: true }, tools, true) !== 'yes') return undefined;
  const first = readSpan(text, at, tools, isCut);
  if (typeof first === 'number') return undefined;
  const { spans } = settle(text, findSpans(text, tools, isCut, first));
  return spans.length === 0 ? undefined : { talk: text, spans };
}

function findSpans(text: string, tools: OfferedTools, isCut: boolean, first?: CallSpan): CallSpan[] {
  const finder = new HeadFinder(tools);
  const spans: CallSpan[] = first === undefined ? [] : [first];
  let budget = mostInVain(text);
  let at = first?.end ?? endOfThinking(text);
  while (budget > 0) {
    const { head } = finder.next(text, at, 0, !isCut);
    if (head === undefined) break;
    const span = head.verdict === 'yes' ? readSpan(text, head.at, tools, isCut) : readCut(text, head.at);
    if (typeof span === 'number') budget -= span - head.at + 64;
    else spans.push(span);
    at = typeof span === 'number' ? head.at + 1 : Math.max(span.end, head.at + 1);
  }
  return spans;
}

function readSpan(text: string, at: number, tools: OfferedTools, isCut: boolean): CallSpan | number {
  const marked = readMarkedSpan(text, at, tools);
  if (marked === undefined && isCut && isCutName(text.slice(at))) return cutSpan(text, at);
  return marked ?? readBareSpan(text, at, tools, isCut);
}

/** What may be a beginning, where no more can come. */
function readCut(text: string, at: number): CallSpan | number {
  return isCutCall(text.slice(at)) ? cutSpan(text, at) : text.length;
}

/**
 * How much may be read for beginnings that turn out to be none, some of which reach to the end: a short text, all that it can ask for; a
 * long one, twice what it holds. What follows is talk.
 */
function mostInVain(text: string): number {
  return 2 * text.length + 262_144;
}

/** Where a reasoning block ends whose beginning stood in the prompt. */
function endOfThinking(text: string): number {
  const close = text.indexOf('</think>');
  if (close === -1) return 0;
  return thinkingMarks.some(([open]) => text.slice(0, close).includes(open)) ? 0 : close + '</think>'.length;
}

/** Keeps the spans that are meant; the talk around them decides, and what stands beside one that is meant is meant too. */
function settle(text: string, found: readonly CallSpan[]): ScannedText {
  const spans: CallSpan[] = [];
  const talk: string[] = [];
  const tail = text.slice(found.at(-1)?.end ?? 0);
  const end: AnswerEnd = { isSilent: separator().test(tail), words: tail.slice(0, 1000) };
  const fences = findMixedFences(text, found);
  const own = findOwnFunctions(text);
  let fence = 0;
  let at = 0;
  let before = '';
  let wasMeant = false;
  for (const [index, span] of found.entries()) {
    const between = text.slice(at, span.start);
    if (spans.length > 0 && (madeUp.test(between) || spokenForUser.test(between)))
      return { talk: talk.join(''), spans };
    const follows = index > 0 && separator().test(between);
    before = (before + between).slice(-1000);
    const after = text.slice(span.end, found[index + 1]?.start ?? text.length);
    while ((fences[fence]?.end ?? Infinity) <= span.start) fence++;
    const isMixed = (fences[fence]?.start ?? Infinity) <= span.end;
    const isCode = span.form !== 'marked' && (isMixed || span.calls.some((call) => isOwn(call, own)));
    const isMeantHere: boolean = (follows && wasMeant) || (!isCode && isMeant(span, before, after, end));
    if (!isMeantHere) talk.push(text.slice(at, span.end));
    else if (!(follows && wasMeant)) talk.push(between);
    if (isMeantHere) spans.push(span);
    wasMeant = isMeantHere;
    at = span.end;
  }
  if (!wasMeant || !end.isSilent) talk.push(tail);
  return { talk: talk.join(''), spans };
}

/** What follows the last span of an answer. */
interface AnswerEnd {
  readonly isSilent: boolean;
  readonly words: string;
}

function isMeant(span: CallSpan, before: string, after: string, end: AnswerEnd): boolean {
  if (span.form === 'marked') {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !isSupposed(line) && !isAdvised(line);
  }
  if (before.trim() === '' && end.isSilent && separator().test(after)) return true;
  if (!isOffered(span) || span.calls.some((call) => isSignature(call.arguments))) return false;
  const isOpening = opensLine(before.slice(-200), true);
  const endsLine = lineEnd.test(after.split('\n', 1)[0] ?? '');
  if (span.form === 'bare' ? !isOpening || !endsLine || !isPlainCall(span, before) : !isOpening && !endsLine)
    return false;
  return !isSpokenAbout(before, span.isList) && !isTakenBack(after) && !isTakenBack(end.words);
}

function isOffered({ calls, fault }: CallSpan): boolean {
  return calls.some((call) => call.tool !== undefined) || fault?.name !== undefined || fault?.isCut === true;
}

/** What a bare call amid talk must be: a call of the tool itself with arguments, by name unless the talk announces it. */
function isPlainCall({ calls, fault }: CallSpan, before: string): boolean {
  if (fault !== undefined) return fault.isMethod !== true;
  const isItsOwn = calls.every((call) => hasArguments(call) && !isOthers(call));
  return isItsOwn && (!calls.some(isByPlace) || isAnnounced(before));
}

/** `get_time()` amid talk names a tool; with arguments it calls one. */
function hasArguments({ arguments: given }: WrittenCall): boolean {
  return given.kind !== 'call' || given.positional.length + given.keywords.length > 0;
}

function isOthers({ arguments: given, tool }: WrittenCall): boolean {
  return given.kind === 'call' && tool !== undefined && isMethod(given.name, tool.name);
}

/** `factorial(5)` in an answer that defines `factorial`. */
function isOwn({ arguments: given }: WrittenCall, own: ReadonlySet<string>): boolean {
  return given.kind === 'call' && own.has(given.name);
}

function isByPlace({ arguments: given }: WrittenCall): boolean {
  return given.kind === 'call' && given.positional.some((value) => value.kind !== 'object');
}
