import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { errorOf, gather, openScratch, payAgent } from './pay-agent.js';

const later = { sync: 'off', clock: { now: () => Date.now() + 3_600_000 } } as const;

describe('a run that is under way', () => {
  it('is not taken up by another process', async () => {
    using scratch = openScratch();
    using other = openJournal(scratch.file, { sync: 'off' });
    const refused: unknown[] = [];
    const run = scratch.journal.start(payAgent(), 'Pay.', { id: 'a' });
    for await (const _ of run) refused.push(await errorOf(() => other.resume(payAgent(), 'a')));
    expect(refused.length).toBeGreaterThan(5);
    for (const error of refused) expect(error).toMatchObject({ code: 'JOURNAL', kind: 'held', retryable: true });
    expect(other.list()).toMatchObject([{ status: 'done' }]);
  });

  it('is taken up once its lease has run out, and the one that had it can write no more', async () => {
    using scratch = openScratch();
    using other = openJournal(scratch.file, later);
    const paid: string[] = [];
    const run = scratch.journal.start(payAgent({ pay: (n) => paid.push(`slow ${n}`) }), 'Pay.', { id: 'a' });
    const slow = run[Symbol.asyncIterator]();
    for (
      let next = await slow.next();
      next.value && 'type' in next.value && next.value.type !== 'tool-result';
      next = await slow.next()
    );

    const quick = payAgent({ pay: (n) => paid.push(`quick ${n}`) });
    expect(await other.resume(quick, 'a').result).toMatchObject({ status: 'done' });
    expect(await errorOf(() => gather({ [Symbol.asyncIterator]: () => slow }))).toMatchObject({ kind: 'lost' });
    expect(paid).toEqual(['slow 1', 'quick 2']);
    expect(scratch.journal.inspect('a')).toMatchObject({ status: 'done' });
  });

  it('runs no tool that another process may have run meanwhile', async () => {
    using scratch = openScratch();
    using other = openJournal(scratch.file, later);
    const paid: string[] = [];
    const run = scratch.journal.start(payAgent({ pay: (n) => paid.push(`slow ${n}`) }), 'Pay.', { id: 'a' });
    const slow = run[Symbol.asyncIterator]();
    await slow.next();
    await other.resume(payAgent({ pay: (n) => paid.push(`quick ${n}`) }), 'a').result;
    expect(await errorOf(() => gather({ [Symbol.asyncIterator]: () => slow }))).toMatchObject({ kind: 'lost' });
    expect(paid).toEqual(['quick 1', 'quick 2']);
  });

  it('is cancelled by another process while it waits for something', async () => {
    using scratch = openScratch({ sync: 'off', leaseMs: 40 });
    using other = openJournal(scratch.file, { sync: 'off' });
    const pay = (_: number, { signal }: { signal: AbortSignal }) =>
      new Promise((_, reject) => {
        other.cancel('a');
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const run = scratch.journal.start(payAgent({ pay }), 'Pay.', { id: 'a' });
    expect(await errorOf(() => run.result)).toMatchObject({ kind: 'cancelled' });
    expect(other.inspect('a')).toMatchObject({ status: 'cancelled', error: { code: 'JOURNAL', kind: 'cancelled' } });
    // The call that was under way is closed.
    expect(other.inspect('a').state?.messages.at(-1)).toMatchObject({ role: 'tool', isError: true });
    expect(await errorOf(() => other.resume(payAgent(), 'a'))).toMatchObject({ kind: 'cancelled' });
    other.cancel('a');
  });

  it('is cancelled at its next step where it never waits', async () => {
    using scratch = openScratch();
    using other = openJournal(scratch.file, { sync: 'off' });
    const paid: number[] = [];
    const pay = (n: number) => (other.cancel('a'), paid.push(n));
    expect(await errorOf(() => scratch.journal.start(payAgent({ pay }), 'Pay.', { id: 'a' }).result)).toMatchObject({
      kind: 'cancelled',
    });
    expect(paid).toEqual([1]);
  });
});

describe('a run that nobody is at', () => {
  it('is cancelled at once', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    await journal.start(payAgent({ approval: 'always' }), 'Pay.', { id: 'a' }).result;
    journal.cancel('a');
    expect(journal.inspect('a')).toMatchObject({ status: 'cancelled', isReady: false });
    expect(journal.inspect('a').state?.open).toBeDefined();
    await journal.start(payAgent(), 'Pay.', { id: 'b' }).result;
    expect(await errorOf(() => journal.cancel('b'))).toMatchObject({ kind: 'taken' });
  });

  it('is cancelled where its process died before it could see that it was', async () => {
    using scratch = openScratch();
    using third = openJournal(scratch.file, { sync: 'off' });
    scratch.journal.start(payAgent(), 'Pay.', { id: 'a' });
    third.cancel('a');
    expect(scratch.journal.list()).toMatchObject([{ status: 'running' }]);
    using other = openJournal(scratch.file, later);
    expect(await errorOf(() => other.resume(payAgent(), 'a').result)).toMatchObject({ kind: 'cancelled' });
    expect(other.list()).toMatchObject([{ status: 'cancelled' }]);
  });
});
