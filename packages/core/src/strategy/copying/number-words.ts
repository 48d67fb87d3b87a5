import { unicodePattern } from '../../unicode-pattern.js';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const cardinals: readonly (readonly [word: string, value: number])[] = [
  ...units.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
];

const oddOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const ordinals: ReadonlyMap<string, number> = new Map(
  cardinals.map(([word, value]) => [oddOrdinals[word] ?? `${word.replace(/y$/, 'ie')}th`, value]),
);

const values: ReadonlyMap<string, number> = new Map([
  ['three quarters', 0.75],
  ['three-quarters', 0.75],
  ...cardinals,
  ...ordinals,
  ['half', 0.5],
  ['quarter', 0.25],
  ['once', 1],
  ['twice', 2],
]);

/** What multiplies the words right before it. */
const multiples: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['dozen', 12],
  ['hundred', 100],
]);
/** What multiplies all of the words before it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** What is more than a whole number: "two and a half". */
const andMore: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

const alternatives = [...andMore.keys(), ...values.keys(), ...multiples.keys(), ...scales.keys()].map(
  (each) => `${each}\\b`,
);
const word = `(?:${alternatives.join('|')}|\\d+(?:\\.\\d+)?(?![\\d.,]))`;
const between = '[\\s-]+(?:and\\s+|(?<=half\\s+)an?\\s+|(?<=(?:couple|pair)\\s+)of\\s+)?';
const run = unicodePattern(`(?<![\\p{L}\\d.,])${word}(?:${between}${word})*`, 'giu');
const words = unicodePattern(word, 'giu');

const digit = units.split(' ').slice(0, 10);
const point = unicodePattern(
  `(?:([\\p{L}-]+)\\s+)?(?<![\\p{L}\\d])point((?:\\s+(?:${digit.join('|')})\\b){1,8})`,
  'giu',
);

/**
 * The numbers that a text says in English words: "two", "twenty-five", "a hundred and one", "half a dozen", "2.5 million", "the third", "three
 * quarters", "six point five".
 */
export function numberWords(text: string): number[] {
  const found = [...text.matchAll(run())].flatMap(({ 0: said, index }) => {
    const sign = /(?:minus|negative)\s+$/iu.test(text.slice(Math.max(0, index - 12), index)) ? -1 : 1;
    const read = readRun(said.toLowerCase().match(words()) ?? []).map((value, place) =>
      place === 0 ? sign * value : value,
    );
    const last = read.at(-1);
    // "Ten k" is ten thousand, or ten kelvin.
    return last !== undefined && /^ k\b/i.test(text.slice(index + said.length)) ? [...read, last * 1000] : read;
  });
  for (const [, whole = '', rest = ''] of text.matchAll(point())) {
    const [value] = readRun(whole.toLowerCase().match(words()) ?? []);
    const decimals =
      rest
        .toLowerCase()
        .match(words())
        ?.map((each) => digit.indexOf(each)) ?? [];
    found.push(Number(`${value ?? 0}.${decimals.join('')}`));
  }
  return found;
}

/** Words that follow each other are one number where they can be; digits that nothing multiplies are found elsewhere. */
function readRun(said: readonly string[]): number[] {
  const found: number[] = [];
  let sum = 0;
  let part: number | undefined;
  let isOver = false;
  let isDigits = false;
  const end = (): void => {
    if (!isDigits && (part !== undefined || sum > 0)) found.push(sum + (part ?? 0));
    sum = 0;
    part = undefined;
    isOver = isDigits = false;
  };
  for (const each of said) {
    const [more, multiple, scale] = [andMore.get(each), multiples.get(each), scales.get(each)];
    if (isOver) end();
    if (more !== undefined) part = (part ?? 0) + more;
    else if (multiple !== undefined) part = (part ?? 1) * multiple;
    else if (scale !== undefined) [sum, part] = [sum + (part ?? 1) * scale, undefined];
    else {
      const value = values.get(each) ?? Number(each);
      if (/^\d/.test(each) || !continues(part, value)) end();
      part = (part ?? 0) + value;
      isOver = ordinals.has(each);
    }
    isDigits = /^\d/.test(each);
  }
  end();
  return found;
}

/** Whether a number goes on with this: "twenty" with "five", "hundred" with "twelve", but "five" not with "six". */
function continues(part: number | undefined, value: number): boolean {
  if (part === undefined) return true;
  const open = part % 100;
  if (!Number.isInteger(value) || part === 0) return false;
  return open === 0 || (value > 0 && value < 10 && open >= 20 && open % 10 === 0);
}
