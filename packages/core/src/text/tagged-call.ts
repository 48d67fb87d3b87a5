import { unicodePattern } from '../unicode-pattern.js';
import { skipSpace } from './call-span.js';
import type { Entry, Literal, LiteralFault, ObjectLiteral } from './literal.js';
import type { OfferedTool, OfferedTools } from './offered-tools.js';
import { readLiteral } from './read-literal.js';
import { isProperty } from './written-calls.js';

/** A call between tags: its tool, and its arguments or what is wrong with them. */
export interface TaggedCall {
  readonly name: string;
  readonly tool: OfferedTool | undefined;
  /** The tag is the tool's own name, which may be a word of another language of tags. */
  readonly isOwn: boolean;
  readonly argumentsAt: number;
  readonly arguments: Literal | LiteralFault;
  readonly end: number;
}

/** `<function=name>`, `<invoke name="name">` */
const namedTag = /<(function|invoke|tool|tool_call)(?:=| name=)["']?([^>"'\n]{1,128})["']?[^>\n]{0,80}>\s*/y;
/** `<name>` */
const ownTag = unicodePattern(String.raw`<((?:[\p{L}\p{N}_.-]|\\_){1,128})>\s*`, 'uy');
/** The same as far as it came, and the sign behind it. */
const openOwnTag = unicodePattern(String.raw`^<((?:[\p{L}\p{N}_.-]|\\_)*)(>?)\s*(.?)`, 'su');
/** `<name>name</name>` */
const nameElement = /<((?:tool_|function_)?name)>\s*([^<\n]{1,128}?)\s*<\/\1>\s*/y;
/** What may stand round the arguments. */
const wrapper = /<(arguments|parameters|args|params|input)>\s*/y;
/** `<parameter=key>`, `<parameter name="key">`, `<key>` */
const argument = /\s*<([\w.-]{1,128})(?:=["']?([^>"'\n]{1,128})["']?|\s+name=["']([^"'\n]{1,128})["'])?>/y;

/** Whether a text begins with `<name>{` or `<name><`, of a tool on offer. */
export function judgeOwnTag(head: string, tools: OfferedTools): 'yes' | 'no' | 'maybe' {
  const [, name = '', isClosed, next = ''] = openOwnTag().exec(head) ?? [];
  if (!isClosed) return next === '' && tools.mayBegin(name) ? 'maybe' : 'no';
  if (tools.resolve(name) === undefined) return 'no';
  if (next === '') return 'maybe';
  return next === '{' || next === '<' ? 'yes' : 'no';
}

/** Reads a call that a tag holds; `undefined` where no tag names a tool. */
export function readTaggedCall(text: string, at: number, tools: OfferedTools): TaggedCall | undefined {
  const tag = matchAt(namedTag, text, at) ?? matchAt(nameElement, text, at);
  const [opened = '', close = '', written = ''] = tag ?? matchAt(ownTag(), text, at) ?? [];
  const name = tag === undefined ? close : written;
  const tool = tools.resolve(name);
  const argumentsAt = at + opened.length;
  const isOwn = tag === undefined;
  if (isOwn && !(tool && holdsArguments(text, argumentsAt, close, tool))) return undefined;
  const isClosed = opened.includes('</');
  const given = readArguments(text, argumentsAt, isClosed ? undefined : close, tool);
  return { name: tool?.name ?? name, tool, isOwn, argumentsAt, ...given };
}

/** Whether what stands in a tool's own tag are its arguments. */
function holdsArguments(text: string, at: number, close: string, tool: OfferedTool): boolean {
  if (text.charAt(at) === '{' || text.startsWith(`</${close}>`, at)) return true;
  const found = matchAt(argument, text, at);
  return found !== undefined && (isProperty(tool, keyOf(found)) || matchAt(wrapper, text, at) !== undefined);
}

/** JSON, or a tag for each argument; `close` is the tag that must end the latter. */
function readArguments(
  text: string,
  start: number,
  close: string | undefined,
  tool: OfferedTool | undefined,
): { readonly arguments: Literal | LiteralFault; readonly end: number } {
  const wrapped = matchAt(wrapper, text, start);
  const [opened = '', wrapping] = wrapped && !(tool && isProperty(tool, wrapped[1] ?? '')) ? wrapped : [];
  const at = start + opened.length;
  const isJson = text.charAt(at) === '{';
  const read = isJson ? readLiteral(text, at) : readElements(text, at);
  if (!read.ok) return { arguments: read.fault, end: read.fault.at };
  let { end } = read.literal;
  for (const tag of [wrapping, close]) {
    if (tag === undefined) continue;
    const next = skipSpace(text, end);
    if (text.startsWith(`</${tag}>`, next)) end = next + tag.length + 3;
    else if (!isJson) return { arguments: notClosed(text, next, tag), end: next };
  }
  return { arguments: read.literal, end };
}

function readElements(
  text: string,
  start: number,
): { readonly ok: true; readonly literal: ObjectLiteral } | { readonly ok: false; readonly fault: LiteralFault } {
  const entries: Entry[] = [];
  let end = start;
  for (let found = matchAt(argument, text, end); found !== undefined; found = matchAt(argument, text, end)) {
    const valueAt = end + found[0].length;
    const close = `</${found[1]}>`;
    const closeAt = text.indexOf(close, valueAt);
    if (closeAt === -1) return { ok: false, fault: notClosed(text, text.length, found[1] ?? '') };
    const value = text.slice(valueAt, closeAt).replace(/^\n/, '').replace(/\n$/, '');
    entries.push([keyOf(found), { kind: 'string', value, start: valueAt, end: closeAt }]);
    end = closeAt + close.length;
  }
  return { ok: true, literal: { kind: 'object', entries, start, end } };
}

function keyOf([, tag = '', assigned, named]: RegExpExecArray): string {
  return assigned ?? named ?? tag;
}

function notClosed(text: string, at: number, tag: string): LiteralFault {
  const isCut = at >= text.length;
  return { at, isCut, problem: isCut ? 'the text ends inside it' : `expected </${tag}>` };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
