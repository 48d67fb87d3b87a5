import { unicodePattern } from '../unicode-pattern.js';
import type { OfferedTools } from './offered-tools.js';

const labels = ['name', 'function', 'tool', 'action', 'function_name', 'tool_name'];
const longestLabel = 13;

/** Whether a word may become a label. */
export function beginsLabel(word: string): boolean {
  return labels.some((label) => label.startsWith(word.toLowerCase()));
}

/** Whether a word is a label. */
export function isLabel(word: string): boolean {
  return word.length <= longestLabel && labels.includes(word.toLowerCase());
}

/** The rest of a label that may still end: `Tool na`, `**Tool**`. */
const openLabel = /^(?:n|na|nam|name)?[*_]{0,2}$/i;
/** What stands behind a label, and the rest: `Tool: name`, `**Tool name:** name`. */
const labelledName = unicodePattern(
  String.raw`^(?:name)?[*_]{0,2}:[*_]{0,2}[ \t]*["'\x60*]{0,3}((?:[\p{L}\p{N}_.-]|\\_)*)(.*)$`,
  'isu',
);
/** The end of a name and the label of its arguments, as far as it came. */
const argumentsLabel =
  /^["'`*]{0,3}[ \t]*(?:\n\s*(?:[*_]{0,2}(?:\w+(?:[ _]\w*)?[*_]{0,2}[ \t]*(?::[*_]{0,2}\s*(?:`{0,3}\w*\s*(\{)?)?)?)?)?)?/;

/** Whether `Action: name`, with arguments under a label of their own, begins after a label. */
export function judgeLabelled(word: string, after: string, tools: OfferedTools): 'yes' | 'no' | 'maybe' {
  if (!isLabel(word)) return 'no';
  if (openLabel.test(after)) return 'maybe';
  const value = labelledName().exec(after);
  const [, name = '', rest = ''] = value ?? [];
  if (value === null) return 'no';
  if (rest === '') return tools.mayBegin(name) || tools.resolve(name) !== undefined ? 'maybe' : 'no';
  if (tools.resolve(name) === undefined) return 'no';
  const label = argumentsLabel.exec(rest);
  if (label?.[1] !== undefined) return 'yes';
  return label?.[0] === rest ? 'maybe' : 'no';
}

/** A name under a label, and the label of its arguments, which may be fenced. */
const labelled = unicodePattern(
  String.raw`(?:name|function|tool|action)(?:[ _]name)?[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*["'\x60*]{0,3}([\p{L}_](?:[\p{L}\p{N}_.-]|\\_){0,127})["'\x60*]{0,3}\s*\n\s*[*_]{0,2}(?:arguments|parameters|args|params|(?:(?:action|tool|function)[ _])?(?:input|arguments))[*_]{0,2}[ \t]*:[*_]{0,2}\s*(\x60{3}\w*\s*|\x60)?(?=\{)`,
  'iuy',
);

/** The name that a label gives, and where the arguments under it begin. */
export function readLabelled(
  text: string,
  at: number,
): { readonly name: string; readonly argumentsAt: number; readonly isFenced: boolean } | undefined {
  const pattern = labelled();
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  return { name: found[1] ?? '', argumentsAt: at + found[0].length, isFenced: found[2] !== undefined };
}
