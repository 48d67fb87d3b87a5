import { DefinitionError } from '../errors.js';
import { Bell } from './bell.js';
import type { ItemSource, Pulled } from './item-source.js';
import type { Extraction, ExtractProgress, Outcome } from './outcome.js';
import type { Pace } from './pace.js';
import type { Tally } from './tally.js';
import { untilAbort } from '../loop/until-abort.js';
import { type Named, type Work, workItem } from './work-item.js';

/** What an extraction goes by. */
export interface Job<Value, Item> {
  readonly source: ItemSource<Item>;
  readonly work: Work<Value, Item>;
  readonly key: (item: Item, index: number) => string;
  readonly isDone: (key: string) => boolean | PromiseLike<boolean>;
  readonly concurrency: number;
  readonly pace: Pace;
  readonly tally: Tally;
  /** Ends everything, with the reason that the reader is told. */
  readonly controller: AbortController;
  /** The caller's own. */
  readonly signal?: AbortSignal;
}

/**
 * Works through items in lanes. A lane begins an item only while fewer than twice as many as there are lanes are begun and not read, so that a
 * slow reader stops the work and the memory stays flat.
 */
export class LaneExtraction<Value, Item> implements Extraction<Value, Item> {
  readonly #job: Job<Value, Item>;
  readonly #outcomes: AsyncGenerator<Outcome<Value, Item>, undefined, undefined>;
  readonly #unread: Outcome<Value, Item>[] = [];
  /** Items that were begun and not read yet, by key. */
  readonly #live = new Map<string, number>();
  readonly #news = new Bell();
  readonly #room = new Bell();
  readonly #leaving = new Error('The reader of the extraction has left.');
  /** One each, for a signal that many listen to is taken for a leak. */
  readonly #laneControllers: AbortController[] = [];
  #held = 0;
  #lanes = 0;

  constructor(job: Job<Value, Item>) {
    this.#job = job;
    this.#outcomes = this.#read();
  }

  get progress(): ExtractProgress {
    const { tally, pace, source } = this.#job;
    return tally.look(pace, source.total, this.#unread.length);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Outcome<Value, Item>, undefined>> {
    return this.#outcomes.next();
  }

  return(): Promise<IteratorResult<Outcome<Value, Item>, undefined>> {
    // Whoever still waits for an outcome is answered too, with the end.
    this.#job.controller.abort(this.#leaving);
    return this.#outcomes.return(undefined);
  }

  async *#read(): AsyncGenerator<Outcome<Value, Item>, undefined, undefined> {
    const { controller, concurrency } = this.#job;
    const unlink = this.#linkSignals();
    const lanes = Array.from({ length: concurrency }, () => this.#lane());
    try {
      while (this.#lanes > 0 || this.#unread.length > 0) {
        const outcome = this.#unread.shift();
        if (outcome === undefined) await this.#news.wait();
        else yield this.#release(outcome);
      }
      // What was finished has been read; what was not is not told, so that it is done another time.
      if (controller.signal.aborted && controller.signal.reason !== this.#leaving) throw controller.signal.reason;
      return undefined;
    } finally {
      controller.abort(this.#leaving);
      await Promise.all(lanes);
      unlink();
      await this.#close();
    }
  }

  /** Never rejects: what goes wrong here ends everything. */
  async #lane(): Promise<void> {
    this.#lanes++;
    const lane = new AbortController();
    this.#laneControllers.push(lane);
    try {
      while (await this.#reserve()) {
        const named = await this.#take(lane.signal);
        if (named === undefined) break;
        const outcome = await this.#work(named, lane.signal);
        this.#job.tally.count(outcome);
        this.#unread.push(outcome);
        this.#news.ring();
      }
    } catch (error) {
      // The first reason stays.
      this.#job.controller.abort(error);
    } finally {
      this.#lanes--;
      this.#news.ring();
    }
  }

  /** Waits until there is room for an item more, and takes it; false where there is no more work. */
  async #reserve(): Promise<boolean> {
    const { concurrency, controller } = this.#job;
    while (this.#held >= 2 * concurrency && !controller.signal.aborted) await this.#room.wait();
    if (controller.signal.aborted) return false;
    this.#held++;
    return true;
  }

  #release(outcome: Outcome<Value, Item>): Outcome<Value, Item> {
    if (this.#live.get(outcome.key) === outcome.index) this.#live.delete(outcome.key);
    this.#held--;
    this.#room.ring();
    return outcome;
  }

  /** The next item that is not done. */
  async #take(signal: AbortSignal): Promise<(Named<Item> & { readonly twin?: number }) | undefined> {
    const { source, isDone, tally } = this.#job;
    for (;;) {
      const pulled = await source.pull();
      if (pulled === undefined) return undefined;
      const key = this.#name(pulled);
      const twin = this.#live.get(key);
      if (twin === undefined) this.#live.set(key, pulled.index);
      const done = isDone(key);
      // Its twin may only be looked up itself, and is then skipped as well.
      if (!(typeof done === 'object' ? await untilAbort(done, signal) : done)) {
        return { ...pulled, key, ...(twin !== undefined && { twin }) };
      }
      if (twin === undefined) this.#live.delete(key);
      tally.skipped++;
    }
  }

  #name({ item, index }: Pulled<Item>): string {
    const key: unknown = this.#job.key(item, index);
    if (typeof key === 'string' && key !== '') return key;
    const what = key === '' ? 'an empty one' : typeof key;
    throw new DefinitionError(
      `key(item, index) must give a text of its own to each item; item ${index} got ${what}.`,
      'key',
    );
  }

  async #work(
    { twin, ...named }: Named<Item> & { readonly twin?: number },
    signal: AbortSignal,
  ): Promise<Outcome<Value, Item>> {
    const { work, tally } = this.#job;
    tally.started++;
    if (twin === undefined) return workItem(work, named, signal);
    const text = `Items ${twin} and ${named.index} have the same key ${JSON.stringify(named.key)}: each needs one of its own.`;
    const usage = { inputTokens: 0, outputTokens: 0 };
    return { ...named, usage, attempts: 0, ok: false, error: new DefinitionError(text, 'key') };
  }

  /** The caller's signal ends everything, and what ends everything ends the lanes. */
  #linkSignals(): () => void {
    const { controller, signal } = this.#job;
    const stop = (): void => {
      for (const lane of this.#laneControllers) lane.abort(controller.signal.reason);
      this.#room.ring();
    };
    controller.signal.addEventListener('abort', stop, { once: true });
    const abort = (): void => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    return () => signal?.removeEventListener('abort', abort);
  }

  async #close(): Promise<void> {
    this.#job.pace.close();
    await this.#job.source.close();
  }
}
