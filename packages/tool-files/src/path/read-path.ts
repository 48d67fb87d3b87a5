import { FilesError } from '../files-error.js';
import { foldName } from './name-pattern.js';

const longestPath = 1024;
const longestName = 255;

/** Devices that Windows finds in every folder. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(\.|$)/i;

/** The names of a path as a model writes it, relative to the root; none for the root itself. What is not plain is refused, not put right. */
export function readPath(written: string, platform: string = process.platform): string[] {
  const fault = findFault(written, platform);
  if (fault !== undefined) throw new FilesError('path', `This path ${fault}`);
  return namesIn(written);
}

/** Whether {@link readPath} takes a path. */
export function isPlainPath(written: string): boolean {
  return findFault(written, process.platform) === undefined;
}

function namesIn(written: string): string[] {
  return written.split('/').filter((name) => name !== '' && name !== '.');
}

function findFault(written: string, platform: string): string | undefined {
  if (written.length > longestPath) return `is longer than ${longestPath} characters.`;
  if (/\p{Cc}|[\u2028\u2029]/u.test(written) || !written.isWellFormed()) return 'holds control characters.';
  if (written.includes('\\')) return 'holds a backslash. Part folders with "/".';
  if (/^(\/|~|[a-z]:|[a-z][a-z\d+.-]*:\/\/)/i.test(written)) {
    return 'begins at no folder of this one. Write it relative to the folder, as in docs/notes.txt.';
  }
  for (const name of namesIn(written)) {
    // What is taken apart or composed may turn into what is refused.
    const folded = foldName(name);
    if (/^\.*$/.test(folded) || /[/\\]/.test(folded)) return 'leads out of the folder or holds a name of dots.';
    if (Buffer.byteLength(name) > longestName) return `holds a name of more than ${longestName} bytes.`;
    if (platform === 'win32' && (/[. ]$|[<>:"|?*]/.test(name) || devices.test(name))) {
      return 'holds a name that cannot be the name of a file here.';
    }
  }
  return undefined;
}
