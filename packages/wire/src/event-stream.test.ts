import { existsSync, readFileSync } from 'node:fs';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streams } from '../test/random-streams.js';
import { endOfStream, readEventStream, type StreamedEvent } from './event-stream.js';
import type { AnswerBody } from './wire-types.js';

const encoder = new TextEncoder();

async function* pieces(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? encoder.encode(part) : part;
}

interface Reading {
  readonly events: StreamedEvent[];
  readonly failure?: unknown;
}

/** All events, and what the reading ended with where that was no end. */
async function read(parts: readonly (string | Uint8Array)[], eventBytes?: number): Promise<Reading> {
  const events: StreamedEvent[] = [];
  try {
    for await (const event of readEventStream(pieces(parts), eventBytes === undefined ? {} : { eventBytes })) {
      events.push(event);
    }
    return { events };
  } catch (failure) {
    return { events, failure };
  }
}

async function dataOf(...parts: (string | Uint8Array)[]): Promise<string[]> {
  return (await read(parts)).events.map(({ data }) => data);
}

describe('an event stream', () => {
  it.each([
    ['LF', 'data: a\n\ndata: b\n\n'],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
    ['CR', 'data: a\r\rdata: b\r\r'],
    ['all of them', 'data: a\r\n\ndata: b\r\r\n'],
    ['no space', 'data:a\n\ndata:b\n\n'],
    ['a byte-order mark', '\uFEFFdata: a\n\ndata: b\n\n'],
    ['comments', ': hi\ndata: a\n: there\n\n:\n\ndata: b\n\n'],
    ['fields of no interest', 'id: 1\nretry: 9\nunknown: x\ndatas: y\ndat: z\ndata: a\n\ndata: b\n\n'],
    ['blank lines to spare', '\n\n\ndata: a\n\n\n\ndata: b\n\n\n'],
  ])('with %s gives its events', async (_, text) => {
    expect(await dataOf(text)).toEqual(['a', 'b']);
  });

  it.each([
    ['a blank line behind', 'data: a\n\nerror: {"code":500}\n\ndata: [DONE]\n\n', ['[DONE]']],
    ['nothing behind', 'data: a\n\nerror: {"code":500}', []],
  ])('gives a field "error", as llama.cpp wrote it, as an event of that kind: with %s', async (_, text, rest) => {
    const { events } = await read([text]);
    expect(events).toEqual([
      { data: 'a' },
      { event: 'error', data: '{"code":500}' },
      ...rest.map((data) => ({ data })),
    ]);
  });

  it('takes one space off, and no more', async () => {
    expect(await dataOf('data:  two\n\ndata:\ttab\n\ndata: end \n\n')).toEqual([' two', '\ttab', 'end ']);
  });

  it('joins the lines of one event', async () => {
    expect(await dataOf('data: a\ndata:\ndata\ndata: b\n\n')).toEqual(['a\n\n\nb']);
  });

  it('gives an event without data only where it has a data line', async () => {
    expect(await dataOf('event: ping\n\ndata\n\ndata:\n\n')).toEqual(['', '']);
  });

  it('names the type of an event, for that event alone', async () => {
    const { events } = await read(['event: error\ndata: a\n\ndata: b\n\nevent: c\nevent:\ndata: d\n\n']);
    expect(events).toEqual([{ event: 'error', data: 'a' }, { data: 'b' }, { data: 'd' }]);
  });

  it('reads characters that were cut in two, and replaces those that are none', async () => {
    const bytes = encoder.encode('data: né😀\n\n');
    for (let at = 0; at <= bytes.length; at++) {
      expect(await dataOf(bytes.subarray(0, at), bytes.subarray(at))).toEqual(['né😀']);
    }
    expect(await dataOf(Uint8Array.of(...encoder.encode('data: '), 0xe2, 0x82, 0x0a, 0x0a))).toEqual(['\uFFFD']);
  });

  it('leaves a byte-order mark that is not at the beginning in its line', async () => {
    expect(await dataOf('data: a\n\n\uFEFFdata: b\n\ndata: \uFEFFc\n\n')).toEqual(['a', '\uFEFFc']);
  });

  it('passes pieces without bytes over', async () => {
    expect(await dataOf('data: a\r', '', '\n', '', '\r', '\ndata: b\n\n')).toEqual(['a', 'b']);
  });
});

