import { DefinitionError, wordsOf } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Answer } from './answer-builder.js';
import type { RunEvent } from './events.js';
import { checkHosts, type HostAttempt, isShown, mayGoElsewhere, type Route, wellFirst } from './route.js';

/**
 * Asks the first of several hosts, and the next where it fails before anything of its answer was shown; each failure is told in a notice. A host
 * that failed five times in a row is passed over for half a minute, one that asked to wait for as long as it asked. Only the last one is asked again after a pause.
 *
 * Each host has a plan of its own: a conversation begun with tools on one goes on in words on another. Throws `DefinitionError` for fewer than two.
 */
export function fallback(hosts: readonly Host[]): Route {
  checkHosts(hosts, 'fallback');
  return {
    hosts,
    async *ask(attempts, { signal }) {
      const order = wellFirst(attempts);
      for (const [index, attempt] of order.entries()) {
        const next = order[index + 1];
        const answer = yield* tryOne(attempt, next, signal);
        if (answer !== undefined) return answer;
      }
      throw new DefinitionError('A route needs hosts.', 'host');
    },
  };
}

/** The answer, or `undefined` where the next host is to be asked. */
async function* tryOne(
  attempt: HostAttempt,
  next: HostAttempt | undefined,
  signal: AbortSignal,
): AsyncGenerator<RunEvent, Answer | undefined> {
  const events = attempt.ask(next === undefined ? {} : { retries: 0 });
  let isTold = false;
  try {
    for (;;) {
      const each = await events.next();
      if (each.done) return each.value;
      isTold ||= isShown(each.value);
      yield each.value;
    }
  } catch (error) {
    if (next === undefined || isTold || signal.aborted || !mayGoElsewhere(error)) throw error;
    const text = `${attempt.host.name} failed, so ${next.host.name} is asked: ${wordsOf(error)}`;
    yield { type: 'notice', code: 'other-host', text };
    return undefined;
  } finally {
    await events.return(undefined as never);
  }
}
