/**
 * A pattern with classes of Unicode, such as `\p{L}`, made when it is first used: as a literal, each class costs a program that only loads it
 * an eighth of a millisecond (Node 24), and as much again where the literal stands outside of functions.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}