describe('the end of an event stream', () => {
  it.each([
    ['without a blank line', 'data: a\n'],
    ['within a CRLF', 'data: a\r'],
    ['after a comment', 'data: a\n: bye'],
    ['within another field', 'data: a\nid: 1'],
  ])('%s still gives the event whose lines are whole', async (_, text) => {
    expect(await dataOf(text)).toEqual(['a']);
  });

  it.each([endOfStream, '{"choices":[]}', ' [1, 2] '])(
    'within the line still gives %s, which is whole',
    async (data) => {
      expect(await dataOf(`data: first\n\ndata: ${data}`)).toEqual(['first', data]);
    },
  );

  it.each(['[DON', '{"choices":[', 'text', '12', '"text"', ''])(
    'within the line drops "%s", which may be cut',
    async (data) => {
      expect(await dataOf(`data: first\n\ndata: ${data}`)).toEqual(['first']);
    },
  );

  it('drops an event of several lines whose last is cut', async () => {
    expect(await dataOf('data: {"a":\ndata: 1')).toEqual([]);
    expect(await dataOf('data: {"a":\ndata: 1}')).toEqual(['{"a":\n1}']);
    expect(await dataOf('data: {"a":\n')).toEqual([]);
    expect(await dataOf('data: {"a":\nda')).toEqual([]);
  });

  it('gives what stands behind the mark of the end too, which is for the reader to leave', async () => {
    expect(await dataOf('data: [DONE]\n\ndata: [DONE]\n\ndata: more\n\n')).toEqual(['[DONE]', '[DONE]', 'more']);
  });

  it('is that of an empty body too', async () => {
    expect(await dataOf()).toEqual([]);
    expect(await dataOf('')).toEqual([]);
    expect(await dataOf('\uFEFF')).toEqual([]);
  });
});

describe('the bound of an event', () => {
  const oversize = { code: 'STREAM', kind: 'oversize' };

  it('lets an event of just that many bytes pass', async () => {
    const line = `data: ${'é'.repeat(47)}`;
    expect(encoder.encode(line)).toHaveLength(100);
    expect((await read([`${line}\n\n`], 100)).events).toHaveLength(1);
    expect((await read([`${line}\n\n`], 99)).failure).toMatchObject(oversize);
  });

  it.each([
    ['a line without end', ['data: first\n\n', 'data: ', ...Array<string>(20).fill('x'.repeat(10))]],
    ['a whole line', ['data: first\n\n', `data: ${'x'.repeat(100)}\n\n`]],
    ['many lines', ['data: first\n\n', 'data: x\n'.repeat(20)]],
    ['lines without a word', ['data: first\n\n', 'data\n'.repeat(30)]],
    ['a comment', ['data: first\n\n', `: ${'x'.repeat(100)}\n`]],
    ['a line the stream ends in', ['data: first\n\n', `data: ${'x'.repeat(100)}`]],
  ])('holds for %s, after what came before', async (_, parts) => {
    const { events, failure } = await read(parts, 100);
    expect(events).toEqual([{ data: 'first' }]);
    expect(failure).toMatchObject(oversize);
  });

  it('is 1 MiB where nothing is said', async () => {
    expect((await read([`data: ${'x'.repeat(2 ** 20 - 6)}\n\n`])).events).toHaveLength(1);
    expect((await read([`data: ${'x'.repeat(10_000_000)}\n\n`])).failure).toMatchObject(oversize);
  });

  it('holds no stream to it as a whole', async () => {
    expect((await read(['data: x\n\n'.repeat(100)], 20)).events).toHaveLength(100);
    expect((await read([': x\n'.repeat(100)], 20)).failure).toBeUndefined();
  });

  it('ends a line without end when it is reached, not at the end of the stream', async () => {
    let taken = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (; taken < 1000; taken++) yield encoder.encode('data: x');
    };
    const reading = readEventStream(endless(), { eventBytes: 70 }).next();
    await expect(reading).rejects.toMatchObject(oversize);
    expect(taken).toBe(10);
  });

  it('can be reached in tiny pieces', async () => {
    const bytes = encoder.encode(`data: ${'x'.repeat(2 ** 18)}\n\n`);
    const tiny = Array.from({ length: bytes.length / 2 + 1 }, (_, at) => bytes.subarray(2 * at, 2 * at + 2));
    expect((await read(tiny)).events[0]?.data).toHaveLength(2 ** 18);
  });
});

