import { readFileSync } from 'node:fs';
import { makeTemporaryFolder } from '../../temporary-folder.js';
import type { LongRow, Measured } from '../row.js';
import { root, runVitest } from '../run-vitest.js';
import { unreached } from '../unreached.js';
import { findMissed, type FileCoverage, type Missed } from './find-missed.js';

const sources = 'packages/core/src';
/** Of more, the table would be about them alone; the others are listed by the command. */
const mostTold = 5;

/** What the tests of core ran of core, and those that failed. */
function runCore(): { readonly files: FileCoverage[]; readonly failures: string[] } {
  using folder = makeTemporaryFolder();
  const covered = [
    '--coverage.enabled',
    '--coverage.provider=v8',
    `--coverage.include=${sources}/**/*.ts`,
    '--coverage.exclude=**/*.test.ts',
    '--coverage.reporter=json',
    '--coverage.reportOnFailure',
    `--coverage.reportsDirectory=${folder.path}`,
  ];
  const ends = runVitest(['--project', 'units', '--project', 'node', 'packages/core', ...covered]);
  const report = JSON.parse(readFileSync(`${folder.path}/coverage-final.json`, 'utf8')) as Record<string, FileCoverage>;
  const failed = ends.filter(({ status }) => status === 'failed');
  return { files: Object.values(report), failures: failed.map(({ file, title, why }) => `${file}: ${title}: ${why}`) };
}

/** Misses that stand in the list with a reason are none; what stands there and is no miss is one. */
function compare(missed: readonly Missed[]): string[] {
  const excused = new Set(
    Object.entries(unreached).flatMap(([path, lines]) =>
      Object.keys(lines).map((line): string => `${sources}/${path}: ${line}`),
    ),
  );
  const found = missed.map(({ path, line }) => `${path}: ${line}`);
  const stale = [...excused].filter((each) => !found.includes(each));
  return [
    ...missed.filter(({ path, line }) => !excused.has(`${path}: ${line}`)).map(({ words }) => words),
    ...stale.map((each) => `${each} is run by a test: leave it out of the list of what cannot be`),
  ];
}

async function measure(): Promise<Measured> {
  const { files, failures: failed } = runCore();
  const missed = files.flatMap((file) =>
    findMissed(file, file.path.slice(root.length), readFileSync(file.path, 'utf8')),
  );
  const failures = [...failed, ...compare(missed)];
  const counts = files.map(({ s, b }) => ({ all: Object.values(s).length, ways: Object.values(b).flat().length }));
  const statements = counts.reduce((sum, { all }) => sum + all, 0);
  const branches = counts.reduce((sum, { ways }) => sum + ways, 0);
  const excused = Object.values(unreached).flatMap((lines) => Object.keys(lines)).length;
  return {
    tried: statements + branches,
    failed: failures.length,
    note: `${statements.toLocaleString('en-US')} statements, ${branches.toLocaleString('en-US')} branches; ${excused} lines hold one that nothing reaches, each with its reason`,
    failures: failures.slice(0, mostTold),
    seen: failures.slice(mostTold),
  };
}

/** Core's tests run all of core; statements and branches are counted, and lines that hold one that was not run. */
export const coverage: LongRow = {
  id: 'coverage',
  promise: 'Every line and branch of core is run by a test',
  shown:
    "core's own tests, with what V8 counts; what nothing can reach stands in a list with its reason, and is looked for too",
  counts: { commit: 1, night: 1 },
  measure,
};
