import type { Stats } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { FilesError } from '../files-error.js';
import { isVisible } from '../path/check-names.js';
import { isPlainPath } from '../path/read-path.js';
import type { Settings } from '../settings.js';
import type { Folder } from './folder.js';
import { withFolder } from './with-folder.js';

/** Something that was found in a folder. */
export interface Entry {
  readonly names: readonly string[];
  readonly stats: Stats;
}

/** What a walk came to. */
export interface Walked {
  readonly entries: readonly Entry[];
  /** Whether there is more than may be listed. */
  readonly truncated: boolean;
}

/** What a walk down to a depth came to. */
export interface WalkedDown extends Walked {
  /** Whether folders were found that were not entered for their depth. */
  readonly isCutOff: boolean;
}

/** What lies beneath a folder, nearest first and in the order of names, down to a depth; links are found and not followed. */
export async function walk(
  start: readonly string[],
  depth: number,
  settings: Settings,
  signal: AbortSignal,
): Promise<WalkedDown> {
  const entries: Entry[] = [];
  const folders: (readonly string[])[] = [start];
  let truncated = false;
  let isCutOff = false;
  for (const names of folders) {
    signal.throwIfAborted();
    const room = settings.maxEntries - entries.length;
    const found = await withFolder(names, settings, (folder) => listFolder(folder, room, settings)).catch(
      (error: unknown) => {
        // Beneath the start a folder may go, or may not be read: the rest is told all the same.
        if (names === start) throw error;
        truncated = true;
        return { entries: [], truncated: false };
      },
    );
    entries.push(...found.entries);
    truncated ||= found.truncated;
    if (truncated && entries.length >= settings.maxEntries) break;
    const below = found.entries.filter(({ stats }) => stats.isDirectory()).map((entry) => entry.names);
    if (names.length - start.length + 1 < depth) folders.push(...below);
    else isCutOff ||= below.length > 0;
  }
  return { entries, truncated, isCutOff };
}

async function listFolder(folder: Folder, room: number, settings: Settings): Promise<Walked> {
  const names: string[] = [];
  let truncated = false;
  // Read piece by piece: a folder may hold millions.
  for await (const { name } of await opendir(folder.at('.'))) {
    // A name that a path may not hold could not be asked for, nor one whose bytes are no text.
    const isNamed = !name.includes('\ufffd') && isPlainPath([...folder.names, name].join('/'));
    if (!isVisible(name, settings) || !isNamed) continue;
    truncated = names.length >= room;
    if (truncated) break;
    names.push(name);
  }
  const entries: Entry[] = [];
  for (const name of names.sort()) {
    const stats = await lstat(folder.at(name)).catch(() => undefined);
    if (stats) entries.push({ names: [...folder.names, name], stats });
  }
  await folder.confirm();
  return { entries, truncated };
}

/** Refuses to go deeper than was allowed. */
export function checkDepth(depth: number, { maxDepth }: Settings): void {
  if (depth > maxDepth) throw new FilesError('path', `Folders are used to a depth of ${maxDepth} and no further.`);
}
