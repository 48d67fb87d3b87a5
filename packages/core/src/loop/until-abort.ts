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
