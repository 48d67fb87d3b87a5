import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { readEventStream } from '../src/event-stream.js';
import type { Exchange } from '../src/make-exchange.js';
import { readBody } from '../src/read-body.js';
import { answer, chunk, chunkedHead, flood, type Loopback, serve, serveNoTls } from './loopback.js';
import { ask, plantedKey, post, transports } from './transports.js';

const reason = new Error('the user went away');

/** Aborts once `when` has come; answers with what the request then ended with. */
async function abortOnce(
  run: (signal: AbortSignal) => Promise<unknown>,
  when: (server: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const controller = new AbortController();
  const outcome = run(controller.signal).catch((error: unknown) => error);
  await when(controller.signal);
  controller.abort(reason);
  const ended = await outcome;
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  return ended;
}

/** Asks for a body and reads its first piece. */
async function begin(exchange: Exchange, server: Loopback, signal: AbortSignal): Promise<AsyncIterator<Uint8Array>> {
  const reading = (await post(exchange, server.url, { signal })).body[Symbol.asyncIterator]();
  await reading.next();
  return reading;
}

describe.each(transports)('an abort over $name', ({ name, exchange }) => {
  it('before the request sends nothing', async () => {
    await using server = await serve(() => {});
    await expect(post(exchange, server.url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.connections).toBe(0);
  });

  it('in the same turn as the request sends nothing', async () => {
    await using server = await serve(() => {});
    expect(
      await abortOnce(
        (signal) => ask(exchange, server.url, { signal }),
        async () => {},
      ),
    ).toBe(reason);
    await server.drained();
    expect(server.requests).toEqual([]);
  });

  it('within the handshake rejects with its reason and closes the socket', async () => {
    await using server = await serveNoTls('');
    const ended = await abortOnce(
      (signal) => ask(exchange, server.url, { signal }),
      () => server.arrived(),
    );
    expect(ended).toBe(reason);
    if (name === 'undici') await server.drained();
  });

  it('while headers are awaited rejects with its reason and closes the socket', async () => {
    await using server = await serve(() => {});
    const ended = await abortOnce(
      (signal) => ask(exchange, server.url, { signal }),
      () => server.arrived(),
    );
    expect(ended).toBe(reason);
    await server.drained();
  });

  it('between the headers and the reading is told to the reader', async () => {
    await using server = await serve((socket) => socket.write(chunkedHead + chunk('begun')));
    const controller = new AbortController();
    const { body } = await post(exchange, server.url, { signal: controller.signal });
    controller.abort(reason);
    await expect(readBody(body)).rejects.toBe(reason);
    await server.drained();
  });

  it('while the reader waits for more rejects with its reason and closes the socket', async () => {
    await using server = await serve((socket) => socket.write(chunkedHead + chunk('begun')));
    const controller = new AbortController();
    const reading = await begin(exchange, server, controller.signal);
    const waiting = reading.next();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(await reading.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await server.drained();
  });

  it('while more is there than was read ends it all the same', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead);
      flood(socket, chunk('x'.repeat(10_000)));
    });
    const controller = new AbortController();
    const reading = await begin(exchange, server, controller.signal);
    controller.abort(reason);
    await expect(reading.next()).rejects.toBe(reason);
    await server.drained();
  });

  it('after the end changes nothing', async () => {
    await using server = await serve((socket) => socket.write(answer('whole')));
    const controller = new AbortController();
    expect(await ask(exchange, server.url, { signal: controller.signal })).toBe('whole');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort(reason);
    expect(await ask(exchange, server.url)).toBe('whole');
  });

  it('of an answer that is there, unread, leaves the next request over its connection alone', async () => {
    let reply = (): void => {};
    await using server = await serve((socket, _, count) => {
      if (count === 1) socket.write(answer('first'));
      else reply = () => void socket.write(answer('second'));
    });
    const controller = new AbortController();
    const first = (await post(exchange, server.url, { signal: controller.signal })).body[Symbol.asyncIterator]();
    // The whole answer has come by then.
    await new Promise((resolve) => setImmediate(resolve));
    const second = ask(exchange, server.url);
    await vi.waitFor(() => expect(server.requests.length).toBe(2));
    controller.abort(reason);
    reply();
    expect(await second).toBe('second');
    await expect(first.next()).rejects.toBe(reason);
  });

  it('without a reason rejects with the reason the signal then has', async () => {
    await using server = await serve(() => {});
    const controller = new AbortController();
    const asking = ask(exchange, server.url, { signal: controller.signal });
    await server.arrived();
    controller.abort();
    await expect(asking).rejects.toBe(controller.signal.reason);
  });
});

