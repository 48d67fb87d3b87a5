import type { WindroseError } from '../errors.js';
import type { Usage } from '../host/host.js';

interface Ended<Item> {
  /** Names the item; its index as text, unless `key` says otherwise. */
  readonly key: string;
  /** The item's place in `items`, from 0. */
  readonly index: number;
  readonly item: Item;
  /** Tokens of all its answers, as the host reported them. */
  readonly usage: Usage;
  /** How often the host was asked: 1 where the first answer held. Refusals for the rate, or that taught something about the host, do not count. */
  readonly attempts: number;
}

/** What became of one item: a value that fits the schema, or why there is none. */
export type Outcome<Value, Item = string> =
  | (Ended<Item> & { readonly ok: true; readonly value: Value })
  | (Ended<Item> & { readonly ok: false; readonly error: WindroseError });

/** How far an extraction is; plain data, as it stood when it was looked at. */
export interface ExtractProgress {
  /** All items, where `items` says how many it holds; those skipped are among them. */
  readonly total?: number;
  /** Items that were begun. */
  readonly started: number;
  /** Items that have a value. */
  readonly finished: number;
  readonly failed: number;
  /** Items that were done before, by `isDone`. */
  readonly skipped: number;
  /** Outcomes that wait to be read. */
  readonly unread: number;
  readonly usage: Usage;
  readonly requests: {
    /** For the end of a pause, or for others to end. */
    readonly waiting: number;
    readonly underWay: number;
    readonly answered: number;
    readonly rateLimited: number;
    readonly failed: number;
  };
  /** Requests that may be under way at once, as things stand. */
  readonly concurrency: number;
  /** Milliseconds until the pause a host asked for is over; 0 where there is none. */
  readonly waitingMs: number;
}

/** Outcomes in the order the items end; leaving it cancels what is under way. To be read once. */
export interface Extraction<Value, Item = string> extends AsyncIterableIterator<
  Outcome<Value, Item>,
  undefined,
  undefined
> {
  /** To be looked at whenever one likes. */
  readonly progress: ExtractProgress;
  /** Cancels what is under way, and resolves when it is. */
  return(): Promise<IteratorResult<Outcome<Value, Item>, undefined>>;
  [Symbol.asyncIterator](): Extraction<Value, Item>;
}
