import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Message } from '@windrose/core';
import { resultsIn } from '../../../packages/core/test/told-by.js';
import { Random } from '../../outputs/random.js';
import { makeTemporaryFolder } from '../../temporary-folder.js';
import type { Measured } from '../row.js';
import { checkLedger, writeScript } from './ledger.js';
import { runUntil } from './run-until.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs of a process that is killed at random events, and started again until it is done. */
export async function measureKills(count: number, seed: number): Promise<Measured> {
  using folder = makeTemporaryFolder();
  const program = `${folder.path}/dying-program.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL('dying-program.ts', import.meta.url))],
    tsconfig: `${repository}/tsconfig.json`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    outfile: program,
    logLevel: 'silent',
  });
  const failures: string[] = [];
  let kills = 0;
  for (let at = 0; at < count; at++) {
    const own = seed * 1_000_003 + at;
    const files = `${folder.path}/run-${at}`;
    kills += await runToEnd(program, files, own);
    const { messages } = JSON.parse(readFileSync(`${files}.done`, 'utf8')) as { messages: readonly Message[] };
    const ledger = existsSync(`${files}.ledger`) ? readFileSync(`${files}.ledger`, 'utf8').trim().split('\n') : [];
    const problems = checkLedger(writeScript(new Random(own)), ledger, resultsIn(messages));
    if (problems.length > 0) failures.push(`killed, seed ${own}: ${problems.join('; ')}`);
  }
  return { tried: count, failed: failures.length, failures, note: `${kills} times kill -9` };
}

/** How often it was killed before it was done. */
async function runToEnd(program: string, files: string, seed: number): Promise<number> {
  const random = new Random(seed + 1);
  for (let kills = 0; ; kills++) {
    const lines = kills < 4 ? random.below(30) : Infinity;
    const code = await runUntil(program, [files, String(seed)], lines);
    if (code === 0) return kills;
    if (code !== null) throw new Error(`The dying program ended with ${code}.`);
  }
}
