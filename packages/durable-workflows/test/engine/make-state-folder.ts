import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the state of engines, gone at the end of `using`'s block. What was written to it outlives a process; the machine it need not. */
export function makeStateFolder(): { readonly path: string } & Disposable {
  // A disk that syncs after each write takes most of a minute where memory takes seconds.
  const path = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'windrose '));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
