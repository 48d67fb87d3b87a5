import { getEventListeners } from 'node:events';
import { StreamError } from '@windrose/core/host';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeExchange } from './make-exchange.js';
import { readBody } from './read-body.js';
import { Watch } from './watch.js';

const deadlines = { connectMs: 10, firstByteMs: 60, gapMs: 50, answerMs: 300 };

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

function begin(parts: Partial<typeof deadlines> = {}): { watch: Watch; caller: AbortController } {
  const caller = new AbortController();
  const watch = new Watch(caller.signal, { ...deadlines, ...parts }, 'https://host.example');
  watch.begin();
  return { watch, caller };
}

/** A watch over an answer whose first byte has come. */
function beginBody(parts: Partial<typeof deadlines> = {}): Watch {
  const { watch } = begin(parts);
  watch.sent();
  watch.pause();
  receive(watch, 100, 0);
  return watch;
}

/** The reader asks, the host takes its time, a piece comes. */
function receive(watch: Watch, bytes: number, afterMs: number): void {
  watch.resume();
  vi.advanceTimersByTime(afterMs);
  watch.pause();
  watch.received(bytes);
}

function endedBy(watch: Watch): string | undefined {
  const reason: unknown = watch.signal.reason;
  if (!watch.signal.aborted) return undefined;
  expect(reason).toBeInstanceOf(StreamError);
  expect(reason).toMatchObject({ kind: 'stalled' });
  expect(vi.getTimerCount()).toBe(0);
  return /"(\w+)"/.exec(String(reason))?.[1];
}

describe('a watch over a request', () => {
  it('that ended before it was to be held to anything is held to nothing', () => {
    const caller = new AbortController();
    const watch = new Watch(caller.signal, deadlines, 'https://host.example');
    watch.sent();
    watch.stop();
    watch.begin();
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells who asks after it has ended at once, signal or not', () => {
    const { watch, caller } = begin();
    caller.abort('enough');
    const heard: unknown[] = [];
    watch.onAbort((reason) => heard.push(reason));
    expect([...heard, watch.signal.reason, watch.reason]).toEqual(['enough', 'enough', 'enough']);
  });

  it('ends it at the connect deadline where no connection stands', () => {
    const { watch } = begin();
    vi.advanceTimersByTime(9);
    expect(endedBy(watch)).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(endedBy(watch)).toBe('connectMs');
  });

  it('counts the first byte from the moment the request goes out, headers or not', () => {
    const { watch } = begin();
    vi.advanceTimersByTime(9);
    watch.sent();
    vi.advanceTimersByTime(40);
    watch.pause();
    watch.resume();
    vi.advanceTimersByTime(19);
    expect(endedBy(watch)).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(endedBy(watch)).toBe('firstByteMs');
  });

  it('ends it after a gap in the answer', () => {
    const watch = beginBody();
    receive(watch, 100, 49);
    receive(watch, 100, 49);
    watch.resume();
    vi.advanceTimersByTime(50);
    expect(endedBy(watch)).toBe('gapMs');
  });

  it('does not count the time the reader takes', () => {
    const watch = beginBody();
    vi.advanceTimersByTime(90);
    receive(watch, 100, 40);
    vi.advanceTimersByTime(90);
    watch.resume();
    vi.advanceTimersByTime(49);
    expect(endedBy(watch)).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(endedBy(watch)).toBe('gapMs');
  });

  it('ends it at the deadline of the whole answer, whoever is slow', () => {
    const watch = beginBody();
    vi.advanceTimersByTime(299);
    expect(endedBy(watch)).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(endedBy(watch)).toBe('answerMs');
  });

  it('takes a byte now and then for no progress', () => {
    const watch = beginBody();
    // What came with the first piece is spent first.
    for (let piece = 0; piece < 40 && !watch.signal.aborted; piece++) receive(watch, 1, 5);
    expect(endedBy(watch)).toBe('gapMs');
  });

  it('takes small pieces of some words for progress', () => {
    const watch = beginBody();
    for (let piece = 0; piece < 5; piece++) receive(watch, 15, 45);
    expect(endedBy(watch)).toBeUndefined();
  });

  it('counts the gap from what readers call progress, once they do', () => {
    const watch = beginBody();
    watch.progress();
    receive(watch, 100, 30);
    receive(watch, 100, 19);
    watch.progress();
    receive(watch, 100, 49);
    watch.resume();
    vi.advanceTimersByTime(1);
    expect(endedBy(watch)).toBe('gapMs');
  });

  it('lets events through that come in many small pieces, but not in single bytes', () => {
    const watch = beginBody();
    watch.progress();
    receive(watch, 4, 30);
    receive(watch, 12, 10);
    watch.progress();
    for (let piece = 0; piece < 9; piece++) receive(watch, 1, 5);
    watch.progress();
    watch.resume();
    vi.advanceTimersByTime(5);
    expect(endedBy(watch)).toBe('gapMs');
  });

  it('says the deadline, its length and what to do', () => {
    const { watch } = begin();
    vi.advanceTimersByTime(10);
    expect(String(watch.signal.reason)).toBe(
      'StreamError: https://host.example: no connection stood within 10 ms. Raise the deadline "connectMs" if this host is only slow.',
    );
  });
});

