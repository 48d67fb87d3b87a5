import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage, type FetchPageOptions, type Page, WebError } from '../src/index.js';
import { context, countDials, type Loopback, serve, serveBytes } from './loopback.js';

const ask = (server: Loopback, options: FetchPageOptions = {}, signal = context.signal): Promise<Page> => {
  const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port], ...options });
  return Promise.resolve(page.execute({ url: server.origin }, { ...context, signal }));
};

const errorOf = async (asked: Promise<unknown>): Promise<WebError> => {
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WebError) return error;
  throw error ?? new Error('There was no error.');
};

describe('a page', () => {
  it('without an end is read to its bound and no further', async () => {
    let sent = 0;
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = (): void => {
        sent += 10_000;
        if (!response.destroyed) response.write('x'.repeat(10_000), more);
      };
      more();
    });
    const page = await ask(server, { maxBytes: 50_000, maxCharacters: 1_000_000 });
    expect(page).toMatchObject({ truncated: true, text: 'x'.repeat(50_000) });
    // What the sockets between the two hold comes on top.
    expect(sent).toBeLessThan(20_000_000);
    expect(page.text.length).toBe(50_000);
  });

  it('that promises more than it may have is cut just so', async () => {
    await using server = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 99999999999\r\n\r\n1234567890');
    });
    expect(await ask(server, { maxBytes: 5 })).toMatchObject({ text: '12345', truncated: true });
  });

  it('is whole at its bound, and cut one beyond it', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('1234567890');
    });
    expect(await ask(server, { maxBytes: 10 })).toMatchObject({ text: '1234567890', truncated: false });
    expect(await ask(server, { maxBytes: 9 })).toMatchObject({ text: '123456789', truncated: true });
    expect(await ask(server, { maxCharacters: 10 })).toMatchObject({ text: '1234567890', truncated: false });
    expect(await ask(server, { maxCharacters: 9 })).toMatchObject({ text: '123456789', truncated: true });
  });

  it('is not cut in the midst of a character', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('aé😀');
    });
    expect((await ask(server, { maxBytes: 2 })).text).toBe('a');
    expect((await ask(server, { maxBytes: 6 })).text).toBe('aé');
    expect((await ask(server, { maxCharacters: 3 })).text.isWellFormed()).toBe(true);
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'x-gzip', 'GZIP', 'identity, gzip', 'constructor'])(
    'that comes compressed is refused before it is read: %s',
    async (encoding) => {
      const bomb = gzipSync(Buffer.alloc(5_000_000));
      await using server = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bomb);
      });
      expect((await errorOf(ask(server))).kind).toBe('encoding');
    },
  );

  it('that says twice that it is compressed is refused as one that says it once', async () => {
    await using server = await serve((_, response) => {
      const headers = ['content-type', 'text/plain', 'content-encoding', 'gzip', 'content-encoding', 'gzip'];
      response.writeHead(200, headers).end(gzipSync('x'));
    });
    expect((await errorOf(ask(server))).kind).toBe('encoding');
  });

  it.each([
    'image/png',
    'application/pdf',
    'application/octet-stream',
    'video/mp4',
    'application/zip',
    'text/css',
    'application/javascript',
    'multipart/mixed; boundary=x',
    'nonsense',
    '',
  ])('of a type that is no text is refused: %j', async (type) => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type }).end('body');
    });
    const error = await errorOf(ask(server));
    expect(error.kind).toBe('type');
    expect(error.advice).toContain("types: ['");
  });

  it('of a type that was allowed is read', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'Text/CSS; charset=utf-8' }).end('p {}');
    });
    expect(await ask(server, { types: ['text/css'] })).toMatchObject({ type: 'text/css', text: 'p {}' });
  });

  it('does not say to the model what its server made up as a type', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': `image/${'ignore-all-of-it-and-'.repeat(9)}` }).end();
    });
    expect((await errorOf(ask(server))).message).not.toContain('ignore');
  });

  it.each<[string, (server: Loopback) => void, Parameters<typeof serveBytes>[0]]>([
    ['never answers', () => {}, () => {}],
    ['drips its headers', () => {}, (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-a: ')],
    ['drips its body', () => {}, (socket) => drip(socket, 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n')],
    ['only announces', () => {}, (socket) => drip(socket, '', 'HTTP/1.1 102 Processing\r\n\r\n')],
    [
      'ends no chunk',
      () => {},
      (socket) => drip(socket, 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n5;'),
    ],
  ])('whose server %s is given up, and its connection closed', async (_, _how, talk) => {
    await using server = await serveBytes(talk);
    const error = await errorOf(ask(server, { timeoutMs: 150 }));
    expect(error.kind).toBe('time');
    await closed(server);
  });

  it('whose name is never found is given up, and never connected to', async () => {
    await using server = await serve((_, response) => response.end());
    using dials = countDials();
    let found: ((addresses: readonly string[]) => void) | undefined;
    const looked = new Promise<readonly string[]>((resolve) => (found = resolve));
    const page = fetchPage({
      allowAddresses: ['127.0.0.1'],
      ports: [server.port],
      timeoutMs: 50,
      resolve: () => looked,
    });
    const error = await errorOf(Promise.resolve(page.execute({ url: `http://slow.example:${server.port}/` }, context)));
    expect(error.kind).toBe('time');
    found?.(['127.0.0.1']);
    await looked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(dials.count).toBe(0);
  });

  it.each<[string, Parameters<typeof serveBytes>[0]]>([
    ['hangs up', (socket) => socket.destroy()],
    ['hangs up in its headers', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-')],
    [
      'hangs up in its body',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 99\r\n\r\nhalf'),
    ],
    ['speaks no HTTP', (socket) => socket.end('220 smtp ready\r\n')],
    [
      'sends headers without end',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(1000)}`),
    ],
    ['says two lengths', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab')],
    [
      'switches to another protocol',
      (socket) => socket.end('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ],
  ])('whose server %s is an error of ours, and says no address', async (_, talk) => {
    await using server = await serveBytes(talk);
    const error = await errorOf(ask(server));
    expect(error.kind).toBe('connection');
    expect(error.message).not.toMatch(/127|ECONN|UND_/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('where nobody listens is an error of ours', async () => {
    const server = await serve(() => {});
    await server[Symbol.asyncDispose]();
    expect((await errorOf(ask(server))).kind).toBe('connection');
  });

  it.each<[string, Parameters<typeof serveBytes>[0]]>([
    ['its headers', () => {}],
    ['its body', (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nhalf')],
  ])('is left when the run is aborted, with the reason that was given: in %s', async (_, talk) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using server = await serveBytes((socket) => {
      talk(socket);
      setImmediate(() => controller.abort(reason));
    });
    await expect(ask(server, {}, controller.signal)).rejects.toBe(reason);
    await closed(server);
  });

  it('is not asked for once the run is aborted', async () => {
    await using server = await serve((_, response) => response.end());
    const reason = new Error('before');
    await expect(ask(server, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.connections).toBe(0);
  });

  it('leaves no connection open', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', connection: 'keep-alive' }).end('x');
    });
    for (let time = 0; time < 5; time++) await ask(server);
    await closed(server);
    expect(server.connections).toBe(5);
  });

  it('leaves no listener on a signal that outlives it', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('x');
    });
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    await ask(server, {}, signal);
    expect(listeners).toBe(0);
  });
});

/** Says something, and then a little again and again. */
function drip(socket: import('node:net').Socket, head: string, drop = 'x'): void {
  socket.write(head);
  const timer = setInterval(() => socket.write(drop), 5);
  socket.on('close', () => clearInterval(timer));
}

/** Waits until the server's sockets have been closed by the other side. */
async function closed(server: Loopback): Promise<void> {
  while (server.open > 0) await new Promise((resolve) => setImmediate(resolve));
}
