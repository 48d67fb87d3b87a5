import type { RunEvent } from './events.js';
import { linkSignal } from './link-signal.js';
import type { Tell } from './tell.js';

type Start<End> = (tell: Tell, controller: AbortController) => Promise<End>;

/**
 * A run as events that are pulled: it goes on when the reader wants more than it was told. Its return value is the run's end; a reader that leaves
 * aborts the controller, and has left when the run has ended.
 */
export function streamOf<End>(
  start: Start<End>,
  outer: AbortSignal | undefined,
): AsyncGenerator<RunEvent, End, undefined> {
  return new RunStream(start, outer);
}

/** Events that wait for the reader, and what goes on once they are taken. */
interface Told {
  readonly events: readonly RunEvent[];
  readonly taken: () => void;
}

/** A run under way. */
interface BegunRun<End> {
  readonly end: Promise<End>;
  readonly controller: AbortController;
  readonly unlink: () => void;
}

type Next<End> = IteratorResult<RunEvent, End>;

/** Where a run tells and its reader hears. An async generator in its place makes a word of the model cost a tenth more CPU. */
class RunStream<End> implements AsyncGenerator<RunEvent, End, undefined> {
  readonly #start: Start<End>;
  readonly #outer: AbortSignal | undefined;
  readonly #waiting: Told[] = [];
  #heard: Told | undefined;
  /** How many of the events heard the reader has. */
  #given = 0;
  #run: BegunRun<End> | undefined;
  #hasEnded = false;
  /** Nothing more comes: the reader has the end, or has left. */
  #isOver = false;
  /** Answers the reader that waits, and what it waits for. */
  #resolve: ((next: Next<End> | PromiseLike<Next<End>>) => void) | undefined;
  #waited: Promise<unknown> | undefined;
  /** What was asked for and has not come: what is asked for after it waits for it. */
  #asked: Promise<unknown> | undefined;

  constructor(start: Start<End>, outer: AbortSignal | undefined) {
    this.#start = start;
    this.#outer = outer;
  }

  next(): Promise<Next<End>> {
    return this.#asked === undefined ? this.#next() : this.#inTurn(() => this.#next());
  }

  return(value: End | PromiseLike<End>): Promise<Next<End>> {
    this.#abort();
    return this.#inTurn(async () => {
      await this.#leave();
      return { done: true, value: await value };
    });
  }

  throw(error: unknown): Promise<Next<End>> {
    this.#abort();
    return this.#inTurn(async () => {
      await this.#leave();
      throw error;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return(undefined as End);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #inTurn(answer: () => Promise<Next<End>>): Promise<Next<End>> {
    const asked = this.#asked === undefined ? answer() : this.#asked.then(answer, answer);
    this.#asked = asked;
    const clear = (): void => {
      if (this.#asked === asked) this.#asked = undefined;
    };
    asked.then(clear, clear);
    return asked;
  }

  #next(): Promise<Next<End>> {
    const event = this.#heard?.events[this.#given];
    if (event === undefined) return this.#more();
    this.#given++;
    return Promise.resolve({ done: false, value: event });
  }

  /** What was told next, then the end. Whoever told the last goes on now. */
  #more(): Promise<Next<End>> {
    this.#heard?.taken();
    this.#heard = this.#waiting.shift();
    this.#given = 0;
    if (this.#heard !== undefined) return this.#next();
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined as End });
    if (this.#hasEnded) return this.#finish();
    const asked = new Promise<Next<End>>((resolve) => (this.#resolve = resolve));
    this.#waited = asked;
    this.#asked ??= asked;
    this.#run ??= this.#begin();
    return asked;
  }

  #begin(): BegunRun<End> {
    const { controller, unlink } = linkSignal(this.#outer);
    // What it throws at once is the run's end too.
    const end = (async () => this.#start((events) => this.#tell(events), controller))();
    const hear = (): void => {
      this.#hasEnded = true;
      if (this.#resolve !== undefined) this.#answer(this.#finish());
    };
    end.then(hear, hear);
    return { end, controller, unlink };
  }

  #tell(events: readonly RunEvent[]): Promise<void> {
    const first = events[0];
    if (this.#isOver) return Promise.reject(this.#run?.controller.signal.reason);
    if (first === undefined) return Promise.resolve();
    return new Promise((taken) => {
      const told = { events, taken };
      if (this.#resolve === undefined) {
        this.#waiting.push(told);
        return;
      }
      this.#heard = told;
      this.#given = 1;
      this.#answer({ done: false, value: first });
    });
  }

  #answer(next: Next<End> | Promise<Next<End>>): void {
    if (this.#asked === this.#waited) this.#asked = undefined;
    this.#resolve?.(next);
    this.#resolve = undefined;
  }

  async #finish(): Promise<Next<End>> {
    this.#isOver = true;
    try {
      return { done: true, value: (await this.#run?.end) as End };
    } finally {
      this.#run?.unlink();
    }
  }

  /** At once, though an event be awaited still: until it comes a tool would work on for nobody. */
  #abort(): void {
    if (!this.#isOver) this.#run?.controller.abort(new Error('The reader of the run has left.'));
  }

  async #leave(): Promise<void> {
    const run = this.#isOver ? undefined : this.#run;
    this.#isOver = true;
    if (run === undefined) return;
    const { end, unlink } = run;
    for (const { taken } of [this.#heard, ...this.#waiting.splice(0)].filter((told) => told !== undefined)) taken();
    this.#heard = undefined;
    await end.catch(() => {});
    unlink();
  }
}
