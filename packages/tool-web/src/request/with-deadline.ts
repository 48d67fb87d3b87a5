import { WebError } from '../web-error.js';

/** Does work with a signal that aborts with its parent and when the time is up; either ends the wait at once. */
export async function withDeadline<Value>(
  parent: AbortSignal,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  parent.throwIfAborted();
  const controller = new AbortController();
  const leave = (): void => controller.abort(parent.reason);
  const late = (): void => {
    const advice = `The page took more than ${timeoutMs} ms in all. To wait longer: timeoutMs.`;
    controller.abort(new WebError('time', `The page did not come within ${timeoutMs} ms. Try another source.`, advice));
  };
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const timer = setTimeout(late, timeoutMs);
  parent.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', leave);
  }
}
