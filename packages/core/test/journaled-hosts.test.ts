import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type Host, HostError, type RunEvent, StreamError, tool } from '@windrose/core';
import type { HostDelta } from '@windrose/core/host';
import { type Journal, runDurably, runJournal } from '@windrose/core/journal';
import { native as readingText } from '@windrose/core/native';
import { fallback } from '@windrose/core/route';
import { ScriptedHost } from '@windrose/core/testing';
import { batchedAnswer } from '../src/host/batched-answer.js';
import { lessons } from '../src/strategy/lessons.js';
import { native } from '../src/strategy/native.js';
import { HandClock } from './hand-clock.js';
import { MapJournal } from './map-journal.js';
import { drain, errorOf, hostOf, untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const text = (said: string): HostDelta => ({ type: 'text', text: said });
const finish: HostDelta = { type: 'finish', reason: 'stop' };
const noticesOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'notice' ? [`${event.code}: ${event.text}`] : []));
const hops = async (): Promise<void> => {
  for (let hop = 0; hop < 50; hop++) await Promise.resolve();
};

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });

/** Refuses tools, and can be asked in another way. */
function refusingHost(answers: ConstructorParameters<typeof ScriptedHost>[0]): ScriptedHost {
  const emulated = { ...native, name: 'emulated' } as const;
  return new ScriptedHost(answers, { strategies: [{ ...native, lessons }, emulated] });
}

describe('the host of a run that is written down', () => {
  it('may answer in batches', async () => {
    const answer = async function* () {
      yield [text('All '), text('here.'), finish];
    };
    const host: Host = { ...hostOf(() => expect.fail()), generate: () => batchedAnswer(answer()) };
    const { result } = await drain(runDurably(new Agent({ host }), 'Hi?', { journal: new MapJournal() }));
    expect(result.output).toBe('All here.');
  });

  it('shows a structured answer grow by the same pieces each time the run is taken up', async () => {
    const pieces = ['{"name":"', 'A', 'nn', '","ages":[4', ',2]}'].map(text);
    const output = z.object({ name: z.string(), ages: z.array(z.number()) });
    const host = new ScriptedHost([[...pieces, finish]], { strategies: [readingText] });
    const journal = new MapJournal();
    const written = async (steps: MapJournal): Promise<string[]> => {
      const told: string[] = [];
      const run = runDurably(new Agent({ host, output }), 'Who?', { journal: steps });
      // As it is now: an answer that is shown goes on growing.
      for (let next = await run.next(); !next.done; next = await run.next()) told.push(JSON.stringify(next.value));
      return told;
    };
    const first = await written(journal);
    expect(first).toContain('{"type":"output-delta","partial":{"name":"A"}}');
    expect(await written(new MapJournal(journal.kept))).toEqual(first);
  });

  it('is waited for where it asked another run to wait, and that is told again when the run is taken up', async () => {
    const clock = new HandClock();
    let isRefused = false;
    const host = hostOf(async function* () {
      if (!isRefused) {
        isRefused = true;
        throw new HostError('rate', 'Slow down.', { retryAfterMs: 7_000 });
      }
      yield text('Yes.');
      yield finish;
    });
    const agent = new Agent({ host, clock });
    const first = agent.run('Hi?');
    await hops();
    const journal = new MapJournal();
    const second = drain(runDurably(agent, 'Hi?', { journal }));
    await hops();
    clock.advance(7_000);
    await first;
    const told = ['host-busy: told asked to wait: this run waits 7000 ms too.'];
    const { events } = await second;
    expect(noticesOf(events)).toEqual(told);
    const again = await drain(runDurably(agent, 'Hi?', { journal: new MapJournal(journal.kept) }));
    expect(again.events).toEqual(events);
  });

  it('is tried again half a minute after it seemed dead, however many runs were told so meanwhile', async () => {
    const clock = new HandClock();
    const down = Array.from({ length: 5 }, () => new HostError('transient', 'down'));
    const agent = new Agent({ host: new ScriptedHost([...down, 'Back.']), clock, limits: { retries: 0 } });
    const ask = () => drain(runDurably(agent, 'Hi?', { journal: new MapJournal() }));
    for (const _ of down) await errorOf(ask());
    clock.advance(20_000);
    expect(await errorOf(ask())).toMatchObject({ kind: 'transient', retryAfterMs: 10_000 });
    clock.advance(10_000);
    expect((await ask()).result.output).toBe('Back.');
  });

  it('is learned of by the run, and by those that are begun after it', async () => {
    const refusal = new HostError('tools-unsupported', 'No.', { status: 400 });
    const host = refusingHost([refusal, { calls: [{ name: 'look', arguments: {} }] }, 'One.', 'Two.']);
    const agent = () => new Agent({ host, tools: [look] });
    const first = await drain(runDurably(agent(), 'Hi?', { journal: new MapJournal() }));
    expect(first.result.output).toBe('One.');
    expect(agent().plan().strategy).toBe('emulated');
    const journal = new MapJournal();
    const second = await drain(runDurably(agent(), 'Hi?', { journal }));
    expect(noticesOf(second.events)).toEqual([]);
    // A process that has met no refusal takes it up as it was begun.
    const fresh = new Agent({ host: refusingHost([]), tools: [look] });
    const again = await drain(runDurably(fresh, 'Hi?', { journal: new MapJournal(journal.kept) }));
    expect(again.events).toEqual(second.events);
  });

  it('is asked again once it has rested, though another answered meanwhile, and so when the run is taken up', async () => {
    const clock = new HandClock();
    const work = tool({ ...look, execute: () => clock.advance(2_000) });
    const call = { calls: [{ name: 'look', arguments: {} }] };
    const first = new ScriptedHost([new HostError('rate', 'Slow down.', { retryAfterMs: 3_000 }), 'First.']);
    const second = new ScriptedHost([call, call, call]);
    const agent = new Agent({ host: fallback([first, second]), tools: [work], clock });
    const journal = new MapJournal();
    const { events, result } = await drain(runDurably(agent, 'Hi?', { journal }));
    expect(result.output).toBe('First.');
    clock.advance(1_000_000);
    const again = await drain(runDurably(agent, 'Hi?', { journal: new MapJournal(journal.kept) }));
    expect(again.events).toEqual(events);
  });

  it('is passed over where it has taught that it cannot be asked', async () => {
    const refusal = new HostError('unknown-param', 'No seed.', { param: 'seed', setting: 'seed' });
    const first = new ScriptedHost([refusal], { strategies: [{ ...native, lessons }] });
    const agent = new Agent({ host: fallback([first, new ScriptedHost(['One.', 'Two.'])]), seed: 1, strict: true });
    expect((await agent.run('Hi?')).output).toBe('One.');
    const { result } = await drain(runDurably(agent, 'Hi?', { journal: new MapJournal() }));
    expect(result.output).toBe('Two.');
    expect(first.requests).toHaveLength(1);
  });

  it('is not taken for one that failed where the reader of the run leaves', async () => {
    const host = hostOf(async function* (_, signal) {
      yield text('One');
      await errorOf(untilAborted(signal));
      throw new StreamError('truncated', 'It broke off.');
    });
    const agent = new Agent({ host });
    for (let turn = 0; turn < 6; turn++) {
      for await (const event of runDurably(agent, 'Hi?', { journal: new MapJournal() })) {
        if (event.type === 'text-delta') break;
      }
    }
    const seen: string[] = [];
    for await (const { type } of agent.stream('Hi?')) if (seen.push(type) && type === 'text-delta') break;
    expect(seen).toContain('text-delta');
  });
});

