/** Longer raised text is a remark. */
export const longestRaised = 40;

/** What stands raised as a power or a charge does: after a letter, a number or a bracket. */
export const takesPower = /[\p{L}\p{N})]$/u;

const plain = /^([+\-−]?(\p{N}[\p{N}.,]*|\p{Lu}|\p{Ll})|\p{N}*[+\-−])$/u;
const formula = /^[\p{L}\p{N}+\-−](?=.*[\p{N}+\-−*/=]).*$/u;

/**
 * How raised text is written in a line: 2 and a raised 10 are `2^10` and not 210, and n+1 is put in brackets. A footnote's bare number
 * is written as a power is. What is no power stays as it is: a mark such as [1], (a) or *, and words, as in 1st and Mme.
 */
export function raiseText(text: string): string {
  if (plain.test(text)) return `^${text}`;
  return formula.test(text) ? `^(${text})` : text;
}
