import { existsSync, realpathSync, statSync } from 'node:fs';
import { DefinitionError } from '@windrose/core';
import type { FilesOptions } from './files-options.js';
import { readNamePattern } from './path/name-pattern.js';

/** The options of the tools, checked, with every default filled in. */
export interface Settings {
  /** The folder itself, free of links. */
  readonly root: string;
  /** Whether a folder can be held open and names be looked up in it, whatever becomes of the path to it. */
  readonly holdsFolders: boolean;
  readonly hidden: boolean;
  readonly exclude: readonly RegExp[];
  readonly maxBytes: number;
  readonly maxEntries: number;
  readonly maxDepth: number;
}

/** Linux names what a process holds open, and looks names up beneath it. */
export const heldFolders = '/proc/self/fd';

/** Checks options; throws `DefinitionError` with the option's name as its `path`. */
export function readSettings(options: FilesOptions): Settings {
  const { hidden = false, exclude = ['.git', '.env', '.env.*'] } = options;
  const empty = exclude.findIndex((pattern) => pattern === '' || /[/\\]/.test(pattern));
  if (empty !== -1) {
    throw new DefinitionError(`"${exclude[empty]}" is no name: a pattern such as *.pem holds for one name.`, 'exclude');
  }
  return {
    root: readRoot(options.root),
    holdsFolders: process.platform === 'linux' && existsSync(heldFolders),
    hidden,
    exclude: exclude.map(readNamePattern),
    maxBytes: readCount(options, 'maxBytes', 262_144, 16),
    maxEntries: readCount(options, 'maxEntries', 1000),
    maxDepth: readCount(options, 'maxDepth', 16),
  };
}

function readRoot(root: string): string {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (cause) {
    throw new DefinitionError(`The folder ${root} cannot be opened: ${String(cause)}`, 'root');
  }
  throw new DefinitionError(`${root} is no folder.`, 'root');
}

function readCount(
  options: FilesOptions,
  name: 'maxBytes' | 'maxEntries' | 'maxDepth',
  otherwise: number,
  least = 1,
): number {
  const count = options[name] ?? otherwise;
  if (Number.isInteger(count) && count >= least && count < 2 ** 31) return count;
  throw new DefinitionError(`${name} is ${count}, not a whole number of ${least} or more.`, name);
}
