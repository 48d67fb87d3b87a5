import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates, TLSSocket } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { Agent, DefinitionError } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { fetchPage, type FetchPageOptions, pageSchema, type WebError } from '../src/index.js';
import { context, countDials, listen, serve } from './loopback.js';

describe('the tool', () => {
  it('is shown to a model in few words', () => {
    expect(fetchPage().spec).toEqual({
      name: 'fetch_page',
      description: 'Fetch a web page and read its text.',
      parameters: {
        type: 'object',
        properties: { url: { type: 'string', description: expect.stringContaining('https://') as string } },
        required: ['url'],
      },
    });
  });

  it('gives a page as text, in the shape it says', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<title>News</title><h1>Today</h1><p>All is <a href="/well">well</a>.</p>');
    });
    using dials = countDials();
    const page = fetchPage({ allowAddresses: ['127.0.0.0/8'], ports: [server.port] });
    const found = await page.execute({ url: `${server.origin}/news?a=1#top` }, context);
    expect(found).toEqual({
      url: `${server.origin}/news?a=1`,
      status: 200,
      type: 'text/html',
      title: 'News',
      text: `# Today\n\nAll is [well](${server.origin}/well).`,
      truncated: false,
    });
    expect(pageSchema.parse(found)).toEqual(found);
    expect(dials.count).toBe(1);
  });

  it('gives an error page too, with its status', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    });
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    expect(await page.execute({ url: server.origin }, context)).toMatchObject({ status: 404, text: 'Not here.' });
  });

  it.each([204, 404, 500])('gives an answer without type and body too, with its status: %i', async (status) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    expect(await page.execute({ url: server.origin }, context)).toMatchObject({ status, text: '', truncated: false });
  });

  it('takes the last type of two, as browsers do', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, ['content-type', 'application/octet-stream', 'content-type', 'text/plain']).end('here');
    });
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    expect(await page.execute({ url: server.origin }, context)).toMatchObject({ type: 'text/plain', text: 'here' });
  });

  it('reads a page of XML as XML', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/xhtml+xml' }).end('<script src="x"/><p>here</p>');
    });
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    expect(await page.execute({ url: server.origin }, context)).toMatchObject({ text: 'here' });
  });

  it.each([
    ['application/json', '{"a": [1]}', '{"a": [1]}'],
    ['application/ld+json', '{}', '{}'],
    [
      'application/rss+xml',
      '<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>',
      '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>',
    ],
    ['text/plain; charset=iso-8859-1', 'caf\xe9', 'café'],
    ['text/html; charset=windows-1252', '\x80 5', '€ 5'],
    ['text/html', '<meta charset="shift_jis">\x83\x65', 'テ'],
    ['text/html', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xc1', 'а'],
    ['text/html; charset=none', '<meta charset="koi8-r">\xc1', 'а'],
    ['text/html', '<meta charset=utf-16>\xc3\xa9', 'é'],
    ['text/html; charset=iso-8859-1', '\xef\xbb\xbf<meta charset=koi8-r>\xc3\xa9', 'é'],
    ['text/plain', '\xff\xfea\0', 'a'],
    ['text/plain; charset=nonsense', '\xc3\xa9', 'é'],
    ['text/html', '<p>caf\xe9, \x80 5', 'café, € 5'],
    ['text/html', '<p>\xc3\xa9\xc3\xa8 and a slip: \xe9.', 'éè and a slip: \ufffd.'],
    ['text/html', '<p>was lost elsewhere: \xef\xbf\xbd', 'was lost elsewhere: \ufffd'],
    ['text/plain', 'a\xffb', 'a\ufffdb'],
  ])('reads %s in the encoding that it says: %j', async (type, body, text) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type }).end(Buffer.from(body, 'latin1'));
    });
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port] });
    expect((await page.execute({ url: server.origin }, context)).text).toBe(text);
  });

  it.each<[keyof FetchPageOptions, FetchPageOptions]>([
    ['allowAddresses', { allowAddresses: ['10.0.0.0/33'] }],
    ['allowAddresses', { allowAddresses: ['localhost'] }],
    ['allowAddresses', { allowAddresses: ['10.0.0/8'] }],
    ['allowAddresses', { allowAddresses: ['fe80::1%lo'] }],
    ['allowAddresses', { allowAddresses: ['::/129'] }],
    ['allowAddresses', { allowAddresses: ['10.0.0.0/'] }],
    ['allow', { allow: ['https://example.org'] }],
    ['allow', { allow: ['example.org/path'] }],
    ['allow', { allow: ['example.org:8080'] }],
    ['allow', { allow: ['*'] }],
    ['allow', { allow: ['a*.example.org'] }],
    ['allow', { allow: ['*.10.0.0.1'] }],
    ['allow', { allow: [''] }],
    ['ports', { ports: [0] }],
    ['ports', { ports: [80.5] }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxBytes', { maxBytes: Number.POSITIVE_INFINITY }],
    ['maxCharacters', { maxCharacters: -1 }],
    ['maxRedirects', { maxRedirects: -1 }],
    ['timeoutMs', { timeoutMs: 2 ** 31 }],
    ['timeoutMs', { timeoutMs: Number.NaN }],
    ['userAgent', { userAgent: 'a\r\nhost: b' }],
  ])('is not made with a wrong %s: %j', (path, options) => {
    expect(() => fetchPage(options)).toThrow(DefinitionError);
    expect(() => fetchPage(options)).toThrow(expect.objectContaining({ path }) as Error);
  });
});

