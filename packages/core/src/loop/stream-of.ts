import type { RunEvent } from './events.js';
import { linkSignal } from './link-signal.js';
import type { Tell } from './tell.js';

/**
 * A run as events that are pulled: it goes on when the reader wants more than it was told. Its return value is the run's end; a reader that leaves
 * aborts the signal, and has left when the run has ended.
 */
export async function* streamOf<End>(
  start: (tell: Tell, signal: AbortSignal) => Promise<End>,
  outer: AbortSignal | undefined,
): AsyncGenerator<RunEvent, End, undefined> {
  const { controller, unlink } = linkSignal(outer ?? new AbortController().signal);
  const ear = new Ear(controller.signal);
  const run = start((events) => ear.tell(events), controller.signal);
  run.then(
    () => ear.end(),
    () => ear.end(),
  );
  try {
    for (let events = await ear.next(); events !== undefined; events = await ear.next()) {
      for (const event of events) yield event;
    }
    return await run;
  } finally {
    controller.abort(new Error('The reader of the run has left.'));
    ear.leave();
    await run.catch(() => {});
    unlink();
  }
}

/** Events that wait for the reader, and what goes on once they are taken. */
interface Told {
  readonly events: readonly RunEvent[];
  readonly taken: () => void;
}

/** Where a run tells and its reader hears. */
class Ear {
  readonly #signal: AbortSignal;
  readonly #waiting: Told[] = [];
  #heard: Told | undefined;
  #isOver = false;
  #isLeft = false;
  #wake = (): void => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  tell(events: readonly RunEvent[]): Promise<void> {
    if (this.#isLeft) return Promise.reject(this.#signal.reason);
    if (events.length === 0) return Promise.resolve();
    return new Promise((taken) => {
      this.#waiting.push({ events, taken });
      this.#wake();
    });
  }

  /** What was told next; `undefined` after the end. Whoever told the last goes on now. */
  async next(): Promise<readonly RunEvent[] | undefined> {
    this.#heard?.taken();
    for (;;) {
      this.#heard = this.#waiting.shift();
      if (this.#heard !== undefined) return this.#heard.events;
      if (this.#isOver) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  leave(): void {
    this.#isLeft = true;
    for (const { taken } of [this.#heard, ...this.#waiting].filter((told) => told !== undefined)) taken();
  }
}
