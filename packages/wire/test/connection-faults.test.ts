import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { HostError } from '@windrose/core/host';
import { selfSigned } from '@windrose/testkit';
import { describe, expect, it } from 'vitest';
import { readBody } from '../src/read-body.js';
import { answer, chunk, chunkedHead, closedAddress, drip, serve, serveNoTls } from './loopback.js';
import { ask, failureOf, post, transports } from './transports.js';

const soon = { firstByteMs: 40 };

describe.each(transports)('a connection over $name', ({ name, exchange }) => {
  it('that is refused is a transient failure', async () => {
    const url = await closedAddress();
    const error = await failureOf((signal) => ask(exchange, url, { signal }));
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind: 'transient', retryable: true });
    expect(String(error)).toContain('ECONNREFUSED');
  });

  it('whose certificate nobody vouches for is not tried again', async () => {
    await using server = await serve((socket) => socket.write(answer('never')), selfSigned());
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'HOST', kind: 'bad-request', retryable: false });
    expect(String(error)).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(server.requests).toEqual([]);
    await server.drained();
  });

  it('to a port that does not speak TLS is not tried again', async () => {
    await using server = await serveNoTls('HTTP/1.1 400 Bad Request\r\n\r\n');
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'HOST', kind: 'bad-request', retryable: false });
    expect(server.requests).toEqual([]);
    await server.drained();
  });

  it('whose handshake hangs ends at a deadline, and the socket is closed', async () => {
    await using server = await serveNoTls('');
    const deadlines = { connectMs: 40, firstByteMs: name === 'undici' ? 60_000 : 40 };
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain(name === 'undici' ? 'connectMs' : 'firstByteMs');
    if (name === 'undici') await server.drained();
  });

  it('over which no headers come ends at the first-byte deadline', async () => {
    await using server = await serve(() => {});
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines: soon }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    expect(String(error)).toContain('firstByteMs');
    await server.drained();
  });

  it('over which headers drip for ever ends at the first-byte deadline', async () => {
    await using server = await serve((socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-slow: yes '));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal, deadlines: soon }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'stalled' });
    await server.drained();
  });

  it.each([
    ['before headers', ''],
    ['within headers', 'HTTP/1.1 200 OK\r\ncontent-le'],
  ])('that is reset %s is a transient failure', async (_, said) => {
    await using server = await serve((socket) => {
      if (said === '') socket.resetAndDestroy();
      else socket.write(said, () => socket.resetAndDestroy());
    });
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'HOST', kind: 'transient' });
    await server.drained();
  });

  it('over which something else than HTTP comes is malformed', async () => {
    await using server = await serve((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'));
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'malformed' });
  });

  it('with headers without end is oversize', async () => {
    await using server = await serve((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${`x-more: ${'y'.repeat(1000)}\r\n`.repeat(100)}\r\n`);
    });
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'oversize' });
    await server.drained();
  });

  it('is kept for the next request', async () => {
    await using server = await serve((socket, _, count) => socket.write(answer(`answer ${count}`)));
    expect(await ask(exchange, server.url)).toBe('answer 1');
    // fetch frees a connection a turn of the event loop later.
    if (name !== 'undici') await new Promise(setImmediate);
    expect(await ask(exchange, server.url)).toBe('answer 2');
    expect(server.connections).toBe(1);
  });

  it('that was kept and is dead when it is used again is a transient failure, and the request is not sent twice', async () => {
    await using server = await serve((socket, _, count) => {
      if (count === 1) socket.write(answer('alive'));
      else socket.destroy();
    });
    expect(await ask(exchange, server.url)).toBe('alive');
    const error = await failureOf((signal) => ask(exchange, server.url, { signal }));
    expect(error).toMatchObject({ code: 'HOST', kind: 'transient' });
    expect(server.requests).toHaveLength(2);
  });

  it('that the host closed after its answer is made anew', async () => {
    await using server = await serve((socket, _, count) => socket.end(answer(`answer ${count}`)));
    expect(await ask(exchange, server.url)).toBe('answer 1');
    await server.drained();
    expect(await ask(exchange, server.url)).toBe('answer 2');
    expect(server.connections).toBe(2);
  });

  it('passes over what a host announces before its answer', async () => {
    await using server = await serve((socket) => socket.write(`HTTP/1.1 103 Early Hints\r\n\r\n${answer('at last')}`));
    const { status, body } = await post(exchange, server.url);
    expect(status).toBe(200);
    expect(await readBody(body)).toBe('at last');
  });

  it('goes on beside another that hangs', async () => {
    await using server = await serve((socket, _, count) => {
      if (count === 1) socket.write(chunkedHead + chunk('begun'));
      else socket.write(answer('other'));
    });
    const hanging = await post(exchange, server.url);
    expect(await ask(exchange, server.url)).toBe('other');
    const reading = hanging.body[Symbol.asyncIterator]();
    await reading.return?.();
  });
});

describe('a host that also speaks HTTP/2', () => {
  it('is asked over HTTP/1.1, where no request shares the fate of another', async () => {
    const pair = selfSigned();
    setDefaultCACertificates([...getCACertificates(), pair.cert]);
    const server = createSecureServer({ ...pair, allowHTTP1: true }, (request, response) => {
      response.setHeader('connection', 'close');
      response.end(request.httpVersion);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const [undici] = transports;
    const { body } = await post(undici!.exchange, `https://127.0.0.1:${address.port}`);
    expect(await readBody(body)).toBe('1.1');
    server.close();
    await once(server, 'close');
  });
});
