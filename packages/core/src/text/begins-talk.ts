import { unicodePattern } from '../unicode-pattern.js';
import { beginsLabel } from './labelled-call.js';
import type { OfferedTools } from './offered-tools.js';

const firstPart = unicodePattern(String.raw`^[\p{L}_][\p{L}\p{N}_]*`, 'u');
const print = 'print';

/**
 * Whether the first word of a text, as far as it came, is one of a sentence and no name of a tool. At the margin a small letter may still
 * begin a call of what is not on offer; a capital letter, a letter of another script, and whatever stands behind blanks does not. What the
 * first letters of a word tell holds for the whole of it.
 */
export function beginsTalk(word: string, margin: 'none' | 'blanks', tools: OfferedTools): boolean {
  const part = firstPart().exec(word)?.[0];
  if (part === undefined || (margin === 'none' && /^[a-z_]/.test(part))) return false;
  return !tools.mayBegin(part) && !beginsLabel(part) && !print.startsWith(part);
}
