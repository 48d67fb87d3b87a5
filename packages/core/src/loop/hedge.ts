import { asGiven, DefinitionError } from '../errors.js';
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
import type { Tell } from './tell.js';

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
export function hedge(hosts: readonly Host[], options: HedgeOptions): Route {
  checkHosts(hosts, 'hedge');
  // Without types the options may have been left out.
  const { afterMs = Number.NaN }: Partial<HedgeOptions> = options ?? {};
  if (!(afterMs >= 0)) throw new DefinitionError(`afterMs must be 0 or more, not ${asGiven(afterMs)}.`, 'afterMs');
  return { hosts, races: true, ask: (attempts, run) => new Race(attempts, run, afterMs).answer() };
}

/** A host that is asked, and what it told before it was heard. */
interface Racer {
  readonly told: RunEvent[];
  readonly controller: AbortController;
}

class Race {
  readonly #waiting: HostAttempt[];
  readonly #run: RouteRun;
  readonly #afterMs: number;
  readonly #racers = new Set<Racer>();
  readonly #end = Promise.withResolvers<Answer>();
  #winner: Racer | undefined;
  #cancelTimer = (): void => {};

  constructor(attempts: readonly HostAttempt[], run: RouteRun, afterMs: number) {
    this.#waiting = wellFirst(attempts);
    this.#run = run;
    this.#afterMs = afterMs;
  }

  /** The answer of the first host with something to say; all others are cancelled. */
  async answer(): Promise<Answer> {
    this.#start();
    try {
      return await this.#end.promise;
    } finally {
      this.#cancelOthers();
    }
  }

  #start(): void {
    const attempt = this.#waiting.shift();
    if (attempt === undefined) return;
    const { controller, unlink } = linkSignal(this.#run.signal);
    const racer: Racer = { told: [], controller };
    this.#racers.add(racer);
    this.#cancelTimer();
    const isLast = this.#waiting.length === 0;
    if (!isLast) this.#cancelTimer = this.#run.clock.after(this.#afterMs, () => this.#start());
    const tell: Tell = (events) => this.#hear(racer, events);
    attempt
      .ask({ signal: controller.signal, tell, ...(!isLast && { retries: 0 }) })
      .then(async (answer) => {
        // An answer without a word is one, too.
        if (this.#winner === undefined) await this.#win(racer);
        if (this.#winner === racer) this.#end.resolve(answer);
      })
      .catch((error: unknown) => this.#fail(racer, error))
      .finally(unlink);
  }

  async #hear(racer: Racer, events: readonly RunEvent[]): Promise<void> {
    racer.controller.signal.throwIfAborted();
    if (this.#winner === racer) return this.#run.tell(events);
    racer.told.push(...events);
    if (isShown(events)) await this.#win(racer);
  }

  #win(racer: Racer): Promise<void> | undefined {
    this.#winner = racer;
    this.#cancelOthers();
    return this.#run.tell(racer.told.splice(0));
  }

  #fail(racer: Racer, error: unknown): void {
    this.#racers.delete(racer);
    if (this.#winner !== undefined && this.#winner !== racer) return;
    const isOver = this.#winner === racer || this.#run.signal.aborted || !mayGoElsewhere(error);
    if (isOver || (this.#waiting.length === 0 && this.#racers.size === 0)) this.#end.reject(error);
    else this.#start();
  }

  #cancelOthers(): void {
    this.#cancelTimer();
    for (const racer of this.#racers) {
      if (racer !== this.#winner) racer.controller.abort(new Error('Another host was faster.'));
    }
  }
}
