import { HostError, StreamError } from '../errors.js';
import type { Host } from '../host/host.js';
import { type Clock, wait } from './clock.js';
import type { RunContext } from './run-context.js';

/** How a host has been doing, whoever asked it. */
interface Health {
  /** Failures in a row that say it is not there. */
  failures: number;
  /** It asked to be left alone until then. */
  restUntil: number;
  /** It is taken for dead until then. */
  deadUntil: number;
  /** Runs wait for it while it seems dead. */
  isAwaited?: boolean;
}

const healths = new WeakMap<Host, Health>();

/** So many failures in a row, and a host is not asked for a while; then one request tries. */
const failuresToRest = 5;
const deadMs = 30_000;

/** A host that does not say how long is left alone for the shortest pause before a retry. */
const leastRestMs = 375;
const longestRestMs = 60_000;

function healthOf(host: Host): Health {
  const known = healths.get(host) ?? { failures: 0, restUntil: -Infinity, deadUntil: -Infinity };
  healths.set(host, known);
  return known;
}

/** From now on runs wait for this host while it seems dead, where they would fail. */
export function awaitAlways(host: Host): void {
  healthOf(host).isAwaited = true;
}

/** For how long a host is not asked: it failed too often, or it asked to be left alone. */
export function awayMs(host: Host, clock: Clock): number {
  const { deadUntil, restUntil } = healthOf(host);
  return Math.max(0, deadUntil - clock.now(), restUntil - clock.now());
}

/**
 * Waits while a host has asked any run of this program to wait; nothing is to be waited for where it has not. Throws `HostError` of the kind
 * `transient` at once for a host that seems dead, unless it is awaited always.
 */
export function awaitHost(run: RunContext, host: Host): Promise<void> | undefined {
  const health = healthOf(host);
  const now = run.clock.now();
  if (now < health.deadUntil) {
    const left = health.deadUntil - now;
    // Another may try first, and find it still dead.
    if (health.isAwaited) return wait(run.clock, left, run.signal).then(() => awaitHost(run, host));
    const words = `${host.name} failed ${health.failures} times in a row and is not asked for another ${left} ms.`;
    throw new HostError('transient', words, { retryAfterMs: left });
  }
  // One tries; the others are told no until it knows.
  if (health.failures >= failuresToRest) health.deadUntil = now + deadMs;
  const restMs = health.restUntil - now;
  return restMs > 0 ? rest(run, host, restMs) : undefined;
}

async function rest(run: RunContext, host: Host, restMs: number): Promise<void> {
  const text = `${host.name} asked to wait: this run waits ${restMs} ms too.`;
  await run.tell([{ type: 'notice', code: 'host-busy', text }]);
  await wait(run.clock, restMs, run.signal);
}

/** A host that answers is not dead; what it asked of others to wait still holds. */
export function noteAnswer(host: Host): void {
  const health = healthOf(host);
  health.failures = 0;
  health.deadUntil = -Infinity;
}

/** A host that is not there, or breaks off; one that refuses is there. */
export function noteFailure(host: Host, error: unknown, clock: Clock): void {
  if (error instanceof HostError && error.kind === 'rate') noteRest(host, error, clock);
  if (error instanceof HostError && error.kind !== 'transient') return noteAnswer(host);
  const isAbsent = error instanceof HostError || (error instanceof StreamError && error.retryable);
  const health = healthOf(host);
  // A run that was told so, and asked nothing, would put off the next try for ever.
  if (!isAbsent || clock.now() < health.deadUntil) return;
  if (++health.failures >= failuresToRest) health.deadUntil = clock.now() + deadMs;
}

/** All runs wait that long: one that is refused for the rate speaks for all. */
function noteRest(host: Host, { retryAfterMs = leastRestMs }: HostError, clock: Clock): void {
  const health = healthOf(host);
  health.restUntil = Math.max(health.restUntil, clock.now() + Math.min(retryAfterMs, longestRestMs));
}
