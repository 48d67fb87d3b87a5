/** Time and chance, so that tests can hold them: nothing else in core reads either. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** A number from 0 up to but not including 1. */
  random(): number;
  /** Calls back after `ms`; the answer cancels it. */
  after(ms: number, callback: () => void): () => void;
  /** Waits in a way of its own, as one that outlives the process; by `after` where it is left out. Rejects with the signal's reason. */
  sleep?(ms: number, signal: AbortSignal): Promise<void>;
}

const longestTimerMs = 2 ** 31 - 1;

/** The clock of the machine; its longest wait is 24 days. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (ms, callback) => {
    // A longer wait than a timer can hold, Infinity too, would fire at once.
    const timer = setTimeout(callback, Math.min(ms, longestTimerMs));
    return () => clearTimeout(timer);
  },
};

/** Waits, unless the signal aborts first: then it rejects with the signal's reason. */
export function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (clock.sleep !== undefined) return clock.sleep(ms, signal);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** A name for a run, with enough chance in it that no two runs have the same. */
export function newRunId(clock: Clock): string {
  const part = (): string => Math.floor(clock.random() * 2 ** 32).toString(36);
  return `${part()}-${part()}-${part()}-${part()}`;
}
