import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type RunResult, type SuspendedRun, type Tool, tool } from '@windrose/core';
import { runDurably } from '@windrose/core/journal';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { MapJournal, type Moment } from './map-journal.js';
import { resultsIn } from './told-by.js';

const inEuros = z.object({ euros: z.number() });
const inCents = z.object({ cents: z.number() });

const pay = (input: z.ZodObject, name = 'pay'): Tool =>
  tool({ name, description: 'Pays.', effect: 'write', input, execute: () => 'paid' });

async function runWith(
  tools: readonly Tool[],
  journal: MapJournal,
  answers: readonly ScriptedAnswer[],
  approve?: boolean,
): Promise<RunResult<string> | SuspendedRun> {
  const host = new ScriptedHost([...answers]);
  const events = runDurably(new Agent({ host, tools }), 'Pay 5 euros.', {
    journal,
    decide: async (requests) =>
      approve === undefined ? undefined : Object.fromEntries(requests.map(({ digest }) => [digest, approve])),
  });
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
  }
}

const paying: ScriptedAnswer = { calls: [{ name: 'pay', arguments: { euros: 5 } }] };

/** What a run with this agent keeps that dies at its first step of this name. */
async function diedAt(
  key: string,
  moment: Moment,
  tools: readonly Tool[],
  answer: ScriptedAnswer,
): Promise<Map<string, string>> {
  const whole = new MapJournal();
  await runWith(tools, whole, [answer, 'Done.']);
  const kept = new Map<string, string>();
  const step = whole.done.findIndex((each) => each.startsWith(key));
  await expect(runWith(tools, new MapJournal(kept, { step, moment }), [answer])).rejects.toThrow('');
  return kept;
}

describe('a finished call in a journal', () => {
  it.each([
    ['takes other arguments', pay(inCents)],
    ['has another name', pay(inEuros, 'pay_invoice')],
  ])('keeps its result where its tool %s when the run is taken up', async (_, changed) => {
    const kept = await diedAt('call ', 'after', [pay(inEuros)], paying);
    expect([...kept.keys()].at(-1)).toMatch(/^call /);
    const { state } = await runWith([changed], new MapJournal(kept), ['Done.']);
    expect(resultsIn(state.messages)).toEqual([{ content: '"paid"', isError: false }]);
  });
});

describe('a write that was cut off, in a journal', () => {
  it.each([
    ['takes other arguments', pay(inCents)],
    ['has another name', pay(inEuros, 'pay_invoice')],
  ])('is told as not known where its tool %s when the run is taken up', async (_, changed) => {
    const kept = await diedAt('call ', 'within', [pay(inEuros)], paying);
    const { state } = await runWith([changed], new MapJournal(kept), ['Done.']);
    expect(resultsIn(state.messages)).toMatchObject([
      { content: expect.stringContaining('not known whether pay ran') },
    ]);
  });

  it('is told what does not fit where it had not begun', async () => {
    const kept = await diedAt('begun ', 'before', [pay(inEuros)], paying);
    const journal = new MapJournal(kept);
    const { state } = await runWith([pay(inCents)], journal, ['Done.']);
    expect(resultsIn(state.messages)).toMatchObject([{ content: expect.stringContaining('do not fit') }]);
    const again = new MapJournal(kept);
    const taken = await runWith([pay(inCents)], again, []);
    expect([taken.state, again.done]).toEqual([state, []]);
  });

  it('does not run where it did not fit before, and the process that found so has died', async () => {
    const kept = await diedAt('call ', 'before', [pay(inCents)], paying);
    const { state } = await runWith([pay(inEuros)], new MapJournal(kept), ['Done.']);
    expect(resultsIn(state.messages)).toMatchObject([
      { content: expect.stringContaining('not known whether pay ran') },
    ]);
  });
});

describe('writes that ran together, in a journal', () => {
  const calls: ScriptedAnswer = {
    calls: [
      { name: 'first', arguments: {} },
      { name: 'second', arguments: {} },
    ],
  };
  const write = (name: string, ran: string[], conduct: Partial<Tool> = {}): Tool =>
    tool({
      name,
      description: `Writes ${name}.`,
      effect: 'write',
      input: z.object({}),
      approval: 'never',
      ...(conduct as object),
      execute: () => void ran.push(name),
    });
  const toRead = { effect: 'read' } as const;
  const toAsk = { approval: 'always' } as const;
  const toFail = { input: z.object({ why: z.string() }) } as const;

  it.each([
    ['of a person is asked now', {}, toAsk],
    ['of no person is asked any more', toAsk, {}],
    ['may run again now', {}, toRead],
    ['may not run again any more', toRead, {}],
    ['takes other arguments now', {}, toFail],
    ['takes these arguments now', toFail, {}],
  ])('run once each, where the first %s', async (_, before, after) => {
    for (const at of ['first', 'second']) {
      const ran: string[] = [];
      // The process dies while the calls run: what they came to is lost.
      const kept = new Map<string, string>();
      const dying = [
        write('first', ran, before),
        write('second', ran, {
          execute: () => {
            ran.push('second');
          },
        }),
      ];
      const whole = new MapJournal();
      await runWith(dying, whole, [calls, 'Done.'], true);
      ran.length = 0;
      const step = whole.done.findIndex((key) => key.startsWith('call ') && key.endsWith(at === 'first' ? '1' : '2'));
      await expect(
        runWith(dying, new MapJournal(kept, { step, moment: 'within' }), [calls, 'Done.'], true),
      ).rejects.toThrow('');
      await runWith([write('first', ran, after), write('second', ran)], new MapJournal(kept), ['Done.'], true);
      expect(ran.filter((name) => name === 'second').length, at).toBeLessThanOrEqual(1);
      if (!('effect' in before || 'effect' in after))
        expect(ran.filter((name) => name === 'first').length, at).toBeLessThanOrEqual(1);
    }
  });

  it('are all told as not known in a journal of before each had its mark, and no step is added to it', async () => {
    const ran: string[] = [];
    const tools = [write('first', ran), write('second', ran)];
    const kept = await diedAt('call ', 'within', tools, calls);
    kept.set('begin', String(kept.get('begin')).replace(',"marksEach":true', ''));
    for (const key of kept.keys()) if (/^(begun|call) .*2$/.test(key)) kept.delete(key);
    ran.length = 0;
    const journal = new MapJournal(kept);
    const { state } = await runWith(tools, journal, ['Done.']);
    expect(resultsIn(state.messages).map(({ content }) => content)).toEqual([
      expect.stringContaining('not known whether first ran'),
      expect.stringContaining('not known whether second ran'),
    ]);
    expect(ran).toEqual([]);
    expect(journal.done.map((key) => key.split(' ')[0])).toEqual(['call', 'call', 'request']);
  });
});