describe('the hosts that are allowed', () => {
  it.each([
    ['example.org', 'http://example.org/', true],
    ['Example.ORG', 'http://EXAMPLE.org./', true],
    ['example.org', 'http://www.example.org/', false],
    ['example.org', 'http://example.org.evil.net/', false],
    ['example.org', 'http://notexample.org/', false],
    ['*.example.org', 'http://www.example.org/', true],
    ['*.example.org', 'http://a.b.example.org/', true],
    ['*.example.org', 'http://example.org/', false],
    ['*.example.org', 'http://evilexample.org/', false],
    ['münchen.de', 'http://xn--mnchen-3ya.de/', true],
    ['xn--mnchen-3ya.de', 'http://MÜNCHEN.de/', true],
    ['93.184.215.14', 'http://93.184.215.14/', true],
    ['[2606:4700::1]', 'http://[2606:4700:0::1]/', true],
  ])('are those of the pattern %s: %s', async (pattern, url, isAllowed) => {
    // No port may be used, so nothing is looked up or connected to.
    const page = fetchPage({ allow: [pattern], ports: [] });
    await expect(page.execute({ url }, context)).rejects.toMatchObject({ kind: isAllowed ? 'port' : 'host' });
  });

  it('are what a function says, which cannot change the URL', async () => {
    const allow = (url: URL): boolean => {
      url.port = '22';
      return url.pathname === '/open';
    };
    const page = fetchPage({ allow, ports: [] });
    await expect(page.execute({ url: 'http://93.184.215.14/open' }, context)).rejects.toMatchObject({
      kind: 'port',
      message: expect.stringContaining('Port 80 ') as string,
    });
    await expect(page.execute({ url: 'http://93.184.215.14/shut' }, context)).rejects.toMatchObject({ kind: 'host' });
  });
});

describe('in an agent', () => {
  it('what is refused is a result that the model reads, without the address that was found', async () => {
    const call = { name: 'fetch_page', arguments: { url: 'https://wiki.example/' } };
    const host = new ScriptedHost([{ calls: [call] }, 'It cannot be read.']);
    const page = fetchPage({ resolve: async () => ['10.20.30.40'] });
    const { state } = await new Agent({ host, tools: [page] }).run('What does the wiki say?');
    const answer = state.messages.find(({ role }) => role === 'tool');
    expect(answer).toMatchObject({
      content: '"Error: fetch_page failed: Only public pages can be fetched. Try another source."',
      isError: true,
      trust: 'untrusted',
    });
    expect(page).toMatchObject({ effect: 'read', trust: 'untrusted' });
  });
});

