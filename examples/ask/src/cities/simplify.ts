const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  '&': ' and ',
};

/** A name as it is compared: no accents, no case, no points and apostrophes, `saint` as `st`. */
export function simplify(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const ascii = plain.replaceAll(/[øłßæœđı&]/gu, (letter) => letters[letter] ?? letter);
  const words = ascii
    .replaceAll(/['’‘`´ʻʼ.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replaceAll(/\bsaint (?=.)/gu, 'st ');
}
