import { describe, expect, it } from 'vitest';
import { Agent, HostError, StreamError } from '@windrose/core';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { runJournal } from '@windrose/core/journal';
import { HandClock } from './hand-clock.js';
import { MapJournal } from './map-journal.js';
import { drain, errorOf, hostOf } from './told-by.js';

const busy = (details = {}): HostError => new HostError('transient', 'busy', details);

function begin(answers: readonly ScriptedAnswer[], retries = 2) {
  const clock = new HandClock((ms) => ms < 600_000);
  const host = new ScriptedHost(answers);
  return { clock, host, agent: new Agent({ host, clock, limits: { retries } }) };
}

describe('a request that failed before anything came', () => {
  it('is made again after growing waits, and each is told', async () => {
    const { agent, host, clock } = begin([busy(), busy(), 'Hi.']);
    const { events, result } = await drain(agent.stream('Hi?'));
    expect(result.output).toBe('Hi.');
    expect(events.flatMap((event) => (event.type === 'retry' ? [event.delayMs] : []))).toEqual([500, 1_000]);
    expect(host.requests).toHaveLength(3);
    expect(clock.open).toBe(0);
    expect(result.state.steps).toBe(1);
  });

  it('waits at most eight seconds, less what chance takes off', async () => {
    const { agent, clock } = begin([...Array.from({ length: 6 }, () => busy()), 'Hi.'], 6);
    clock.chance = 0.5;
    await agent.run('Hi?');
    expect(clock.asked.slice(1)).toEqual([438, 875, 1_750, 3_500, 7_000, 7_000]);
  });

  it('waits as long as the host asks, up to a minute, and gives up where it asks for more', async () => {
    const { agent, clock } = begin([busy({ retryAfterMs: 60_000 }), busy({ retryAfterMs: 0 }), 'Hi.']);
    await agent.run('Hi?');
    expect(clock.asked.slice(1)).toEqual([60_000, 0]);
    const long = begin([busy({ retryAfterMs: 60_001 }), 'Hi.']);
    expect(await errorOf(long.agent.run('Hi?'))).toMatchObject({
      kind: 'transient',
      retryAfterMs: 60_001,
      state: { steps: 0 },
    });
  });

  it('is given up after limits.retries', async () => {
    const { agent, host } = begin([busy(), busy(), busy(), 'Hi.']);
    expect(await errorOf(agent.run('Hi?'))).toBeInstanceOf(HostError);
    expect(host.requests).toHaveLength(3);
    const none = begin([busy(), 'Hi.'], 0);
    expect(await errorOf(none.agent.run('Hi?'))).toBeInstanceOf(HostError);
    expect(none.host.requests).toHaveLength(1);
  });

  it('is made again where the answer was cut before anything of it was shown', async () => {
    const half = [{ type: 'tool-call', name: 'pay', arguments: '{"eu' } as const];
    const { agent, host } = begin([half, [], 'Hi.']);
    expect((await agent.run('Hi?')).output).toBe('Hi.');
    expect(host.requests).toHaveLength(3);
  });

  it('is not made again where trying again cannot help', async () => {
    for (const failure of [new HostError('auth', 'no key'), new StreamError('oversize', 'long'), new Error('a bug')]) {
      const { agent, host } = begin([failure, 'Hi.']);
      expect(await errorOf(agent.run('Hi?'))).toBe(failure);
      expect(host.requests).toHaveLength(1);
    }
  });
});

describe('a request that failed after something came', () => {
  function breakOff() {
    let asked = 0;
    const host = hostOf(async function* () {
      yield { type: 'text', text: 'It' };
      if (asked++ === 0) throw busy();
      yield { type: 'text', text: ' is.' };
      yield { type: 'finish', reason: 'stop' };
    });
    return { agent: new Agent({ host, clock: new HandClock((ms) => ms < 600_000) }), asked: () => asked };
  }

  it('is never made twice where it was told', async () => {
    const read = breakOff();
    expect(await errorOf(drain(read.agent.stream('Hi?')))).toMatchObject({ kind: 'transient' });
    const heard = breakOff();
    heard.agent.on('text-delta', () => undefined);
    expect(await errorOf(heard.agent.run('Hi?'))).toMatchObject({ kind: 'transient' });
    expect([read.asked(), heard.asked()]).toEqual([1, 1]);
  });

  it('is made again where nobody read it', async () => {
    const { agent, asked } = breakOff();
    expect((await agent.run('Hi?')).output).toBe('It is.');
    expect(asked()).toBe(2);
  });

  it('is never made twice in a run that is written down, which goes the same way whoever reads it', async () => {
    const { agent, asked } = breakOff();
    const run = agent.run('Hi?', { journal: runJournal(new MapJournal()) });
    expect(await errorOf(run)).toMatchObject({ kind: 'transient' });
    expect(asked()).toBe(1);
  });
});
