// Measures what is promised: bundles test/reliability with the packages' sources and runs it, with the flags given.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Where what is left out of the bundle is found by its name.
const outfile = `${root}node_modules/.cache/reliability/main.mjs`;

/** Sources find files by their own place, which a bundle would change. */
const keepPlaces = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path)));
      return { contents, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: [`${root}test/reliability/main.ts`],
  tsconfig: `${root}tsconfig.json`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  outfile,
  alias: { '#send': `${root}packages/wire/src/send-undici.ts` },
  external: ['esbuild', 'vitest', 'node-llama-cpp', 'typescript'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [keepPlaces],
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
