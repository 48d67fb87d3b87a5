import { unicodePattern } from '../../unicode-pattern.js';
/** A stretch of a text that is copied whole or not at all: a word, a mark beside it, or the space between two words. */
export interface Piece {
  readonly text: string;
  /** Whether a copied span may begin with it. */
  readonly starts: boolean;
  /** Whether a copied span may end with it. */
  readonly ends: boolean;
}

const edge = unicodePattern(String.raw`^[\p{P}\p{Sc}\p{Sm}^\x60]$`, 'u');
/** What parts the words of one word: marks that join, but not between digits, as in `12:30`. */
const joint = /((?<!\d)["“”„«»()[\]{}<>=/|,;:&–—]+|["“”„«»()[\]{}<>=/|,;:&–—]+(?!\d))/u;
const possessive = /^(.+)(['’]s|-based)$/isu;

/**
 * A text as pieces. Spans begin and end where words do. The punctuation round a word may be left out, as in `"Oslo"?`; what is joined may
 * be taken apart, as in `key=value`, `a/b`, `(x)`, `Ada's`, `Oslo-based`, `5km` and `12m2`; scripts without spaces part at each character.
 */
export function splitPieces(text: string): Piece[] {
  return (text.trim().match(/\s+|\S+/gu) ?? []).flatMap((word) =>
    /^\s/u.test(word) ? [{ text: word, starts: false, ends: false }] : splitWord(word),
  );
}

const money = unicodePattern(String.raw`^\p{Sc}$`, 'u');

function splitWord(word: string): Piece[] {
  const characters = Array.from(word);
  const first = characters.findIndex((character) => !edge().test(character));
  if (first < 0) return [{ text: word, starts: true, ends: true }];
  const last = characters.findLastIndex((character) => !edge().test(character));
  const mark = (text: string, before: boolean): Piece => {
    const isMoney = money().test(text);
    return { text, starts: before || isMoney, ends: !before || isMoney };
  };
  return [
    ...characters.slice(0, first).map((text) => mark(text, true)),
    ...characters
      .slice(first, last + 1)
      .join('')
      .split(joint)
      .flatMap(splitJoined),
    ...characters.slice(last + 1).map((text) => mark(text, false)),
  ];
}

/** Scripts that write no spaces between words. */
const unspaced = unicodePattern(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+`,
  'gu',
);
const withUnit = unicodePattern(String.raw`^(\d[\d.,/]*)(°?)(\p{L}{1,12}(?:\.\p{L}+)?[23²³]?)$`, 'u');

/** Every second part is what joins the others. */
function splitJoined(text: string, index: number): Piece[] {
  if (text === '') return [];
  if (index % 2 === 1) return [{ text, starts: false, ends: false }];
  const [, name = text, genitive] = possessive.exec(text) ?? [];
  const [, digits, degree, unit] = withUnit().exec(name) ?? [];
  const words =
    digits === undefined || unit === undefined
      ? Array.from(name.match(unspaced()) ?? [], whole)
      : [whole(digits), ...(degree ? [{ text: degree, starts: true, ends: false }] : []), whole(unit)];
  return genitive === undefined ? words : [...words, { text: genitive, starts: false, ends: true }];
}

const whole = (text: string): Piece => ({ text, starts: true, ends: true });
