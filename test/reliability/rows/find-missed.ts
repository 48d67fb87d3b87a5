/** What one file's report holds, in the form of Istanbul. */
export interface FileCoverage {
  readonly path: string;
  readonly statementMap: Readonly<Record<string, Range>>;
  readonly branchMap: Readonly<Record<string, { readonly loc: Range; readonly locations: readonly Range[] }>>;
  /** How often each statement was run, and each branch. */
  readonly s: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

interface Range {
  readonly start: { readonly line?: number; readonly column?: number };
}

/** A line of which something was not run. */
export interface Missed {
  readonly path: string;
  /** The line itself, without space at its ends: it says where, also when lines above it come or go. */
  readonly line: string;
  readonly words: string;
}

/** The lines of a file of which a statement or branch was not run, each once. */
export function findMissed({ statementMap, branchMap, s, b }: FileCoverage, path: string, source: string): Missed[] {
  const statements = Object.entries(s).flatMap(([id, count]) => (count === 0 ? [statementMap[id]?.start.line] : []));
  const branches = Object.entries(b).flatMap(([id, counts]) => {
    const { loc, locations } = branchMap[id] ?? {};
    // An `else` that is not written has no place.
    return counts.flatMap((count, at) => (count === 0 ? [locations?.[at]?.start.line ?? loc?.start.line] : []));
  });
  const lines = source.split('\n');
  const numbers = [...new Set([...statements, ...branches])].filter((line) => line !== undefined);
  return numbers
    .sort((one, other) => one - other)
    .map((number) => {
      const line = lines[number - 1]?.trim() ?? '';
      return { path, line, words: `${path}:${number}: ${line}` };
    });
}
