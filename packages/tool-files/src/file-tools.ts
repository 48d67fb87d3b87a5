import type { Tool } from '@windrose/core';
import type { FilesOptions } from './files-options.js';
import { listFiles } from './list-files.js';
import { readFile } from './read-file.js';
import { searchFiles } from './search-files.js';
import { writeFile } from './write-file.js';

/**
 * Makes the tools of this package for one folder: those that read, and with `write: true` the one that writes.
 *
 * Throws `DefinitionError` where an option cannot be.
 */
export function fileTools({ write = false, ...options }: FilesOptions & { readonly write?: boolean }): readonly Tool[] {
  const reading = [listFiles(options), readFile(options), searchFiles(options)];
  return write ? [...reading, writeFile(options)] : reading;
}
