import { WindroseError } from '../errors.js';
import type { HostDelta, HostRequest } from '../host/host.js';
import { wait } from './clock.js';
import type { RunEvent } from './events.js';
import type { RunContext } from './run-context.js';

const firstDelayMs = 500;
const longestDelayMs = 8_000;
const longestRetryAfterMs = 60_000;

/**
 * Sends a request and yields what comes back; sends it again, after a growing pause, where the host failed in a way that may pass and
 * nothing has come yet. What has begun to come is never asked for twice.
 */
export async function* sendWithRetry(
  run: RunContext,
  request: HostRequest,
): AsyncGenerator<HostDelta | Extract<RunEvent, { type: 'retry' }>, void> {
  for (let attempt = 0; ; attempt++) {
    let begun = false;
    try {
      run.signal.throwIfAborted();
      for await (const delta of run.host.generate(request, { signal: run.signal })) {
        begun = true;
        yield delta;
      }
      return;
    } catch (error) {
      run.signal.throwIfAborted();
      if (begun || attempt >= run.limits.retries || !(error instanceof WindroseError) || !error.retryable) throw error;
      const delayMs = delayBefore(attempt, error, run.clock.random());
      if (delayMs === undefined) throw error;
      yield { type: 'retry', error, delayMs };
      await wait(run.clock, delayMs, run.signal);
    }
  }
}

/** Half a second, doubled each time, up to 8 seconds, with up to a quarter taken off by chance; a host's own `retry-after` goes first. */
function delayBefore(attempt: number, error: WindroseError, chance: number): number | undefined {
  const asked = 'retryAfterMs' in error && typeof error.retryAfterMs === 'number' ? error.retryAfterMs : undefined;
  if (asked !== undefined) return asked <= longestRetryAfterMs ? asked : undefined;
  const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt);
  return Math.round(delay * (1 - chance / 4));
}
