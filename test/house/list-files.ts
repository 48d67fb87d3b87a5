import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource, type Source } from './read-source.js';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** All sources that are shipped: the `src` of packages and examples, without tests. */
export function listSources(): Source[] {
  const paths = globSync('{packages,examples}/*/src/**/*.ts', { cwd: root }).filter(
    (path) => !/\.test(-d)?\.ts$/.test(path),
  );
  return paths.sort().map((path) => readSource(path, readText(path)));
}

/** The text of a file, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** Text files that are, or are about to be, under version control. */
export function listTrackedFiles(): { path: string; text: string }[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  const deleted = new Set(
    execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0'),
  );
  return listed
    .split('\0')
    .filter((path) => path !== '' && !deleted.has(path))
    .map((path) => ({ path, text: readText(path) }))
    .filter(({ text }) => !text.includes('\0'));
}
