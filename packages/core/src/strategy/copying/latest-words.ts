import { type Piece, splitPieces } from './split-pieces.js';

/** Up to these sizes a grammar compiles, and its tokens are checked, quickly (measured on llama.cpp). */
export const mostWords = 2000;
const mostCharacters = 40_000;

/** The words that can be copied, and whether there were more. */
export interface LatestWords {
  readonly texts: readonly (readonly Piece[])[];
  readonly isCut: boolean;
}

/** As many words as there is room for: whole texts in their order, and of the one that is too long its last words. */
export function latestWords(texts: readonly string[]): LatestWords {
  const kept: Piece[][] = [];
  let [words, characters] = [mostWords, mostCharacters];
  for (const text of texts) {
    const whole = text.trim();
    const pieces = splitPieces(whole.length > characters ? whole.slice(-characters).replace(/^\S+/u, '') : whole);
    const places = pieces.flatMap(({ ends }, index) => (ends ? [index] : []));
    const isCut = whole.length > characters || places.length > words;
    const from = places.length > words ? (places[places.length - words - 1] ?? -1) + 1 : 0;
    const last = pieces.slice(from);
    const start = last.findIndex(({ starts }) => starts);
    if (start >= 0) kept.push(last.slice(start));
    if (isCut) return { texts: kept, isCut };
    words -= places.length;
    characters -= whole.length;
  }
  return { texts: kept, isCut: false };
}
