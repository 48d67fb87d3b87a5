import { brotliCompressSync, gzipSync } from 'node:zlib';
import { HostError } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { readEventStream } from '../src/event-stream.js';
import { readBody } from '../src/read-body.js';
import { answer, chunk, chunkedHead, drip, flood, serve } from './loopback.js';
import { ask, failureOf, plantedKey, post, transports } from './transports.js';

const shortGap = { gapMs: 40 };
const kilobyte = 'x'.repeat(1024);
const decodedByFetch = ['gzip', 'br', 'deflate', 'GZIP'];
const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));

describe.each(transports)('what is sent over $name', ({ exchange }) => {
  it('is JSON by POST, and asks for no compression', async () => {
    await using server = await serve((socket) => socket.write(answer('')));
    await ask(exchange, server.url);
    const [head, body] = server.requests[0]!.split('\r\n\r\n');
    expect(head).toMatch(/^POST \/v1\/chat\?key=\S+ HTTP\/1\.1$/m);
    expect(head).toMatch(/^content-type: application\/json$/im);
    expect(head).toMatch(/^accept-encoding: identity$/im);
    expect(head).toMatch(new RegExp(`^authorization: Bearer ${plantedKey}$`, 'im'));
    expect(JSON.parse(body!)).toEqual({ prompt: `say ${plantedKey}` });
  });

  it('is a GET without a body where there is no JSON', async () => {
    await using server = await serve((socket) => socket.write(answer('')));
    const { body } = await exchange({ url: `${server.url}/poll`, signal: new AbortController().signal });
    await readBody(body);
    expect(server.requests[0]).toMatch(/^GET \/poll HTTP\/1\.1\r\n/);
    expect(server.requests[0]).not.toMatch(/^content-type:/im);
  });

  it('is refused before it is sent where a header cannot be', async () => {
    const headers = { authorization: `Bearer ${plantedKey}\n` };
    const error = await failureOf((signal) => post(exchange, 'http://127.0.0.1:9', { headers, signal }));
    expect(error).toMatchObject({ code: 'HOST', kind: 'bad-request' });
    expect(String(error)).toContain('authorization');
  });

  it.each(['not an address', 'ftp://127.0.0.1/', `http://user:${plantedKey}@127.0.0.1/`])(
    'is refused where the address is %s',
    async (url) => {
      const error = await failureOf((signal) => exchange({ url, signal }));
      expect(error).toMatchObject({ code: 'HOST', kind: 'bad-request' });
    },
  );
});

describe.each(transports.filter(({ name }) => name !== 'undici'))('a body that $name decodes', ({ exchange }) => {
  const serveEncoded = (encoding: string, bytes: Uint8Array, status = '200 OK'): ReturnType<typeof serve> =>
    serve((socket) => {
      socket.write(answer('', `content-encoding: ${encoding}\r\ncontent-length: ${bytes.byteLength}`, status));
      socket.write(bytes);
    });

  it.each([
    ['gzip', gzipSync('whole')],
    ['GZIP', gzipSync('whole')],
    ['br', brotliCompressSync('whole')],
  ])('is read, though its headers still say %s and the length it had', async (encoding, bytes) => {
    await using server = await serveEncoded(encoding, bytes);
    expect(await ask(exchange, server.url)).toBe('whole');
  });

  it('is read of a refusal too', async () => {
    await using server = await serveEncoded('gzip', gzipSync('busy'), '503 Service Unavailable');
    const { status, body } = await post(exchange, server.url);
    expect([status, await readBody(body)]).toEqual([503, 'busy']);
  });

  it('is held to its bound in decoded bytes', async () => {
    await using server = await serveEncoded('gzip', bomb);
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'oversize' });
    await server.drained();
  });
});