describe('progress', () => {
  async function progressOf(text: string): Promise<number> {
    let calls = 0;
    const body: AnswerBody = { ...iterable(text), progress: () => (calls += 1) };
    for await (const _ of readEventStream(body));
    return calls;
  }

  const iterable = (text: string): AnswerBody => ({ [Symbol.asyncIterator]: () => pieces([text]) });

  it('is said at the beginning, so that bytes do not count, and then for each event', async () => {
    expect(await progressOf('')).toBe(1);
    expect(await progressOf('data: a\n\ndata: b\n\n')).toBe(3);
  });

  it('is not made by comments, nor by events that say nothing', async () => {
    expect(await progressOf(': a\n\n: b\n\nid: 1\n\ndata:\n\nevent: ping\n\n')).toBe(1);
  });
});

/** Pieces of a text's bytes, cut at any places. */
function cutAt(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = encoder.encode(text);
  const at = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].toSorted(
    (one, other) => one - other,
  );
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

describe('every stream', () => {
  const cuts = fc.array(fc.nat(), { maxLength: 12 });

  it('gives the same events and ends the same way wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(streams, cuts, fc.integer({ min: 4, max: 60 }), async (text, places, bound) => {
        expect(await read(cutAt(text, places), bound)).toEqual(await read([text], bound));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives the same events byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(streams, async (text) => {
        const bytes = encoder.encode(text);
        expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(await read([text]));
      }),
      { numRuns: 300 },
    );
  });

  it('is read as eventsource-parser reads it', async () => {
    await fc.assert(
      fc.asyncProperty(streams, cuts, async (text, places) => {
        const whole = `${text}\n\n`;
        const theirs: StreamedEvent[] = [];
        const parser = createParser({
          onEvent: ({ event, data }) => theirs.push(event === undefined ? { data } : { event, data }),
        });
        parser.feed(whole);
        expect((await read(cutAt(whole, places))).events).toEqual(theirs);
      }),
      { numRuns: 5000 },
    );
  });

  it('of any bytes at all throws nothing but the bound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 })), async (parts) => {
        expect((await read(parts)).failure).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

interface CorpusCase {
  readonly id: string;
  readonly chunks: readonly string[];
  readonly atLeast: boolean;
  readonly expected: readonly { readonly event?: string; readonly data?: string }[];
}

const corpus = new URL('../../../../shared/corpora/sse/cases.jsonl', import.meta.url);
const cases: CorpusCase[] = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): CorpusCase => JSON.parse(line))
  : [];

describe.skipIf(cases.length === 0)(
  'the corpus of event streams (skipped where it does not lie beside the repository)',
  () => {
    it.each(cases)('holds $id', async ({ chunks, expected, atLeast }) => {
      const { events } = await read(chunks);
      const wanted = expected.map(({ event, data }) => ({ ...(event && { event }), ...(data && { data }) }));
      for (const event of wanted) expect(events).toContainEqual(expect.objectContaining(event));
      if (!atLeast) expect(events).toHaveLength(wanted.length);
    });
  },
);
