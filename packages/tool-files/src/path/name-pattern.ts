/** A pattern of names as a test of {@link foldName}'s spelling: `*` stands for any characters, everything else for itself. */
export function readNamePattern(pattern: string): RegExp {
  const parts = pattern.split(/\*+/).map((part) => foldName(part).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/**
 * A name as file systems may take it that know no case, that compose characters, or that pass over invisible ones: two names that
 * could be one file are folded alike.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFKC');
}