describe('a run that is written down', () => {
  it('gives up again where its host asked to wait for ever', async () => {
    const host = new ScriptedHost([new HostError('rate', 'Never again.', { retryAfterMs: Infinity }), 'Well.']);
    const journal = new MapJournal();
    for (const steps of [journal, new MapJournal(journal.kept)]) {
      const run = drain(runDurably(new Agent({ host }), 'Hi?', { journal: steps }));
      await expect(run).rejects.toThrow('Never again.');
    }
    expect(host.requests).toHaveLength(1);
  });

  it('leaves no call behind where its journal throws at once', async () => {
    const kept = new MapJournal();
    const steps = { all: 0 };
    const broken: Journal = {
      step(key, work) {
        if (!key.startsWith('call ')) return kept.step(key, work);
        if (steps.all++ > 0) throw new Error('It is closed.');
        return Promise.resolve().then(() => Promise.reject(new Error('It was closed.')));
      },
      sleep: (key) => kept.sleep(key),
    };
    const calls = [1, 2].map(() => ({ name: 'look', arguments: {} }));
    const agent = new Agent({ host: new ScriptedHost([{ calls }]), tools: [look] });
    await expect(agent.run('Look.', { journal: runJournal(broken) })).rejects.toThrow('closed.');
  });

  it('holds its tools to their deadlines', async () => {
    const clock = new HandClock((ms) => ms === 50);
    const wait = tool({
      name: 'wait',
      description: 'Waits.',
      effect: 'read',
      input: z.object({}),
      timeoutMs: 50,
      execute: (_, { signal }) => untilAborted(signal),
    });
    const host = new ScriptedHost([{ calls: [{ name: 'wait', arguments: {} }] }, 'Done.']);
    const agent = new Agent({ host, tools: [wait], clock });
    const { events } = await drain(runDurably(agent, 'Hi?', { journal: new MapJournal() }));
    const results = events.flatMap((event) => (event.type === 'tool-result' ? [event.result.content] : []));
    expect(results).toEqual(['"Error: wait did not answer within 50 ms and was stopped."']);
  });

  it('is not taken up by an agent with another number of hosts', async () => {
    const journal = new MapJournal();
    await drain(runDurably(new Agent({ host: new ScriptedHost(['Yes.']) }), 'Hi?', { journal }));
    const two = fallback([new ScriptedHost(['a']), new ScriptedHost(['b'])]);
    const taken = runDurably(new Agent({ host: two }), 'Hi?', { journal: new MapJournal(journal.kept) });
    expect(await errorOf(drain(taken))).toMatchObject({
      code: 'STATE',
      message:
        'This run was begun with 1 hosts, and the agent has 2: take it up with an agent like the one that began it.',
    });
  });
});
