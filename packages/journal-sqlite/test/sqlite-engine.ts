import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openJournal } from '@windrose/journal-sqlite';
import type { DurableEngine, LedgerEntry } from '@windrose/testkit/durable';
import { bundleProgram } from './bundle-program.js';
import { playStory, readLines } from './play-story.js';

/** The journal as an engine of the contract: all runs in one file, each death that of a process, which needs no sync to be survived. */
export async function sqliteEngine(folder: string, sync: 'full' | 'off'): Promise<DurableEngine> {
  const program = await bundleProgram('durable-child.ts', `${folder}/durable-child.mjs`);
  const file = `${folder}/runs.db`;
  let lives = 0;
  const filesOf = (run: string): string => `${folder}/${run}`;
  return {
    async live(run, dieAt) {
      mkdirSync(filesOf(run), { recursive: true });
      if (dieAt !== undefined) return dieIn([program, file, sync, filesOf(run), run], dieAt);
      // A process that has not died: another one than those that have.
      using journal = openJournal(file, { sync });
      const life = `in-test-${lives++}`;
      const ending = await playStory(journal, { folder: filesOf(run), run, life, reach: () => {} });
      return { ending, events: readLines(`${filesOf(run)}/events-${life}`) };
    },
    async ledger(run) {
      return readLines(`${filesOf(run)}/ledger`).map((line) => JSON.parse(line) as LedgerEntry);
    },
  };
}

async function dieIn(args: readonly [string, string, string, string, string], dieAt: string) {
  const child = spawn(process.execPath, [...args, dieAt], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { signal, code } = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ended, by) => resolve({ code: ended, signal: by }));
  });
  if (signal !== 'SIGKILL')
    throw new Error(`The process was to be killed at "${dieAt}" and ended with ${code ?? signal}.`);
  return { events: readLines(`${args[3]}/events-${child.pid}`) };
}
