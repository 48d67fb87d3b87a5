import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, from wherever in it this runs: its sources, or what was built of them. */
export const packageFolder: string = findFolder(dirname(fileURLToPath(import.meta.url)));

function findFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'peers'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('This file is not in the package @windrose/bench.');
  return findFolder(parent);
}
