import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, DefinitionError, HostError, type RunEvent, StateError, tool } from '@windrose/core';
import type { Host, HostDelta, HostRequest } from '@windrose/core/host';
import { runDurably, runJournal } from '@windrose/core/journal';
import { hedge } from '@windrose/core/route';
import { ScriptedHost } from '@windrose/core/testing';
import { Died, MapJournal, type Moment } from './map-journal.js';
import { drain, hostOf } from './told-by.js';

/** What tools did, in the world. */
interface Ledger {
  readonly effects: { readonly name: string; readonly key: string }[];
}

const input = z.object({ n: z.number() });

function toolsOn({ effects }: Ledger) {
  const define = <Name extends string>(name: Name, conduct: { effect: 'read' | 'write'; idempotent?: boolean }) =>
    tool({
      name,
      description: `Does ${name}.`,
      input,
      approval: 'never',
      trust: 'trusted',
      ...conduct,
      execute: ({ n }, { idempotencyKey }) => {
        effects.push({ name, key: idempotencyKey });
        return { n };
      },
    });
  return [
    define('look', { effect: 'read' }),
    define('put', { effect: 'write', idempotent: true }),
    define('pay', { effect: 'write' }),
  ] as const;
}

const names = ['look', 'put', 'pay', 'look', 'pay'];

/** What the model says depends on what it reads alone, as after a crash it must: five turns of two calls, then the end. */
function answerTo(request: HostRequest): HostDelta[] {
  const answered = request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'tool').length : 0;
  const turn = answered / 2;
  const name = names[turn];
  const usage: HostDelta = { type: 'usage', usage: { inputTokens: 3, outputTokens: 2 } };
  if (name === undefined) return [{ type: 'text', text: 'All ' }, { type: 'text', text: 'done.' }, usage, end('stop')];
  const call = (index: number, called: string): HostDelta => ({
    type: 'tool-call',
    index,
    name: called,
    arguments: `{"n":${answered + index}}`,
  });
  return [{ type: 'reasoning', text: 'Hm.' }, call(0, name), call(1, 'look'), usage, end('tool-calls')];
}

const end = (reason: 'stop' | 'tool-calls'): HostDelta => ({ type: 'finish', reason });

/** A host that is busy at its third request, and answers else. */
function busyHost(): Host & { asked: number } {
  const counting = { asked: 0 };
  const host = hostOf(async function* (request) {
    const results = request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'tool').length : 0;
    if (++counting.asked && results === 4 && !refused) {
      refused = true;
      throw new HostError('rate', 'Slow down.', { retryAfterMs: 0 });
    }
    yield* answerTo(request);
  });
  let refused = false;
  return Object.assign(host, counting, {
    get asked() {
      return counting.asked;
    },
  });
}

const agentOn = (ledger: Ledger, host: Host = busyHost()) =>
  new Agent({ host, instructions: 'Be brief.', tools: toolsOn(ledger), limits: { repeats: 100 } });

async function play(ledger: Ledger, journal: MapJournal, host?: Host) {
  const { events, result } = await drain(runDurably(agentOn(ledger, host), 'Go.', { journal }));
  return { events, result };
}

const written = (events: readonly RunEvent[]): string[] => events.map((event) => JSON.stringify(event));

