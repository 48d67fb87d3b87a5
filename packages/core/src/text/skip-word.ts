import type { LiteralCursor } from './literal-cursor.js';

const openers = new Set(['(', '[', '{']);
const closers = new Set([')', ']', '}']);

/** Passes over what is no literal, up to the comma or bracket that ends it. */
export function skipWord(cursor: LiteralCursor): void {
  const { text } = cursor;
  let depth = 0;
  let quote = '';
  for (; cursor.at < text.length; cursor.at++) {
    const character = text.charAt(cursor.at);
    if (quote !== '') {
      if (character === '\\') cursor.at++;
      else if (character === quote) quote = '';
    } else if (character === '"') quote = character;
    else if (openers.has(character)) depth++;
    else if (closers.has(character)) {
      if (depth === 0) return;
      depth--;
    } else if (character === ',' && depth === 0) return;
  }
}
