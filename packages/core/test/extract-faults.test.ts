import { describe, expect, it } from 'vitest';
import { HostError } from '@windrose/core';
import { extract } from '@windrose/core/extract';
import type { HostDelta } from '@windrose/core/host';
import { answerOf, documentOf, DocumentHost, documents, Numbered, settle, tell } from './extract-hosts.js';
import { HandClock } from './hand-clock.js';

/** What may go wrong with one document, the first time it is asked about or each time, and what becomes of it. */
const faults: {
  readonly answer: (n: number, time: number) => Iterable<HostDelta>;
  readonly ok: boolean;
  readonly attempts: number;
  readonly error?: object;
}[] = [
  { answer: once(() => fail('rate', { retryAfterMs: 2_000 })), ok: true, attempts: 1 },
  { answer: once(() => fail('rate')), ok: true, attempts: 1 },
  { answer: once(() => fail('transient', { status: 503 })), ok: true, attempts: 2 },
  { answer: () => fail('transient', { status: 503 }), ok: false, attempts: 3, error: { kind: 'transient' } },
  { answer: once(() => [{ type: 'text', text: '{"number":' }]), ok: true, attempts: 2 },
  { answer: () => [{ type: 'text', text: '{"num' }], ok: false, attempts: 3, error: { code: 'STREAM' } },
  { answer: once(() => tell('{"number": twelve')), ok: true, attempts: 2 },
  { answer: once((n) => tell(JSON.stringify({ figure: n }))), ok: true, attempts: 2 },
  { answer: (n) => tell(JSON.stringify({ number: `${n}` })), ok: false, attempts: 3, error: { code: 'OUTPUT' } },
  { answer: () => fail('context'), ok: false, attempts: 1, error: { kind: 'context' } },
];

function once(fault: (n: number) => Iterable<HostDelta>): (n: number, time: number) => Iterable<HostDelta> {
  return (n, time) => (time === 1 ? fault(n) : answerOf(n));
}

function fail(kind: 'rate' | 'transient' | 'context', details: { status?: number; retryAfterMs?: number } = {}): never {
  throw new HostError(kind, 'as the test says', details);
}

/** Two documents in a hundred meet a fault, each kind as often. */
const faultOf = (n: number) => (n % 50 === 7 ? faults[Math.floor(n / 50) % faults.length] : undefined);

function faultyHost(): DocumentHost {
  const times = new Map<number, number>();
  return new DocumentHost(async function* (n) {
    const fault = faultOf(n);
    const time = (times.get(n) ?? 0) + 1;
    if (fault) times.set(n, time);
    // Some take longer than others.
    for (let i = 0; i < n % 4; i++) await Promise.resolve();
    yield* fault ? fault.answer(n, time) : answerOf(n);
  });
}

const count = 10_000;

describe('ten thousand documents on a host that fails twice in a hundred', () => {
  it('have one outcome each, the right one, in flat memory', { timeout: 120_000 }, async () => {
    const host = faultyHost();
    let pulled = 0;
    let read = 0;
    let mostAhead = 0;
    function* items(): Generator<string> {
      for (; pulled < count;) {
        yield documentOf(pulled++);
        mostAhead = Math.max(mostAhead, pulled - read);
      }
    }
    const clock = new HandClock((ms) => ms < 600_000);
    const limits = { corrections: 2, retries: 2 };
    const extraction = extract({ host, schema: Numbered, items: items(), concurrency: 8, clock, limits });
    const seen = new Set<number>();
    let mostUnread = 0;
    for await (const outcome of extraction) {
      read++;
      const { index, attempts } = outcome;
      expect(seen.has(index), `${index} came twice`).toBe(false);
      seen.add(index);
      const { ok = true, attempts: times = 1, error } = faultOf(index) ?? {};
      expect([index, outcome.ok, attempts]).toEqual([index, ok, times]);
      if (outcome.ok) expect(outcome.value).toEqual({ number: index });
      else expect(outcome.error).toMatchObject(error ?? {});
      mostUnread = Math.max(mostUnread, extraction.progress.unread);
    }
    expect(seen.size).toBe(count);
    expect(host.mostUnderWay).toBeLessThanOrEqual(8);
    expect(mostAhead).toBeLessThanOrEqual(17);
    expect(mostUnread).toBeLessThanOrEqual(16);
    const failed = documents(count).filter((_, n) => faultOf(n)?.ok === false).length;
    expect(failed).toBe(80);
    expect(extraction.progress).toMatchObject({
      started: count,
      finished: count - failed,
      failed,
      skipped: 0,
      unread: 0,
      requests: { waiting: 0, underWay: 0, rateLimited: 40 },
    });
    expect(clock.open).toBe(0);
  });
});

describe('a reader that is slow', () => {
  it.each([1, 4, 25])('stops new work: %i at once, and at most as many more unread', async (concurrency) => {
    const host = new DocumentHost();
    const extraction = extract({ host, schema: Numbered, items: documents(500), concurrency });
    await extraction.next();
    for (let read = 1; read < 20; read++) {
      await settle();
      const { started, unread } = extraction.progress;
      expect([started, unread, host.underWay]).toEqual([read + 2 * concurrency, 2 * concurrency, 0]);
      await extraction.next();
    }
    await extraction.return();
  });
});
