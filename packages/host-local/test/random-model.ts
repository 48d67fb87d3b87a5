import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll } from 'vitest';

const script = fileURLToPath(new URL('../../tiny-mixtral/training/write-random-mixtral.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'windrose-models-'));
afterAll(() => rmSync(folder, { recursive: true }));
let written = 0;

/** Writes a GGUF file of half a megabyte whose weights are noise, and gives its path; options are the script's. */
export function writeRandomModel(...options: string[]): string {
  const path = join(folder, `random-${(written += 1)}.gguf`);
  execFileSync(process.execPath, [script, path, '--layers', '1', ...options]);
  return path;
}
