import { mkdir } from 'node:fs/promises';
import type { Settings } from '../settings.js';
import { findRealNames } from './find-real-names.js';
import { Folder } from './folder.js';

/** Opens the folder of these names, and makes what is missing of it. */
export async function openFolder(names: readonly string[], settings: Settings): Promise<Folder> {
  const { found, missing } = await findExisting(names, settings);
  let folder = await Folder.root(settings);
  try {
    for (const [at, name] of [...found, ...missing].entries()) {
      if (at >= found.length) await makeFolder(folder, name);
      const parent = folder;
      folder = await parent.enter(name);
      await parent.close();
    }
    return folder;
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/** The part of a path that there is, links followed, and the part that there is not. */
async function findExisting(
  names: readonly string[],
  settings: Settings,
): Promise<{ readonly found: readonly string[]; readonly missing: readonly string[] }> {
  for (let length = names.length; length > 0; length--) {
    try {
      const found = await findRealNames(names.slice(0, length), settings);
      return { found, missing: names.slice(length) };
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error;
    }
  }
  return { found: [], missing: names };
}

async function makeFolder(folder: Folder, name: string): Promise<void> {
  await mkdir(folder.at(name)).catch((error: unknown) => {
    // Another call may have made it; whether it is a folder shows when it is entered.
    if (!isCode(error, 'EEXIST')) throw error;
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
