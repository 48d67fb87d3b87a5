import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { underLock } from './under-lock.js';

const folder = await mkdtemp(join(tmpdir(), 'windrose-lock-'));
afterAll(() => rm(folder, { recursive: true }));

describe('underLock', () => {
  it('does one piece of work at a time', async () => {
    let working = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (working += 1));
      await mkdir(join(folder, 'work'), { recursive: true });
      working -= 1;
    };
    await Promise.all([underLock(join(folder, 'one'), work), underLock(join(folder, 'one'), work)]);
    expect(most).toBe(1);
  });

  it('passes an error on and lets go', async () => {
    const fail = (): Promise<void> => Promise.reject(new Error('no'));
    await expect(underLock(join(folder, 'two'), fail)).rejects.toThrow('no');
    await underLock(join(folder, 'two'), () => Promise.resolve());
  });

  it('takes a lock over from a process that is gone', async () => {
    const lock = join(folder, 'three.lock');
    await mkdir(lock);
    await writeFile(join(lock, 'pid'), '2147483646');
    await underLock(join(folder, 'three'), () => Promise.resolve());
  });
});
