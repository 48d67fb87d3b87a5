// Turns the sources of this package into programs, beside the packages they use, and runs the bench with the flags given.
// The packages themselves are measured as they are built, not as sources.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

async function buildPrograms(folder) {
  await build({
    entryPoints: ['main', 'child', 'import-child', 'local-child', 'stub/main', 'runners/*'].map(
      (name) => `${here}src/${name}.ts`,
    ),
    outbase: `${here}src`,
    outdir: `${folder}/node_modules/.cache/bench`,
    bundle: true,
    splitting: true,
    packages: 'external',
    // Not those of the workspace, by which packages are their sources.
    tsconfigRaw: {},
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'warning',
  });
  return `${folder}/node_modules/.cache/bench`;
}

const programs = await buildPrograms(here);
const peers = process.argv.includes('--peers');
if (peers) await buildPrograms(`${here}peers`);
const { status } = spawnSync(process.execPath, [`${programs}/main.js`, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
