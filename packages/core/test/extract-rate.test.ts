import { describe, expect, it } from 'vitest';
import { HostError } from '@windrose/core';
import { extract, type ExtractOptions } from '@windrose/core/extract';
import type { HostDelta } from '@windrose/core/host';
import { answerOf, DocumentHost, documents, gather, Gate, Numbered, settle } from './extract-hosts.js';
import { HandClock } from './hand-clock.js';
import { errorOf } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const refusal = (retryAfterMs?: number): HostError =>
  new HostError('rate', 'slow down', { status: 429, ...(retryAfterMs !== undefined && { retryAfterMs }) });

/** A host whose answers come one by one as the test says; documents in `refused` are refused for the rate as often as it says. */
function begin(
  refused: Record<number, HostError[]>,
  options: Partial<ExtractOptions<{ number: number }, string>> = {},
) {
  const clock = new HandClock();
  const gate = new Gate();
  const host = new DocumentHost(async function* (n, signal) {
    await gate.pass(signal);
    const error = refused[n]?.shift();
    if (error) throw error;
    yield* answerOf(n);
  });
  const extraction = extract({ host, schema: Numbered, items: documents(60), concurrency: 8, clock, ...options });
  const all = gather(extraction);
  all.catch(() => {});
  return { clock, gate, host, extraction, all };
}

/** Lets all that waits for the host come through, turn by turn. */
async function openAll(gate: Gate, most = 200): Promise<void> {
  for (let i = 0; gate.waiting > 0 && i < most; i++) await gate.open(1000);
}

