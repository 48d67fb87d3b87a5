import type { Stats } from 'node:fs';
import { type Tool, tool } from '@windrose/core';
import { z } from 'zod';
import { findRealNames } from './beneath/find-real-names.js';
import { checkDepth, walk } from './beneath/walk.js';
import type { FilesOptions } from './files-options.js';
import { readPath } from './path/read-path.js';
import { readSettings, type Settings } from './settings.js';
import { wordFailure } from './word-failure.js';

/** The shape of what a model is given of a folder. */
export const fileListSchema = z.object({
  entries: z.array(
    z.object({
      /** Relative to the root, as the other tools take it. */
      path: z.string(),
      type: z.enum(['file', 'folder', 'link', 'other']),
      /** In bytes, of a file. */
      size: z.number().optional(),
    }),
  ),
  /** Whether there is more. */
  truncated: z.boolean(),
});

/** What a model is given of a folder. */
export type FileList = z.infer<typeof fileListSchema>;

const input = z.object({
  path: z.string().default('.').describe('The path of the folder, for example docs; left out, the whole folder'),
  depth: z
    .number()
    .int()
    .min(1)
    .default(1)
    .describe('How deep to look: 1 for the folder itself, 2 for its folders too'),
});

/** A tool that lists what lies beneath one folder. Throws `DefinitionError` where an option cannot be. */
export function listFiles(options: FilesOptions): Tool<'list_files', z.infer<typeof input>, FileList> {
  const settings = readSettings(options);
  return tool({
    name: 'list_files',
    description: 'List the files and folders in a folder.',
    effect: 'read',
    trust: 'untrusted',
    input,
    execute: ({ path, depth }, { signal }) => wordFailure(signal, () => listBeneath(path, depth, settings, signal)),
  });
}

async function listBeneath(path: string, depth: number, settings: Settings, signal: AbortSignal): Promise<FileList> {
  checkDepth(depth, settings);
  const names = await findRealNames(readPath(path), settings);
  const { entries, truncated } = await walk(names, depth, settings, signal);
  return {
    entries: entries.map(({ names: of, stats }) => ({ path: of.join('/'), ...describeStats(stats) })),
    truncated,
  };
}

function describeStats(stats: Stats): { type: 'file' | 'folder' | 'link' | 'other'; size?: number } {
  if (stats.isFile()) return { type: 'file', size: stats.size };
  if (stats.isDirectory()) return { type: 'folder' };
  return { type: stats.isSymbolicLink() ? 'link' : 'other' };
}
