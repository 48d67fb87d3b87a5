import { CapabilityError, DefinitionError, HostError, StreamError } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Answer } from './answer-builder.js';
import type { Clock } from './clock.js';
import type { RunEvent } from './events.js';
import type { Tell } from './tell.js';

/** Several hosts behind one agent, and how each request finds one. Made by `fallback` or `hedge`. */
export interface Route {
  /** Several hosts may be asked at once: who is heard is chance, and the run cannot be written down. */
  readonly races?: boolean;
  /** In the order they are preferred. */
  readonly hosts: readonly Host[];
  /** Makes one request. Once anything of an answer was told, no other host can be asked for it. */
  ask(attempts: readonly HostAttempt[], run: RouteRun): Promise<Answer>;
}

/** One of a route's hosts, ready to be asked: planned, encoded and decoded for what it can do. */
export interface HostAttempt {
  readonly host: Host;
  /** For how many milliseconds it is better not asked, for it failed too often, or asked to be left alone; else 0. */
  awayMs(): number;
  ask(changes?: AttemptChanges): Promise<Answer>;
}

/** What is other than in a run with this host alone. */
export interface AttemptChanges {
  readonly retries?: number;
  readonly signal?: AbortSignal;
  /** Hears what the attempt tells, instead of the reader. */
  readonly tell?: Tell;
}

/** What a route may know of the run. */
export interface RouteRun {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly tell: Tell;
  /** Whether what is told of an answer is heard, so that it cannot be taken back. */
  readonly isHeard: () => boolean;
}

/** Throws `DefinitionError` where there is nothing to choose from. */
export function checkHosts(hosts: readonly Host[], route: string): void {
  if (Array.isArray(hosts) && hosts.length > 1) return;
  throw new DefinitionError(
    `${route}() needs a list of two hosts or more, not ${hosts?.length ?? typeof hosts}.`,
    'host',
  );
}

/** Whether something of an answer is told: from then on no other host can be asked for it. */
export function isShown(events: readonly RunEvent[]): boolean {
  return events.some(
    ({ type }) =>
      type === 'text-delta' || type === 'reasoning-delta' || type === 'tool-call' || type === 'output-delta',
  );
}

/** Whether another host may do what this one did not. */
export function mayGoElsewhere(error: unknown): boolean {
  return error instanceof HostError || error instanceof StreamError || error instanceof CapabilityError;
}

/** The attempts in the route's order, those at hosts that seem dead or asked to wait last: of these, what is back first goes first. */
export function wellFirst(attempts: readonly HostAttempt[]): HostAttempt[] {
  return [...attempts].sort((one, other) => one.awayMs() - other.awayMs());
}
