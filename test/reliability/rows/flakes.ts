import { addUp, type LongRow, type Measured } from '../row.js';
import { runVitest } from '../run-vitest.js';

/** One run of the suite, its files and tests in an order that the seed says. */
function runShuffled(seed: number): Measured {
  const shuffled = ['--sequence.shuffle.files', '--sequence.shuffle.tests', `--sequence.seed=${seed}`];
  const ends = runVitest(['--project', 'units', ...shuffled]).filter(({ status }) => status !== 'skipped');
  const failures = ends.filter(({ status }) => status === 'failed');
  console.log(`  order ${seed}: ${ends.length} tests, ${failures.length} failed`);
  return {
    tried: ends.length,
    failed: failures.length,
    failures: failures.map(({ file, title, why }) => `order ${seed}: ${file}: ${title}: ${why}`),
  };
}

/** No test hangs on which ran before it; how often the suite is run is counted. */
export const flakes: LongRow = {
  id: 'flakes',
  promise: 'No test fails by chance, or by what ran before it',
  shown:
    'the tests of units and of core, again and again, their files and tests in other orders each time, many files in one process',
  counts: { commit: 10, night: 100 },
  measure: async (count, seed) => {
    const runs = Array.from({ length: count }, (_, at) => runShuffled(seed + at));
    return addUp(runs, `${count} runs of ${runs[0]?.tried.toLocaleString('en-US')} tests`);
  },
};
