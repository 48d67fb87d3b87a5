/**
 * Where the steps of a run are written down: all that an engine for durable runs has to give. A step is a request to the model, a tool's call, or a
 * thing that must stay as it was.
 */
export interface Journal {
  /**
   * Does `work` and keeps what it resolves to, JSON, under `key`; where something is kept under it, gives that and does nothing. Resolves only
   * once the value is safe. Where `work` rejects, nothing is kept, and it rejects with the same error.
   *
   * A key is met once in a run. Steps may be under way together; they are begun in the same order each time the run is taken up.
   */
  step<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
  /** Waits `ms` milliseconds, also through the end of the process; rejects with the signal's reason. */
  sleep(key: string, ms: number, signal: AbortSignal): Promise<void>;
}
