/** The same promise, unless the signal aborts first: then it rejects with the signal's reason. Leaves no listener behind. */
export function untilAbort<Value>(promise: PromiseLike<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    const unlink = (): void => signal.removeEventListener('abort', abort);
    promise.then(
      (value) => (unlink(), resolve(value)),
      (error: unknown) => (unlink(), reject(error)),
    );
  });
}

/** Rejects with the signal's reason when it aborts. Its listener stays: it is for a signal that ends with all who wait for it. */
export function abortOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
}
