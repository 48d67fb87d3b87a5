import { type Tool, tool } from '@windrose/core';
import { z } from 'zod';
import { openFolder } from './beneath/make-folders.js';
import { putFile } from './beneath/put-file.js';
import { checkDepth } from './beneath/walk.js';
import { FilesError } from './files-error.js';
import type { FilesOptions } from './files-options.js';
import { checkNames } from './path/check-names.js';
import { readPath } from './path/read-path.js';
import { readSettings, type Settings } from './settings.js';
import { wordFailure } from './word-failure.js';

/** The shape of what a model is told of a file that was written. */
export const writtenFileSchema = z.object({
  /** Relative to the root. */
  path: z.string(),
  /** In bytes. */
  size: z.number(),
  /** Whether there was such a file before. */
  overwritten: z.boolean(),
});

/** What a model is told of a file that was written. */
export type WrittenFile = z.infer<typeof writtenFileSchema>;

const input = z.object({
  path: z.string().describe('The path of the file, relative to the folder, for example docs/notes.txt'),
  text: z.string().describe('All of the text of the file'),
  overwrite: z.boolean().default(false).describe('Whether a file of this path may be replaced'),
});

/** A tool that writes text files beneath one folder, each whole or not at all. Throws `DefinitionError` where an option cannot be. */
export function writeFile(options: FilesOptions): Tool<'write_file', z.infer<typeof input>, WrittenFile> {
  const settings = readSettings(options);
  return tool({
    name: 'write_file',
    description: 'Write a text file.',
    effect: 'write',
    trust: 'trusted',
    input,
    execute: (asked, { signal }) => wordFailure(signal, () => writeBeneath(asked, settings, signal)),
  });
}

async function writeBeneath(
  { path, text, overwrite }: z.infer<typeof input>,
  settings: Settings,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const names = readPath(path);
  const name = names.at(-1);
  if (name === undefined || /\/\.?$/.test(path))
    throw new FilesError('path', 'This is the path of a folder, not of a file.');
  checkNames(names, settings);
  checkDepth(names.length, settings);
  if (!text.isWellFormed()) throw new FilesError('binary', 'This text holds halves of characters. Write it anew.');
  const size = Buffer.byteLength(text);
  if (size > settings.maxBytes) {
    throw new FilesError('size', `This text has ${size} bytes; a file may have ${settings.maxBytes}. Write less.`);
  }
  const folder = await openFolder(names.slice(0, -1), settings);
  try {
    signal.throwIfAborted();
    const overwritten = await putFile(folder, name, text, overwrite);
    return { path: [...folder.names, name].join('/'), size, overwritten };
  } finally {
    await folder.close();
  }
}
