import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DefinitionError, HostError } from '@windrose/core';
import { extract } from '@windrose/core/extract';
import { answerOf, documentOf, DocumentHost, documents, gather, Gate, Numbered, settle } from './extract-hosts.js';
import { HandClock } from './hand-clock.js';
import { errorOf, untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const schema = Numbered;

describe('what is the same for every item', () => {
  const ends = ['auth', 'quota', 'model-gone', 'engine-missing'] as const;

  it.each(ends)('(%s) ends everything, after the outcomes that are already there', async (kind) => {
    const error = new HostError(kind, 'no');
    const gate = new Gate();
    const host = new DocumentHost(async function* (n, signal) {
      if (n === 2) await gate.pass(signal);
      if (n === 2) throw error;
      if (n === 3) await untilAborted(signal);
      yield* answerOf(n);
    });
    const outcomes = extract({ host, schema, items: documents(100) });
    expect(await outcomes.next()).toMatchObject({ value: { ok: true } });
    await settle();
    await gate.open();
    const read: unknown[] = [];
    const thrown = await errorOf(
      (async () => {
        for await (const { key, ok } of outcomes) read.push([key, ok]);
      })(),
    );
    expect(thrown).toBe(error);
    // Lanes 2 and 3 were busy; the others had gone on until eight were unread.
    expect(read.length).toBeGreaterThan(0);
    expect(read.every((row) => Array.isArray(row) && row[1] === true && row[0] !== '2' && row[0] !== '3')).toBe(true);
    expect(host.underWay).toBe(0);
    expect(await outcomes.next()).toEqual({ done: true, value: undefined });
  });

  it('is thrown at once where it can be told at once', () => {
    const host = new DocumentHost();
    const items = documents(1);
    const bad: [string, () => unknown][] = [
      ['concurrency', () => extract({ host, schema, items, concurrency: 0 })],
      ['concurrency', () => extract({ host, schema, items, concurrency: 1.5 })],
      ['concurrency', () => extract({ host, schema, items, concurrency: NaN })],
      ['items', () => extract({ host, schema, items: 'one document' })],
      ['items', () => extract({ host, schema, items: undefined as never })],
      ['items', () => extract({ host, schema, items: 5 as never })],
      ['schema', () => extract({ host, items, schema: undefined as never })],
      ['runMs', () => extract({ host, schema, items, limits: { runMs: -1 } })],
      ['patience.longestPauseMs', () => extract({ host, schema, items, patience: { longestPauseMs: -1 } })],
    ];
    for (const [path, make] of bad) expect(make).toThrow(expect.objectContaining({ code: 'DEFINITION', path }));
    expect(() => extract({ host, schema: z.object({ at: z.symbol() }), items })).toThrow(DefinitionError);
  });

  it('is a key that is none, and whatever key, isDone and the items throw', async () => {
    const host = new DocumentHost();
    const boom = new Error('boom');
    const fail = (): never => {
      throw boom;
    };
    function* failing(): Generator<string> {
      yield documentOf(0);
      throw boom;
    }
    const items = documents(3);
    expect(await errorOf(gather(extract({ host, schema, items, key: fail })))).toBe(boom);
    expect(await errorOf(gather(extract({ host, schema, items, isDone: fail })))).toBe(boom);
    expect(await errorOf(gather(extract({ host, schema, items, isDone: async () => fail() })))).toBe(boom);
    expect(await errorOf(gather(extract({ host, schema, items: failing() })))).toBe(boom);
    expect(await errorOf(gather(extract({ host, schema, items, key: () => '' })))).toMatchObject({ path: 'key' });
    const noText = extract({ host, schema, items, key: (_, index) => index as never });
    expect(await errorOf(gather(noText))).toMatchObject({
      path: 'key',
      message: expect.stringMatching(/got number\.$/),
    });
    expect(host.underWay).toBe(0);
  });
});

describe('leaving an extraction', () => {
  const endless = new DocumentHost(async function* (n, signal) {
    if (n > 0) await untilAborted(signal);
    yield* answerOf(n);
  });

  it('by break cancels what is under way, lets the items go and leaves nothing behind', async () => {
    const clock = new HandClock();
    const { signal } = new AbortController();
    let isClosed = false;
    function* items(): Generator<string> {
      try {
        yield* documents(1000);
      } finally {
        isClosed = true;
      }
    }
    for await (const { index } of extract({ host: endless, schema, items: items(), clock, signal })) {
      expect([index, endless.underWay > 0]).toEqual([0, true]);
      break;
    }
    expect(endless.underWay).toBe(0);
    expect(isClosed).toBe(true);
    expect(clock.open).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('by return() answers who still waits for an outcome', async () => {
    const outcomes = extract({ host: endless, schema, items: documents(5) });
    await outcomes.next();
    const waiting = outcomes.next();
    expect(await outcomes.return()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(endless.underWay).toBe(0);
  });

  it('by its signal rejects with the reason, after the outcomes that are already there', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const outcomes = extract({ host: endless, schema, items: documents(9), signal: controller.signal });
    const first = outcomes.next();
    await settle();
    controller.abort(reason);
    expect(await first).toMatchObject({ value: { key: '0', ok: true } });
    expect(await errorOf(outcomes.next())).toBe(reason);
    expect(endless.underWay).toBe(0);
    const late = extract({ host: endless, schema, items: documents(9), signal: controller.signal });
    expect(await errorOf(late.next())).toBe(reason);
  });

  it('is never taken for a leak of listeners, however many items are under way', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    const gate = new Gate();
    const host = new DocumentHost(async function* (n, signal) {
      await gate.pass(signal);
      yield* answerOf(n);
    });
    const later = async (): Promise<boolean> => (await settle(1), false);
    const all = gather(extract({ host, schema, items: documents(200), concurrency: 50, isDone: later }));
    for (let i = 0; i < 40; i++) await gate.open(1000);
    expect(await all).toHaveLength(200);
    process.off('warning', note);
    expect([host.mostUnderWay, warnings]).toEqual([50, []]);
  });

  it('does not wait for items that never come', async () => {
    async function* stuck(): AsyncGenerator<string> {
      yield documentOf(0);
      await new Promise(() => {});
    }
    const outcomes = extract({ host: new DocumentHost(), schema, items: stuck() });
    await outcomes.next();
    expect(await outcomes.return()).toEqual({ done: true, value: undefined });
  });
});
