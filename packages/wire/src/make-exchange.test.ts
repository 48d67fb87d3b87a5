import { describe, expect, it } from 'vitest';
import { makeExchange } from './make-exchange.js';
import { readBody } from './read-body.js';
import type { OutgoingRequest, RawAnswer } from './send.js';

const { signal } = new AbortController();

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Asks over a transport that answers as told. */
async function ask(raw: Partial<RawAnswer>): Promise<string> {
  const exchange = makeExchange(async () => ({ status: 200, headers: {}, body: bytesOf('half'), ...raw }));
  return readBody((await exchange({ url: 'http://host.example/', signal })).body);
}

describe('an exchange over a transport that does not count', () => {
  it.each(['8', '3'])('finds that an announced length of %s is not what came', async (length) => {
    const asking = ask({ headers: { 'content-length': length } });
    await expect(asking).rejects.toMatchObject({ code: 'STREAM', kind: 'truncated' });
  });

  it.each([{}, { 'content-length': '4' }, { 'content-length': 'four' }])('takes %o as it is', async (headers) => {
    expect(await ask({ headers })).toBe('half');
  });

  it('reads no body a second time', async () => {
    const exchange = makeExchange(async () => ({ status: 200, headers: {}, body: bytesOf('once') }));
    const { body } = await exchange({ url: 'http://host.example/', signal });
    expect(await readBody(body)).toBe('once');
    expect(await readBody(body)).toBe('');
  });
});

describe('an exchange', () => {
  it('gives its transport the method, the headers and the JSON', async () => {
    const sent: OutgoingRequest[] = [];
    const exchange = makeExchange(async (request) => {
      sent.push(request);
      return { status: 200, headers: {}, body: bytesOf('') };
    });
    const headers = { 'accept-encoding': 'gzip', 'content-type': 'application/vnd.host+json' };
    await readBody((await exchange({ url: 'http://host.example/a', json: [1], headers, signal })).body);
    await readBody((await exchange({ url: 'http://host.example/b', json: {}, method: 'GET', signal })).body);
    expect(sent).toMatchObject([
      {
        method: 'POST',
        body: '[1]',
        headers: { 'accept-encoding': 'identity', 'content-type': 'application/vnd.host+json' },
      },
      { method: 'GET', body: '{}' },
    ]);
  });

  it.each(['transfer-encoding', 'content-length', 'expect', 'upgrade'])(
    'refuses the header %s before anything is sent',
    async (name) => {
      const exchange = makeExchange(() => Promise.reject(new Error('sent')));
      const asking = exchange({ url: 'http://host.example/', headers: { [name]: '5' }, signal });
      await expect(asking).rejects.toMatchObject({
        code: 'HOST',
        kind: 'bad-request',
        message: expect.stringContaining(name),
      });
    },
  );

  it.each(['sk-…', 'ключ', 'a\n'])('says of the header value %j what it may hold', async (value) => {
    const exchange = makeExchange(() => Promise.reject(new Error('sent')));
    const asking = exchange({ url: 'http://host.example/', headers: { authorization: value }, signal });
    await expect(asking).rejects.toMatchObject({
      kind: 'bad-request',
      message: expect.stringMatching(/"authorization" cannot be sent.*values one line of Latin-1/),
    });
  });

  it('asks one path whether the base of an address ends in a slash or not', async () => {
    const asked: string[] = [];
    const exchange = makeExchange(async ({ url }) => {
      asked.push(String(url));
      return { status: 200, headers: {}, body: bytesOf('') };
    });
    for (const base of ['http://host.example/v1', 'http://host.example/v1/', 'http://host.example//v1//'])
      await exchange({ url: `${base}/chat?from=http://a//b`, signal });
    expect(new Set(asked)).toEqual(new Set(['http://host.example/v1/chat?from=http://a//b']));
    await exchange({ url: 'http://proxy.example/https://host.example/v1//chat', signal });
    expect(asked.at(-1)).toBe('http://proxy.example/https://host.example/v1/chat');
  });

  it.each([Number.NaN, 0, -1, '900', null])('refuses %o as a deadline or a bound, by its name', async (wrong) => {
    const exchange = makeExchange(() => Promise.reject(new Error('sent')));
    const url = 'http://host.example/';
    const deadlines = { answerMs: wrong as number };
    await expect(exchange({ url, deadlines, signal })).rejects.toThrow('deadlines.answerMs');
    const sending = makeExchange(async () => ({ status: 200, headers: {}, body: bytesOf('') }));
    await expect(sending({ url, bounds: { answerBytes: wrong as number }, signal })).rejects.toThrow(
      'bounds.answerBytes',
    );
  });

  it('takes Infinity for no deadline and no bound', async () => {
    const exchange = makeExchange(async () => ({ status: 200, headers: {}, body: bytesOf('whole') }));
    const deadlines = { connectMs: Infinity, firstByteMs: Infinity, gapMs: Infinity, answerMs: Infinity };
    const { body } = await exchange({
      url: 'http://host.example/',
      deadlines,
      bounds: { answerBytes: Infinity },
      signal,
    });
    expect(await readBody(body)).toBe('whole');
  });
});
