import { argumentsOf } from './call-keys.js';
import type { Entry } from './literal.js';
import type { LiteralCursor } from './literal-cursor.js';

/** Whether nothing is missing but the bracket of a call behind its arguments, for the model closed what stands round it. */
export function lacksBracket(cursor: LiteralCursor, entries: readonly Entry[]): boolean {
  const [last = '', value] = entries.at(-1) ?? [];
  if (value?.kind !== 'object' || !argumentsOf.has(last) || !(cursor.next === ']' || endsAround(cursor))) return false;
  return cursor.text.slice(value.end, cursor.at).trim() === '';
}

/** Whether a fence or a tag ends here. */
export function endsAround({ text, at }: LiteralCursor): boolean {
  return text.startsWith('```', at) || text.startsWith('</', at);
}
