import { type HostDelta, StreamError } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { chatHost, makeExchange } from '../src/index.js';
import { plain, question } from './chat-questions.js';

const encoder = new TextEncoder();
const word = (content: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const text = (each: string): HostDelta => ({ type: 'text', text: each });
const finish: HostDelta = { type: 'finish', reason: 'stop' };

/** The batches of an answer that comes in these reads, what ended it, and how many reads were taken. */
async function read(reads: readonly string[], most = Infinity) {
  let taken = 0;
  let isLeft = false;
  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      for (; taken < reads.length; taken++) yield encoder.encode(reads[taken]);
    } finally {
      isLeft = true;
    }
  }
  const exchange = makeExchange(async () => ({
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: body(),
  }));
  const { batches } = chatHost({ ...plain, exchange }).generate(question, { signal: new AbortController().signal });
  const taking: (readonly HostDelta[])[] = [];
  let failure: unknown;
  try {
    for await (const batch of batches) if (taking.push(batch) === most) break;
  } catch (error) {
    failure = error;
  }
  return { batches: taking, failure, taken, isLeft };
}

describe('an answer in batches', () => {
  it('has all together that came in one read', async () => {
    const reads = [word('a') + word('b'), word('c'), `${word('d')}data: [DONE]\n\n`];
    expect((await read(reads)).batches).toEqual([[text('a'), text('b')], [text('c')], [text('d'), finish]]);
  });

  it('has none for a read that brings nothing', async () => {
    const [first, second] = [word('a').slice(0, 9), word('a').slice(9)];
    expect((await read([first, ': ping\n\n', 'data: [DONE]\n\n'])).batches).toEqual([]);
    expect((await read([': ping\n\n', first, second])).batches).toEqual([[text('a')]]);
  });

  it('tells what came before an error in the same read, and then the error', async () => {
    const { batches, failure } = await read([word('a'), `${word('b')}data: oh no\n\n${word('c')}`]);
    expect(batches).toEqual([[text('a')], [text('b')]]);
    expect(failure).toBeInstanceOf(StreamError);
  });

  it('begins behind blank pieces, however many', async () => {
    const whole = JSON.stringify({ choices: [{ index: 0, message: { content: 'a' }, finish_reason: 'stop' }] });
    const blanks = Array.from({ length: 1000 }, () => '\n');
    expect((await read([...blanks, whole])).batches).toEqual([[text('a'), finish]]);
    expect((await read([...blanks, word('a'), 'data: [DONE]\n\n'])).batches.flat()).toEqual([text('a'), finish]);
  });

  it('is read no further than it is asked for', async () => {
    const { taken } = await read([word('a'), word('b'), word('c')], 1);
    expect(taken).toBe(0);
  });

  it('gives the same deltas one by one', async () => {
    const exchange = makeExchange(async () => ({
      status: 200,
      headers: {},
      body: (async function* () {
        yield encoder.encode(word('a') + word('b'));
        yield encoder.encode(`${word('c')}data: [DONE]\n\n`);
      })(),
    }));
    const answer = chatHost({ ...plain, exchange }).generate(question, { signal: new AbortController().signal });
    const deltas: HostDelta[] = [];
    for await (const delta of answer) deltas.push(delta);
    expect(deltas).toEqual([text('a'), text('b'), text('c'), finish]);
  });
});
