/** What {@link WriteQueue} needs of a database. */
export interface Transactions {
  transact<Value>(work: () => Value): Value;
}

interface Waiting {
  readonly write: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** What comes to be written at the same time, by whatever run, goes into one transaction. */
export class WriteQueue {
  readonly #database: Transactions;
  #waiting: Waiting[] = [];

  constructor(database: Transactions) {
    this.#database = database;
  }

  /** Resolves to what `write` gives, once it is in the file. It must not throw but for what ends all writing. */
  add<Value>(write: () => Value): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      // After all promises that can go on now have done so, and before anything is waited for.
      if (this.#waiting.length === 0) process.nextTick(() => this.flush());
      this.#waiting.push({ write, resolve, reject });
    });
  }

  /** Writes what waits, at once. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const [first] = waiting;
    if (first === undefined) return;
    try {
      // One statement is a transaction by itself.
      const values =
        waiting.length === 1 ? [first.write()] : this.#database.transact(() => waiting.map(({ write }) => write()));
      waiting.forEach(({ resolve }, index) => resolve(values[index] as never));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
