import type { CallSpan } from './call-span.js';
import { HeadFinder, thinkingMarks } from './find-heads.js';
import type { Literal } from './literal.js';
import type { OfferedTools } from './offered-tools.js';
import { readBareSpan } from './read-bare-span.js';
import { readMarkedSpan } from './read-marked-span.js';
import { isSpokenAbout, isSupposed, isTakenBack } from './talk-cues.js';

/** A text taken apart: what is shown, and the stretches that are calls. */
export interface ScannedText {
  readonly talk: string;
  readonly spans: readonly CallSpan[];
}

/** Between two calls: nothing that is said. */
const separator = /^(?:[\s,;.`\])}]|and\b|then\b)*$/;
/** The rest of a line that does not make a sentence of a call. */
const lineEnd = /^[\s.,;:`"'*)\]]*(?:#[^\n]*|\/\/[^\n]*)?$/;
const opening = /(?:^|\n)[ \t>]*(?:(?:[-*•]|\d{1,3}[.)])[ \t]+)?[*_"'`]{0,3}$|:[ \t]*[*"'`]{0,3}[ \t]*$/;

/** Finds every stretch of a text that is meant as calls, and leaves the rest as talk. Linear in the text's length. */
export function scanCalls(text: string, tools: OfferedTools): ScannedText {
  return settle(text, findSpans(text, tools));
}

function findSpans(text: string, tools: OfferedTools): CallSpan[] {
  const finder = new HeadFinder(tools);
  const spans: CallSpan[] = [];
  // Beginnings that turn out to be none are read in vain, some of them to the end: that is bounded.
  let budget = 64 * text.length + 65_536;
  let at = endOfThinking(text);
  while (budget > 0) {
    const { head } = finder.next(text, at, 0, true);
    if (head === undefined) break;
    const span = readMarkedSpan(text, head.at, tools) ?? readBareSpan(text, head.at, tools);
    if (typeof span === 'number') budget -= span - head.at + 64;
    else spans.push(span);
    at = typeof span === 'number' ? head.at + 1 : Math.max(span.end, head.at + 1);
  }
  return spans;
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
  const end: AnswerEnd = { isSilent: separator.test(tail), words: tail.slice(0, 1000) };
  let at = 0;
  let before = '';
  let wasMeant = false;
  for (const [index, span] of found.entries()) {
    const between = text.slice(at, span.start);
    const follows = index > 0 && separator.test(between);
    before = (before + between).slice(-1000);
    const after = text.slice(span.end, found[index + 1]?.start ?? text.length);
    const isMeantHere: boolean = (follows && wasMeant) || isMeant(span, before, after, end);
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
  if (span.form === 'marked') return !isSupposed(before.slice(before.lastIndexOf('\n') + 1));
  if (before.trim() === '' && end.isSilent && separator.test(after)) return true;
  const isOffered = span.calls.some((call) => call.tool !== undefined) || span.fault?.name !== undefined;
  if (!isOffered || span.calls.some((call) => isSignature(call.arguments))) return false;
  const isOpening = opening.test(`\n${before.slice(-200)}`);
  const endsLine = lineEnd.test(after.slice(0, lineLength(after)));
  if (span.form === 'bare' ? !isOpening || !endsLine || !hasArguments(span) : !isOpening && !endsLine) return false;
  return !isSpokenAbout(before) && !isTakenBack(after) && !isTakenBack(end.words);
}

/** `get_time()` amid talk names a tool; with arguments it calls one. */
function hasArguments({ calls, fault }: CallSpan): boolean {
  return (
    fault !== undefined ||
    calls.every(({ arguments: given }) => given.kind !== 'call' || given.end - given.start > given.name.length + 2)
  );
}

const typeNames = new Set([
  'string',
  'str',
  'int',
  'integer',
  'number',
  'float',
  'bool',
  'boolean',
  'list',
  'dict',
  'object',
  'array',
  '...',
]);

/** `get_weather(city)`, `get_weather(city: string)`: how a tool is called, not a call. */
function isSignature(given: Literal): boolean {
  if (given.kind !== 'call') return false;
  if (given.positional.some((value) => value.kind === 'word')) return true;
  return given.keywords.some(
    ([key, value]) => value.kind === 'word' && (value.text === key || typeNames.has(value.text)),
  );
}

function lineLength(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
