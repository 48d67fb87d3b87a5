import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { Folder } from '../src/beneath/folder.js';
import { openFolder } from '../src/beneath/make-folders.js';
import { putFile } from '../src/beneath/put-file.js';
import { readSettings } from '../src/settings.js';
import { canary, kindOf, makeSandbox, makeTools, type Sandbox } from './sandbox.js';

/** How often each way is tried; more by the environment. */
const tries = Number(process.env['TOOL_FILES_TRIES'] ?? 300);
const canHold = process.platform === 'linux';

/** Puts a link to the outside in the place of a folder of the root. */
function swap(sandbox: Sandbox, name: string): void {
  renameSync(join(sandbox.root, name), join(sandbox.root, `${name}-before`));
  symlinkSync(sandbox.outside, join(sandbox.root, name));
}

describe.each([true, false].filter((holds) => canHold || !holds))(
  'a folder that becomes a link once it was opened (held: %s)',
  (holdsFolders) => {
    const settingsOf = (sandbox: Sandbox) => ({ ...readSettings({ root: sandbox.root }), holdsFolders });

    it('is read as it was, or not at all', async () => {
      using sandbox = makeSandbox();
      sandbox.write({ 'in/file.txt': 'inside' });
      const folder = await openFolder(['in'], settingsOf(sandbox));
      swap(sandbox, 'in');
      if (holdsFolders) {
        const file = await folder.openFile('file.txt');
        expect(await file.readFile('utf8')).toBe('inside');
        await file.close();
      } else {
        expect(await kindOf(folder.openFile('file.txt'))).toBe('link');
      }
      await folder.close();
    });

    it('is written to as it was, or not at all', async () => {
      using sandbox = makeSandbox();
      sandbox.write({ 'in/file.txt': 'inside' });
      const folder = await openFolder(['in'], settingsOf(sandbox));
      swap(sandbox, 'in');
      const before = sandbox.surroundings();
      const kind = await kindOf(putFile(folder, 'new.txt', 'written', false));
      await folder.close();
      expect(kind).toBe(holdsFolders ? 'done' : 'link');
      expect(readdirSync(join(sandbox.root, 'in-before'))).toEqual(
        holdsFolders ? ['file.txt', 'new.txt'] : ['file.txt'],
      );
      expect(sandbox.surroundings()).toBe(before);
    });

    it('is not entered', async () => {
      using sandbox = makeSandbox();
      sandbox.write({ 'in/in/file.txt': 'inside' });
      const settings = settingsOf(sandbox);
      const root = await Folder.root(settings);
      swap(sandbox, 'in');
      await expect(root.enter('in')).rejects.toMatchObject({ code: 'ENOTDIR' });
      await root.close();
    });
  },
);

describe('a file', () => {
  it.each([true, false].filter((holds) => canHold || !holds))(
    'that becomes a link before it is opened is not followed (held: %s)',
    async (holdsFolders) => {
      using sandbox = makeSandbox();
      sandbox.link('file.txt', join(sandbox.outside, 'file.txt'));
      sandbox.link('inner.txt', 'file.txt');
      const folder = await Folder.root({ ...readSettings({ root: sandbox.root }), holdsFolders });
      for (const name of ['file.txt', 'inner.txt'])
        await expect(folder.openFile(name)).rejects.toMatchObject({ code: 'ELOOP' });
      await folder.close();
    },
  );

  it('that was put in the place of another between two looks is not taken for it', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'inside', other: 'other' });
    const folder = await Folder.root({ ...readSettings({ root: sandbox.root }), holdsFolders: false });
    const opened = await folder.openFile('file.txt');
    const stats = await opened.stat();
    renameSync(join(sandbox.root, 'other'), join(sandbox.root, 'file.txt'));
    expect(await kindOf(folder.confirm('file.txt', stats))).toBe('link');
    await opened.close();
  });
});

/** Swaps `in` between a folder and a link to the outside, as fast as it can, until it is told to stop. */
const swapper = `
  const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
  const { workerData, parentPort } = require('node:worker_threads');
  const { aside, place, stop } = workerData;
  const attempt = (from, to) => {
    try {
      renameSync(from, to);
      return true;
    } catch {
      return false;
    }
  };
  parentPort.postMessage('ready');
  for (let swaps = 0; Atomics.load(stop, 0) === 0; swaps++) {
    attempt(place, aside + '/' + swaps);
    if (attempt(aside + '/link', place)) {
      Atomics.add(stop, 1, 1);
      renameSync(place, aside + '/link');
    }
    // A tool that writes may have made the folder anew meanwhile.
    if (attempt(aside + '/' + swaps, place)) continue;
    mkdirSync(place + '/in', { recursive: true });
    writeFileSync(place + '/file.txt', 'inside');
    writeFileSync(place + '/in/file.txt', 'inside');
  }
`;

describe.skipIf(!canHold)('against one who swaps a folder for a link all the time', () => {
  it('nothing outside is read or written, in hundreds of tries of each', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'in/file.txt': 'inside', 'in/in/file.txt': 'inside' });
    mkdirSync(join(sandbox.root, '.aside'));
    symlinkSync(sandbox.outside, join(sandbox.root, '.aside/link'));
    writeFileSync(join(sandbox.outside, 'only-outside.txt'), canary);
    const before = sandbox.surroundings();
    const stop = new Int32Array(new SharedArrayBuffer(8));
    const workerData = { aside: join(sandbox.root, '.aside'), place: join(sandbox.root, 'in'), stop };
    const worker = new Worker(swapper, { eval: true, workerData });
    await new Promise((resolve) => worker.once('message', resolve));

    const tools = makeTools({ root: sandbox.root });
    const met = new Set<string>();
    for (let time = 0; time < tries; time++) {
      const read = tools.read(time % 2 ? 'in/file.txt' : 'in/in/file.txt');
      met.add(
        await read.then(
          ({ text }) => text,
          (error: { kind: string }) => error.kind,
        ),
      );
      met.add(await kindOf(tools.write('in/new.txt', 'written', true)));
      const found = await tools.search(canary, 'in').catch(() => ({ matches: [] }));
      expect(found.matches).toEqual([]);
      const listed = await tools.list('in').catch(() => ({ entries: [] }));
      expect(listed.entries.map(({ path }) => path)).not.toContain('in/only-outside.txt');
    }
    Atomics.store(stop, 0, 1);
    await new Promise((resolve) => worker.once('exit', resolve));
    expect(met).not.toContain(canary);
    expect(sandbox.surroundings()).toBe(before);
    // The race was one: both sides of it were met.
    expect([...met]).toEqual(expect.arrayContaining(['inside', 'outside', 'done']));
  });
});
