import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { FilesError } from '../files-error.js';
import { heldFolders, type Settings } from '../settings.js';

/** Windows has no such flags, and follows no links by them. */
const { O_DIRECTORY = 0, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

/** How often a path is looked at again where folders cannot be held. */
const looks = 8;

/** A folder beneath the root, or the root. Where the system lets it be held open, it stays this folder whatever becomes of its path. */
export class Folder {
  readonly names: readonly string[];
  readonly #path: string;
  readonly #handle: FileHandle | undefined;
  readonly #stats: Stats | undefined;

  private constructor(names: readonly string[], path: string, held: { handle?: FileHandle; stats?: Stats }) {
    this.names = names;
    this.#path = path;
    this.#handle = held.handle;
    this.#stats = held.stats;
  }

  /** Opens the root. */
  static root({ root, holdsFolders }: Settings): Promise<Folder> {
    return Folder.#open([], root, root, holdsFolders);
  }

  /** Opens a folder in this one; a link is none. */
  enter(name: string): Promise<Folder> {
    return Folder.#open([...this.names, name], join(this.#path, name), this.at(name), this.#handle !== undefined);
  }

  /** A path by which the system finds a name in this folder. */
  at(name: string): string {
    return this.#handle ? join(`${heldFolders}/${this.#handle.fd}`, name) : join(this.#path, name);
  }

  /** Opens a file in this folder and makes sure that it is one, and in this folder; nothing was read or written before. */
  async openFile(name: string, flags: number = O_RDONLY): Promise<FileHandle> {
    // A pipe would keep the opener waiting for its other end.
    const handle = await open(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw notAFile(name, stats);
      await this.confirm(name, stats);
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /**
   * Makes sure that the path still leads to this folder, or to what was opened in it. Where the folder is held, it cannot be otherwise;
   * elsewhere one who swaps folders all the time would have to be lucky at every look.
   */
  async confirm(name?: string, opened = this.#stats): Promise<void> {
    if (this.#handle) return;
    const path = name === undefined ? this.#path : join(this.#path, name);
    for (let look = 0; look < looks; look++) {
      const real = await realpath(path);
      const now = await lstat(path);
      if (real === path && now.ino === opened?.ino && now.dev === opened.dev) continue;
      throw new FilesError('link', 'This path changed while it was used. Try again.');
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }

  static async #open(names: readonly string[], path: string, at: string, hold: boolean): Promise<Folder> {
    if (hold) {
      const handle = await open(at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
      return new Folder(names, path, { handle });
    }
    const stats = await lstat(path);
    if (!stats.isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
    const folder = new Folder(names, path, { stats });
    await folder.confirm();
    return folder;
  }
}

/** What is said of a thing that has a name but no bytes of its own: a folder, a pipe, a device. */
export function notAFile(name: string, stats: Stats): FilesError {
  return stats.isDirectory() ? isAFolder(name) : new FilesError('kind', `${name} is no file.`);
}

/** What is said of a folder where a file was asked for. */
export function isAFolder(name: string): FilesError {
  return new FilesError('kind', `${name} is a folder. See what is in it with list_files.`);
}
