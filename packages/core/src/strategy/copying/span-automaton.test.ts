import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpanState, spanAutomaton } from './span-automaton.js';
import type { Piece } from './split-pieces.js';

const seed = Number(process.env['COPYING_SEED'] ?? 3);
const pieces = fc.array(
  fc.constantFrom('a', 'b', 'c').map((text): Piece => ({ text, starts: true, ends: text !== 'c' })),
  { maxLength: 12 },
);
const textOf = (list: readonly Piece[]): string => list.map(({ text }) => text).join('');

/** Everything the automaton takes. */
function taken(state: SpanState, before = ''): string[] {
  const deeper = [...state.next].flatMap(([{ text }, next]) => taken(next, before + text));
  return state.ends ? [before, ...deeper] : deeper;
}

function statesOf(root: SpanState): Set<SpanState> {
  const seen = new Set([root]);
  for (const state of seen) for (const next of state.next.values()) seen.add(next);
  return seen;
}

describe('the automaton of spans', () => {
  it('takes each span of the texts once and nothing else, in at most two states a piece', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (texts) => {
        const spans = texts.flatMap((text) =>
          text.flatMap((_, start) =>
            text.flatMap(({ ends }, end) => (ends && end >= start ? [textOf(text.slice(start, end + 1))] : [])),
          ),
        );
        const root = spanAutomaton(texts);
        expect(taken(root).sort()).toEqual([...new Set(spans)].sort());
        expect(statesOf(root).size).toBeLessThanOrEqual(1 + 2 * texts.flat().length);
      }),
      { numRuns: 300, seed },
    );
  });
});
