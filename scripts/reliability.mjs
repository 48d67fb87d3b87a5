// Measures what is promised: bundles test/reliability with the packages' sources and runs it, with the flags given. At night it also
// runs the tests that draw a few in `npm test` and can draw more.
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
/** Tests that draw more at night: by the variable that says how many, the number and the tests. */
const nightly = {
  HISTORY_RUNS: [5000, ...inCore('lawful-history', 'history-protocol', 'growing-history', 'growing-requests')],
  LOWER_RUNS: [2000, ...inCore('lower-property', 'lower-random')],
  GBNF_RUNS: [2000, ...inCore('gbnf-property')],
  RAW_GRAMMAR_RUNS: [2000, ...inCore('raw-grammar')],
  COPYING_RUNS: [2000, ...inCore('copying-property')],
  EXTRACT_RUNS: [5000, ...inCore('extract-resume')],
  OUTPUTS_RUNS: [500, 'test/outputs/misbehaving-models.test.ts'],
  GBNF_ENGINE_RUNS: [3000, ...inCore('gbnf-engine')],
  RANDOM_TOOLS_RUNS: [400, 'packages/host-local/test/random-tools.test.ts'],
};
const draws = Object.fromEntries(Object.entries(nightly).map(([name, [count]]) => [name, String(count)]));
const drawing = Object.values(nightly).flatMap(([, ...tests]) => tests);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=3600000', ...drawing];

function inCore(...names) {
  return names.map((name) => `packages/core/test/${name}.test.ts`);
}

function run(args, variables = {}) {
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

const codes = [run(['--expose-gc', outfile, ...flags]), isNight ? run(vitest, draws) : 0];
process.exit(Math.max(...codes));