describe.each(transports)('a caller over $name', ({ exchange }) => {
  it('who stops reading closes the connection and leaves nothing on the signal', async () => {
    await using server = await serve((socket) => socket.write(chunkedHead + chunk('data: one\n\ndata: two\n\n')));
    const { signal } = new AbortController();
    const { body } = await post(exchange, server.url, { signal });
    for await (const { data } of readEventStream(body)) {
      expect(data).toBe('one');
      break;
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await server.drained();
  });

  it('who leaves before reading closes the connection', async () => {
    await using server = await serve((socket) => socket.write(chunkedHead));
    const { signal } = new AbortController();
    const { body } = await post(exchange, server.url, { signal });
    await body[Symbol.asyncIterator]().return?.();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await server.drained();
  });

  it('who never reads is ended by the deadline of the whole answer', async () => {
    await using server = await serve((socket) => {
      socket.write(chunkedHead);
      flood(socket, chunk('x'.repeat(10_000)));
    });
    const { signal } = new AbortController();
    const { body } = await post(exchange, server.url, { signal, deadlines: { answerMs: 60 } });
    await server.drained();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await expect(readBody(body)).rejects.toMatchObject({ code: 'STREAM', kind: 'stalled' });
  });

  it('who reads slowly holds the host back and is not taken for a stall', async () => {
    let said = 0;
    await using server = await serve((socket) => {
      socket.write(chunkedHead);
      const piece = chunk('x'.repeat(50_000));
      const more = (): void => {
        while (said < 400 && socket.write(piece)) said += 1;
        if (said >= 400) socket.write('0\r\n\r\n');
      };
      socket.on('drain', () => {
        said += 1;
        more();
      });
      more();
    });
    const deadlines = { firstByteMs: 5_000, gapMs: 5_000 };
    const bounds = { answerBytes: 30_000_000 };
    const { body } = await post(exchange, server.url, { deadlines, bounds });
    let bytes = 0;
    let turns = 0;
    for await (const piece of body) {
      bytes += piece.byteLength;
      if (turns++ < 20) for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
      // 20 MB are on offer; what the sockets' own buffers hold is far less.
      if (turns === 20) expect(said).toBeLessThan(350);
    }
    expect(bytes).toBe(400 * 50_000);
  });
});

describe('a thousand requests', () => {
  it('leave no listener, no timer and no more than a few sockets behind', async () => {
    await using server = await serve((socket) => socket.write(answer('{}')));
    const [undici] = transports;
    const { signal } = new AbortController();
    await ask(undici!.exchange, server.url);
    const before = timersAlive();
    for (let round = 0; round < 1000; round++) await ask(undici!.exchange, server.url, { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timersAlive()).toBeLessThanOrEqual(before);
    expect(server.connections).toBe(1);
  });

  it('that fail in every way leave no timer behind', async () => {
    await using server = await serve((socket, _, count) => {
      if (count % 3 === 0) socket.destroy();
      else if (count % 3 === 1) socket.end(answer('half', 'content-length: 9'));
      else socket.write(answer('', 'location: /\r\ncontent-length: 9', '302 Found'));
    });
    const [undici] = transports;
    const { signal } = new AbortController();
    const before = timersAlive();
    for (let round = 0; round < 200; round++) {
      await expect(ask(undici!.exchange, server.url, { signal })).rejects.toThrow();
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timersAlive()).toBeLessThanOrEqual(before);
    await server.drained();
  });
});

describe('an idle connection', () => {
  it('does not keep the process alive', async () => {
    // A host that would keep the connection for an hour.
    await using server = await serve((socket) =>
      socket.write(answer('done', 'content-length: 4\r\nkeep-alive: timeout=3600')),
    );
    const bundle = await build({
      stdin: { contents: program(server.url), resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      external: ['undici'],
    });
    const folder = new URL('..', import.meta.url);
    const code = bundle.outputFiles[0]!.text;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
    });
    expect(stdout).toBe('done');
    await server.drained();
  });
});

function program(url: string): string {
  return `
    import { makeExchange } from '../src/make-exchange.js';
    import { readBody } from '../src/read-body.js';
    import { send } from '../src/send-undici.js';
    const { signal } = new AbortController();
    const headers = { authorization: 'Bearer ${plantedKey}' };
    const { body } = await makeExchange(send)({ url: '${url}', headers, json: {}, signal });
    process.stdout.write(await readBody(body));
  `;
}

function timersAlive(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}