describe('a refusal', () => {
  it('tells the model little, and the developer which option allows it', async () => {
    const seen: WebError[] = [];
    const page = fetchPage({ resolve: async () => ['10.20.30.40'], onRefused: (error) => void seen.push(error) });
    await expect(page.execute({ url: 'https://wiki.example/' }, context)).rejects.toThrow(
      'Only public pages can be fetched.',
    );
    const [error] = seen;
    expect(error).toMatchObject({ code: 'WEB', kind: 'address', name: 'WebError' });
    expect(error?.message).not.toContain('10.20');
    expect(error?.advice).toBe(
      "wiki.example is at 10.20.30.40 (private). To allow it: allowAddresses: ['10.20.30.40'], or a range around it.",
    );
  });

  it.each<[string, FetchPageOptions, string]>([
    ['http://intranet/', {}, 'allowAddresses'],
    ['http://93.184.215.14:8080/', {}, 'ports: [80, 443, 8080]'],
    ['http://93.184.215.14/', { httpsOnly: true }, 'httpsOnly'],
    ['http://b.example/', { allow: ['a.example'] }, 'allow'],
    ['http://b.example/', { allow: () => false }, 'allow'],
    // A promise of a no is not a yes.
    ['http://b.example/', { allow: (async () => false) as never }, 'allow'],
  ])('of %s names the option: %j', async (url, options, named) => {
    await expect(fetchPage(options).execute({ url }, context)).rejects.toMatchObject({
      advice: expect.stringContaining(named) as string,
    });
  });

  it('says that there is no host only where a resolver said so', async () => {
    const refuse = (code: string): Promise<unknown> => {
      const resolve = async (): Promise<never> => {
        throw Object.assign(new Error(code), { code });
      };
      return Promise.resolve(fetchPage({ resolve }).execute({ url: 'https://far.example/' }, context));
    };
    await expect(refuse('ENOTFOUND')).rejects.toThrow('There is no host far.example.');
    await expect(refuse('EAI_AGAIN')).rejects.toThrow(
      'The host far.example could not be looked up just now. Try again later.',
    );
    await expect(refuse('EAI_AGAIN')).rejects.toMatchObject({ kind: 'unresolved' });
  });

  it('says no password that was in the URL', async () => {
    const error: unknown = await Promise.resolve(
      fetchPage().execute({ url: 'https://user:hunter2@example.org/' }, context),
    ).catch((thrown: unknown) => thrown);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('hunter2');
  });
});

describe('over TLS', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`fixtures/pinned.example.${name}.pem`, import.meta.url), 'utf8');
  const trusted = getCACertificates();
  afterEach(() => setDefaultCACertificates(trusted));

  it('asks for the name and checks the certificate for the name, though the address is pinned', async () => {
    const named: unknown[] = [];
    const secure = createServer({ key: read('key'), cert: read('cert') }, (request, response) => {
      named.push(request.socket instanceof TLSSocket && request.socket.servername);
      response.writeHead(200, { 'content-type': 'text/plain' }).end('secret');
    });
    await using server = await listen(secure);
    const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port], resolve: async () => ['127.0.0.1'] });
    const ask = (host: string): unknown => page.execute({ url: `https://${host}:${server.port}/` }, context);

    await expect(ask('pinned.example')).rejects.toMatchObject({ kind: 'connection' });
    setDefaultCACertificates([...trusted, read('cert')]);
    expect(await ask('pinned.example')).toMatchObject({ text: 'secret' });
    await expect(ask('other.example')).rejects.toMatchObject({ kind: 'connection' });
    await expect(ask('127.0.0.1')).rejects.toMatchObject({ kind: 'connection' });
    expect(named).toEqual(['pinned.example']);
  });
});
