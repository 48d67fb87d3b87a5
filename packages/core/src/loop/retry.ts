import { WindroseError } from '../errors.js';
import { wait } from './clock.js';
import type { RunContext } from './run-context.js';

const firstDelayMs = 500;
const longestDelayMs = 8_000;
const longestRetryAfterMs = 60_000;

/**
 * Waits until a failed request may be made again: after a growing pause, where the failure may pass and a retry is left. Throws the error
 * itself where it is not to be made again.
 */
export async function waitToRetry(run: RunContext, error: unknown, attempt: number): Promise<void> {
  if (attempt >= run.limits.retries || !(error instanceof WindroseError) || !error.retryable) throw error;
  const delayMs = delayBefore(attempt, error, run.clock.random());
  if (delayMs === undefined) throw error;
  await run.tell([{ type: 'retry', error, delayMs }]);
  await wait(run.clock, delayMs, run.signal);
}

/** Half a second, doubled each time, up to 8 seconds, with up to a quarter taken off by chance; a host's own `retry-after` goes first. */
function delayBefore(attempt: number, error: WindroseError, chance: number): number | undefined {
  const asked = 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : undefined;
  if (asked !== undefined) return asked <= longestRetryAfterMs ? asked : undefined;
  const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt);
  return Math.round(delay * (1 - chance / 4));
}
