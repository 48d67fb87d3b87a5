import type { OutgoingRequest } from './send.js';
import type { Watch } from './watch.js';

/** A request as it goes out, held to its watch. */
export class WatchedRequest implements OutgoingRequest {
  readonly method: OutgoingRequest['method'];
  readonly url: OutgoingRequest['url'];
  readonly headers: OutgoingRequest['headers'];
  readonly body: OutgoingRequest['body'];
  declare readonly signal: AbortSignal;
  readonly #watch: Watch;

  constructor(request: Pick<OutgoingRequest, 'method' | 'url' | 'headers' | 'body'>, watch: Watch) {
    this.method = request.method;
    this.url = request.url;
    this.headers = request.headers;
    this.body = request.body;
    this.#watch = watch;
    // The signal is made when it is looked at. It is the object's own, for transports that spread the request.
    Object.defineProperty(this, 'signal', WatchedRequest.#signal);
  }

  readonly onAbort = (act: (reason: unknown) => void): void => this.#watch.onAbort(act);
  readonly onSent = (): void => this.#watch.sent();

  /** One for all: an accessor of its own would make each request another kind of object to the engine. */
  static readonly #signal = {
    enumerable: true,
    get(this: WatchedRequest): AbortSignal {
      return this.#watch.signal;
    },
  };
}
