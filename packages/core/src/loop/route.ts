import type { Host } from '../host/host.js';
import type { Answer } from './answer-builder.js';
import type { Clock } from './clock.js';
import type { RunEvent } from './events.js';

/** Several hosts behind one agent, and how each request finds one. Made by `fallback` or `hedge`. */
export interface Route {
  /** In the order they are preferred. */
  readonly hosts: readonly Host[];
  /** Makes one request. What an attempt told before it was given up is told no more, once anything of an answer was shown. */
  ask(attempts: readonly HostAttempt[], run: RouteRun): AsyncGenerator<RunEvent, Answer>;
}

/** One of a route's hosts, ready to be asked: planned, encoded and decoded for what it can do. */
export interface HostAttempt {
  readonly host: Host;
  /** Whether it failed so often that it would not be asked now. */
  isDead(): boolean;
  ask(changes?: AttemptChanges): AsyncGenerator<RunEvent, Answer>;
}

/** What is other than in a run with this host alone. */
export interface AttemptChanges {
  readonly retries?: number;
  readonly signal?: AbortSignal;
}

/** What a route may know of the run. */
export interface RouteRun {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}
