import { unicodePattern } from '../unicode-pattern.js';
import type { OfferedTools } from './offered-tools.js';

const labels = ['name', 'function', 'tool', 'action'];
const longestLabel = 8;

/** Whether a word may become a label. */
export function beginsLabel(word: string): boolean {
  return labels.some((label) => label.startsWith(word.toLowerCase()));
}

/** Whether a word is a label. */
export function isLabel(word: string): boolean {
  return word.length <= longestLabel && labels.includes(word.toLowerCase());
}

/** What stands behind a label, and the rest. */
const labelledName = unicodePattern(String.raw`^:[ \t]*["'\x60]?((?:[\p{L}\p{N}_.-]|\\_)*)(.*)$`, 'su');

/** Whether `Action: name`, with arguments under a label of their own, begins after a label. */
export function judgeLabelled(word: string, after: string, tools: OfferedTools): 'yes' | 'no' | 'maybe' {
  if (!isLabel(word)) return 'no';
  if (after === '') return 'maybe';
  const value = labelledName().exec(after);
  const [, name = '', rest = ''] = value ?? [];
  if (value === null) return 'no';
  if (rest === '') return tools.mayBegin(name) || tools.resolve(name) !== undefined ? 'maybe' : 'no';
  if (tools.resolve(name) === undefined) return 'no';
  if (/^["'`]?\s*\n\s*\w+(?:[ _]\w+)?[ \t]*:\s*\{/.test(rest)) return 'yes';
  return /^["'`]?[ \t]*(?:\n\s*(?:\w+(?:[ _]\w*)?[ \t]*(?::\s*)?)?)?$/.test(rest) ? 'maybe' : 'no';
}

/** A name under a label, and the label of its arguments. */
const labelled = unicodePattern(
  String.raw`(?:name|function|tool|action)[ \t]*:[ \t]*["'\x60]?([\p{L}_](?:[\p{L}\p{N}_.-]|\\_){0,127})["'\x60]?\s*\n\s*(?:arguments|parameters|args|params|(?:action[ _]|tool[ _])?input)[ \t]*:\s*(?=\{)`,
  'iuy',
);

/** The name that a label gives, and where the arguments under it begin. */
export function readLabelled(
  text: string,
  at: number,
): { readonly name: string; readonly argumentsAt: number } | undefined {
  const pattern = labelled();
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { name: found[1] ?? '', argumentsAt: at + found[0].length };
}
