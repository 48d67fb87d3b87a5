import { describe, expect, expectTypeOf, it } from 'vitest';
import { HostError } from '@windrose/core';
import { extract, type Extraction, type Outcome } from '@windrose/core/extract';
import { fallback } from '@windrose/core/route';
import { ScriptedHost } from '@windrose/core/testing';
import { answerOf, documentOf, DocumentHost, documents, gather, Gate, Numbered, settle } from './extract-hosts.js';
import { HandClock } from './hand-clock.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const schema = Numbered;

describe('an extraction', () => {
  it('gives a validated value for each document, with its key, its place and what it took', async () => {
    const extraction = extract({ host: new DocumentHost(), schema, items: documents(3), clock: new HandClock() });
    expect(await gather(extraction)).toEqual(
      [0, 1, 2].map((n) => ({
        key: String(n),
        index: n,
        item: documentOf(n),
        ok: true,
        value: { number: n },
        usage: { inputTokens: 10, outputTokens: 5 },
        attempts: 1,
      })),
    );
    expect(extraction.progress).toEqual({
      total: 3,
      started: 3,
      finished: 3,
      failed: 0,
      skipped: 0,
      unread: 0,
      usage: { inputTokens: 30, outputTokens: 15 },
      requests: { waiting: 0, underWay: 0, answered: 3, rateLimited: 0, failed: 0 },
      concurrency: 4,
      waitingMs: 0,
    });
  });

  it('gives them in the order they end', async () => {
    const gate = new Gate();
    const host = new DocumentHost(async function* (n, signal) {
      if (n === 0) await gate.pass(signal);
      yield* answerOf(n);
    });
    const outcomes = extract({ host, schema, items: documents(3) });
    const order = [(await outcomes.next()).value?.index, (await outcomes.next()).value?.index];
    await gate.open();
    order.push((await outcomes.next()).value?.index);
    expect(order).toEqual([1, 2, 0]);
    expect(await outcomes.next()).toEqual({ done: true, value: undefined });
  });

  it('may ask several hosts, by a route', async () => {
    const down = new DocumentHost(() => {
      throw new HostError('transient', 'No way through.');
    });
    const host = new DocumentHost();
    const outcomes = await gather(extract({ host: fallback([down, host]), schema, items: documents(2) }));
    expect(outcomes).toMatchObject([{ value: { number: 0 } }, { value: { number: 1 } }]);
    expect([down.asked.length, host.asked.length]).toEqual([2, 2]);
  });

  it('asks the next host of a route where one refuses for the rate, without a pause, however long that one asks for', async () => {
    const spent = new DocumentHost(() => {
      throw new HostError('rate', 'enough for today', { status: 429, retryAfterMs: 86_400_000 });
    });
    const host = new DocumentHost();
    const extraction = extract({ host: fallback([spent, host]), schema, items: documents(20), clock: new HandClock() });
    expect((await gather(extraction)).every(({ ok }) => ok)).toBe(true);
    expect(extraction.progress).toMatchObject({ concurrency: 4, waitingMs: 0 });
    expect(spent.asked.length).toBeLessThanOrEqual(4);
  });

  it('knows the types of its values and items', () => {
    const host = new DocumentHost();
    const texts = extract({ host, schema, items: ['a'] });
    expectTypeOf(texts).toEqualTypeOf<Extraction<{ number: number }, string>>();
    const files = extract({
      host,
      schema,
      items: [{ path: 'a' }],
      prompt: ({ path }) => path,
      key: ({ path }) => path,
    });
    expectTypeOf(files).toExtend<AsyncIterable<Outcome<{ number: number }, { path: string }>>>();
    // @ts-expect-error: what is no text needs a prompt
    expect(() => extract({ host, schema, items: [{ path: 'a' }] })).not.toThrow();
  });

  it('asks with the instructions, the prompt and the settings it was given', async () => {
    const host = new ScriptedHost(['{"number":7}']);
    const items = [{ id: 'a', text: 'seven' }];
    const settings = { instructions: 'Read numbers.', temperature: 0, maxTokens: 20 };
    const extraction = extract({
      host,
      schema,
      items,
      prompt: async ({ text }) => `Number: ${text}`,
      key: ({ id }) => id,
      ...settings,
    });
    expect(await gather(extraction)).toMatchObject([{ key: 'a', value: { number: 7 }, item: { id: 'a' } }]);
    expect(host.requests).toMatchObject([
      {
        messages: [{ text: 'Read numbers.' }, { parts: [{ text: 'Number: seven' }] }],
        sampling: { temperature: 0, maxTokens: 20 },
        output: { name: 'answer' },
        tools: [],
      },
    ]);
  });

  it('does nothing before it is read', async () => {
    const host = new DocumentHost();
    extract({ host, schema, items: documents(3) });
    await settle();
    expect(host.asked).toEqual([]);
  });

  it('of nothing ends at once', async () => {
    expect(await gather(extract({ host: new DocumentHost(), schema, items: [] }))).toEqual([]);
  });

  it('takes items as a generator, a set or a stream, and asks a stream for one at a time', async () => {
    let isPulling = false;
    let next = 0;
    const stream = (): AsyncIterable<string> => ({
      [Symbol.asyncIterator]: () => ({
        async next() {
          expect(isPulling).toBe(false);
          isPulling = true;
          await settle(1);
          isPulling = false;
          return next < 9 ? { done: false, value: documentOf(next++) } : { done: true, value: undefined };
        },
      }),
    });
    for (const items of [stream(), new Set(documents(9)), documents(9).values()]) {
      const outcomes = await gather(extract({ host: new DocumentHost(), schema, items }));
      expect(outcomes.map((outcome) => outcome.ok && outcome.value.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });

  it('skips what is done, without asking the host', async () => {
    const host = new DocumentHost();
    const extraction = extract({ host, schema, items: documents(10), isDone: (key) => Number(key) % 2 === 0 });
    expect((await gather(extraction)).map(({ key }) => key)).toEqual(['1', '3', '5', '7', '9']);
    expect(host.asked).toEqual([1, 3, 5, 7, 9]);
    expect(extraction.progress).toMatchObject({ total: 10, started: 5, finished: 5, skipped: 5 });
    const later = extract({ host, schema, items: documents(3), isDone: async (key) => key !== '2' });
    expect(await gather(later)).toHaveLength(1);
  });

  it('skips what is done where it is named twice, however long looking that up takes', async () => {
    const isDone = async (key: string): Promise<boolean> => (await settle(1), key === 'a');
    const key = (_: string, index: number): string => (index < 2 ? 'a' : 'b');
    const extraction = extract({ host: new DocumentHost(), schema, items: documents(4), key, isDone });
    expect((await gather(extraction)).map((outcome) => [outcome.key, outcome.ok])).toEqual([
      ['b', true],
      ['b', false],
    ]);
    expect(extraction.progress).toMatchObject({ started: 2, skipped: 2 });
  });
});
