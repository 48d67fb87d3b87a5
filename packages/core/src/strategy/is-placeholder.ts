import { unicodePattern } from '../unicode-pattern.js';
const toFill = /^(?:(?:your|insert|enter|replace|put|provide|fill)[ _-].+|.+[ _-](?:here|placeholder))$/i;
const brackets = /^(?:<([^<>]+)>|\[([^[\]]+)\]|\{{1,2}([^{}]+)\}{1,2})$/;
const inOneWord = /^(?:your_[a-z0-9_]+|YOUR_[A-Z0-9_]+|your-[a-z0-9-]+-here)$/;

/**
 * Whether a text stands in for a value that the model was not given: `<user_id>`, `your_city`, `YOUR_KEY_HERE`, `[insert name]`. Only
 * what names its own argument in brackets or says that it is to be filled in counts, so that nothing that may be meant is taken for one.
 */
export function isPlaceholder(key: string, value: string): boolean {
  const text = value.trim();
  if (text.length > 80) return false;
  if (inOneWord.test(text)) return true;
  const found = brackets.exec(text);
  const inner = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
  if (inner === undefined) return false;
  return toFill.test(inner) || nameOf(inner) === nameOf(key);
}

const between = unicodePattern(String.raw`[^\p{L}\p{N}]`, 'gu');

function nameOf(text: string): string {
  return text.toLowerCase().replaceAll(between(), '');
}
