/** The ways to write the square of a length: `m2`, `sq m`, `sqm`, `square m`, `m squared`. */
export function square(lengths: string): string {
  return each(lengths, (word) => [`${word}2`, `sq ${word}`, `sq${word}`, `square ${word}`, `${word} squared`]);
}

/** The ways to write the cube of a length: `m3`, `cu m`, `cubic m`, `m cubed`. */
export function cubic(lengths: string): string {
  return each(lengths, (word) => [`${word}3`, `cu ${word}`, `cubic ${word}`, `${word} cubed`]);
}

/** The ways to write a volume of the United States, which is meant where no country is named. */
export function usVolume(words: string): string {
  return `${words}|${each(words, (word) => [`us ${word}`, `us liquid ${word}`])}`;
}

function each(words: string, write: (word: string) => string[]): string {
  return words.split('|').flatMap(write).join('|');
}