describe('a run that is written down', () => {
  it('tells the same events and ends in the same state each time it is taken up, and does nothing twice', async () => {
    const ledger: Ledger = { effects: [] };
    const journal = new MapJournal();
    const first = await play(ledger, journal);
    expect(first.result.output).toBe('All done.');
    expect(ledger.effects).toHaveLength(10);
    expect(first.events.some(({ type }) => type === 'retry')).toBe(true);
    const again = new MapJournal(journal.kept);
    const second = await play(
      ledger,
      again,
      hostOf(() => expect.fail('no host is asked again')),
    );
    expect(written(second.events)).toEqual(written(first.events));
    expect(JSON.stringify(second.result)).toBe(JSON.stringify(first.result));
    expect(ledger.effects).toHaveLength(10);
    expect(again.done).toEqual([]);
  });

  it('tells what a run in memory tells, in an order of its own where calls end together', async () => {
    const { events } = await play({ effects: [] }, new MapJournal());
    const inMemory = await drain(agentOn({ effects: [] }).stream('Go.'));
    const comparable = (all: readonly RunEvent[]): string[] =>
      written(all.filter(({ type }) => type !== 'checkpoint')).sort();
    expect(comparable(events)).toEqual(comparable(inMemory.events));
  });

  it('comes to the same end wherever it dies, with no step done twice but the one cut off, and no write twice', async () => {
    const whole = new MapJournal();
    const reference = await play({ effects: [] }, whole);
    for (let step = 0; step < whole.done.length; step++) {
      for (const moment of ['before', 'within', 'after'] satisfies Moment[]) {
        const where = `${moment} step ${step}, ${whole.done[step]}`;
        const ledger: Ledger = { effects: [] };
        const died = new MapJournal(new Map(), { step, moment });
        const host = busyHost();
        await expect(play(ledger, died, host), where).rejects.toThrow(Died);
        const taken = new MapJournal(died.kept);
        const { events, result } = await play(ledger, taken, host);
        expect(result.output, where).toBe('All done.');
        const twice = died.done.filter((key) => taken.done.includes(key));
        expect(twice.length, where).toBeLessThanOrEqual(2);
        const pays = ledger.effects.filter(({ name }) => name === 'pay').map(({ key }) => key);
        expect(new Set(pays).size, where).toBe(pays.length);
        const lost = events.filter((each) => each.type === 'tool-result' && /not known/.test(each.result.content));
        // A payment is made, or told as not known; both where the word of it was lost.
        expect(pays.length + lost.length, where).toBeGreaterThanOrEqual(2);
        if (lost.length === 0) expect(result.state.messages, where).toEqual(reference.result.state.messages);
      }
    }
  });

  it('tells a write that was begun and not ended as not known, and runs it no second time', async () => {
    const whole = new MapJournal();
    await play({ effects: [] }, whole);
    const step = whole.done.findIndex((key) => key.startsWith('call') && key.includes(':3:'));
    const ledger: Ledger = { effects: [] };
    const died = new MapJournal(new Map(), { step, moment: 'within' });
    await expect(play(ledger, died)).rejects.toThrow(Died);
    const { events } = await play(ledger, new MapJournal(died.kept));
    const told = events.flatMap((each) => (each.type === 'tool-result' ? [each.result] : []));
    expect(told.filter(({ content }) => content.includes('not known whether pay ran'))).toHaveLength(1);
    expect(ledger.effects.filter(({ name }) => name === 'pay')).toHaveLength(2);
  });

  it('gives a cut-off call that may run again the same key', async () => {
    const whole = new MapJournal();
    await play({ effects: [] }, whole);
    const step = whole.done.findIndex((key) => key.startsWith('call') && key.includes(':2:'));
    const ledger: Ledger = { effects: [] };
    const died = new MapJournal(new Map(), { step, moment: 'within' });
    await expect(play(ledger, died)).rejects.toThrow(Died);
    await play(ledger, new MapJournal(died.kept));
    const keys = ledger.effects.filter(({ name }) => name === 'put').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('goes on with the instructions it was begun with', async () => {
    const journal = new MapJournal(new Map(), { step: 1, moment: 'before' });
    await expect(play({ effects: [] }, journal)).rejects.toThrow(Died);
    const host = new ScriptedHost(['Yes.']);
    const other = new Agent({ host, instructions: 'Be long.', tools: toolsOn({ effects: [] }) });
    await drain(runDurably(other, 'Something else.', { journal: new MapJournal(journal.kept) }));
    expect(JSON.stringify(host.requests[0])).toContain('Be brief.');
    expect(JSON.stringify(host.requests[0])).not.toContain('Something else.');
  });

  it('waits for people as its engine does, and goes on where it was', async () => {
    const effects: Ledger['effects'] = [];
    const pay = tool({
      name: 'pay',
      description: 'Pays.',
      effect: 'write',
      approval: 'always',
      input,
      execute: (_, { idempotencyKey: key }) => effects.push({ name: 'pay', key }),
    });
    const calls = [{ name: 'pay', arguments: { n: 1 } }];
    const agent = () => new Agent({ host: new ScriptedHost([{ calls }, 'Paid.']), tools: [pay] });
    const journal = new MapJournal();
    const waiting = runDurably(agent(), 'Pay.', { journal });
    const first: RunEvent[] = [];
    let next = await waiting.next();
    for (; !next.done; next = await waiting.next()) first.push(next.value);
    expect(next.value.status).toBe('suspended');
    const host = new ScriptedHost([{ text: 'unused' }, 'Paid.']);
    host.requests.push({} as never);
    const decided = runDurably(new Agent({ host, tools: [pay] }), 'Pay.', {
      journal: new MapJournal(journal.kept),
      decide: async (requests) => Object.fromEntries(requests.map(({ digest }) => [digest, true])),
    });
    const { events, result } = await drain(decided);
    expect(result.output).toBe('Paid.');
    expect(effects).toHaveLength(1);
    expect(written(events).slice(0, first.length)).toEqual(written(first));
  });

  it('ends when it is aborted while people are asked, however long they take', async () => {
    const pay = tool({ name: 'pay', description: 'Pays.', approval: 'always', input, execute: () => 'paid' });
    const host = new ScriptedHost([{ calls: [{ name: 'pay', arguments: { n: 1 } }] }]);
    const controller = new AbortController();
    const decide = () => {
      controller.abort(new Error('enough'));
      return new Promise<never>(() => {});
    };
    const options = { journal: new MapJournal(), decide, signal: controller.signal };
    await expect(drain(runDurably(new Agent({ host, tools: [pay] }), 'Pay.', options))).rejects.toThrow('enough');
  });

  it('has its journal to itself, as another would be told as this one when it is taken up', async () => {
    const agent = new Agent({ host: new ScriptedHost(['One.', 'Two.']) });
    const journal = runJournal(new MapJournal());
    const [one, two] = ['1', '2'].map((text) => agent.run(text, { journal }));
    expect((await one)?.output).toBe('One.');
    await expect(two).rejects.toThrow(DefinitionError);
    await expect(agent.run('3', { journal })).rejects.toThrow('A journal holds one run');
  });

  it('cannot be a race, and is not taken up by an agent with another number of hosts', async () => {
    const race = hedge([new ScriptedHost(['a']), new ScriptedHost(['b'])], { afterMs: 1 });
    const refused = runDurably(new Agent({ host: race }), 'Hi', { journal: new MapJournal() });
    await expect(refused.next()).rejects.toThrow(DefinitionError);
    const kept = new Map([['begin', JSON.stringify({ version: 2, begun: {}, known: [null] })]]);
    const newer = runDurably(new Agent({ host: new ScriptedHost(['a']) }), 'Hi', { journal: new MapJournal(kept) });
    await expect(newer.next()).rejects.toThrow(StateError);
  });
});
