import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FilesError } from '../files-error.js';
import { checkNames } from '../path/check-names.js';
import type { Settings } from '../settings.js';

/** The names of what a path leads to, links within the root followed; what they lead to must be beneath the root and visible too. */
export async function findRealNames(names: readonly string[], settings: Settings): Promise<string[]> {
  checkNames(names, settings);
  const real = relative(settings.root, await realpath(join(settings.root, ...names)));
  if (real === '..' || real.startsWith(`..${sep}`) || isAbsolute(real)) {
    throw new FilesError('outside', 'This is a link that leads out of the folder. It cannot be used.');
  }
  const found = real.split(sep).filter((name) => name !== '');
  checkNames(found, settings);
  return found;
}