describe('a refusal for the rate', () => {
  it('stops every item until the pause is over; what is under way comes in', async () => {
    const { clock, gate, host, extraction, all } = begin({ 0: [refusal(30_000)] });
    await settle();
    expect(host.asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await openAll(gate);
    expect(host.asked).toHaveLength(8);
    expect(extraction.progress).toMatchObject({
      finished: 7,
      concurrency: 4,
      waitingMs: 30_000,
      requests: { waiting: 8, underWay: 0, answered: 7, rateLimited: 1, failed: 0 },
    });
    clock.advance(29_999);
    await settle();
    expect(host.asked).toHaveLength(8);
    expect(extraction.progress.waitingMs).toBe(1);
    clock.advance(1);
    await settle();
    expect(extraction.progress).toMatchObject({ waitingMs: 0, requests: { waiting: 4, underWay: 4 } });
    // The one that was refused stands first in the line.
    expect(host.asked.slice(8)).toEqual([0, 8, 9, 10]);
    await openAll(gate);
    const outcomes = await all;
    expect(outcomes).toHaveLength(60);
    expect(outcomes.every(({ ok, attempts }) => ok && attempts === 1)).toBe(true);
    expect(host.asked).toHaveLength(61);
    expect(clock.open).toBe(0);
  });

  it('halves what may be under way, and a run of answers allows one more', async () => {
    const { clock, gate, host, extraction } = begin({ 0: [refusal(1_000)] });
    await settle();
    await openAll(gate);
    clock.advance(1_000);
    await settle();
    const limits: number[] = [];
    while (limits.length < 30) {
      limits.push(extraction.progress.concurrency);
      expect(host.underWay).toBeLessThanOrEqual(extraction.progress.concurrency);
      await gate.open(1);
    }
    const runs = [4, 5, 6, 7].flatMap((limit) => Array.from({ length: limit }, () => limit));
    expect(limits).toEqual([...runs, ...Array(30).fill(8)].slice(0, 30));
  });

  it('of all requests that were under way together is one', async () => {
    const { clock, gate, extraction, all } = begin(
      Object.fromEntries(Array.from({ length: 8 }, (_, n) => [n, [refusal(1_000 * (7 - n))]])),
    );
    await settle();
    await openAll(gate);
    expect(extraction.progress).toMatchObject({ concurrency: 4, waitingMs: 7_000, requests: { rateLimited: 8 } });
    clock.advance(7_000);
    await settle();
    await openAll(gate);
    expect((await all).every(({ ok }) => ok)).toBe(true);
  });

  it('costs an item none of its retries', async () => {
    const { clock, gate, all } = begin(
      { 0: Array.from({ length: 6 }, () => refusal(5_000)) },
      { items: documents(1), limits: { retries: 0 } },
    );
    for (let i = 0; i < 12; i++) {
      await settle();
      await openAll(gate);
      clock.advance(60_000);
    }
    expect(await all).toMatchObject([{ ok: true, attempts: 1 }]);
  });

  it('in the middle of an answer is one too', async () => {
    let isFirst = true;
    const clock = new HandClock();
    const host = new DocumentHost(function* (n): Generator<HostDelta> {
      if (isFirst) yield { type: 'text', text: '{"nu' };
      if (isFirst) {
        isFirst = false;
        throw refusal(1_000);
      }
      yield* answerOf(n);
    });
    const all = gather(extract({ host, schema: Numbered, items: documents(1), clock, limits: { retries: 0 } }));
    await settle();
    clock.advance(1_000);
    expect(await all).toMatchObject([{ ok: true, value: { number: 0 }, attempts: 1 }]);
  });

  it('again and again, with no time said or too little, makes growing pauses up to a minute', async () => {
    for (const asked of [undefined, 10]) {
      const { clock, gate, extraction, all } = begin(
        { 0: Array.from({ length: 9 }, () => refusal(asked)) },
        { items: documents(1) },
      );
      const pauses: number[] = [];
      for (let i = 0; i < 9; i++) {
        await settle();
        await openAll(gate);
        pauses.push(extraction.progress.waitingMs);
        clock.advance(extraction.progress.waitingMs);
      }
      await settle();
      await openAll(gate);
      expect(await all).toMatchObject([{ ok: true }]);
      expect(pauses).toEqual([asked ?? 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    }
  });

  it('does not count against the time of the items that wait', async () => {
    const { clock, gate, all } = begin({ 0: [refusal(500_000)] }, { limits: { runMs: 1_000 } });
    await settle();
    await openAll(gate);
    clock.advance(500_000);
    await settle();
    await openAll(gate);
    expect((await all).every(({ ok }) => ok)).toBe(true);
  });

  it('that asks for too long a pause ends everything, and leaves the rest for later', async () => {
    const { gate, host, all, clock } = begin({ 3: [refusal(3_600_000)] });
    await settle();
    await gate.open(5);
    expect(await errorOf(all)).toMatchObject({
      kind: 'rate',
      retryAfterMs: 3_600_000,
      message: expect.stringContaining('patience.longestPauseMs'),
      cause: { message: 'slow down' },
    });
    expect([host.underWay, clock.open]).toEqual([0, 0]);
    const patient = begin({ 3: [refusal(3_600_000)] }, { patience: { longestPauseMs: 3_600_000 } });
    await settle();
    await openAll(patient.gate);
    expect(patient.extraction.progress.waitingMs).toBe(3_600_000);
    await patient.extraction.return();
  });

  it('that never ends, ends everything', async () => {
    const clock = new HandClock();
    const host = new DocumentHost(() => {
      throw refusal(100);
    });
    const all = gather(extract({ host, schema: Numbered, items: documents(9), clock, patience: { pausesInARow: 3 } }));
    all.catch(() => {});
    for (let i = 0; i < 4; i++) {
      await settle();
      clock.advance(60_000);
    }
    expect(await errorOf(all)).toMatchObject({ kind: 'rate', message: expect.stringContaining('4 times in a row') });
    expect(clock.open).toBe(0);
  });

  it('is left like anything else', async () => {
    const { clock, gate, extraction } = begin({ 0: [refusal(30_000)] });
    await settle();
    await openAll(gate);
    await extraction.return();
    expect(clock.open).toBe(0);
    expect(extraction.progress).toMatchObject({ waitingMs: 0, requests: { waiting: 0, underWay: 0 } });
  });
});
