import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const turns = 1200;
const turnMs = 500;

/** Does a piece of work while no other process does it: the others wait, ten minutes at most, and then do it in turn. */
export async function underLock(name: string, work: () => Promise<void>): Promise<void> {
  const lock = `${name}.lock`;
  await takeLock(lock);
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(lock: string): Promise<void> {
  await mkdir(join(lock, '..'), { recursive: true });
  for (let turn = 0; turn < turns; turn += 1) {
    try {
      await mkdir(lock);
      await writeFile(join(lock, 'pid'), String(process.pid));
      return;
    } catch {
      if (await isAbandoned(lock)) await rm(lock, { recursive: true, force: true });
      else await setTimeout(turnMs);
    }
  }
  throw new Error(`${lock} was held for ten minutes; remove it`);
}

/** Whether the process that took a lock is gone. */
async function isAbandoned(lock: string): Promise<boolean> {
  const pid = await readFile(join(lock, 'pid'), 'utf8').then(Number, () => 0);
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
