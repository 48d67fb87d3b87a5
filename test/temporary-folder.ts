import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An empty folder outside the workspace, with a space in its name; gone at the end of `using`'s block. */
export function makeTemporaryFolder(): { path: string; write(files: Record<string, string>): void } & Disposable {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'windrose ')));
  return {
    path,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
