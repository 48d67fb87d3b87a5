import { describe, expect, it } from 'vitest';
import { fetchPage, WebError } from '../src/index.js';
import { context, countDials, serve, serveBytes } from './loopback.js';
import { refusedRedirects as refused, resolveRefused as resolve } from './refused-addresses.js';

const kindOf = (asked: unknown): Promise<unknown> =>
  Promise.resolve(asked).then(
    () => 'reached',
    (error: unknown) => (error instanceof WebError ? error.kind : error),
  );

describe('a redirect', () => {
  it.each(refused)('is checked as the first URL is: %s', async (location, kind) => {
    await using server = await serve((_, response) => {
      response.writeHead(302, { location: location.replaceAll('PORT', `${server.port}`) }).end();
    });
    using dials = countDials();
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port], resolve });
    expect(await kindOf(page.execute({ url: server.origin }, context))).toBe(kind);
    expect({ reached: server.connections, dialled: dials.count }).toEqual({ reached: 1, dialled: 1 });
  });

  it.each([301, 302, 303, 307, 308])('of status %i is followed, and says where the page was', async (status) => {
    await using server = await serve((request, response) => {
      if (request.url === '/end') response.writeHead(200, { 'content-type': 'text/plain' }).end('here');
      else response.writeHead(status, { location: './end#part' }).end();
    });
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    const found = await page.execute({ url: `${server.origin}/start` }, context);
    expect(found).toMatchObject({ url: `${server.origin}/end`, status: 200, text: 'here' });
  });

  it('to a name written in UTF-8 is followed to that name, and one that is said twice alike as if said once', async () => {
    await using server = await serveBytes((socket) => {
      const start = `HTTP/1.1 302 Found\r\n${'location: /über\r\n'.repeat(2)}content-length: 0\r\n\r\n`;
      socket.end(asked++ === 0 ? start : 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nhere');
    });
    let asked = 0;
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    const found = await page.execute({ url: server.origin }, context);
    expect(found).toMatchObject({ url: `${server.origin}/%C3%BCber`, text: 'here' });
  });

  it('is followed five times and no more, unless told otherwise', async () => {
    let requests = 0;
    await using server = await serve((_, response) => {
      requests += 1;
      response.writeHead(302, { location: `/${requests}` }).end();
    });
    const options = { allowAddresses: ['127.0.0.1'], ports: [server.port] };
    expect(await kindOf(fetchPage(options).execute({ url: server.origin }, context))).toBe('redirects');
    expect(requests).toBe(6);
    const none = fetchPage({ ...options, maxRedirects: 0 });
    expect(await kindOf(none.execute({ url: server.origin }, context))).toBe('redirects');
    expect(requests).toBe(7);
  });

  it('is refused to a host that is not allowed, and to http where only https is', async () => {
    await using server = await serve((request, response) => {
      const location = request.url === '/' ? `http://b.example:${server.port}/` : '/';
      response.writeHead(302, { location }).end();
    });
    const options = { allowAddresses: ['127.0.0.1'], ports: [server.port], resolve: async () => ['127.0.0.1'] };
    const url = `http://a.example:${server.port}/`;
    expect(await kindOf(fetchPage({ ...options, allow: ['a.example'] }).execute({ url }, context))).toBe('host');
    expect(
      await kindOf(fetchPage({ ...options, allow: (to) => to.hostname === 'a.example' }).execute({ url }, context)),
    ).toBe('host');
    expect(server.connections).toBe(2);
    expect(await kindOf(fetchPage({ ...options, httpsOnly: true }).execute({ url }, context))).toBe('scheme');
    expect(server.connections).toBe(2);
  });

  it('tells the next server nothing of the one before', async () => {
    const told: unknown[] = [];
    await using server = await serve((request, response) => {
      told.push(request.headers);
      if (told.length > 1) response.writeHead(200, { 'content-type': 'text/plain' }).end();
      else response.writeHead(302, { location: `http://b.example:${server.port}/`, 'set-cookie': 'a=b' }).end();
    });
    const options = { allowAddresses: ['127.0.0.1'], ports: [server.port], resolve: async () => ['127.0.0.1'] };
    await fetchPage(options).execute({ url: `http://a.example:${server.port}/` }, context);
    expect(told[1]).toEqual({
      host: `b.example:${server.port}`,
      connection: 'close',
      'user-agent': 'Mozilla/5.0 (compatible; Windrose)',
      accept: 'text/html, */*;q=0.8',
      'accept-encoding': 'identity',
    });
  });
});

describe('a name', () => {
  it('is looked up once, and the address that was checked is the one connected to', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('checked');
    });
    const answers = [['127.0.0.1'], ['127.0.0.9'], ['10.0.0.1']];
    let asked = 0;
    const page = fetchPage({
      allowAddresses: ['127.0.0.1'],
      ports: [server.port],
      resolve: async () => answers[asked++] ?? [],
    });
    const url = `http://rebinding.example:${server.port}/`;
    expect(await page.execute({ url }, context)).toMatchObject({ url, text: 'checked' });
    expect({ asked, connections: server.connections }).toEqual({ asked: 1, connections: 1 });
  });

  it('is looked up and checked again for each redirect to it', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(302, { location: '/again' }).end();
    });
    using dials = countDials();
    const answers = [['127.0.0.1'], ['127.0.0.9']];
    const page = fetchPage({
      allowAddresses: ['127.0.0.1'],
      ports: [server.port],
      resolve: async () => answers.shift() ?? [],
    });
    expect(await kindOf(page.execute({ url: `http://rebinding.example:${server.port}/` }, context))).toBe('address');
    expect({ reached: server.connections, dialled: dials.count }).toEqual({ reached: 1, dialled: 1 });
  });

  it('with several addresses is reached at any of them that answers, and at no other', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('here');
    });
    const page = fetchPage({
      allowAddresses: ['127.0.0.0/8', '::1'],
      ports: [server.port],
      resolve: async () => ['127.77.0.1', '::1', '127.0.0.1'],
    });
    expect(await page.execute({ url: `http://several.example:${server.port}/` }, context)).toMatchObject({
      text: 'here',
    });
    expect(server.connections).toBe(1);
  });

  it('is not fetched by way of a proxy that the environment names', async () => {
    await using proxy = await serve((_, response) => response.end('proxied'));
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('direct');
    });
    const before = { ...process.env };
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])
      process.env[name] = proxy.origin;
    process.env['NODE_USE_ENV_PROXY'] = '1';
    try {
      const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
      expect(await page.execute({ url: server.origin }, context)).toMatchObject({ text: 'direct' });
    } finally {
      process.env = before;
    }
    expect(proxy.connections).toBe(0);
  });
});
