import type { JsonSchema } from '../../schema/json-schema-type.js';
import type { Piece } from './split-pieces.js';

/** How many spans are tried, the shorter ones first, and how many of those that fit are written. */
const mostTried = 3000;
const mostKept = 1000;

/** Spans that fit: of one word, then of two, and so on, as long as there is room. */
export function fittingSpans(
  texts: readonly (readonly Piece[])[],
  { maxLength = Infinity }: JsonSchema,
  fits: (text: string) => boolean,
): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  let growing = texts.flatMap(starts);
  while (growing.length > 0) {
    growing = growing.flatMap((span) => grow(span, Number(maxLength)) ?? []);
    for (const { text } of growing) {
      if (seen.has(text)) continue;
      if (seen.size >= mostTried || found.size >= mostKept) return [...found];
      seen.add(text);
      if (fits(text)) found.add(text);
    }
  }
  return [...found];
}

/** A span that begins at a place and goes on to before another. */
interface Span {
  readonly pieces: readonly Piece[];
  readonly next: number;
  readonly text: string;
}

function starts(pieces: readonly Piece[]): Span[] {
  return pieces.flatMap((piece, next) => (piece.starts ? [{ pieces, next, text: '' }] : []));
}

/** The same up to where a span may end next; undefined where it cannot, or becomes too long. */
function grow({ pieces, next, text }: Span, maxLength: number): Span | undefined {
  let longer = text;
  for (let index = next; index < pieces.length; index++) {
    const piece = pieces[index];
    longer += piece?.text ?? '';
    // Validators count characters, which may be two units each.
    if (longer.length > 2 * maxLength) return undefined;
    if (piece?.ends) return { pieces, next: index + 1, text: longer };
  }
  return undefined;
}
