import { unicodePattern } from '../unicode-pattern.js';
import { callMarks } from './call-marks.js';
import { type CallSpan, endOfBroken, skipTrailingMarks } from './call-span.js';
import type { LiteralFault } from './literal.js';
import type { OfferedTools } from './offered-tools.js';
import { nameMeant, nameWindow } from './read-bare-span.js';
import { readLiteral } from './read-literal.js';
import { readTaggedCall } from './tagged-call.js';
import { unwrapText, type WrittenCall, writtenCalls } from './written-calls.js';

const junk = /[^\n[{]{0,24}(?=[[{])/y;
const named = unicodePattern(
  String.raw`((?:[\p{L}\p{N}_.-]|\\_){1,128})\s*(?:\[CALL_ID\]\s*(?:[\w-]{1,64}\s*)?)?(?:\[ARGS\]\s*|(?=\{))`,
  'uy',
);
const separators = /[\s,;]*(?:```[\w-]*\s*)?/y;
/** What closes a list, an object round a call, or a fence. */
const closers = /(?:\s*[\])}])*(?:\s*```(?=\s*<\/))?/y;

/** Reads what a control token or a tag announces as calls; `undefined` where the mark is only spoken about. */
export function readMarkedSpan(text: string, start: number, tools: OfferedTools): CallSpan | undefined {
  const mark = callMarks.find((known) => text.startsWith(known, start));
  if (mark === undefined) return readTagged(text, start, start, tools);
  const at = matchEnd(separators, text, start + mark.length);
  if (at === text.length)
    return broken(text, start, at, { at, isCut: true, problem: 'the text ends after the mark' }, tools);
  return (
    readTagged(text, start, at, tools) ?? readNamedCalls(text, start, at, tools) ?? readListed(text, start, at, tools)
  );
}

/** `name{…}`, `name[ARGS]{…}`, `name[CALL_ID]id[ARGS]{…}`, one or several. */
function readNamedCalls(text: string, start: number, first: number, tools: OfferedTools): CallSpan | undefined {
  const calls: WrittenCall[] = [];
  let at = first;
  for (;;) {
    const pattern = named();
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const written = (found?.[1] ?? '').replaceAll('\\', '');
    const tool = tools.resolve(written);
    if (found === null || (calls.length > 0 && tool === undefined)) break;
    const argumentsAt = at + found[0].length;
    const read = readLiteral(text, argumentsAt);
    if (!read.ok) return { ...broken(text, start, argumentsAt, read.fault, tools, tool?.name), calls };
    const { end } = read.literal;
    calls.push({ name: tool?.name ?? written, tool, arguments: unwrapText(read.literal), start: at, end });
    at = matchEnd(separators, text, end);
  }
  return calls.length === 0 ? undefined : endingAt(text, start, calls);
}

/** A list of calls, one call, or several one after another; a few words may stand before the first. */
function readListed(text: string, start: number, first: number, tools: OfferedTools): CallSpan | undefined {
  const calls: WrittenCall[] = [];
  let at = beginsCall(text, first, tools) ? first : matchEnd(junk, text, first);
  do {
    const read = readLiteral(text, at);
    // What is broken after a call is a beginning of its own.
    if (!read.ok && calls.length > 0) break;
    if (!read.ok) return broken(text, start, at, read.fault, tools);
    const found = writtenCalls(read.literal, tools);
    if (found === undefined) break;
    calls.push(...found);
    if (read.fault !== undefined) return { ...broken(text, start, read.literal.end, read.fault, tools), calls };
    at = matchEnd(separators, text, read.literal.end);
  } while (beginsCall(text, at, tools));
  return calls.length === 0 ? undefined : endingAt(text, start, calls);
}

function endingAt(text: string, start: number, calls: readonly WrittenCall[]): CallSpan {
  const end = calls.at(-1)?.end ?? start;
  return { form: 'marked', isList: false, start, end: skipTrailingMarks(text, matchEnd(closers, text, end)), calls };
}

/** `<function=name>{…}</function>` and its like. */
function readTagged(text: string, start: number, at: number, tools: OfferedTools): CallSpan | undefined {
  const read = readTaggedCall(text, at, tools);
  if (read === undefined) return undefined;
  const { name, tool, argumentsAt, arguments: given, end } = read;
  const form = read.isOwn && at === start ? 'enclosed' : 'marked';
  if ('isCut' in given) return { ...broken(text, start, argumentsAt, given, tools, tool?.name), form };
  const call = { name, tool, arguments: given, start: at, end };
  return { form, isList: false, start, end: skipTrailingMarks(text, end), calls: [call] };
}

function broken(
  text: string,
  start: number,
  at: number,
  fault: LiteralFault,
  tools: OfferedTools,
  known?: string,
): CallSpan {
  const name = known ?? nameMeant(text.slice(at, at + nameWindow), tools);
  const end = fault.isCut ? text.length : endOfBroken(text, fault.at);
  const place = { start: at, end };
  return {
    form: 'marked',
    isList: false,
    start,
    end,
    calls: [],
    fault: { ...place, problem: fault.problem, ...(name !== undefined && { name }) },
  };
}

function beginsCall(text: string, at: number, tools: OfferedTools): boolean {
  if (/[[{]/.test(text.charAt(at))) return true;
  const word = /^[\w.\\-]{1,128}/.exec(text.slice(at, at + 128))?.[0];
  return word !== undefined && tools.resolve(word) !== undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
