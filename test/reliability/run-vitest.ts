import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTemporaryFolder } from '../temporary-folder.js';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One test, and how it ended. */
export interface TestEnd {
  readonly file: string;
  readonly title: string;
  readonly status: string;
  /** The first line of what it failed with. */
  readonly why: string;
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
}

/** Runs tests of the repository with the flags given, in a process of their own, and says how each ended. */
export function runVitest(flags: readonly string[]): TestEnd[] {
  using folder = makeTemporaryFolder();
  const outputFile = `${folder.path}/tests.json`;
  const reported = ['--reporter=json', `--outputFile=${outputFile}`];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...flags, ...reported];
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as { testResults: readonly FileReport[] };
  return testResults.flatMap(({ name, status, message, assertionResults }): TestEnd[] => {
    const file = name.slice(root.length);
    // A file that cannot be read has no tests.
    if (status === 'failed' && assertionResults.length === 0) {
      return [{ file, title: 'the file itself', status, why: firstLine(message) }];
    }
    return assertionResults.map(({ fullName, failureMessages, ...end }) => {
      return { file, title: fullName, status: end.status, why: firstLine(failureMessages?.[0]) };
    });
  });
}

const firstLine = (text = ''): string => text.split('\n')[0] ?? '';
