import type { LlamaContextSequence, Token } from 'node-llama-cpp';

interface Waiter {
  take(sequence: LlamaContextSequence): void;
  refuse(error: unknown): void;
}

/** The sequences of one context, lent to one answer at a time; whoever finds none waits in line. */
export class SequencePool {
  #free: LlamaContextSequence[];
  readonly #line: Waiter[] = [];
  #closed: Error | undefined;

  constructor(sequences: readonly LlamaContextSequence[]) {
    this.#free = [...sequences];
  }

  /**
   * The free sequence that has read most of this prompt already, or the next one to come free. Rejects with the
   * signal's reason.
   */
  async acquire(prompt: Token[], signal: AbortSignal): Promise<LlamaContextSequence> {
    signal.throwIfAborted();
    if (this.#closed !== undefined) throw this.#closed;
    const known = (sequence: LlamaContextSequence): number => sequence.compareContextTokens(prompt).firstDifferentIndex;
    const best = this.#free.toSorted((left, right) => known(right) - known(left))[0];
    if (best === undefined) return this.#waitInLine(signal);
    this.#free = this.#free.filter((sequence) => sequence !== best);
    return best;
  }

  #waitInLine(signal: AbortSignal): Promise<LlamaContextSequence> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        signal.removeEventListener('abort', onAbort);
        this.#line.splice(this.#line.indexOf(waiter), 1);
      };
      const waiter: Waiter = {
        take: (sequence) => (leave(), resolve(sequence)),
        refuse: (error) => (leave(), reject(error)),
      };
      const onAbort = (): void => waiter.refuse(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#line.push(waiter);
    });
  }

  /** Why nothing is lent any more, once that is so. */
  get closed(): Error | undefined {
    return this.#closed;
  }

  /** Gives a sequence back; nothing may be under way on it any more. */
  release(sequence: LlamaContextSequence): void {
    const next = this.#line[0];
    if (next === undefined) this.#free.push(sequence);
    else next.take(sequence);
  }

  /** Turns away everyone in line and everyone to come. */
  close(error: Error): void {
    this.#closed = error;
    for (let waiter = this.#line[0]; waiter !== undefined; waiter = this.#line[0]) waiter.refuse(error);
  }
}