describe.each(transports)('a body over $name', ({ name, exchange }) => {
  it('comes with its status and its headers in lower case', async () => {
    await using server = await serve((socket) =>
      socket.write(answer('{}', 'Content-Length: 2\r\nRetry-After: 7\r\nX-Twice: a\r\nX-Twice: b', '429 Too Many')),
    );
    const { status, headers, body } = await post(exchange, server.url);
    expect(status).toBe(429);
    expect(headers).toMatchObject({ 'retry-after': '7', 'x-twice': 'a, b' });
    expect(await readBody(body)).toBe('{}');
  });

  it.each([
    ['empty', answer('')],
    ['of status 204', answer('', 'x-none: yes', '204 No Content')],
    ['of a status 204 that announces bytes', answer('', 'content-length: 5', '204 No Content')],
  ])('that is %s is an empty text', async (_, said) => {
    await using server = await serve((socket) => socket.write(said));
    expect(await ask(exchange, server.url)).toBe('');
  });

  it('of an unexpected content type is left to the reader', async () => {
    await using server = await serve((socket) =>
      socket.write(answer('<html>', 'content-type: text/html\r\ncontent-length: 6')),
    );
    const { headers, body } = await post(exchange, server.url);
    expect(headers['content-type']).toBe('text/html');
    expect(await readBody(body)).toBe('<html>');
  });

  it('that announces more than comes is truncated', async () => {
    await using server = await serve((socket) => socket.end(answer('half', 'content-length: 8')));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'truncated' });
    await server.drained();
  });

  it('that announces more than comes and stays open ends at the gap deadline', async () => {
    await using server = await serve((socket) => socket.write(answer('half', 'content-length: 8')));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines: shortGap }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('gapMs');
    await server.drained();
  });

  it('that announces fewer bytes than come ends where it said', async () => {
    await using server = await serve((socket) => socket.write(answer('whole and more', 'content-length: 5')));
    expect(await ask(exchange, server.url)).toBe('whole');
    await server.drained();
  });

  it.each([
    ['within a chunk', `${chunkedHead}ff\r\nhalf`],
    ['between chunks', chunkedHead + chunk('half')],
  ])('in chunks that breaks off %s is truncated', async (_, said) => {
    await using server = await serve((socket) => socket.end(said));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'truncated' });
  });

  it('that is reset in the middle is truncated', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead + chunk('half'), () => socket.resetAndDestroy());
    });
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    // Where the reset overtakes the head, no answer has come.
    expect(error).toMatchObject({ kind: expect.stringMatching(/^(truncated|transient)$/) });
  });

  it('whose chunks have no lengths is malformed', async () => {
    await using server = await serve((socket) => socket.write(`${chunkedHead + chunk('half')}zz\r\n`));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'malformed' });
    await server.drained();
  });

  it.each(name === 'undici' ? [...decodedByFetch, 'identity, gzip', 'compress'] : ['identity, gzip', 'compress'])(
    'encoded as %s is refused unread',
    async (encoding) => {
      await using server = await serve((socket) => {
        socket.write(answer('', `content-encoding: ${encoding}\r\ncontent-length: ${bomb.byteLength + 1}`));
        socket.write(bomb);
      });
      const error = await failureOf((signal) => post(exchange, server.url, { signal }));
      expect(error).toMatchObject({ code: 'STREAM', kind: 'malformed' });
      await server.drained();
    },
  );

  it('of a refusal is left unread where it is encoded, and its status counts', async () => {
    await using server = await serve((socket) => {
      const headers = `content-encoding: compress\r\nretry-after: 7\r\ncontent-length: ${bomb.byteLength}`;
      socket.write(answer('', headers, '429 Too Many Requests'));
      socket.write(bomb);
    });
    const { status, headers, body } = await exchange({ url: server.url, signal: new AbortController().signal });
    expect({ status, ...headers, read: await readBody(body) }).toMatchObject({
      status: 429,
      'retry-after': '7',
      read: '',
    });
    await server.drained();
  });

  it('said to be encoded as identity is read', async () => {
    await using server = await serve((socket) =>
      socket.write(answer('plain', 'content-encoding: identity\r\ncontent-length: 5')),
    );
    expect(await ask(exchange, server.url)).toBe('plain');
  });

  it.each([
    ['the same origin', '/elsewhere?token=leak', 'the same origin'],
    ['another origin', 'https://other.example/path?token=leak', 'https://other.example'],
    ['itself', '', 'the same origin'],
    ['what is no address', 'http://[', 'nowhere'],
  ])('is never fetched by a redirect to %s', async (_, location, words) => {
    await using server = await serve((socket) =>
      socket.write(answer('', `location: ${location}\r\ncontent-length: 9`, '307 Temporary Redirect')),
    );
    const error = await failureOf((signal) => post(exchange, server.url, { signal }));
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: 'bad-request', status: 307, retryable: false });
    expect(String(error)).toContain(words);
    expect(String(error)).toContain('never followed');
    expect(String(error)).not.toContain('leak');
    expect(server.requests).toHaveLength(1);
    await server.drained();
  });

  it('that drips a byte at a time ends at the gap deadline, not at that of the whole answer', async () => {
    await using server = await serve((socket) => {
      socket.write(answer('', 'content-length: 1000000'));
      drip(socket, '.');
    });
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines: shortGap }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('gapMs');
    await server.drained();
  });

  it('of events that drips a byte at a time ends at the gap deadline too, though events come of it', async () => {
    await using server = await serve((socket) => {
      socket.write(answer('', 'content-type: text/event-stream'));
      drip(socket, 'data: x\n\n');
    });
    const error = await failureOf(async (signal) => {
      const { body } = await post(exchange, server.url, { signal, deadlines: { gapMs: 150 } });
      for await (const { data } of readEventStream(body)) expect(data).toBe('x');
    });
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    await server.drained();
  });

  it('that stalls for ever before its first byte ends at the first-byte deadline', async () => {
    await using server = await serve((socket) => socket.write(chunkedHead));
    const deadlines = { firstByteMs: 40 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('firstByteMs');
    await server.drained();
  });

  it('of a refusal that stalls ends at the gap deadline, though an answer may take as long as it likes', async () => {
    await using server = await serve((socket) => socket.write(answer('', 'content-length: 9', '503 Busy')));
    const deadlines = { firstByteMs: Infinity, gapMs: 40 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('gapMs');
    await server.drained();
  });

  it('of nothing but blanks ends at the first-byte deadline', async () => {
    await using server = await serve((socket) => {
      socket.write(answer('', 'content-length: 1000000'));
      drip(socket, '\n');
    });
    const deadlines = { firstByteMs: 40 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('firstByteMs');
    await server.drained();
  });

  it('of comments without end stalls, though bytes come all the time', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead + chunk('data: one\n\n'));
      const timer = setInterval(() => socket.write(chunk(': still here, please wait\n\n')), 2);
      socket.on('close', () => clearInterval(timer));
    });
    const seen: string[] = [];
    const error = await failureOf(async (signal) => {
      const { body } = await post(exchange, server.url, { signal, deadlines: shortGap });
      for await (const { data } of readEventStream(body)) seen.push(data);
    });
    expect(seen).toEqual(['one']);
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('gapMs');
    await server.drained();
  });

  it('of steady pieces without end ends at the deadline of the whole answer', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead);
      const timer = setInterval(() => socket.write(chunk(kilobyte)), 2);
      socket.on('close', () => clearInterval(timer));
    });
    const deadlines = { answerMs: 60 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('answerMs');
    await server.drained();
  });

  it('without end is cut at its bound', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead);
      flood(socket, chunk(kilobyte.repeat(16)));
    });
    const bounds = { answerBytes: 100_000 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, bounds }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'oversize' });
    expect(String(error)).toContain('100000');
    await server.drained();
  });

  it('of just the bound passes, and of one byte more does not', async () => {
    await using server = await serve((socket) => socket.write(answer('12345678')));
    expect(await ask(exchange, server.url, { bounds: { answerBytes: 8 } })).toBe('12345678');
    const bounds = { answerBytes: 7 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, bounds }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'oversize' });
  });
});
