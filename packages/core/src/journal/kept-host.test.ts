import { describe, expect, it } from 'vitest';
import { MapJournal } from '../../test/map-journal.js';
import { errorOf, hostOf, untilAborted } from '../../test/told-by.js';
import { HostError, StreamError } from '../errors.js';
import type { Host, HostDelta, HostRequest } from '../host/host.js';
import { native } from '../strategy/native.js';
import { keptHost, type Send } from './kept-host.js';

const request: HostRequest = { kind: 'chat', messages: [], tools: [], toolChoice: 'auto', sampling: {} };
const text = (said: string): HostDelta => ({ type: 'text', text: said });
const finish: HostDelta = { type: 'finish', reason: 'stop' };

const time = { now: () => 0, reach: () => {} };

/** A host whose one request is kept in a journal. */
function keep(journal: MapJournal, send: Send) {
  const rests: string[] = [];
  const live = hostOf(() => expect.fail('it is asked by send alone'));
  const keeping = {
    journal,
    nextKey: () => 'request 1',
    send,
    rest: (notice: string) => void rests.push(notice),
    ...time,
  };
  return { host: keptHost(live, keeping), rests };
}

async function read(host: Host, signal = new AbortController().signal): Promise<HostDelta[]> {
  const deltas: HostDelta[] = [];
  for await (const delta of host.generate(request, { signal })) deltas.push(delta);
  return deltas;
}

/** Takes the first delta and leaves. */
async function readOne(host: Host): Promise<HostDelta | undefined> {
  for await (const delta of host.generate(request, { signal: new AbortController().signal })) return delta;
  return undefined;
}

const notAgain: Send = () => expect.fail('no host is asked again');

describe('a host whose answers are kept', () => {
  it('brings the ways of asking of the host it stands for', () => {
    const live = { ...hostOf(() => expect.fail()), strategies: [native] };
    const keeping = { journal: new MapJournal(), nextKey: () => '', send: notAgain, rest: () => {}, ...time };
    expect(keptHost(live, keeping).strategies).toEqual([native]);
    expect('strategies' in keep(new MapJournal(), notAgain).host).toBe(false);
  });

  it('gives the same deltas when it is taken up, and asks no more', async () => {
    const journal = new MapJournal();
    const said = [text('A'), { type: 'reasoning', text: 'B' } as const, text('C'), finish];
    const { host } = keep(journal, async function* () {
      yield said.slice(0, 2);
      yield said.slice(2);
    });
    expect(await read(host)).toEqual(said);
    expect(await read(keep(new MapJournal(journal.kept), notAgain).host)).toEqual(said);
  });

  it('says each time that the host had asked for a pause', async () => {
    const journal = new MapJournal();
    const first = keep(journal, async function* (_request, _options, rest) {
      rest('It waits.');
      yield [text('Yes.'), finish];
    });
    await read(first.host);
    expect(first.rests).toEqual(['It waits.']);
    const again = keep(new MapJournal(journal.kept), notAgain);
    await read(again.host);
    expect(again.rests).toEqual(['It waits.']);
  });

  it('throws what the host threw, and its like when it is taken up, behind what had come', async () => {
    const journal = new MapJournal();
    const error = new StreamError('truncated', 'It broke off.', { cause: new Error('reset') });
    const { host } = keep(journal, async function* () {
      yield [text('Half')];
      throw error;
    });
    expect(await errorOf(read(host))).toBe(error);
    const again = await errorOf(read(keep(new MapJournal(journal.kept), notAgain).host));
    expect(again).toMatchObject({ code: 'STREAM', kind: 'truncated', message: 'It broke off.' });
    expect(again).not.toBe(error);
  });

  it('keeps a refusal with the pause that came before it', async () => {
    const journal = new MapJournal();
    const { host, rests } = keep(journal, async function* (_request, _options, rest) {
      rest('It waits.');
      yield [];
      throw new HostError('rate', 'Slow down.');
    });
    expect(await errorOf(read(host))).toMatchObject({ kind: 'rate' });
    expect(rests).toEqual(['It waits.']);
    expect([...journal.kept.values()].map((kept) => JSON.parse(kept))).toEqual([
      { deltas: [], error: { code: 'HOST', message: 'Slow down.', kind: 'rate' }, rest: 'It waits.', at: 0 },
    ]);
  });
});

describe('nothing is kept of an answer', () => {
  it('that a fault of the program ended', async () => {
    const journal = new MapJournal();
    const fault = new TypeError('x is undefined');
    const { host } = keep(journal, async function* () {
      yield [text('Half')];
      throw fault;
    });
    expect(await errorOf(read(host))).toBe(fault);
    expect(journal.kept.size).toBe(0);
  });

  it.each(['throws', 'ends'])('that was cut off with its run, where the host %s then', async (way) => {
    const journal = new MapJournal();
    const controller = new AbortController();
    const { host } = keep(journal, async function* (_request, { signal }) {
      yield [text('Half')];
      const aborted = untilAborted(signal);
      await (way === 'throws' ? aborted : errorOf(aborted));
    });
    const reading = (async () => {
      for await (const _ of host.generate(request, { signal: controller.signal })) controller.abort(new Error('Stop.'));
    })();
    expect(await errorOf(reading)).toMatchObject({ message: 'Stop.' });
    expect(journal.kept.size).toBe(0);
  });
});

describe('of an answer whose reader leaves', () => {
  it.each<[string, Send]>([
    [
      'throws at the abort',
      async function* (_request, { signal }) {
        yield [text('One')];
        await untilAborted(signal);
      },
    ],
    [
      'does not heed the abort',
      async function* (_request, { signal }) {
        yield [text('One')];
        await errorOf(untilAborted(signal));
        for (;;) yield [];
      },
    ],
  ])('what had come is kept, where the host %s', async (_, send) => {
    const journal = new MapJournal();
    expect(await readOne(keep(journal, send).host)).toEqual(text('One'));
    expect(JSON.parse(journal.kept.get('request 1') ?? '')).toEqual({ deltas: ['One'], at: 0 });
    expect(await read(keep(new MapJournal(journal.kept), notAgain).host)).toEqual([text('One')]);
  });
});
