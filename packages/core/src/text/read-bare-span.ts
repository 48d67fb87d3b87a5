import { unicodePattern } from '../unicode-pattern.js';
import { isMethod } from './call-modules.js';
import { type CallSpan, endOfBroken, skipTrailingMarks } from './call-span.js';
import type { ListLiteral, LiteralFault } from './literal.js';
import type { OfferedTools } from './offered-tools.js';
import { readLabelled } from './labelled-call.js';
import { readLiteral } from './read-literal.js';
import { type WrittenCall, writtenCalls } from './written-calls.js';

const fence = /```[\w-]*\s*|`/y;
const assignment = unicodePattern(String.raw`(?:await\s+)?[\p{L}_][\p{L}\p{N}_]*[ \t]*=[ \t]*(?=[\p{L}_[{])`, 'uy');
const nameAhead = unicodePattern(String.raw`[\p{L}_](?:[\p{L}\p{N}_.-]|\\_)*(?:\s*:\s*|\[ARGS\]|\s)?(?=\{)`, 'uy');
const closingFence = /[;,]?\s*```|;?`/y;
const comment = /[ \t]*(?:#|\/\/)[^\n]*/y;
const writtenName = unicodePattern(String.raw`^[\p{L}\p{N}_.\\-]+`, 'u');
const strayClosers = /[ \t]*[\])}]+/y;

/** Reads calls that no token announces: JSON or Python, alone or in a list, in a fence or not; how far was looked where they are none. `isCut`: the token limit ended the text. */
export function readBareSpan(text: string, start: number, tools: OfferedTools, isCut: boolean): CallSpan | number {
  const opened = takeAt(fence, text, start);
  const named = readNamed(text, opened, tools);
  const at = named?.at ?? takeAt(assignment(), text, opened);
  const read = readLiteral(text, at);
  if (!read.ok) {
    const span = brokenSpan(text, start, at, named?.call.name, read.fault, tools);
    return span ?? (isCut && read.fault.isCut ? cutSpan(text, start) : read.fault.at + nameWindow);
  }
  const { literal } = read;
  const calls = named ? [{ ...named.call, arguments: literal, end: literal.end }] : writtenCalls(literal, tools);
  if (calls === undefined) return read.fault?.at ?? literal.end;
  const form = literal.kind === 'call' ? 'bare' : 'enclosed';
  if (literal.kind === 'list' && literal.brokenAt !== undefined && read.fault !== undefined) {
    return partlyBroken(text, start, literal, calls, read.fault, tools);
  }
  const isFenced = opened > start || (named?.isFenced ?? false);
  return { form, start, end: endAfter(text, literal.end, isFenced), isList: literal.kind === 'list', calls };
}

/** `get_weather: {"city": "Paris"}`, `get_weather{"city": "Paris"}`, `Action: get_weather` over `Action Input: {"city": "Paris"}` */
function readNamed(text: string, at: number, tools: OfferedTools): NamedCall | undefined {
  const labelled = readLabelled(text, at);
  const argumentsAt = labelled?.argumentsAt ?? takeAt(nameAhead(), text, at);
  const name = labelled?.name ?? text.slice(at, argumentsAt).replace(/\s*:\s*$|\[ARGS\]$|\s$/, '');
  const tool = argumentsAt === at ? undefined : tools.resolve(name);
  if (tool === undefined) return undefined;
  const none = { kind: 'object', entries: [], start: argumentsAt, end: argumentsAt } as const;
  const call = { name: tool.name, tool, arguments: none, start: at, end: argumentsAt };
  return { at: argumentsAt, isFenced: labelled?.isFenced ?? false, call };
}

/** A call whose name stands before its arguments. */
interface NamedCall {
  /** Where the arguments begin, in a fence of their own or not. */
  readonly at: number;
  readonly isFenced: boolean;
  readonly call: WrittenCall;
}

function endAfter(text: string, end: number, isFenced: boolean): number {
  const closed = takeAt(strayClosers, text, skipTrailingMarks(text, end));
  const unfenced = isFenced ? takeAt(closingFence, text, closed) : closed;
  return takeAt(comment, text, skipTrailingMarks(text, unfenced));
}

function brokenSpan(
  text: string,
  start: number,
  at: number,
  known: string | undefined,
  fault: LiteralFault,
  tools: OfferedTools,
): CallSpan | undefined {
  const name = known ?? nameMeant(text.slice(at, at + nameWindow), tools);
  if (name === undefined) return undefined;
  const end = fault.isCut ? text.length : endOfBroken(text, fault.at);
  const form = /[[{(]/.test(text.charAt(at)) ? 'enclosed' : 'bare';
  return {
    form,
    start,
    end,
    isList: text.charAt(at) === '[',
    calls: [],
    fault: {
      name,
      isMethod: isMethod(writtenName().exec(text.slice(at, at + nameWindow))?.[0] ?? '', name),
      problem: fault.problem,
      start: at,
      end,
    },
  };
}

/** A beginning of calls that the token limit cut before it named a tool. */
export function cutSpan(text: string, start: number): CallSpan {
  const place = { start, end: text.length };
  const fault = { ...place, isCut: true, problem: 'the text ends inside it' } as const;
  return { ...place, form: 'enclosed', isList: false, calls: [], fault };
}

/** The calls before the broken one stay. */
function partlyBroken(
  text: string,
  start: number,
  literal: ListLiteral,
  calls: readonly WrittenCall[],
  { isCut, at, problem }: LiteralFault,
  tools: OfferedTools,
): CallSpan {
  const brokenAt = literal.brokenAt ?? at;
  const end = isCut ? text.length : endOfBroken(text, at);
  const broken = text.slice(brokenAt, end);
  // Where only the closing bracket is missing, nothing is.
  if (isCut && /^[\s,`]*$/.test(broken)) return { form: 'enclosed', start, end, isList: true, calls };
  const name = nameMeant(broken.slice(0, nameWindow), tools);
  return {
    form: 'enclosed',
    start,
    end,
    isList: true,
    calls,
    fault: { ...(name !== undefined && { name }), problem, start: brokenAt, end },
  };
}

/** How far a broken call is searched for its name. */
export const nameWindow = 600;
const nameEntry = unicodePattern(
  String.raw`["']?(?:name|function|tool|tool_name|_name)["']?\s*:\s*["']([^"'\n]{1,128})["']|([\p{L}_](?:[\p{L}\p{N}_.-]|\\_){0,127})\s?\(|["']([\p{L}_](?:[\p{L}\p{N}_.-]|\\_){0,127})["']\s*:\s*\{|["']([\p{L}_](?:[\p{L}\p{N}_.-]|\\_){0,127})["']\s*,`,
  'u',
);

/** The offered tool that a text which cannot be read names first. */
export function nameMeant(broken: string, tools: OfferedTools): string | undefined {
  const found = nameEntry().exec(broken);
  const name = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  return name === undefined ? undefined : tools.resolve(name)?.name;
}

function takeAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
