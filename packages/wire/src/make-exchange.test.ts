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
    expect(sent.map((request) => ({ ...request, body: new TextDecoder().decode(request.body) }))).toMatchObject([
      {
        method: 'POST',
        body: '[1]',
        headers: { 'accept-encoding': 'identity', 'content-type': 'application/vnd.host+json' },
      },
      { method: 'GET', body: '{}' },
    ]);
  });
});
