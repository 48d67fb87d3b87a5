import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { WindroseError } from '@windrose/core';
import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { bundleProgram } from './bundle-program.js';
import { errorOf, gather, openScratch, payAgent } from './pay-agent.js';

/** A file system of so many bytes, gone at the end of `using`'s block; none where this process may not mount. */
function mountSmall(folder: string, bytes: number): ({ readonly path: string } & Disposable) | undefined {
  const path = `${folder}/small`;
  mkdirSync(path);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
  if (status !== 0) return undefined;
  return { path, [Symbol.dispose]: () => void execFileSync('umount', ['-l', path]) };
}

describe('a disk that is full', () => {
  it('ends the run with an error that says so, loses no finished step, and the run goes on when there is room', async (test) => {
    using scratch = openScratch();
    using small = mountSmall(scratch.folder, 1 << 20);
    if (small === undefined) return test.skip('this process may not mount a file system');
    const filler = `${small.path}/filler`;
    const paid: number[] = [];
    const fill = (): void => {
      for (let bytes = 1 << 20; bytes >= 1; bytes >>= 1) {
        try {
          writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
        } catch {
          // So much there is no room for.
        }
      }
    };
    // The result of the second bill is more than what is left.
    const pay = (n: number): unknown => (paid.push(n), n === 2 && fill(), 'x'.repeat(n === 2 ? 50_000 : 1));
    using journal = openJournal(`${small.path}/runs.db`);
    const error = await errorOf(() => journal.start(payAgent({ pay }), 'Pay.', { id: 'a' }).result);
    expect(error).toMatchObject({ code: 'JOURNAL', kind: 'full' });
    expect(String(error)).toContain('has no room left on its disk: make some, then take the run up again');
    const before = journal.inspect('a').steps.map(({ key }) => key.split(' ')[0]);
    expect(before).toEqual(['begin', 'request', 'begun', 'call', 'request', 'begun']);

    rmSync(filler);
    const end = await journal.resume(payAgent({ pay: (n) => paid.push(n) }), 'a').result;
    expect(end.status).toBe('done');
    // The second bill was paid and could not be written down.
    expect(paid).toEqual([1, 2]);
    expect(JSON.stringify(end.state.messages)).toContain('It is not known whether pay ran');
  });
});

describe('a file that may not be written', () => {
  it('is refused with an error that says what is needed', async (test) => {
    using scratch = openScratch();
    scratch.journal.start(payAgent(), 'Pay.', { id: 'a' });
    scratch.journal.close();
    const program = await bundleProgram('open-child.ts', `${scratch.folder}/open-child.mjs`);
    chmodSync(scratch.file, 0o444);
    chmodSync(scratch.folder, 0o555);
    // Nobody stops the superuser from writing.
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const child = spawnSync(process.execPath, [program, scratch.file], { encoding: 'utf8', cwd: '/', ...asNobody });
    chmodSync(scratch.folder, 0o755);
    if (child.error !== undefined || child.stdout === '')
      return test.skip(`no other user can run Node here: ${child.stderr}`);
    expect(JSON.parse(child.stdout)).toMatchObject({
      code: 'JOURNAL',
      kind: expect.stringMatching(/^(read-only|disk)$/),
    });
  });
});

describe('a file with flipped bytes', () => {
  it('gives what was written or a typed error, never anything else', async () => {
    using scratch = openScratch();
    for (const id of ['a', 'b', 'c']) await scratch.journal.start(payAgent(), `Pay for ${id}.`, { id }).result;
    const told = await tell(scratch.file);
    scratch.journal.close();
    const sound = readFileSync(scratch.file);
    const file = `${scratch.folder}/flipped.db`;
    const rounds = Number(process.env['ROUNDS'] ?? 80);
    const outcomes = { same: 0, typed: 0 };
    let seed = 7;
    for (let round = 0; round < rounds; round++) {
      const flipped = Buffer.from(sound);
      for (let n = 0; n < 3; n++) {
        seed = (seed * 48_271) % 2_147_483_647;
        const at = seed % flipped.length;
        flipped[at] = flipped[at]! ^ (1 << (seed % 8));
      }
      for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
      writeFileSync(file, flipped);
      const outcome = await errorOf(async () => {
        expect(JSON.stringify(await tell(file))).toBe(JSON.stringify(told));
      });
      if (outcome instanceof WindroseError) outcomes.typed++;
      else if (String(outcome) === 'Error: nothing was thrown') outcomes.same++;
      else throw outcome;
    }
    expect(outcomes.typed).toBeGreaterThan(10);
    expect(outcomes.same).toBeGreaterThan(10);
  });
});

/** Everything the runs of a journal come to. */
async function tell(file: string): Promise<unknown[]> {
  if (!existsSync(file)) throw new Error('There is no such file.');
  using journal = openJournal(file, { sync: 'off' });
  journal.list();
  const told: unknown[] = [];
  for (const id of ['a', 'b', 'c']) {
    const run = journal.resume(payAgent(), id);
    told.push(await gather(run), await run.result, journal.inspect(id).result);
  }
  return told;
}
