import { HostError, LimitError } from '../errors.js';
import type { GenerateOptions, Host, HostDelta, HostRequest } from '../host/host.js';
import type { Clock } from '../loop/clock.js';
import type { Limits } from '../loop/limits.js';
import { awaitAlways } from '../loop/host-health.js';
import { linkSignal } from '../loop/link-signal.js';
import { gatherAnswer } from './gather-answer.js';
import type { ItemTimes } from './item-times.js';
import type { Pace, Place } from './pace.js';

/** What the requests to a host came to so far. */
export interface RequestCounts {
  answered: number;
  /** Refused for the rate, and sent again after the pause. */
  rateLimited: number;
  failed: number;
}

/** What a paced host goes by. */
export interface Pacing {
  readonly pace: Pace;
  readonly counts: RequestCounts;
  readonly limits: Limits;
  readonly clock: Clock;
  /** Time under way at all hosts: waiting for others is not counted against `limits.runMs`. */
  readonly times: ItemTimes;
  /** Another host is asked where this one refuses. */
  readonly hasNext: boolean;
  /** Waiting is of no use any more. */
  readonly giveUp: (error: HostError) => void;
}

/**
 * The same host, asked at a pace: a request waits until it may be sent, and one that is refused for the rate waits with all others and is sent
 * again, so that no run loses one of its retries over it; where there is a next host, that one is asked instead. An answer is handed on whole.
 */
export function pacedHost(host: Host, pacing: Pacing): Host {
  const { name, model, capabilities, strategies } = host;
  const paced: Host = {
    name,
    model,
    capabilities,
    ...(strategies !== undefined && { strategies }),
    async *generate(request, options) {
      yield* await sendPaced(host, request, options, pacing);
    },
  };
  // An outage would else be the end of every item that is left, at once.
  awaitAlways(paced);
  return paced;
}

async function sendPaced(
  host: Host,
  request: HostRequest,
  options: GenerateOptions,
  pacing: Pacing,
): Promise<readonly HostDelta[]> {
  const { pace, counts, hasNext, giveUp } = pacing;
  for (;;) {
    const place = await pace.enter(options.signal);
    try {
      const deltas = await sendTimed(host, request, options, pacing);
      counts.answered++;
      pace.takeAnswer(place);
      return deltas;
    } catch (error) {
      const end = learnFrom(error, place, pacing);
      if (end !== undefined) giveUp(end);
      if (end !== undefined || hasNext || !isRate(error) || options.signal.aborted) throw error;
    } finally {
      pace.leave();
    }
  }
}

function learnFrom(error: unknown, place: Place, { pace, counts, hasNext }: Pacing): HostError | undefined {
  if (!isRate(error)) {
    counts.failed++;
    return undefined;
  }
  counts.rateLimited++;
  return hasNext ? undefined : pace.takeRefusal(place, error);
}

async function sendTimed(
  host: Host,
  request: HostRequest,
  options: GenerateOptions,
  { limits: { runMs, answerChars }, clock, times }: Pacing,
): Promise<readonly HostDelta[]> {
  const { controller, unlink } = linkSignal(options.signal);
  const time = times.of(options.signal);
  const cancel = clock.after(Math.max(0, runMs - time.at(clock.now())), () => {
    const text = `The requests for this item took longer than limits.runMs (${runMs} ms), waiting for the pace not counted.`;
    controller.abort(new LimitError('runMs', text));
  });
  time.begin(clock.now());
  try {
    return await gatherAnswer(host, request, { ...options, signal: controller.signal }, answerChars);
  } finally {
    cancel();
    unlink();
    time.end(clock.now());
  }
}

function isRate(error: unknown): error is HostError {
  return error instanceof HostError && error.kind === 'rate';
}
