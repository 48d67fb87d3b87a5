import type { Socket } from 'node:net';
import type { Client, Dispatcher } from 'undici';
import { ByteQueue } from './byte-queue.js';
import { once } from './once.js';
import type { OutgoingRequest, RawAnswer } from './send.js';

let opened: Connections | undefined;
let opening: Promise<Connections> | undefined;

/** Sends over kept-alive connections of undici's: HTTP/1.1, one request a socket, so that one that is cut off takes no other with it. */
export function send(request: OutgoingRequest): Promise<RawAnswer> {
  if (opened !== undefined) return sendOver(opened, request);
  return (opening ??= openConnections()).then((connections) => sendOver((opened = connections), request));
}

function sendOver(connections: Connections, request: OutgoingRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    new Receiver(request, { resolve, reject }).start(connections);
  });
}

/** What is needed of undici weighs some 45 ms at import, and all of it more than twice that; so it comes with the first request. */
async function openConnections(): Promise<Connections> {
  const [net, { default: UndiciClient }, { default: buildConnector }] = await Promise.all([
    import('node:net'),
    import('undici/lib/dispatcher/client.js'),
    import('undici/lib/core/connect.js'),
  ]);
  const dial = buildConnector({ allowH2: false, timeout: 0 });
  return new Connections((origin, dialled) => {
    return new UndiciClient(origin, {
      connect: (options, callback) => {
        const socket: unknown = dial(options, callback);
        if (socket instanceof net.Socket) dialled(socket);
      },
      allowH2: false,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  });
}

type MakeClient = (origin: string, dialled: (socket: Socket) => void) => Client;

/**
 * The connections of this process that no request uses. They do not keep it alive, and one that the host closes is forgotten. undici's own pools
 * hand out a connection again only a turn of the event loop after an answer, so that a loop would dial a second one, or wait.
 */
class Connections {
  readonly #make: MakeClient;
  readonly #free = new Map<string, Connection[]>();

  constructor(make: MakeClient) {
    this.#make = make;
  }

  /** The one that was used last, or a new one. */
  take(origin: string): Connection {
    return this.#free.get(origin)?.pop() ?? new Connection(origin, this, this.#make);
  }

  /** Keeps a connection for the next request. */
  keep(connection: Connection): void {
    const others = this.#free.get(connection.origin);
    if (others === undefined) this.#free.set(connection.origin, [connection]);
    else others.push(connection);
  }

  forget(connection: Connection): void {
    const others = this.#free.get(connection.origin) ?? [];
    const at = others.indexOf(connection);
    if (at >= 0) others.splice(at, 1);
    if (others.length === 0) this.#free.delete(connection.origin);
  }
}

/** A connection to a host, dialled again where it was closed. */
class Connection {
  readonly origin: string;
  readonly #all: Connections;
  readonly #client: Client;
  #socket: Socket | undefined;

  constructor(origin: string, all: Connections, make: MakeClient) {
    this.origin = origin;
    this.#all = all;
    this.#client = make(origin, (socket) => (this.#socket = socket));
    this.#client.on('disconnect', () => all.forget(this));
  }

  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    this.#client.dispatch(options, handler);
  }

  /** The answer is whole: another request may go out. */
  free(): void {
    this.#all.keep(this);
  }

  /** Ends the request at once; undici leaves a socket that is being dialled alone until it stands. */
  drop(reason: Error): void {
    void this.#client.destroy(reason);
    this.#socket?.destroy(reason);
  }
}

interface Settle {
  resolve(answer: RawAnswer): void;
  reject(error: unknown): void;
}

/** Takes what undici says about one request. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #request: OutgoingRequest;
  readonly #settle: Settle;
  #connection: Connection | undefined;
  readonly #body = new ByteQueue(() => this.#controller?.resume());
  #controller: Dispatcher.DispatchController | undefined;
  /** The connection is another request's from then on, or closed. */
  #isOver = false;

  constructor(request: OutgoingRequest, settle: Settle) {
    this.#request = request;
    this.#settle = settle;
  }

  start(connections: Connections): void {
    const { url, method, headers, body, onAbort } = this.#request;
    onAbort(this.#abort);
    if (this.#isOver) return;
    const { origin, path } = partsOf(url);
    this.#connection = connections.take(origin);
    try {
      this.#connection.dispatch({ path, method, headers, body: body ?? null }, this);
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (!this.#isOver) this.#request.onSent();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    // 1xx only announces.
    if (status < 200) return;
    this.#settle.resolve({ status, headers: joinHeaders(headers), body: this.#body });
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (!this.#body.push(chunk)) controller.pause();
  }

  onResponseEnd(): void {
    this.#isOver = true;
    this.#connection?.free();
    this.#body.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #fail(error: unknown): void {
    this.#isOver = true;
    this.#settle.reject(error);
    this.#body.fail(error);
  }

  readonly #abort = (reason: unknown): void => {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#settle.reject(reason);
    this.#body.abort(reason);
    this.#connection?.drop(new Error('The request was left.'));
  };
}

/** A URL makes its parts anew each time they are read, and most requests go to the same one. */
const partsOf = once((url: URL) => ({ origin: url.origin, path: url.pathname + url.search }));

function joinHeaders(headers: Record<string, unknown>): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : `${value}`;
  }
  return joined;
}
