import { createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A server on loopback that says exactly the bytes it is told to. */
export interface Loopback extends AsyncDisposable {
  /** The base address, without a slash at the end. */
  readonly url: string;
  /** What came in, a text for each request. */
  readonly requests: readonly string[];
  /** How many connections there were. */
  readonly connections: number;
  /** Resolves when a request is there. */
  arrived(): Promise<void>;
  /** Resolves when no connection is open any more. */
  drained(): Promise<void>;
}

/** What is said to a request; `count` numbers the requests from 1. */
export type Reply = (socket: Socket, request: string, count: number) => void;

/** Serves raw bytes: each whole request is given to `reply`. */
export function serve(reply: Reply, tls?: TlsOptions): Promise<Loopback> {
  const state = new Connections(reply);
  const server = tls ? createTlsServer(tls, state.take) : createPlainServer(state.take);
  // A client that refuses the certificate.
  server.on('tlsClientError', () => {});
  return listen(server, state, tls ? 'https' : 'http');
}

/** Takes connections for TLS and only says `words` over each, so that no handshake succeeds. */
export function serveNoTls(words: string): Promise<Loopback> {
  const state = new Connections(() => {});
  const server = createPlainServer((socket) => {
    state.take(socket);
    socket.write(words);
  });
  return listen(server, state, 'https');
}

/** An address at which nobody listens. */
export async function closedAddress(): Promise<string> {
  await using server = await serve(() => {});
  return server.url;
}

async function listen(server: Server, state: Connections, protocol: string): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `${protocol}://127.0.0.1:${address.port}`,
    requests: state.requests,
    get connections() {
      return state.count;
    },
    arrived: () => state.arrived(),
    drained: () => state.drained(),
    async [Symbol.asyncDispose]() {
      for (const socket of state.open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Connections {
  readonly open = new Set<Socket>();
  readonly requests: string[] = [];
  count = 0;
  readonly #reply: Reply;
  #waiting: { until: () => boolean; resolve: () => void }[] = [];

  constructor(reply: Reply) {
    this.#reply = reply;
  }

  readonly take = (socket: Socket): void => {
    this.count += 1;
    this.open.add(socket);
    let text = '';
    socket.on('error', () => {});
    socket.on('close', () => {
      this.open.delete(socket);
      this.#tell();
    });
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      const end = wholeRequest(text);
      if (end === undefined) return;
      this.requests.push(text.slice(0, end));
      text = text.slice(end);
      this.#reply(socket, this.requests.at(-1) ?? '', this.requests.length);
      this.#tell();
    });
    this.#tell();
  };

  arrived(): Promise<void> {
    return this.#wait(() => this.requests.length > 0 || this.open.size > 0);
  }

  drained(): Promise<void> {
    return this.#wait(() => this.open.size === 0);
  }

  #wait(until: () => boolean): Promise<void> {
    if (until()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ until, resolve }));
  }

  #tell(): void {
    this.#waiting = this.#waiting.filter(({ until, resolve }) => {
      if (until()) resolve();
      return !until();
    });
  }
}

function wholeRequest(text: string): number | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const length = Number(/^content-length: *(\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
  return text.length < head + 4 + length ? undefined : head + 4 + length;
}

/** An HTTP answer with a length, or of any framing that `headers` names. */
export function answer(
  body: string,
  headers = `content-length: ${Buffer.byteLength(body)}`,
  status = '200 OK',
): string {
  return `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`;
}

/** The head of an answer in chunks. */
export const chunkedHead = answer('', 'transfer-encoding: chunked');

/** One chunk of such an answer. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/** Says one byte after another until the other side leaves. */
export function drip(socket: Socket, text: string, everyMs = 1): void {
  let at = 0;
  const timer = setInterval(() => socket.write(text.charAt(at++ % text.length)), everyMs);
  socket.on('close', () => clearInterval(timer));
}

/** Says the same again and again, as fast as it is taken, until the other side leaves. */
export function flood(socket: Socket, text: string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(text));
  };
  socket.on('drain', more);
  more();
}
