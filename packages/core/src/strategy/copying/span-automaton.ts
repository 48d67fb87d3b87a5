import type { Piece } from './split-pieces.js';

/** A place in the automaton: which spans lead to it differ only in how far back they begin. */
export interface SpanState {
  readonly next: Map<Piece, SpanState>;
  readonly ends: boolean;
}

interface Growing extends SpanState {
  readonly length: number;
  link: Growing | undefined;
}

/**
 * The smallest automaton of all spans of some texts: a suffix automaton over pieces, which has at most two states a piece. So its grammar
 * grows with the texts, not with their spans.
 */
export function spanAutomaton(texts: readonly (readonly Piece[])[]): SpanState {
  const known = new Map<string, Piece>();
  const same = (piece: Piece): Piece => {
    const key = `${piece.starts} ${piece.ends} ${piece.text}`;
    const found = known.get(key) ?? piece;
    known.set(key, found);
    return found;
  };
  const root: Growing = { next: new Map(), ends: false, length: 0, link: undefined };
  for (const text of texts) {
    let last = root;
    for (const piece of text) last = extend(root, last, same(piece));
  }
  return root;
}

/** The step of A. Blumer et al., with what is needed where an earlier text has the span already. */
function extend(root: Growing, last: Growing, piece: Piece): Growing {
  const known = last.next.get(piece) as Growing | undefined;
  if (known !== undefined) return known.length === last.length + 1 ? known : split(last, known, piece);
  const state: Growing = { next: new Map(), ends: piece.ends, length: last.length + 1, link: root };
  let from: Growing | undefined = last;
  for (; from !== undefined && !from.next.has(piece); from = from.link) from.next.set(piece, state);
  const found = from?.next.get(piece) as Growing | undefined;
  if (from !== undefined && found !== undefined)
    state.link = found.length === from.length + 1 ? found : split(from, found, piece);
  return state;
}

/** A state for those spans of `state` that `from` and what is shorter lead to. */
function split(from: Growing, state: Growing, piece: Piece): Growing {
  const copy: Growing = { ...state, next: new Map(state.next), length: from.length + 1 };
  state.link = copy;
  for (let each: Growing | undefined = from; each?.next.get(piece) === state; each = each.link)
    each.next.set(piece, copy);
  return copy;
}
