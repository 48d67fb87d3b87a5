/**
 * Waits that a signal can cut short: one listener however many waits there are, and a way to know when the work itself
 * has ended.
 */
export class AbortableWork {
  readonly #signal: AbortSignal;
  #cut: ((reason: unknown) => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #onAbort = (): void => this.#cut?.(this.#signal.reason);

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** What the work gives, or the signal's reason as soon as it aborts; the work itself goes on until it ends. */
  wait<T>(work: Promise<T>): Promise<T> {
    this.#last = work;
    return new Promise((resolve, reject) => {
      this.#cut = reject;
      work.then(resolve, reject);
      if (this.#signal.aborted) reject(this.#signal.reason);
    });
  }

  /** Takes the listener off and resolves, never rejects, once the work waited for last has ended. */
  async close(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#onAbort);
    await this.#last.catch(() => undefined);
  }
}
