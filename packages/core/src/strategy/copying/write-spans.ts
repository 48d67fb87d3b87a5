import { literal } from '../../schema/gbnf.js';
import { type SpanState, spanAutomaton } from './span-automaton.js';
import type { Piece } from './split-pieces.js';
import { type Alternative, writeAlternatives } from './write-alternatives.js';

/** How a text stands in a JSON string. */
export type Spell = (text: string) => string;

const quote = literal('"');

/** The expression for any span of the texts as a JSON string; the rules that it leads to are added. */
export function writeSpans(texts: readonly (readonly Piece[])[], spell: Spell, rules: Map<string, string>): string {
  const root = spanAutomaton(texts);
  const names = new Map<SpanState, string>();
  const nameOf = (state: SpanState): string => {
    const name = names.get(state) ?? `span--${names.size}`;
    names.set(state, name);
    return name;
  };
  const start = [...root.next].filter(([{ starts }]) => starts);
  const expression = writeAlternatives(start.map((step) => follow(step, spell, nameOf)));
  // More are met while these are written.
  for (const [state, name] of names) {
    const next = [...state.next].map((step) => follow(step, spell, nameOf));
    rules.set(name, writeAlternatives(state.ends ? [{ text: '', rest: quote }, ...next] : next));
  }
  return `${quote} (${expression})`;
}

/** The text up to where a span may end or go on in more than one way. */
function follow([piece, state]: [Piece, SpanState], spell: Spell, nameOf: (state: SpanState) => string): Alternative {
  let text = piece.text;
  let target = state;
  while (!target.ends && target.next.size === 1) {
    const [[after, next] = []] = target.next;
    if (after === undefined || next === undefined) break;
    text += after.text;
    target = next;
  }
  return { text: spell(text), rest: target.next.size === 0 ? quote : nameOf(target) };
}
