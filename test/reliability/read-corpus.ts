import { existsSync, readFileSync } from 'node:fs';

/** The rows of a file of the corpora beside the repository; empty where it is absent. */
export function readCorpus<Line>(path: string): readonly Line[] {
  const file = new URL(`../../../shared/corpora/${path}`, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line): Line => JSON.parse(line));
}

/** What a row says where a corpus is absent. */
export const noCorpora = 'the corpora are not beside the repository';
