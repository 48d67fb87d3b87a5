import { request } from 'node:http';
import { connect } from 'node:net';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { keep } from '../test/ask-host.js';
import { type LoopbackServerOptions, startLoopbackServer } from './loopback-server.js';

const failure = (status: number, message: string) => ({ status, json: { message } });
const start = (options: Partial<LoopbackServerOptions>) =>
  keep(startLoopbackServer({ routes: [], failure, ...options }));

describe('a server on loopback', () => {
  it('answers the route of a method and a path and records the request with its status', async () => {
    const server = await start({
      routes: [{ method: 'POST', path: '/v1/echo', answer: ({ body }) => ({ status: 201, json: { got: body } }) }],
    });
    const response = await fetch(`${server.url}/v1/echo?a=1`, {
      method: 'POST',
      body: '{"x":1}',
      headers: { 'X-A': 'b' },
    });
    expect([response.status, await response.json()]).toEqual([201, { got: { x: 1 } }]);
    expect(server.requests).toMatchObject([
      { method: 'POST', path: '/v1/echo?a=1', body: { x: 1 }, status: 201, headers: { 'x-a': 'b' } },
    ]);
  });

  it('gives a pattern the path as it was sent', async () => {
    const server = await start({
      routes: [
        { method: 'GET', path: /\/run\/(.+)/, answer: ({ groups, query }) => ({ json: [groups, query.get('q')] }) },
      ],
    });
    expect(await (await fetch(`${server.url}/run/@cf/a/b?q=1`)).json()).toEqual([['@cf/a/b'], '1']);
    expect(await (await fetch(`${server.url}/run/%40cf%2Fa`)).json()).toEqual([['%40cf%2Fa'], null]);
    expect((await fetch(`${server.url}/other/run/x`)).status).toBe(404);
  });

  it('says 404, 400, 413 and 500 in the shape of its host', async () => {
    const broken = (): never => {
      throw new Error('no turn is left');
    };
    const server = await start({ routes: [{ method: 'POST', path: '/x', answer: broken }] });
    const post = async (path: string, body: string): Promise<unknown> => {
      const response = await fetch(`${server.url}${path}`, { method: 'POST', body });
      return [response.status, await response.json()];
    };
    expect(await post('/y', '{}')).toEqual([404, { message: 'Not Found' }]);
    expect(await post('/x', '{')).toEqual([400, { message: 'The request body is no valid JSON' }]);
    expect(await post('/x', 'a'.repeat(16 * 1024 * 1024 + 1))).toEqual([
      413,
      { message: 'The request body is too large' },
    ]);
    expect(await post('/x', '{}')).toEqual([500, { message: 'no turn is left' }]);
    expect(server.requests.map(({ status }) => status)).toEqual([404, 400, 413, 500]);
    expect(server.requests[1]?.body).toBe('{');
  });

  it('gives a scripted refusal by the number of the request, once', async () => {
    const server = await start({
      routes: [{ method: 'GET', path: '/', answer: () => ({ json: 'fine' }) }],
      refuse: [
        { at: 1, status: 429, headers: { 'retry-after': '2' }, body: { busy: true } },
        { at: 2, status: 502, body: '<html>' },
      ],
    });
    const get = () => fetch(server.url);
    expect((await get()).status).toBe(200);
    const busy = await get();
    expect([busy.status, busy.headers.get('retry-after'), await busy.json()]).toEqual([429, '2', { busy: true }]);
    expect(await (await get()).text()).toBe('<html>');
    expect((await get()).status).toBe(200);
  });

  it('cuts the bytes of a stream anywhere and loses none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }),
        fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
        async (stream, pieceBytes) => {
          const options = { routes: [{ method: 'GET', path: '/', answer: () => ({ stream }) }], failure, pieceBytes };
          const server = await startLoopbackServer(options);
          const text = Buffer.from(await (await fetch(server.url)).arrayBuffer()).toString('utf8');
          await server.close();
          expect(text).toBe(Buffer.from(stream.join('')).toString('utf8'));
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each([0, -1, 0.5, Number.NaN])(
    'refuses pieces of %d bytes, of which a stream would never come to its end',
    async (pieceBytes) => {
      await expect(startLoopbackServer({ routes: [], failure, pieceBytes })).rejects.toThrow('from 1');
    },
  );

  it('sends a stream event by event where no size is asked for', async () => {
    const server = await start({
      routes: [{ method: 'GET', path: '/', answer: () => ({ stream: ['data: 1\n\n', 'data: 2\n\n'] }) }],
    });
    const pieces = await new Promise<string[]>((resolve) => {
      request(server.url, (response) => {
        const got: string[] = [];
        response.setEncoding('utf8').on('data', (piece: string) => got.push(piece));
        response.on('end', () => resolve(got));
      }).end();
    });
    expect(pieces.join('')).toBe('data: 1\n\ndata: 2\n\n');
  });

  it('breaks a stream off where it is cut', async () => {
    const server = await start({
      routes: [{ method: 'GET', path: '/', answer: () => ({ stream: ['data: 1\n\n'], cut: true }) }],
    });
    await expect(fetch(server.url).then((response) => response.text())).rejects.toThrow();
  });

  it('closes connections that are still open', async () => {
    const server = await startLoopbackServer({ routes: [], failure });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    await server.close();
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
