import { describe, expect, it } from 'vitest';
import { HostError, OutputError } from '@windrose/core';
import { extract } from '@windrose/core/extract';
import { fallback, hedge } from '@windrose/core/route';
import {
  answerOf,
  documentOf,
  DocumentHost,
  documents,
  gather,
  Gate,
  Numbered,
  settle,
  tell,
} from './extract-hosts.js';
import { HandClock } from './hand-clock.js';
import { untilAborted } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const schema = Numbered;

describe('an item that fails', () => {
  it('is an outcome like any other, and the rest goes on', async () => {
    const refusal = new HostError('context', 'too long');
    const bug = new TypeError('x is undefined');
    const host = new DocumentHost(function* (n) {
      if (n === 1) throw refusal;
      if (n === 2) throw bug;
      yield* tell(n === 3 ? 'No idea.' : JSON.stringify({ number: n }));
    });
    const extraction = extract({ host, schema, items: documents(5), limits: { corrections: 2 } });
    const [zero, one, two, three, four] = await gather(extraction);
    expect([zero?.ok, four?.ok]).toEqual([true, true]);
    expect(one).toMatchObject({ ok: false, error: refusal, attempts: 1, usage: { inputTokens: 0 } });
    expect(two).toMatchObject({ ok: false, error: { code: 'HOST', kind: 'engine', cause: bug } });
    expect(three).toMatchObject({ ok: false, attempts: 3, usage: { inputTokens: 30 } });
    expect(three?.ok === false && three.error).toBeInstanceOf(OutputError);
    expect(extraction.progress).toMatchObject({ finished: 2, failed: 3, usage: { inputTokens: 50 } });
  });

  it('in a way that may pass is retried by itself, and pauses no other', async () => {
    const clock = new HandClock();
    const host = new DocumentHost(function* (n) {
      if (n === 0 && host.asked.length === 1) throw new HostError('transient', 'busy');
      yield* answerOf(n);
    });
    const extraction = extract({ host, schema, items: documents(60), clock });
    const all = gather(extraction);
    await settle(20);
    expect(extraction.progress).toMatchObject({ finished: 59, concurrency: 4, requests: { failed: 1, waiting: 0 } });
    clock.advance(500);
    expect((await all)[0]).toMatchObject({ ok: true, attempts: 2 });
  });

  it('in an outage of the host fails by itself, and those after it wait until the host is back', async () => {
    const clock = new HandClock((ms) => ms < 8_000);
    let isDown = true;
    const host = new DocumentHost(function* (n) {
      if (isDown) throw new HostError('transient', 'down', { status: 503 });
      yield* answerOf(n);
    });
    const extraction = extract({ host, schema, items: documents(60), clock });
    const all = gather(extraction);
    await settle(100);
    expect(extraction.progress).toMatchObject({ finished: 0, failed: 4 });
    clock.advance(30_000);
    await settle(100);
    expect(extraction.progress).toMatchObject({ finished: 0, failed: 5 });
    isDown = false;
    clock.advance(30_000);
    await settle(400);
    clock.advance(30_000);
    await all;
    expect(extraction.progress).toMatchObject({ finished: 55, failed: 5 });
  });

  it('for want of a prompt was not asked about', async () => {
    const host = new DocumentHost();
    const items = ['throws', 'rejects', '', '5', 'null', documentOf(5), '[{"role":"user","content":"6"}]'];
    const prompt = (item: string): string | Promise<string> => {
      if (item === 'throws') throw new Error('no such file');
      if (item === 'rejects') return Promise.reject(new Error('no such file'));
      return /^(5|null|\[.*\])$/.test(item) ? (JSON.parse(item) as string) : item;
    };
    const outcomes = await gather(extract({ host, schema, items, prompt }));
    const told = outcomes.map((outcome) => (outcome.ok ? 'fine' : outcome.error.message));
    expect(told).toEqual([
      'There is no prompt for item 0: no such file.',
      'There is no prompt for item 1: no such file.',
      'There is no prompt for item 2: it must give a text or messages, not nothing.',
      'There is no prompt for item 3: it must give a text or messages, not number.',
      'There is no prompt for item 4: it must give a text or messages, not nothing.',
      'fine',
      'There is no prompt for item 6: it must give a text or messages, not object.',
    ]);
    expect(host.asked).toEqual([5]);
  });

  it('says that a document that is no text needs a prompt', async () => {
    const items = [{ path: 'a' }] as readonly unknown[] as string[];
    const [outcome] = await gather(extract({ host: new DocumentHost(), schema, items }));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'DEFINITION', path: 'prompt' } });
  });

  it('may share its key with one that is under way or unread, and both are told', async () => {
    const extraction = extract({
      host: new DocumentHost(),
      schema,
      items: documents(3),
      key: (_, i) => (i < 2 ? 'a' : 'b'),
    });
    const outcomes = await gather(extraction);
    expect(outcomes.map(({ key, ok }) => [key, ok])).toEqual([
      ['a', true],
      ['a', false],
      ['b', true],
    ]);
    expect(outcomes[1]).toMatchObject({
      error: { code: 'DEFINITION', message: expect.stringContaining('Items 0 and 1') },
    });
  });

  it('over its own time fails alone', async () => {
    const clock = new HandClock();
    const host = new DocumentHost(async function* (n, signal) {
      if (n === 0) await untilAborted(signal);
      yield* answerOf(n);
    });
    const outcomes = extract({ host, schema, items: documents(2), clock, limits: { runMs: 1_000 } });
    expect(await outcomes.next()).toMatchObject({ value: { key: '1', ok: true } });
    clock.advance(999);
    const last = outcomes.next();
    await settle();
    expect(host.underWay).toBe(1);
    clock.advance(1);
    expect(await last).toMatchObject({ value: { key: '0', error: { code: 'LIMIT', limit: 'runMs' } } });
    expect(clock.open).toBe(0);
  });

  it('over its own time has spent it in all its requests together', async () => {
    const clock = new HandClock((ms) => ms === 500);
    const host = new DocumentHost(async function* (n, signal) {
      if (host.asked.length > 1) await untilAborted(signal);
      clock.advance(600);
      if (n === 0) throw new HostError('transient', 'busy');
      yield* answerOf(n);
    });
    const first = extract({ host, schema, items: documents(1), clock, limits: { runMs: 1_000 } }).next();
    await settle();
    clock.advance(399);
    await settle();
    expect(host.underWay).toBe(1);
    clock.advance(1);
    expect(await first).toMatchObject({ value: { error: { limit: 'runMs' }, attempts: 2 } });
  });

  it('over its own time has spent it at all its hosts together', async () => {
    const clock = new HandClock();
    const failing = new DocumentHost(() => {
      clock.advance(600);
      throw new HostError('transient', 'busy');
    });
    const silent = new DocumentHost(async function* (_n, signal) {
      yield await untilAborted(signal);
    });
    const host = fallback([failing, silent]);
    const first = extract({ host, schema, items: documents(1), clock, limits: { runMs: 1_000 } }).next();
    await settle();
    clock.advance(399);
    await settle();
    expect(silent.underWay).toBe(1);
    clock.advance(1);
    await settle();
    expect(silent.underWay).toBe(0);
    expect(await first).toMatchObject({ value: { error: { limit: 'runMs' } } });
  });

  it('over its own time has spent it in all its races of hosts together', async () => {
    const clock = new HandClock();
    const first = new DocumentHost(async function* (_n, signal) {
      if (first.asked.length > 1) yield await untilAborted(signal);
      clock.advance(600);
      yield* tell('{}');
    });
    const silent = new DocumentHost(async function* (_n, signal) {
      yield await untilAborted(signal);
    });
    const host = hedge([first, silent], { afterMs: 100 });
    const outcome = extract({ host, schema, items: documents(1), clock, limits: { runMs: 1_000 } }).next();
    await settle();
    clock.advance(100);
    await settle();
    clock.advance(299);
    await settle();
    expect([first.underWay, silent.underWay]).toEqual([1, 1]);
    clock.advance(1);
    await settle();
    expect([first.underWay, silent.underWay]).toEqual([0, 0]);
    expect(await outcome).toMatchObject({ value: { error: { limit: 'runMs' } } });
    expect(clock.open).toBe(0);
  });

  it('with an answer that never ends is cut off at limits.answerChars', async () => {
    let told = 0;
    const host = new DocumentHost(function* () {
      for (; told < 1_000; told++) yield { type: 'text', text: '1234567890' };
    });
    const extraction = extract({ host, schema, items: documents(1), limits: { answerChars: 100 } });
    expect(await gather(extraction)).toMatchObject([{ ok: false, error: { code: 'STREAM', kind: 'oversize' } }]);
    expect(told).toBe(10);
  });

  it('is asked again where what it was refused for was learned from another item meanwhile', async () => {
    const gate = new Gate();
    const host = new DocumentHost(async function* (n, signal, request) {
      await gate.pass(signal);
      if (request.sampling.temperature !== undefined) {
        throw new HostError('unknown-param', 'no temperature here', { param: 'temperature', setting: 'temperature' });
      }
      yield* answerOf(n);
    });
    const all = gather(extract({ host, schema, items: documents(4), temperature: 0.5 }));
    for (let i = 0; i < 4; i++) {
      await settle();
      await gate.open(4);
    }
    expect((await all).map(({ ok, attempts }) => [ok, attempts])).toEqual(Array(4).fill([true, 1]));
  });
});
