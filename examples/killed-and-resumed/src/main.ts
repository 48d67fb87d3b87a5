import { deepStrictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJournal } from '@windrose/journal-sqlite';
import { makeAgent, orders } from './agent.js';

const id = 'ship-the-orders';
const killedAt = 'A-3';

/** What the first process does: it dies as the third parcel has left, before anybody can know that it has. */
async function start(folder: string): Promise<void> {
  using journal = openJournal(join(folder, 'runs.db'));
  const agent = makeAgent(join(folder, 'parcels.txt'), (order) => {
    if (order === killedAt) process.kill(process.pid, 'SIGKILL');
  });
  await journal.start(agent, `Ship the orders ${orders.join(', ')}.`, { id }).result;
}

/** What the second process does. */
async function resume(folder: string): Promise<void> {
  using journal = openJournal(join(folder, 'runs.db'));
  const end = await journal.resume(makeAgent(join(folder, 'parcels.txt')), id).result;
  console.log(end.status === 'done' ? end.output : end.status);
}

/** Plays both, and throws where it does not go as told. */
function playAll(folder: string): void {
  const begin = (command: string) =>
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), command, folder], { encoding: 'utf8' });

  deepStrictEqual(begin('start').signal, 'SIGKILL', 'The first process was killed.');
  const before = readParcels(folder).map((parcel) => parcel.id);
  console.log(`killed   after ${before.join(', ')}`);
  deepStrictEqual(before, ['A-1', 'A-2', 'A-3']);

  const { status, stdout, stderr } = begin('resume');
  deepStrictEqual([status, stderr], [0, '']);
  console.log(`resumed  ${stdout.trim()}`);
  deepStrictEqual(stdout, '4 shipped, 1 not known to be.\n', 'The model was told which one may have left or not.');

  const after = readParcels(folder).map((parcel) => parcel.id);
  console.log(`parcels  ${after.join(', ')}`);
  deepStrictEqual(after, [...orders], 'Each order left once, in its order.');
  const keys = readParcels(folder).map(({ idempotencyKey }) => idempotencyKey);
  deepStrictEqual(new Set(keys).size, orders.length, 'Each has a key of its own.');
}

function readParcels(folder: string): { readonly id: string; readonly idempotencyKey: string }[] {
  const lines = readFileSync(join(folder, 'parcels.txt'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** A folder for the story, gone at its end. */
function playInFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'killed-and-resumed-'));
  try {
    playAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [command, folder = '.'] = process.argv.slice(2);
try {
  if (command === 'start') await start(folder);
  else if (command === 'resume') await resume(folder);
  else playInFolder();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
