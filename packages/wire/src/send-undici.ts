import type { Socket } from 'node:net';
import type { Agent, Dispatcher } from 'undici';
import { ByteQueue } from './byte-queue.js';
import type { OutgoingRequest, RawAnswer } from './send.js';

/** The pools of this process, one for each origin; idle sockets do not keep it alive. */
interface Pools {
  /** Sends, and answers with the socket that is being dialled for this request, where none stood ready. */
  dispatch(options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandler): Socket | undefined;
}

let opened: Promise<Pools> | undefined;

/** Sends over undici's pools of kept-alive connections: HTTP/1.1, one request a socket, so that one that is cut off takes no other with it. */
export async function send(request: OutgoingRequest): Promise<RawAnswer> {
  const pools = await (opened ??= openPools());
  request.signal.throwIfAborted();
  return new Promise((resolve, reject) => new Receiver(request, { resolve, reject }).start(pools));
}

/** What is needed of undici weighs some 45 ms at import, and all of it more than twice that; so it comes with the first request. */
async function openPools(): Promise<Pools> {
  const [net, { default: UndiciAgent }, { default: buildConnector }] = await Promise.all([
    import('node:net'),
    import('undici/lib/dispatcher/agent.js'),
    import('undici/lib/core/connect.js'),
  ]);
  const dial = buildConnector({ allowH2: false, timeout: 0 });
  let dialled: unknown;
  const agent = new UndiciAgent({
    connect: (options, callback) => {
      // Within `dispatch`, so what is dialled is for the request at hand.
      dialled = dial(options, callback);
    },
    allowH2: false,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    dispatch(options, handler) {
      dialled = undefined;
      agent.dispatch(options, handler);
      return dialled instanceof net.Socket ? dialled : undefined;
    },
  };
}

/** Takes what undici says about one request. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #request: OutgoingRequest;
  readonly #settle: { resolve(answer: RawAnswer): void; reject(error: unknown): void };
  readonly #body = new ByteQueue(() => this.#controller?.resume());
  #controller: Dispatcher.DispatchController | undefined;
  #dialled: Socket | undefined;

  constructor(request: OutgoingRequest, settle: { resolve(answer: RawAnswer): void; reject(error: unknown): void }) {
    this.#request = request;
    this.#settle = settle;
  }

  start(pools: Pools): void {
    const { url, method, headers, body, signal } = this.#request;
    signal.addEventListener('abort', this.#abort, { once: true });
    try {
      const options = { origin: url.origin, path: url.pathname + url.search, method, headers, body: body ?? null };
      this.#dialled = pools.dispatch(options, this);
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#dialled = undefined;
    if (this.#request.signal.aborted) this.#abort();
    else this.#request.onSent();
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
    this.#request.signal.removeEventListener('abort', this.#abort);
    // undici frees the connection a turn of the event loop later; a reader told sooner would have the next one dialled in vain.
    queueMicrotask(() => setImmediate(() => this.#body.end()));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #fail(error: unknown): void {
    this.#request.signal.removeEventListener('abort', this.#abort);
    this.#settle.reject(error);
    this.#body.fail(error);
  }

  /** undici drops a request that waits for its connection only once that stands, so the socket being dialled is closed here. */
  readonly #abort = (): void => {
    const { reason } = this.#request.signal;
    this.#settle.reject(reason);
    this.#body.abort(reason);
    const left = new Error('The request was left.');
    if (this.#controller) this.#controller.abort(left);
    else this.#dialled?.destroy(left);
  };
}

function joinHeaders(headers: Record<string, unknown>): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : `${value}`;
  }
  return joined;
}
