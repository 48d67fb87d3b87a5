import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StateError } from '@windrose/core';
import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { errorOf, gather, openScratch, payAgent } from './pay-agent.js';

const asking = () =>
  payAgent({ approval: 'always', answers: [{ calls: [{ name: 'pay', arguments: { n: 1 } }] }, 'Paid.'] });

describe('a journal of format 1', () => {
  it('is read: ended runs are told again, waiting ones go on, and so does one that was cut off', async () => {
    using scratch = openScratch();
    const file = `${scratch.folder}/format-1.db`;
    const old = new DatabaseSync(file);
    old.exec(readFileSync(new URL('fixtures/format-1.sql', import.meta.url), 'utf8'));
    old.close();

    using journal = openJournal(file, { sync: 'off', clock: { now: () => Date.UTC(2026, 11, 1) } });
    expect(journal.list().map(({ id, status, isReady }) => [id, status, isReady])).toEqual([
      ['done', 'done', false],
      ['waiting', 'suspended', false],
      ['cut-off', 'running', true],
    ]);
    expect(journal.inspect('done')).toMatchObject({
      createdAt: '2026-11-01T08:00:00.000Z',
      result: { output: 'Paid.' },
    });
    expect((await gather(journal.resume(payAgent(), 'done'))).at(-1)).toMatchObject({ type: 'step-end' });
    expect(await journal.resume(payAgent(), 'cut-off').result).toMatchObject({ output: 'Paid.' });

    journal.approve('waiting', journal.inspect('waiting').requests[0]!.digest, true);
    expect(await journal.resume(asking(), 'waiting').result).toMatchObject({ output: 'Paid.' });
    const turn = await journal.thread('conversation').enter();
    expect(turn.history.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'assistant',
      'tool',
      'assistant',
    ]);
    await turn.leave();
  });
});

describe('a file that is no journal of this version', () => {
  it('is refused where a later version wrote it, and left as it is', async () => {
    using scratch = openScratch();
    scratch.journal.close();
    const later = new DatabaseSync(scratch.file);
    later.exec('PRAGMA user_version = 2');
    later.close();
    const before = readFileSync(scratch.file);
    const error = await errorOf(() => openJournal(scratch.file));
    expect(error).toBeInstanceOf(StateError);
    expect(String(error)).toContain('is of format 2, and this version reads up to 1: update @windrose/journal-sqlite');
    expect(readFileSync(scratch.file).equals(before)).toBe(true);
  });

  it('is refused where another program wrote it, and left as it is', async () => {
    using scratch = openScratch();
    const file = `${scratch.folder}/other.db`;
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE customers (name TEXT)');
    other.close();
    const before = readFileSync(file);
    expect(await errorOf(() => openJournal(file))).toBeInstanceOf(StateError);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is refused where it is no SQLite file at all, is in no folder, or is none', async () => {
    using scratch = openScratch();
    const file = `${scratch.folder}/notes.txt`;
    writeFileSync(file, 'Not a database.\n'.repeat(100));
    expect(await errorOf(() => openJournal(file))).toMatchObject({ code: 'JOURNAL', kind: 'corrupt' });
    expect(await errorOf(() => openJournal(`${scratch.folder}/none/runs.db`))).toMatchObject({ kind: 'disk' });
    for (const name of ['', ':memory:'])
      expect(await errorOf(() => openJournal(name))).toMatchObject({ code: 'DEFINITION' });
  });
});

describe('a lease', () => {
  it.each([0, -1, 0.5, 1e300, 2 ** 31, Infinity, Number.NaN])('is not %d milliseconds', async (leaseMs) => {
    using scratch = openScratch();
    const error = await errorOf(() => openJournal(scratch.file, { leaseMs }));
    expect(error).toMatchObject({ code: 'DEFINITION', path: 'leaseMs' });
    expect(String(error)).toContain('must be a whole number of milliseconds from 1 to 2147483647');
  });

  it('may be the longest there is', async () => {
    using scratch = openScratch({ sync: 'off', leaseMs: 2 ** 31 - 1 });
    expect(await scratch.journal.start(payAgent(), 'Pay.').result).toMatchObject({ status: 'done' });
  });
});
