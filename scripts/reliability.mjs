// Measures what is promised: bundles test/reliability with the packages' sources and runs it, with the flags given. At night it also
// draws more of what llama.cpp writes under our grammars, of which `npm test` draws a few.
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
const flags = process.argv.slice(2);
const isNight = flags.includes('--night') && !flags.includes('--only');
/** Tests that an engine takes part in, and how many each draws at night. */
const engineTests = ['packages/core/test/gbnf-engine.test.ts', 'packages/host-local/test/random-tools.test.ts'];
const draws = { GBNF_ENGINE_RUNS: '3000', RANDOM_TOOLS_RUNS: '400' };
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=3600000', ...engineTests];

function run(args, variables = {}) {
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

const codes = [run(['--expose-gc', outfile, ...flags]), isNight ? run(vitest, draws) : 0];
process.exit(Math.max(...codes));
