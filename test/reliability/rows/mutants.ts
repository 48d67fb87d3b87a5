import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { makeTemporaryFolder } from '../../temporary-folder.js';
import { Random } from '../../outputs/random.js';
import type { LongRow, Measured } from '../row.js';
import { root } from '../run-vitest.js';
import { judgeMutants, type MutantReport } from './judge-mutants.js';

const home = `${root}test/mutants`;

/** Stryker and its kin, as their own lockfile says, without scripts. */
function install(): void {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: home, stdio: 'inherit' });
  if (status !== 0) throw new Error('What tries changes could not be installed.');
}

/** Changes drawn from all that can be made to the sources of core. */
function drawSample(count: number, seed: number): string[] {
  const files = globSync('packages/core/src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const { stdout } = spawnSync(process.execPath, [`${home}/list-mutants.mjs`, ...files.sort()], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const all = JSON.parse(stdout) as string[];
  const random = new Random(seed);
  while (all.length > count) all.splice(random.below(all.length), 1);
  return all;
}

function tryMutants(sample: readonly string[]): MutantReport {
  using folder = makeTemporaryFolder();
  folder.write({ 'sample.json': JSON.stringify(sample) });
  // Some tests look for corpora beside the repository.
  if (existsSync(`${root}../shared`)) symlinkSync(`${root}../shared`, `${folder.path}/shared`);
  const workers = process.env['MUTANTS_WORKERS'] ?? '1';
  const args = [`${home}/try-mutants.mjs`, folder.path, workers];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return JSON.parse(readFileSync(`${folder.path}/report.json`, 'utf8')) as MutantReport;
}

async function measure(count: number, seed: number): Promise<Measured> {
  install();
  return judgeMutants(tryMutants(drawSample(count, seed)));
}

/** Tests notice a change of any line; changes are counted. */
export const mutants: LongRow = {
  id: 'mutants',
  promise: 'Tests notice when a line is changed',
  shown:
    'changes drawn from all that Stryker can make to core (a condition turned round, a bound moved, a text emptied, a statement left out), each on the tests of core; failed are those that more than a tenth of `text`, `strategy`, `schema` or `loop/policy`, or a fifth of the rest, live on by',
  counts: { commit: 400, night: Infinity },
  measure,
};
