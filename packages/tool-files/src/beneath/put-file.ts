import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, link, lstat, rename, unlink } from 'node:fs/promises';
import { FilesError } from '../files-error.js';
import { type Folder, notAFile } from './folder.js';

/** Writes a file whole or not at all: beside its place, and then put there. Says whether it took the place of another. */
export async function putFile(folder: Folder, name: string, text: string, overwrite: boolean): Promise<boolean> {
  const before = await lstat(folder.at(name)).catch(() => undefined);
  if (before) checkReplaced(name, before, overwrite);
  const draft = `.windrose-${randomUUID()}.tmp`;
  try {
    await writeDraft(folder, draft, text, before);
    await folder.confirm();
    if (overwrite) await rename(folder.at(draft), folder.at(name));
    else await putInFreePlace(folder.at(draft), folder.at(name));
    return before !== undefined;
  } finally {
    await unlink(folder.at(draft)).catch(() => {});
  }
}

function checkReplaced(name: string, before: Stats, overwrite: boolean): void {
  if (before.isSymbolicLink()) throw new FilesError('link', `${name} is a link, and links are not written to.`);
  if (!before.isFile()) throw notAFile(name, before);
  if (!overwrite)
    throw new FilesError('exists', `There is a file ${name} already. To replace it, say overwrite: true.`);
}

async function writeDraft(folder: Folder, draft: string, text: string, before: Stats | undefined): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const file = await folder.openFile(draft, O_WRONLY | O_CREAT | O_EXCL);
  try {
    await file.writeFile(text);
    if (before) {
      // Who may not give files away is the owner now; to change the owner takes rights away, so it comes first.
      await file.chown(before.uid, before.gid).catch(() => {});
      await file.chmod(before.mode & 0o777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name for the draft, which fails where the name is taken, whoever took it a moment ago. */
async function putInFreePlace(draft: string, place: string): Promise<void> {
  await link(draft, place).catch(async (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // Not every file system has hard links.
    await copyFile(draft, place, constants.COPYFILE_EXCL);
  });
}
