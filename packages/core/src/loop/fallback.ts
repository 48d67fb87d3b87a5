import { DefinitionError, wordsOf } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Answer } from './answer-builder.js';
import {
  checkHosts,
  type HostAttempt,
  isShown,
  mayGoElsewhere,
  type Route,
  type RouteRun,
  wellFirst,
} from './route.js';
import type { Tell } from './tell.js';

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
    async ask(attempts, run) {
      const order = wellFirst(attempts);
      for (const [index, attempt] of order.entries()) {
        const answer = await tryOne(attempt, order[index + 1], run);
        if (answer !== undefined) return answer;
      }
      throw new DefinitionError('A route needs hosts.', 'host');
    },
  };
}

/** The answer, or `undefined` where the next host is to be asked. */
async function tryOne(
  attempt: HostAttempt,
  next: HostAttempt | undefined,
  { signal, tell, isHeard }: RouteRun,
): Promise<Answer | undefined> {
  if (next === undefined) return attempt.ask();
  let isTold = false;
  const hear: Tell = (events) => {
    isTold ||= isHeard() && isShown(events);
    return tell(events);
  };
  try {
    return await attempt.ask({ retries: 0, tell: hear });
  } catch (error) {
    if (isTold || signal.aborted || !mayGoElsewhere(error)) throw error;
    const text = `${attempt.host.name} failed, so ${next.host.name} is asked: ${wordsOf(error)}`;
    await tell([{ type: 'notice', code: 'other-host', text }]);
    return undefined;
  }
}
