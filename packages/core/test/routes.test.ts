import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, DefinitionError, HostError, LimitError, type RunEvent, StreamError, tool } from '@windrose/core';
import { emulated } from '@windrose/core/emulated';
import type { Host, HostDelta } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { fallback, hedge } from '@windrose/core/route';
import { ScriptedHost, scriptedCapabilities } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { drain, errorOf, hostOf, untilAborted } from './told-by.js';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });
const callLook = { calls: [{ name: 'look', arguments: {} }] };
const down = (name: string) => new HostError('transient', `${name} is down`);
const wordy = { capabilities: { tools: 'none' as const, toolChoice: [] }, strategies: [emulated] };

const noticesOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'notice' ? [`${event.code}: ${event.text}`] : []));
const plansOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'plan' ? [event.plan.strategy] : []));
const named = (name: string, host: Host): Host => ({
  ...host,
  name,
  generate: (request, options) => host.generate(request, options),
});

describe('fallback', () => {
  it('asks the next host where the first fails, and says so; the answer is that of the second', async () => {
    const [first, second] = [new ScriptedHost([down('first')]), new ScriptedHost(['Yes.'])];
    const agent = new Agent({ host: fallback([named('first', first), named('second', second)]) });
    const { events, result } = await drain(agent.stream('Hi?'));
    expect(result.output).toBe('Yes.');
    expect(noticesOf(events)).toEqual(['other-host: first failed, so second is asked: first is down']);
    expect([first, second].map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  it.each([['rate', 'auth', 'quota', 'model-gone', 'context', 'bad-request', 'engine-missing'] as const])(
    'goes on to the next for a refusal of any kind, without waiting: %s …',
    async (...kinds) => {
      for (const kind of kinds) {
        const host = fallback([new ScriptedHost([new HostError(kind, 'No.')]), new ScriptedHost(['Yes.'])]);
        expect((await new Agent({ host, clock: new HandClock() }).run('Hi?')).output, kind).toBe('Yes.');
      }
    },
  );

  it('makes the plan anew in the middle of a run, and keeps what was done and counted', async () => {
    // The answer to the second request breaks off before anything of it was shown.
    const cut: HostDelta[] = [{ type: 'usage', usage: { inputTokens: 1, outputTokens: 1 } }];
    const first = new ScriptedHost([callLook, cut, down('first')], { strategies: [native] });
    const second = new ScriptedHost(['[TOOL_CALLS] [{"name": "look", "arguments": {}}]', 'Two times one.'], wordy);
    const agent = new Agent({ host: fallback([first, second]), tools: [look], limits: { steps: 4 } });
    const { events, result } = await drain(agent.stream('Look twice.'));
    expect(result.output).toBe('Two times one.');
    expect(result.state).toMatchObject({ steps: 3, toolCalls: 2 });
    expect(plansOf(events)).toEqual(['native', 'emulated', 'native', 'emulated']);
    // What the first host was told in messages of tools, the second reads in words.
    expect(JSON.stringify(second.requests[0])).toContain('look');
    expect(second.requests[0]).toMatchObject({ tools: [] });
  });

  it('asks nobody else once something of an answer was shown', async () => {
    const broken = hostOf(async function* () {
      yield { type: 'text', text: 'The answer is' };
      throw new StreamError('truncated', 'The line went dead.');
    });
    const second = new ScriptedHost(['From the second.']);
    const agent = new Agent({ host: fallback([broken, second]) });
    const error = await errorOf(drain(agent.stream('Hi?')));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'truncated' });
    expect(second.requests).toEqual([]);
    // What nobody reads is not shown.
    expect((await agent.run('Hi?')).output).toBe('From the second.');
  });

  it('ends with the error of the last where all fail, after its retries', async () => {
    const last = new ScriptedHost([down('last'), down('last'), down('last')]);
    const host = fallback([new ScriptedHost([new HostError('auth', 'No.')]), last]);
    const error = await errorOf(new Agent({ host, clock: new HandClock((ms) => ms < 60_000) }).run('Hi?'));
    expect(error).toMatchObject({ kind: 'transient', message: 'last is down', state: { steps: 0 } });
    expect(last.requests).toHaveLength(3);
  });

  it('does not take the end of a run for the failure of a host', async () => {
    const clock = new HandClock();
    const hanging = hostOf(async function* (_request, signal) {
      clock.advance(2_000);
      yield await untilAborted(signal);
    });
    const second = new ScriptedHost(['never']);
    const agent = new Agent({ host: fallback([hanging, second]), clock, limits: { runMs: 1_000 } });
    expect(await errorOf(agent.run('Hi?'))).toBeInstanceOf(LimitError);
    expect(second.requests).toEqual([]);
    expect(clock.open).toBe(0);
  });

  it('passes over a host that failed five times in a row, until half a minute later', async () => {
    const clock = new HandClock();
    let isUp = false;
    const asked: string[] = [];
    const flaky = named(
      'flaky',
      hostOf(async function* () {
        asked.push('flaky');
        if (!isUp) throw down('flaky');
        yield { type: 'text', text: 'Back.' };
        yield { type: 'finish', reason: 'stop' };
      }),
    );
    const steady = new ScriptedHost(Array.from({ length: 20 }, () => 'Yes.'));
    const agent = new Agent({ host: fallback([flaky, steady]), clock });
    for (let i = 0; i < 8; i++) expect((await agent.run('Hi?')).output).toBe('Yes.');
    expect(asked).toHaveLength(5);
    clock.advance(30_000);
    // One tries, and as it fails nobody else does.
    expect((await agent.run('Hi?')).output).toBe('Yes.');
    expect((await agent.run('Hi?')).output).toBe('Yes.');
    expect(asked).toHaveLength(6);
    clock.advance(30_000);
    isUp = true;
    expect((await agent.run('Hi?')).output).toBe('Back.');
    expect((await agent.run('Hi?')).output).toBe('Back.');
  });

  it('passes over a host that asked to wait, for as long as it asked', async () => {
    const clock = new HandClock();
    const first = new ScriptedHost([new HostError('rate', 'Slow down.', { retryAfterMs: 7_000 }), 'First.']);
    const second = new ScriptedHost(['Second.', 'Second again.']);
    const agent = new Agent({ host: fallback([first, second]), clock });
    expect((await agent.run('Hi?')).output).toBe('Second.');
    expect((await agent.run('Hi?')).output).toBe('Second again.');
    clock.advance(7_000);
    expect((await agent.run('Hi?')).output).toBe('First.');
  });

  it('waits for the host that is back first where all asked to wait', async () => {
    const clock = new HandClock((ms) => ms === 5_000);
    const busy = (retryAfterMs: number) => new HostError('rate', 'Slow down.', { retryAfterMs });
    const first = new ScriptedHost([busy(60_000), 'First.']);
    const second = new ScriptedHost([busy(5_000), 'Second.', 'Second again.']);
    const agent = new Agent({ host: fallback([first, second]), clock, limits: { retries: 0 } });
    expect(await errorOf(agent.run('Hi?'))).toMatchObject({ kind: 'rate' });
    expect((await agent.run('Hi?')).output).toBe('Second.');
    expect(first.requests).toHaveLength(1);
    expect(clock.asked).toContain(5_000);
  });

  it('takes one answer that a host could not bind for a miss, as where there is no other host', async () => {
    const output = z.object({ city: z.string() });
    const miss = new HostError('constraint-failed', 'It could not be met.');
    const first = new ScriptedHost([miss, '{"city":"Paris"}'], { strategies: [native] });
    const second = new ScriptedHost(['{"city":"Rome"}'], { strategies: [native] });
    const agent = new Agent({ host: fallback([first, second]), output });
    expect((await agent.run('Where?')).output).toEqual({ city: 'Rome' });
    expect((await agent.run('Where?')).output).toEqual({ city: 'Paris' });
    expect(first.requests.map((request) => 'output' in request)).toEqual([true, true]);
  });

  it('goes on to the next in later runs too where a host has taught that it cannot be asked', async () => {
    const refusal = new HostError('unknown-param', 'No seed.', { param: 'seed', setting: 'seed' });
    const first = new ScriptedHost([refusal], { strategies: [native] });
    const host = fallback([first, new ScriptedHost(['One.', 'Two.'])]);
    const agent = new Agent({ host, seed: 1, strict: true });
    expect((await agent.run('Hi?')).output).toBe('One.');
    expect((await agent.run('Hi?')).output).toBe('Two.');
    expect(first.requests).toHaveLength(1);
  });

  it('gives an answer that was cut no more room than the next host has', async () => {
    const output = z.object({ city: z.string() });
    for (const [sampling, asked] of [
      [{ maxTokens: { max: 20 } }, { maxTokens: 20 }],
      [{}, {}],
    ] as const) {
      const first = new ScriptedHost([{ text: '{"city": "Par', finish: 'length' }, new HostError('auth', 'No.')]);
      const second = new ScriptedHost(['{"city":"Paris"}'], { capabilities: { sampling } });
      await new Agent({ host: fallback([first, second]), output, maxTokens: 10 }).run('Where?');
      expect(first.requests[1]?.sampling).toEqual({ maxTokens: 40 });
      expect(second.requests[0]?.sampling).toEqual(asked);
    }
  });

  it('needs two hosts or more, and a setting that every one of them takes', () => {
    expect(() => fallback([new ScriptedHost([])])).toThrow(DefinitionError);
    const apart: [never, never] = [new ScriptedHost([]) as never, new ScriptedHost([]) as never];
    for (const route of [fallback, hedge]) {
      expect(() => route(...apart)).toThrow(`${route.name}() needs a list of two hosts or more, not object.`);
      expect(() => route(undefined as never, { afterMs: 5 })).toThrow(
        'needs a list of two hosts or more, not undefined.',
      );
    }
    expect(
      new Agent({ host: fallback([new ScriptedHost([]), new ScriptedHost([], wordy)]), tools: [look] }).plan(),
    ).toMatchObject({
      strategy: 'native',
    });
  });
});

describe('hedge', () => {
  const slow = (clock: HandClock, ms: number, text: string, seen: { aborted: boolean }): Host =>
    hostOf(async function* (_request, signal) {
      signal.addEventListener('abort', () => (seen.aborted = true));
      await Promise.race([new Promise<void>((resolve) => clock.after(ms, resolve)), untilAborted(signal)]);
      yield { type: 'text', text };
      yield { type: 'finish', reason: 'stop' };
    });

  async function settle(): Promise<void> {
    for (let i = 0; i < 50; i++) await Promise.resolve();
  }

  it('does not ask a second host where the first is quick', async () => {
    const second = new ScriptedHost(['never']);
    const clock = new HandClock();
    const agent = new Agent({ host: hedge([new ScriptedHost(['Quick.']), second], { afterMs: 100 }), clock });
    expect((await agent.run('Hi?')).output).toBe('Quick.');
    expect(second.requests).toEqual([]);
    expect(clock.open).toBe(0);
  });

  it('asks a second one where the first is silent, hears the first to speak, and cancels the other', async () => {
    const clock = new HandClock();
    const seen = { aborted: false };
    const agent = new Agent({
      host: hedge([slow(clock, 5_000, 'Slow.', seen), slow(clock, 10, 'Second.', { aborted: false })], {
        afterMs: 100,
      }),
      clock,
    });
    const run = agent.run('Hi?');
    await settle();
    clock.advance(100);
    await settle();
    clock.advance(10);
    expect((await run).output).toBe('Second.');
    expect(seen.aborted).toBe(true);
  });

  it('hears the first after all where it speaks before the second', async () => {
    const clock = new HandClock();
    const seen = { aborted: false };
    const agent = new Agent({
      host: hedge([slow(clock, 150, 'First.', { aborted: false }), slow(clock, 5_000, 'Second.', seen)], {
        afterMs: 100,
      }),
      clock,
    });
    const run = agent.run('Hi?');
    await settle();
    clock.advance(100);
    await settle();
    clock.advance(50);
    expect((await run).output).toBe('First.');
    expect(seen.aborted).toBe(true);
  });

  it('asks the next at once where one fails, and ends with the last error where all do', async () => {
    const clock = new HandClock((ms) => ms < 60_000);
    const host = hedge([new ScriptedHost([down('first')]), new ScriptedHost(['Yes.'])], { afterMs: 90_000 });
    expect((await new Agent({ host, clock }).run('Hi?')).output).toBe('Yes.');
    const none = hedge([new ScriptedHost([down('a')]), new ScriptedHost([new HostError('auth', 'b')])], { afterMs: 1 });
    expect(await errorOf(new Agent({ host: none, clock }).run('Hi?'))).toMatchObject({ kind: 'auth' });
  });

  it('is refused where it is not said how long a host is waited for', () => {
    const hosts = [new ScriptedHost(['a']), new ScriptedHost(['b'])];
    for (const none of [undefined, null, {}, { afterMs: -1 }, { afterMs: 'soon' }] as unknown[])
      expect(() => hedge(hosts, none as { afterMs: number })).toThrow(/^afterMs must be 0 or more/);
  });

  it('leaves nothing behind when the run is aborted', async () => {
    const clock = new HandClock();
    const seen = [{ aborted: false }, { aborted: false }] as const;
    const controller = new AbortController();
    const host = hedge([slow(clock, 5_000, 'a', seen[0]), slow(clock, 5_000, 'b', seen[1])], { afterMs: 100 });
    const run = new Agent({ host, clock }).run('Hi?', { signal: controller.signal });
    await settle();
    clock.advance(100);
    await settle();
    controller.abort(new Error('enough'));
    expect(await errorOf(run)).toEqual(new Error('enough'));
    expect(seen.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('tells what it noted of the request that was heard, though a silent host was sent the same', async () => {
    const clock = new HandClock();
    const said = (text: string) => ({ role: 'user', parts: [{ type: 'text', text }] }) as const;
    const choosy = { strategies: [native], capabilities: { ...scriptedCapabilities, roles: 'alternating' as const } };
    const silent = { ...slow(clock, 5_000, 'Slow.', { aborted: false }), ...choosy };
    const quick = new ScriptedHost(['Yes.', 'Again.'], choosy);
    const agent = new Agent({ host: hedge([silent, quick], { afterMs: 100 }), clock });
    const run = drain(agent.stream([said('Hi?'), said('Well?')]));
    await settle();
    clock.advance(100);
    expect(noticesOf((await run).events)).toEqual(['history-changed: Neighbouring turns of one role were made one.']);
  });

  it('refuses a time that is none', () => {
    const hosts = [new ScriptedHost([]), new ScriptedHost([])];
    for (const afterMs of [-1, Number.NaN]) expect(() => hedge(hosts, { afterMs })).toThrow(DefinitionError);
  });
});

describe('a host that many runs ask', () => {
  it('is left alone by all of them when it has told one to wait', async () => {
    const clock = new HandClock();
    const sent: number[] = [];
    let refused = false;
    const host: Host = {
      name: 'busy',
      model: 'test',
      capabilities: scriptedCapabilities,
      async *generate() {
        sent.push(clock.now());
        if (!refused) {
          refused = true;
          throw new HostError('rate', 'Slow down.', { retryAfterMs: 7_000 });
        }
        yield { type: 'text', text: 'Yes.' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const agent = new Agent({ host, clock });
    const first = agent.run('Hi?');
    for (let i = 0; i < 50; i++) await Promise.resolve();
    const second = drain(agent.stream('Hi?'));
    for (let i = 0; i < 50; i++) await Promise.resolve();
    expect(sent).toEqual([0]);
    clock.advance(7_000);
    expect((await first).output).toBe('Yes.');
    expect(noticesOf((await second).events)).toEqual(['host-busy: busy asked to wait: this run waits 7000 ms too.']);
    expect(sent).toEqual([0, 7_000, 7_000]);
  });

  it('is left alone also where an answer to an earlier request comes after it has said so', async () => {
    const clock = new HandClock();
    const sent: number[] = [];
    let answer = (): void => {};
    const host = hostOf(async function* () {
      const which = sent.push(clock.now());
      if (which === 1) await new Promise<void>((resolve) => (answer = resolve));
      if (which === 2) throw new HostError('rate', 'Slow down.', { retryAfterMs: 7_000 });
      yield { type: 'text', text: 'Yes.' };
      yield { type: 'finish', reason: 'stop' };
    });
    const settle = (): Promise<void> => new Promise(setImmediate);
    const agent = new Agent({ host, clock });
    const runs = [agent.run('Hi?'), agent.run('Hi?')];
    await settle();
    answer();
    await runs[0];
    runs.push(agent.run('Hi?'));
    await settle();
    expect(sent).toEqual([0, 0]);
    clock.advance(7_000);
    await Promise.all(runs);
    expect(sent).toEqual([0, 0, 7_000, 7_000]);
  });

  it('is not taken for dead where it refuses, however often it failed before', async () => {
    const script = [...Array.from({ length: 4 }, () => down('it')), new HostError('auth', 'Who?'), down('it'), 'Well.'];
    const agent = new Agent({ host: new ScriptedHost(script), clock: new HandClock(), limits: { retries: 0 } });
    for (const _ of script.slice(1)) await errorOf(agent.run('Hi?'));
    expect((await agent.run('Hi?')).output).toBe('Well.');
  });

  it('is not asked while it seems dead, and the error says until when', async () => {
    const clock = new HandClock((ms) => ms < 60_000);
    const host = new ScriptedHost([...Array.from({ length: 5 }, () => down('it')), 'Back.', 'Still here.']);
    const agent = new Agent({ host, clock, limits: { retries: 4 } });
    await errorOf(agent.run('Hi?'));
    const error = await errorOf(agent.run('Hi?'));
    expect(error).toMatchObject({
      kind: 'transient',
      message: expect.stringMatching(/^scripted failed 5 times in a row and is not asked for another \d+ ms\.$/),
    });
    expect(host.requests).toHaveLength(5);
    clock.advance(30_000);
    expect((await agent.run('Hi?')).output).toBe('Back.');
    expect((await agent.run('Hi?')).output).toBe('Still here.');
  });
});
