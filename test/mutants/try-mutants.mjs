// Tries the changes of a sample on the tests of core. Given: a folder with `sample.json`, into which `report.json` is written, and how many
// are tried at a time.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const [folder, workers] = process.argv.slice(2);
// What checks the sample is another process.
process.env.MUTANTS_SAMPLE = `${folder}/sample.json`;
const sample = JSON.parse(readFileSync(process.env.MUTANTS_SAMPLE, 'utf8'));

/** Where a change is, as Stryker takes it: lines from 1, columns from 0. */
function placeOf(name) {
  const [file, line, column, lastLine, lastColumn] = JSON.parse(name);
  return `${file}:${line + 1}:${column}-${lastLine + 1}:${lastColumn}`;
}

await new Stryker({
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('sample-checker.mjs', import.meta.url))],
  checkers: ['sample'],
  // Only these places: every change that is written into the sources slows them down. What else can be changed in them is not checked.
  mutate: sample.map(placeOf),
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: Number(workers),
  dryRunTimeoutMinutes: 60,
  // That a change makes a slow machine slower is not to be noticed.
  timeoutFactor: 2,
  timeoutMS: 20_000,
  // Outside of node_modules, in which vitest looks for no tests.
  tempDirName: folder,
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'docs', 'examples', 'packages/bench', 'test/mutants/node_modules'],
  // TypeScript 7 has no interface for programs, by which Stryker would rewrite the file.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `${folder}/report.json` },
  allowConsoleColors: false,
}).runMutationTest();
