import { FilesError } from './files-error.js';

const words: Readonly<Record<string, readonly [kind: FilesError['kind'], words: string]>> = {
  ENOENT: ['missing', 'There is no file or folder of this path. See what there is with list_files.'],
  ENOTDIR: ['missing', 'A file stands where this path asks for a folder. See what there is with list_files.'],
  ELOOP: ['link', 'This path leads through a link that cannot be followed.'],
  EISDIR: ['kind', 'This is a folder. See what is in it with list_files.'],
  ENXIO: ['kind', 'This is no file.'],
  EEXIST: ['exists', 'There is a file or folder of this name already.'],
  ENAMETOOLONG: ['path', 'This path is too long.'],
  EACCES: ['denied', 'This may not be used: the system denies it.'],
  EPERM: ['denied', 'This may not be used: the system denies it.'],
  EROFS: ['denied', 'Nothing can be written here: the folder is for reading only.'],
  ENOSPC: ['failed', 'Nothing can be written: the disk is full.'],
};

/** Does something with files; what the system says of a failure is worded for a model, without the paths of this machine. */
export async function wordFailure<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  try {
    return await work();
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof FilesError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const [kind, message] = (Object.hasOwn(words, code) && words[code]) || ['failed', 'This could not be done.'];
    throw new FilesError(kind, message, { cause });
  }
}
