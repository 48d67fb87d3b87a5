import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { bundleProgram } from './bundle-program.js';
import { openScratch, payAgent } from './pay-agent.js';

describe('a new file', () => {
  it('is made a journal by one of the processes that open it together, and all of them have it', async () => {
    using scratch = openScratch();
    const program = await bundleProgram('open-new-child.ts', `${scratch.folder}/open-new-child.mjs`);
    const children = Array.from({ length: 4 }, () => fork(program));
    try {
      await Promise.all(children.map((child) => once(child, 'message')));
      for (let round = 0; round < 60; round++) {
        const told = children.map((child) => once(child, 'message'));
        for (const child of children) child.send(`${scratch.folder}/new-${round}.db`);
        const outcomes = (await Promise.all(told)).map(([outcome]): unknown => outcome);
        expect(outcomes).toEqual(children.map(() => 'opened'));
      }
    } finally {
      for (const child of children) child.kill();
    }
  });
});

describe.skipIf(process.platform === 'win32')('a journal that a link leads to', () => {
  it('has its log beside the file itself, whatever lies beside the link', async () => {
    using scratch = openScratch();
    mkdirSync(`${scratch.folder}/data`);
    symlinkSync('data/real.db', `${scratch.folder}/link.db`);
    for (const beside of [false, true]) {
      if (beside) mkdirSync(`${scratch.folder}/link.db-wal`);
      using journal = openJournal(`${scratch.folder}/link.db`);
      expect(await journal.start(payAgent(), 'Pay.').result).toMatchObject({ status: 'done' });
      expect(readdirSync(`${scratch.folder}/data`)).toContain('real.db-wal');
      expect(existsSync(`${scratch.folder}/link.db-wal`)).toBe(beside);
    }
  });
});
