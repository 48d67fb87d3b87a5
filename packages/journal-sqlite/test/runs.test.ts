import { LimitError, StateError } from '@windrose/core';
import { JournalError, openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { errorOf, gather, openScratch, payAgent } from './pay-agent.js';

describe('a run in a journal', () => {
  it('comes to the same as without one, and is told of with its steps and its result', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const run = journal.start(payAgent(), 'Pay two bills.', { id: 'bills' });
    const events = await gather(run);
    const alone = await gather(payAgent().stream('Pay two bills.'));
    expect(events.map(({ type }) => type)).toEqual(alone.map(({ type }) => type));

    const end = await run.result;
    expect(end).toMatchObject({ status: 'done', output: 'Paid.' });
    const record = journal.inspect('bills');
    expect(record).toMatchObject({ id: 'bills', status: 'done', isReady: false, requests: [] });
    expect(record.result).toEqual({ output: 'Paid.', text: 'Paid.', finish: 'stop', usage: end.usage });
    expect(record.state).toEqual(end.state);
    expect(record.steps.map(({ key }) => key.split(' ')[0])).toEqual([
      'begin',
      'request',
      'begun',
      'call',
      'request',
      'begun',
      'call',
      'request',
    ]);
    for (const { beganAt, endedAt, life } of record.steps) {
      expect([life, new Date(endedAt).getTime() - new Date(beganAt).getTime() >= 0]).toEqual([1, true]);
    }
  });

  it('is not written down where what it should begin with is no messages: nothing could take it up', async () => {
    using scratch = openScratch();
    const messages = [{ role: 'user', content: 'Pay.' }] as unknown as [];
    const error = await errorOf(() => scratch.journal.start(payAgent(), messages, { id: 'a' }).result);
    expect(error).toMatchObject({ code: 'DEFINITION', path: 'input' });
    expect(scratch.journal.list()).toEqual([]);
  });

  it('is told again, byte for byte, without being done again', async () => {
    using scratch = openScratch();
    const paid: number[] = [];
    const pay = (n: number): number => paid.push(n);
    const first = await gather(scratch.journal.start(payAgent({ pay }), 'Pay.', { id: 'a' }));
    const agent = payAgent({ pay });
    const again = scratch.journal.resume(agent, 'a');
    expect(JSON.stringify(await gather(again))).toBe(JSON.stringify(first));
    expect(await again.result).toMatchObject({ status: 'done', output: 'Paid.' });
    expect([paid, agent.host.requests]).toEqual([[1, 2], []]);
  });

  it('goes on where its reader left it', async () => {
    using scratch = openScratch();
    const paid: number[] = [];
    const settings = { pay: (n: number) => paid.push(n) };
    const run = scratch.journal.start(payAgent(settings), 'Pay.', { id: 'a' });
    for await (const event of run) if (event.type === 'tool-result') break;
    expect(await errorOf(() => run.result)).toMatchObject({ code: 'JOURNAL', kind: 'left' });
    expect(scratch.journal.list()).toMatchObject([{ id: 'a', status: 'running', isReady: true }]);
    expect(await scratch.journal.resume(payAgent(settings), 'a').result).toMatchObject({ output: 'Paid.' });
    expect(paid).toEqual([1, 2]);
  });

  it('is stopped by its signal, and goes on when it is taken up', async () => {
    using scratch = openScratch();
    const controller = new AbortController();
    const reason = new Error('The machine is wanted for something else.');
    const pay = (n: number): number => (n === 2 && controller.abort(reason), n);
    const run = scratch.journal.start(payAgent({ pay }), 'Pay.', { id: 'a', signal: controller.signal });
    expect(await errorOf(() => run.result)).toBe(reason);
    expect(scratch.journal.inspect('a')).toMatchObject({ status: 'running', isReady: true });
    const end = await scratch.journal.resume(payAgent(), 'a').result;
    expect(JSON.stringify(end.state.messages)).toContain('It is not known whether pay ran');
    expect(end.status).toBe('done');
  });

  it('fails as it does without one, and again when it is taken up', async () => {
    using scratch = openScratch();
    const answers = [{ calls: [{ name: 'pay', arguments: { n: 1 } }] }];
    const error = await errorOf(() => scratch.journal.start(payAgent({ answers }), 'Pay.', { id: 'a' }).result);
    expect(error).toBeInstanceOf(LimitError);
    const record = scratch.journal.inspect('a');
    expect(record).toMatchObject({ status: 'failed', error: { name: 'LimitError', code: 'LIMIT', limit: 'repeats' } });
    expect(record.state).toEqual((error as LimitError).state);
    expect(await errorOf(() => scratch.journal.resume(payAgent({ answers }), 'a').result)).toEqual(error);
  });

  it('goes on after a fault of the program was mended', async () => {
    using scratch = openScratch();
    const broken = payAgent({ answers: [new TypeError('sk-secret is not a function')] });
    expect(await errorOf(() => scratch.journal.start(broken, 'Pay.', { id: 'a' }).result)).toBeInstanceOf(TypeError);
    const { status, error } = scratch.journal.inspect('a');
    expect([status, error?.name, JSON.stringify(error).includes('sk-secret')]).toEqual(['failed', 'TypeError', false]);
    expect(await scratch.journal.resume(payAgent(), 'a').result).toMatchObject({ output: 'Paid.' });
  });

  it('is known by an id that no other run has', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    journal.start(payAgent(), 'Pay.', { id: 'a' });
    expect(await errorOf(() => journal.start(payAgent(), 'Pay.', { id: 'a' }))).toMatchObject({ kind: 'taken' });
    expect(await errorOf(() => journal.start(payAgent(), 'Pay.', { id: '' }))).toMatchObject({ code: 'DEFINITION' });
    expect(await errorOf(() => journal.start(payAgent(), ''))).toMatchObject({ code: 'DEFINITION' });
    expect(await errorOf(() => journal.inspect('b'))).toMatchObject({ kind: 'unknown' });
    expect(await errorOf(() => journal.resume(payAgent(), 'b'))).toBeInstanceOf(JournalError);
    expect(journal.start(payAgent(), 'Pay.').id).toMatch(/^[\w-]{36}$/);
  });

  it('has one reader', async () => {
    using scratch = openScratch();
    const run = scratch.journal.start(payAgent(), 'Pay.');
    await run.result;
    expect(() => run[Symbol.asyncIterator]()).toThrow(/resume/);
  });

  it('can be taken up at once where its journal was closed while it ran', async () => {
    using scratch = openScratch();
    const other = openJournal(scratch.file, { sync: 'off' });
    const run = other.start(payAgent({ pay: (n) => (other.close(), n) }), 'Pay.', { id: 'a' });
    expect(await errorOf(() => run.result)).toMatchObject({ code: 'JOURNAL', kind: 'closed' });
    expect(scratch.journal.list()).toMatchObject([{ status: 'running', isReady: true }]);
    expect(await scratch.journal.resume(payAgent(), 'a').result).toMatchObject({ status: 'done' });
    expect(await errorOf(() => other.list())).toMatchObject({ kind: 'closed' });
  });

  it('is listed by its status, the oldest first, and pruned once it has ended', async () => {
    using scratch = openScratch({ sync: 'off', clock: { now: () => now } });
    const { journal } = scratch;
    let now = 1_000;
    for (const id of ['b', 'a']) await journal.start(payAgent(), 'Pay.', { id, thread: `of ${id}` }).result;
    now = 5_000;
    await journal.start(payAgent(), 'Pay.', { id: 'c' }).result;
    journal.start(payAgent(), 'Pay.', { id: 'd' });
    expect(journal.list().map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
    expect(journal.list({ status: 'done' }).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(journal.prune({ before: new Date(5_000) })).toBe(2);
    expect(journal.list().map(({ id }) => id)).toEqual(['c', 'd']);
    expect(journal.inspect('c').steps).toHaveLength(8);
    const history = async (): Promise<number> => {
      const turn = await journal.thread('of a').enter();
      await turn.leave();
      return turn.history.length;
    };
    expect(await history()).toBe(6);
    expect(journal.prune({ before: new Date(5_000), threads: true })).toBe(0);
    expect(await history()).toBe(0);
  });

  it('is refused where what an ended run asks for is not there', async () => {
    using scratch = openScratch();
    await scratch.journal.start(payAgent(), 'Pay.', { id: 'a' }).result;
    const { DatabaseSync } = await import('node:sqlite');
    using file = new DatabaseSync(scratch.file);
    file.exec('DELETE FROM steps WHERE number % 1048576 = 7');
    expect(await errorOf(() => scratch.journal.resume(payAgent(), 'a').result)).toBeInstanceOf(StateError);
  });
});
