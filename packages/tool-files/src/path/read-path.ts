import { FilesError } from '../files-error.js';
import { foldName } from './name-pattern.js';

const longestPath = 1024;
const longestName = 255;

/** Devices that Windows finds in every folder. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(\.|$)/i;

/** The names of a path as a model writes it, relative to the root; none for the root itself. What is not plain is refused, not put right. */
export function readPath(written: string, platform: string = process.platform): string[] {
  const refuse = (why: string): FilesError => new FilesError('path', `This path ${why}`);
  if (written.length > longestPath) throw refuse(`is longer than ${longestPath} characters.`);
  if (/\p{Cc}|[\u2028\u2029]/u.test(written) || !written.isWellFormed()) throw refuse('holds control characters.');
  if (written.includes('\\')) throw refuse('holds a backslash. Part folders with "/".');
  if (/^(\/|~|[a-z]:|[a-z][a-z\d+.-]*:\/\/)/i.test(written)) {
    throw refuse('begins at no folder of this one. Write it relative to the folder, as in docs/notes.txt.');
  }
  const names = written.split('/').filter((name) => name !== '' && name !== '.');
  for (const name of names) {
    // What is taken apart or composed may turn into what is refused.
    const folded = foldName(name);
    if (/^\.*$/.test(folded) || /[/\\]/.test(folded)) throw refuse('leads out of the folder or holds a name of dots.');
    if (Buffer.byteLength(name) > longestName) throw refuse(`holds a name of more than ${longestName} bytes.`);
    if (platform === 'win32' && (/[. ]$|[<>:"|?*]/.test(name) || devices.test(name))) {
      throw refuse('holds a name that cannot be the name of a file here.');
    }
  }
  return names;
}
