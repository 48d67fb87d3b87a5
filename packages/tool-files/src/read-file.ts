import { type Tool, tool } from '@windrose/core';
import { z } from 'zod';
import { findRealNames } from './beneath/find-real-names.js';
import { type Folder, isAFolder } from './beneath/folder.js';
import { withFolder } from './beneath/with-folder.js';
import { FilesError } from './files-error.js';
import type { FilesOptions } from './files-options.js';
import { readPath } from './path/read-path.js';
import { readSettings, type Settings } from './settings.js';
import { decodePiece } from './text/decode-piece.js';
import { readPiece } from './text/read-piece.js';
import { wordFailure } from './word-failure.js';

/** The shape of what a model is given of a file. */
export const fileTextSchema = z.object({
  text: z.string(),
  /** Where the text begins, in bytes. */
  offset: z.number(),
  /** The size of the whole file, in bytes. */
  size: z.number(),
  /** The offset to read on from; left out where the file ends. */
  next: z.number().optional(),
  /** Whether bytes that are no UTF-8 stand as U+FFFD. */
  replaced: z.boolean().optional(),
});

/** What a model is given of a file. */
export type FileText = z.infer<typeof fileTextSchema>;

/** How much is read where no limit is said: as JSON it fits into what an agent shows of a result, `next` included. */
const usualBytes = 32_768;

/** A place in a file, in bytes. */
interface Range {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

const input = z.object({
  path: z.string().describe('The path of the file, relative to the folder, for example docs/notes.txt'),
  offset: z.number().int().min(0).optional().describe('The byte to begin at, for a file that is read in pieces'),
  limit: z.number().int().min(1).optional().describe(`The most bytes to read; ${usualBytes} where it is left out`),
});

/** A tool that reads text files beneath one folder. Throws `DefinitionError` where an option cannot be. */
export function readFile(options: FilesOptions): Tool<'read_file', z.infer<typeof input>, FileText> {
  const settings = readSettings(options);
  return tool({
    name: 'read_file',
    description: 'Read a text file, or a piece of it.',
    effect: 'read',
    trust: 'untrusted',
    input,
    execute: ({ path, ...range }, { signal }) => wordFailure(signal, () => readBeneath(path, range, settings)),
  });
}

async function readBeneath(path: string, range: Range, settings: Settings): Promise<FileText> {
  const names = await findRealNames(readPath(path), settings);
  const name = names.at(-1);
  if (name === undefined) throw isAFolder('This path');
  return withFolder(names.slice(0, -1), settings, (folder) => readFrom(folder, name, range, settings));
}

async function readFrom(
  folder: Folder,
  name: string,
  { offset = 0, limit }: Range,
  settings: Settings,
): Promise<FileText> {
  const file = await folder.openFile(name);
  try {
    const { size } = await file.stat();
    // A character has up to four bytes, and at least one is to be read.
    const length = Math.max(4, Math.min(limit ?? usualBytes, settings.maxBytes));
    const bytes = await readPiece(file, offset, length);
    const end = offset + bytes.length;
    const isLast = bytes.length < length || end >= size;
    const piece = decodePiece(bytes, { isFirst: offset === 0, isLast });
    if (!piece) throw new FilesError('binary', `${name} is a binary file of ${size} bytes and cannot be read as text.`);
    const { text, before, after, replaced } = piece;
    const next = isLast ? {} : { next: end - after };
    return { text, offset: offset + before, size, ...next, ...(replaced && { replaced }) };
  } finally {
    await file.close();
  }
}
