import { Agent, tool } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { openJournal } from '@windrose/journal-sqlite';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorOf, openScratch, payAgent } from './pay-agent.js';

describe('a call that waits for a person', () => {
  it('waits in the journal, is approved through another connection, and runs once the run is taken up', async () => {
    using scratch = openScratch();
    const paid: number[] = [];
    const agent = () => payAgent({ approval: 'always', pay: (n) => paid.push(n) });
    const { journal } = scratch;
    expect(await journal.start(agent(), 'Pay.', { id: 'a' }).result).toMatchObject({ status: 'suspended' });
    using other = openJournal(scratch.file, { sync: 'off' });
    for (const n of [1, 2]) {
      expect(journal.list({ status: 'suspended' })).toMatchObject([{ id: 'a', isReady: false }]);
      expect(await journal.resume(agent(), 'a').result).toMatchObject({ status: 'suspended' });
      const waiting = other.inspect('a').requests.filter(({ decision }) => decision === undefined);
      expect(waiting).toMatchObject([{ call: { name: 'pay' }, input: { n }, why: 'always' }]);
      other.approve('a', waiting[0]!.digest, true);
      expect(journal.list()).toMatchObject([{ isReady: true }]);
      expect(paid).toHaveLength(n - 1);
      await journal.resume(agent(), 'a').result;
    }
    expect(journal.inspect('a')).toMatchObject({ status: 'done', requests: [{ decision: true }, { decision: true }] });
    expect(paid).toEqual([1, 2]);
  });

  it('is refused with a reason that the model reads', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const agent = () =>
      payAgent({ approval: 'always', answers: [{ calls: [{ name: 'pay', arguments: { n: 1 } }] }, 'No.'] });
    await journal.start(agent(), 'Pay.', { id: 'a' }).result;
    journal.approve('a', journal.inspect('a').requests[0]!.digest, { approved: false, reason: 'too dear' });
    const end = await journal.resume(agent(), 'a').result;
    expect(JSON.stringify(end.state.messages)).toContain('too dear');
  });

  it('goes on with the calls that were decided and waits for the others', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const paid: number[] = [];
    const calls = [1, 2].map((n) => ({ name: 'pay', arguments: { n } }));
    const agent = () => payAgent({ approval: 'always', pay: (n) => paid.push(n), answers: [{ calls }, 'Paid.'] });
    await journal.start(agent(), 'Pay.', { id: 'a' }).result;
    const second = journal.inspect('a').requests.find(({ input }) => (input as { n: number }).n === 2)!;
    journal.approve('a', second.digest, true);
    expect(await journal.resume(agent(), 'a').result).toMatchObject({
      status: 'suspended',
      requests: [{ input: { n: 1 } }],
    });
    expect(paid).toEqual([2]);
    expect(journal.list()).toMatchObject([{ isReady: false }]);
    const first = journal.inspect('a').requests.find(({ decision }) => decision === undefined)!;
    journal.approve('a', first.digest, true);
    expect(await journal.resume(agent(), 'a').result).toMatchObject({ status: 'done' });
    expect(paid).toEqual([2, 1]);
  });

  it('and an output are written down as JSON says them, whatever their schemas make of them', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const count = tool({
      name: 'count',
      description: 'Counts.',
      input: z.object({ n: z.bigint(), names: z.set(z.string()) }),
      approval: 'always',
      execute: ({ n, names }) => `${n} ${names.size}`,
    });
    const calls = [{ name: 'count', arguments: { n: '7', names: ['Ann'] } }];
    const output = z.object({ n: z.bigint(), ages: z.map(z.string(), z.number()) });
    const host = new ScriptedHost([{ calls }, '{"n":"8","ages":[["Ann",8]]}']);
    const agent = new Agent({ host, tools: [count], output });
    await journal.start(agent, 'Count.', { id: 'a' }).result;
    const [request] = journal.inspect('a').requests;
    expect(request?.input).toEqual({ n: '7', names: ['Ann'] });
    journal.approve('a', request!.digest, true);
    const end = await journal.resume(agent, 'a').result;
    expect(end).toMatchObject({ status: 'done', output: { n: 8n, ages: new Map([['Ann', 8]]) } });
    expect(journal.inspect('a')).toMatchObject({ status: 'done', result: { output: { n: '8', ages: [['Ann', 8]] } } });
  });

  it('is answered at once by an approve function, whose word is kept', async () => {
    using scratch = openScratch();
    const agent = () => payAgent({ approval: 'always' });
    const run = scratch.journal.start(agent(), 'Pay.', {
      id: 'a',
      approve: ({ input }) => (input as { n: number }).n === 1,
    });
    expect(await run.result).toMatchObject({ status: 'done' });
    expect(scratch.journal.inspect('a').requests.map(({ decision }) => decision)).toEqual([true, false]);
  });

  it('is decided once', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    await journal.start(payAgent({ approval: 'always' }), 'Pay.', { id: 'a' }).result;
    const { digest } = journal.inspect('a').requests[0]!;
    expect(await errorOf(() => journal.approve('a', 'another', true))).toMatchObject({ kind: 'unknown' });
    expect(await errorOf(() => journal.approve('b', digest, true))).toMatchObject({ kind: 'unknown' });
    journal.approve('a', digest, true);
    journal.approve('a', digest, true);
    expect(await errorOf(() => journal.approve('a', digest, false))).toMatchObject({ kind: 'taken' });
    journal.cancel('a');
    expect(await errorOf(() => journal.approve('a', digest, true))).toMatchObject({ kind: 'taken' });
  });

  it('takes nothing that is no decision, and waits on', async () => {
    using scratch = openScratch();
    const { journal } = scratch;
    const paid: number[] = [];
    const agent = () =>
      payAgent({
        approval: 'always',
        pay: (n) => paid.push(n),
        answers: [{ calls: [{ name: 'pay', arguments: { n: 1 } }] }, 'Paid.'],
      });
    await journal.start(agent(), 'Pay.', { id: 'a' }).result;
    const { digest } = journal.inspect('a').requests[0]!;
    for (const said of [null, undefined, 'yes', { approved: 'no' }]) {
      expect(await errorOf(() => journal.approve('a', digest, said as never))).toMatchObject({
        code: 'DEFINITION',
        path: 'decision',
      });
      const approve = (): never => said as never;
      if (said !== undefined)
        await expect(journal.resume(agent(), 'a', { approve }).result).rejects.toThrow('no decision');
    }
    expect(paid).toEqual([]);
    journal.approve('a', digest, true);
    expect(await journal.resume(agent(), 'a').result).toMatchObject({ status: 'done' });
    expect(paid).toEqual([1]);
  });
});
