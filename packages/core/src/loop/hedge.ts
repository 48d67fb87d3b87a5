import { DefinitionError } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Answer } from './answer-builder.js';
import type { RunEvent } from './events.js';
import { linkSignal } from './link-signal.js';
import {
  checkHosts,
  type HostAttempt,
  isShown,
  mayGoElsewhere,
  type Route,
  type RouteRun,
  wellFirst,
} from './route.js';

/** How long a slow host is waited for. */
export interface HedgeOptions {
  /** Milliseconds without a word, after which the next host is asked too. */
  readonly afterMs: number;
}

/**
 * Asks the first of several hosts, and after `afterMs` without a word of its answer the next one too; the first to say something is heard to its
 * end and the others are cancelled. A request may so be paid more than once. A host that fails makes the next be asked at once.
 *
 * Throws `DefinitionError` for fewer than two hosts, or a time that is none.
 */
export function hedge(hosts: readonly Host[], { afterMs }: HedgeOptions): Route {
  checkHosts(hosts, 'hedge');
  if (!(afterMs >= 0)) throw new DefinitionError(`afterMs must be 0 or more, not ${afterMs}.`, 'afterMs');
  return { hosts, races: true, ask: (attempts, run) => race(new Race(attempts, run, afterMs)) };
}

async function* race(field: Race): AsyncGenerator<RunEvent, Answer> {
  try {
    const winner = await field.winner();
    yield* winner.told;
    for (;;) {
      const each = await winner.next;
      if (each.done) return each.value;
      yield each.value;
      winner.next = winner.events.next();
    }
  } finally {
    field.cancel();
  }
}

/** A host that is asked, and what it told before it was heard. */
interface Racer {
  readonly events: AsyncGenerator<RunEvent, Answer>;
  readonly told: RunEvent[];
  next: Promise<IteratorResult<RunEvent, Answer>>;
  readonly cancel: () => void;
}

class Race {
  readonly #waiting: HostAttempt[];
  readonly #run: RouteRun;
  readonly #afterMs: number;
  readonly #racers = new Set<Racer>();
  #cancelTimer = (): void => {};

  constructor(attempts: readonly HostAttempt[], run: RouteRun, afterMs: number) {
    this.#waiting = wellFirst(attempts);
    this.#run = run;
    this.#afterMs = afterMs;
  }

  /** The first host with something to say, all others cancelled; its `next` is what it says. */
  winner(): Promise<Racer> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        const attempt = this.#waiting.shift();
        if (attempt === undefined) return;
        const racer = this.#start(attempt);
        this.#cancelTimer();
        if (this.#waiting.length > 0) this.#cancelTimer = this.#run.clock.after(this.#afterMs, start);
        follow(racer).then(
          () => {
            this.#racers.delete(racer);
            this.cancel();
            this.#racers.add(racer);
            resolve(racer);
          },
          (error: unknown) => {
            this.#racers.delete(racer);
            const isOver = this.#run.signal.aborted || !mayGoElsewhere(error);
            if (isOver || (this.#waiting.length === 0 && this.#racers.size === 0)) reject(error);
            else start();
          },
        );
      };
      start();
    });
  }

  cancel(): void {
    this.#cancelTimer();
    for (const racer of this.#racers) racer.cancel();
    this.#racers.clear();
  }

  #start(attempt: HostAttempt): Racer {
    const { controller, unlink } = linkSignal(this.#run.signal);
    const events = attempt.ask({ signal: controller.signal, ...(this.#waiting.length > 0 && { retries: 0 }) });
    const cancel = (): void => {
      unlink();
      controller.abort(new Error('Another host was faster.'));
      events.return(undefined as never).catch(() => {});
    };
    const racer: Racer = { events, told: [], next: events.next(), cancel };
    this.#racers.add(racer);
    return racer;
  }
}

/** Resolves when a host shows something of an answer, or ends; what it told before is kept. */
async function follow(racer: Racer): Promise<void> {
  for (;;) {
    const each = await racer.next;
    if (each.done || isShown(each.value)) return;
    racer.told.push(each.value);
    racer.next = racer.events.next();
  }
}
