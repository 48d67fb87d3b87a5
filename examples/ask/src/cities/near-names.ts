import leven from 'leven';

/** A name of fewer letters is too near to others for a slip to be mended. */
const fewestLetters = 6;

/**
 * Whether two long names are one slip of typing apart: a letter too many, too few or wrong, or two neighbours that changed places.
 * The same name is no slip.
 */
export function isOneSlip(one: string, other: string): boolean {
  if (lettersOf(one) < fewestLetters || lettersOf(other) < fewestLetters) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const oneRest = one.slice(start, one.length - end);
  const otherRest = other.slice(start, other.length - end);
  if (oneRest.length === 2 && otherRest.length === 2) return oneRest[0] === otherRest[1] && oneRest[1] === otherRest[0];
  return Math.max(oneRest.length, otherRest.length) === 1;
}

/** Those of the names that are near to one by spelling, the nearest first. */
export function nearest(name: string, names: Iterable<string>): string[] {
  const limit = Math.min(3, Math.max(1, Math.floor((name.length - 1) / 4)));
  return [...names]
    .map((known) => ({ known, distance: leven(name, known, { maxDistance: limit + 1 }) }))
    .filter(({ distance }) => distance <= limit && distance < name.length)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ known }) => known);
}

function lettersOf(name: string): number {
  return name.replaceAll(' ', '').length;
}
