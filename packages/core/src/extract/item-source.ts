import { DefinitionError } from '../errors.js';
import { untilAbort } from '../loop/until-abort.js';

/** Where items come from: a list, a generator, a stream. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

/** An item and its place. */
export interface Pulled<Item> {
  readonly item: Item;
  readonly index: number;
}

/** Hands out items one by one, each only when it is asked for; never asks the iterator twice at once. */
export class ItemSource<Item> {
  /** How many there are, where that is known without looking. */
  readonly total: number | undefined;
  readonly #items: Items<Item>;
  readonly #signal: AbortSignal;
  #iterator: Iterator<Item> | AsyncIterator<Item> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #pulled = 0;
  #isPulling = false;
  #isOver = false;

  constructor(items: Items<Item>, signal: AbortSignal) {
    checkItems(items);
    this.#items = items;
    this.#signal = signal;
    this.total = sizeOf(items);
  }

  /** The next item; `undefined` when there is none left. */
  pull(): Promise<Pulled<Item> | undefined> {
    const turn = this.#last.then(() => this.#pullNow());
    // A failure is told to whoever asked; those after it find the source over.
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Lets the iterator go, unless it is over; one that is in the middle of something is not waited for. */
  async close(): Promise<void> {
    if (this.#isOver || this.#iterator === undefined) return;
    this.#isOver = true;
    const closing = Promise.resolve(this.#iterator.return?.());
    if (this.#isPulling) closing.catch(() => {});
    else await closing;
  }

  async #pullNow(): Promise<Pulled<Item> | undefined> {
    if (this.#isOver) return undefined;
    this.#signal.throwIfAborted();
    this.#iterator ??=
      Symbol.asyncIterator in this.#items ? this.#items[Symbol.asyncIterator]() : this.#items[Symbol.iterator]();
    const next = await this.#next(this.#iterator);
    if (!next.done) return { item: next.value, index: this.#pulled++ };
    this.#isOver = true;
    return undefined;
  }

  async #next(iterator: Iterator<Item> | AsyncIterator<Item>): Promise<IteratorResult<Item>> {
    this.#isPulling = true;
    const coming = Promise.resolve(callNext(iterator)).finally(() => {
      this.#isPulling = false;
    });
    try {
      return await untilAbort(coming, this.#signal);
    } catch (error) {
      // An iterator that threw is over by its own word, and is not closed.
      if (!this.#signal.aborted) this.#isOver = true;
      throw error;
    }
  }
}

/** What a list throws at once, a stream rejects with: to be handled alike. */
async function callNext<Item>(iterator: Iterator<Item> | AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  return iterator.next();
}

function checkItems(items: unknown): void {
  const isList =
    typeof items === 'object' && items !== null && (Symbol.iterator in items || Symbol.asyncIterator in items);
  if (isList) return;
  const what = typeof items === 'string' ? 'one text' : items === null ? 'null' : typeof items;
  throw new DefinitionError(`items must be a list, a generator or a stream of documents, not ${what}.`, 'items');
}

function sizeOf(items: object): number | undefined {
  if (Array.isArray(items)) return items.length;
  return items instanceof Set || items instanceof Map ? items.size : undefined;
}
