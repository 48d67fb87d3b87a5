import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type RunResult, type SuspendedRun, type Tool, tool } from '@windrose/core';
import { runDurably } from '@windrose/core/journal';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { MapJournal } from './map-journal.js';
import { resultsIn } from './told-by.js';

const pay = (input: z.ZodObject, name = 'pay'): Tool =>
  tool({ name, description: 'Pays.', effect: 'write', input, execute: () => 'paid' });
const inEuros = z.object({ euros: z.number() });

async function runWith(
  paying: Tool,
  journal: MapJournal,
  answer: ScriptedAnswer,
): Promise<RunResult<string> | SuspendedRun> {
  const host = new ScriptedHost([answer]);
  const events = runDurably(new Agent({ host, tools: [paying] }), 'Pay 5 euros.', { journal });
  for (;;) {
    const next = await events.next();
    if (next.done) return next.value;
  }
}

describe('a finished call in a journal', () => {
  it.each([
    ['takes other arguments', pay(z.object({ cents: z.number() }))],
    ['has another name', pay(inEuros, 'pay_invoice')],
  ])('keeps its result where its tool %s when the run is taken up', async (_, changed) => {
    const kept = new Map<string, string>();
    const dying = new MapJournal(kept, { step: 3, moment: 'after' });
    await expect(runWith(pay(inEuros), dying, { calls: [{ name: 'pay', arguments: { euros: 5 } }] })).rejects.toThrow();
    expect([...kept.keys()].at(-1)).toMatch(/^call /);
    const { state } = await runWith(changed, new MapJournal(kept), 'Done.');
    expect(resultsIn(state.messages)).toEqual([{ content: '"paid"', isError: false }]);
  });
});
