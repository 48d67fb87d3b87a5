import { setImmediate } from 'node:timers/promises';
import { RestatePromise } from '@restatedev/restate-sdk';

/** One promise of Restate's that is waited for. */
interface Wait {
  readonly settled: RestatePromise<void>;
  /** Gives it up where the run is cancelled; a step is left out, for its work ends with the signal. */
  readonly leave?: (reason: unknown) => void;
}

/**
 * One attempt at a run. Restate begins another one, from the start, whenever this one was cut off: by the end of a process, on either side, or because it
 * only waited. Then nothing that is still under way here can be written down, and it is aborted.
 */
export class Attempt {
  readonly #controller = new AbortController();
  readonly #cutOff: Promise<never>;
  readonly #waits = new Set<Wait>();
  #isWatching = false;
  #isOver = false;

  /** `completed` is the SDK's own word that the attempt is over. */
  constructor(completed: AbortSignal) {
    this.#cutOff = new Promise((_, reject) => {
      const end = (): void => {
        this.#isOver = true;
        const reason = new Error('This attempt at the run is over; Restate takes the run up again in another.');
        this.#controller.abort(reason);
        reject(reason);
      };
      if (completed.aborted) end();
      else completed.addEventListener('abort', end, { once: true });
    });
    this.#cutOff.catch(() => {});
  }

  /** Aborted when the run is cancelled or the attempt is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the journal can be written no more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Waits for what a step comes to. Where the run is cancelled, the step is to end by the signal. */
  awaitStep<Value>(step: RestatePromise<Value>): Promise<Value> {
    return this.#await(step, false);
  }

  /** Waits for what comes from outside, until the run is cancelled. */
  awaitOutside<Value>(promise: RestatePromise<Value>): Promise<Value> {
    return this.#await(promise, true);
  }

  /** Restate's promise says nothing any more once the attempt is over. */
  #await<Value>(promise: RestatePromise<Value>, mayLeave: boolean): Promise<Value> {
    const told = new Promise<Value>((resolve, reject) => {
      const settled = promise.map((value, failure) => {
        this.#waits.delete(wait);
        if (failure === undefined) resolve(value as Value);
        else reject(failure);
      });
      const wait: Wait = { settled, ...(mayLeave && { leave: reject }) };
      this.#waits.add(wait);
    });
    void this.#watch();
    return Promise.race([told, this.#cutOff]);
  }

  /** The SDK can wait for one promise at a time, so several are waited for as one. A cancellation is told to whoever waits. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    // All that can begin now begins before anything is waited for, as the calls of one answer: none of them can be added later.
    for (await setImmediate(); this.#waits.size > 0; await setImmediate()) {
      await RestatePromise.race([...this.#waits].map(({ settled }) => settled)).catch((cancelled: unknown) =>
        this.#cancel(cancelled),
      );
    }
    this.#isWatching = false;
  }

  #cancel(reason: unknown): void {
    this.#controller.abort(reason);
    for (const wait of this.#waits) {
      if (wait.leave === undefined) continue;
      this.#waits.delete(wait);
      wait.leave(reason);
    }
  }
}