describe('a watch', () => {
  it('has one timer, which is not set anew for each piece', () => {
    const watch = beginBody({ answerMs: 100_000 });
    const set = vi.spyOn(globalThis, 'setTimeout');
    for (let piece = 0; piece < 1000; piece++) receive(watch, 100, 1);
    expect(vi.getTimerCount()).toBe(1);
    expect(set.mock.calls.length).toBeLessThan(50);
    set.mockRestore();
  });

  it('follows the signal of the caller, and leaves neither listener nor timer', () => {
    const { watch, caller } = begin();
    const reason = new Error('gone');
    caller.abort(reason);
    expect(watch.signal.reason).toBe(reason);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is stopped is over', () => {
    const { watch, caller } = begin();
    watch.stop();
    watch.sent();
    watch.resume();
    caller.abort();
    vi.advanceTimersByTime(1000);
    expect(watch.signal.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  });

  it('takes deadlines that no timer can hold', () => {
    const { watch } = begin({ connectMs: Infinity, answerMs: Infinity });
    expect(vi.getTimerCount()).toBe(0);
    const long = begin({ connectMs: 2 ** 40, answerMs: 2 ** 41 }).watch;
    vi.advanceTimersByTime(2 ** 32);
    expect(watch.signal.aborted || long.signal.aborted).toBe(false);
    watch.stop();
    long.stop();
  });
});

describe('an answer that is long in the making', () => {
  /** What is read of an answer in one piece that comes in these pieces, two seconds apart. */
  async function read(pieces: readonly string[]): Promise<string> {
    const body = async function* (): AsyncGenerator<Uint8Array, undefined> {
      for (const piece of pieces) {
        vi.advanceTimersByTime(2000);
        yield new TextEncoder().encode(piece);
      }
    };
    const exchange = makeExchange(async ({ onSent }) => {
      onSent();
      return { status: 200, headers: {}, body: body() };
    });
    const { signal } = new AbortController();
    const answer = await exchange({ url: 'https://host.example/', signal, deadlines: { firstByteMs: Infinity } });
    return readBody(answer.body);
  }
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '\n');

  it('has begun with none of the empty lines that come meanwhile', async () => {
    expect((await read([...blanks(100), '{"a"', ':1}'])).trim()).toBe('{"a":1}');
  });

  it('is held to the gap from its first character on, and to its own deadline before', async () => {
    await expect(read(['\n', '{', ...blanks(100), '}'])).rejects.toThrow(/"gapMs"/);
    await expect(read([...blanks(200), '{}'])).rejects.toThrow(/"answerMs"/);
  });
});
