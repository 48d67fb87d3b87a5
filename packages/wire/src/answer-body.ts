import { StreamError } from '@windrose/core/host';
import { oversize } from './oversize.js';
import { bodyFailure } from './request-failure.js';
import type { RawAnswer } from './send.js';
import type { Watch } from './watch.js';
import type { AnswerBody } from './wire-types.js';

/** What a body is held to. */
export interface BodyRules {
  readonly watch: Watch;
  readonly origin: string;
  readonly answerBytes: number;
}

/** A body within its deadlines and bounds; for one reader. However it ends, nothing of the request is left behind. */
export class WatchedBody implements AnswerBody, AsyncIterableIterator<Uint8Array, undefined> {
  readonly #raw: AsyncIterator<Uint8Array>;
  readonly #rules: BodyRules;
  readonly #said: number | undefined;
  #bytes = 0;
  #hasBegun = false;
  #ended = false;

  constructor(raw: RawAnswer, rules: BodyRules) {
    this.#raw = raw.body[Symbol.asyncIterator]();
    this.#rules = rules;
    this.#said = saidLength(raw);
  }

  readonly progress = (): void => this.#rules.watch.progress();

  /** A promise less than an async function would make for every read. */
  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const { watch } = this.#rules;
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    if (watch.isAborted) return Promise.reject(this.#fail(watch.reason));
    watch.resume();
    return this.#raw.next().then(this.#take, this.#refuse);
  }

  /** Leaves the rest unread and closes the connection. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#leave();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readonly #take = (piece: IteratorResult<Uint8Array, undefined>): IteratorResult<Uint8Array, undefined> => {
    const { watch } = this.#rules;
    try {
      watch.pause();
      // What came together with the end of the request is not said any more.
      watch.throwIfAborted();
      if (piece.done) return this.#finish();
      this.#count(piece.value);
      return piece;
    } catch (error) {
      throw this.#fail(error);
    }
  };

  readonly #refuse = (error: unknown): never => {
    throw this.#fail(error);
  };

  #count(piece: Uint8Array): void {
    const { watch, origin, answerBytes } = this.#rules;
    this.#bytes += piece.byteLength;
    // Hosts send empty lines while they make an answer: none of them is its first byte.
    this.#hasBegun ||= piece.some((byte) => byte > 0x20);
    if (this.#hasBegun) watch.received(piece.byteLength);
    if (this.#bytes > answerBytes) throw oversize(`${origin}: the answer`, answerBytes, 'answerBytes');
  }

  #finish(): IteratorReturnResult<undefined> {
    if (this.#said !== undefined && this.#bytes !== this.#said) {
      const words = `the answer ended after ${this.#bytes} bytes, and ${this.#said} were announced`;
      throw new StreamError('truncated', `${this.#rules.origin}: ${words}.`);
    }
    this.#ended = true;
    this.#rules.watch.stop();
    return { done: true, value: undefined };
  }

  #fail(error: unknown): unknown {
    const { watch, origin } = this.#rules;
    const reason: unknown = watch.isAborted
      ? watch.reason
      : error instanceof StreamError
        ? error
        : bodyFailure(error, origin, this.#bytes);
    this.#leave();
    return reason;
  }

  #leave(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#rules.watch.abort(new Error('The answer was left.'));
  }
}

function saidLength({ status, headers }: RawAnswer): number | undefined {
  const said = headers['content-length'];
  return status === 204 || said === undefined || !/^\d+$/.test(said) ? undefined : Number(said);
}
