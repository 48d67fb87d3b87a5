import { parseJson } from '@windrose/core/host';

/** Whether a text is a whole JSON object or list: such a text cut anywhere is not one any more. */
export function isWholeJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && parseJson(text, Infinity).ok;
}
