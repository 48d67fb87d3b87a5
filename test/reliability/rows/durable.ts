import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { openJournal } from '@windrose/journal-sqlite';
import { bundleProgram } from '../../../packages/journal-sqlite/test/bundle-program.js';
import { resultsIn } from '../../../packages/core/test/told-by.js';
import { Random } from '../../outputs/random.js';
import { makeTemporaryFolder } from '../../temporary-folder.js';
import { addUp, type Measured, type Row } from '../row.js';
import { checkLedger, writeScript } from './ledger.js';
import { runUntil } from './run-until.js';

/** Runs that one process plays together. */
const together = 25;
/** How often such a process is killed before it is let be. */
const mostKills = 10;

interface Group extends Measured {
  readonly kills: number;
  /** Writes of which the model was told that nobody knows. */
  readonly unknown: number;
}

async function measureGroup(program: string, folder: string, count: number, seed: number): Promise<Group> {
  mkdirSync(folder);
  const random = new Random(seed + 1);
  let kills = 0;
  for (;;) {
    // Some eighteen lines a run in all its lives.
    const lines = kills < mostKills ? 1 + random.below(4 * count) : Infinity;
    const code = await runUntil(program, [folder, String(seed), String(count)], lines);
    if (code === 0) break;
    if (code !== null) throw new Error(`The program with the runs ended with ${code}.`);
    kills++;
  }
  const failures = checkRuns(folder, count, seed);
  return {
    tried: count,
    failed: failures.length,
    failures: failures.slice(0, 3),
    kills,
    unknown: countUnknown(folder),
  };
}

/** What is wrong with runs that have ended. */
function checkRuns(folder: string, count: number, seed: number): string[] {
  using journal = openJournal(`${folder}/runs.db`, { sync: 'off' });
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const { status, state } = journal.inspect(`run ${at}`);
    if (status !== 'done') return [`seed ${seed}, run ${at}: it is ${status}`];
    const file = `${folder}/ledger-${at}`;
    const ledger = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const problems = checkLedger(writeScript(new Random(seed + at)), ledger, resultsIn(state?.messages ?? []));
    return problems.length > 0 ? [`seed ${seed}, run ${at}: ${problems.join('; ')}`] : [];
  });
}

function countUnknown(folder: string): number {
  using journal = openJournal(`${folder}/runs.db`, { sync: 'off' });
  const results = journal.list().flatMap(({ id }) => resultsIn(journal.inspect(id).state?.messages ?? []));
  return results.filter(({ content }) => content.includes('It is not known whether')).length;
}

/** Whatever kills its process, a run in a journal ends, and does nothing twice. */
export const durable: Row = {
  id: 'durable',
  promise:
    'A run in a journal survives `kill -9`: it ends, and no write is doubled or missing but those told as not known',
  shown:
    'runs of random calls on `@windrose/journal-sqlite`, 25 in a process, which is killed up to ten times at random moments and started again until all are done; effects are counted in files',
  counts: { test: 25, commit: 1000, night: 10_000 },
  measure: async (count, seed) => {
    using folder = makeTemporaryFolder();
    const program = await bundleProgram('../../../test/reliability/rows/durable-program.ts', `${folder.path}/runs.mjs`);
    const groups: Group[] = [];
    for (let done = 0; done < count; done += together) {
      const size = Math.min(together, count - done);
      groups.push(await measureGroup(program, `${folder.path}/${done}`, size, seed * 1_000_003 + done));
    }
    const sum = (what: 'kills' | 'unknown'): number => groups.reduce((total, group) => total + group[what], 0);
    const note = `${sum('kills')} times kill -9, ${sum('unknown')} writes told as not known`;
    return addUp(
      groups.map(({ tried, failed, failures = [] }) => ({ tried, failed, failures })),
      note,
    );
  },
};
