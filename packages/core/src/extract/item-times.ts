import type { Route } from '../loop/route.js';

/** How long requests of one item were under way, those side by side counted once. */
export class ItemTime {
  #spent = 0;
  #since = 0;
  #underWay = 0;

  begin(now: number): void {
    if (this.#underWay++ === 0) this.#since = now;
  }

  end(now: number): void {
    if (--this.#underWay === 0) this.#spent += now - this.#since;
  }

  at(now: number): number {
    return this.#underWay === 0 ? this.#spent : this.#spent + now - this.#since;
  }
}

/** The times of all items, found by the signals of their requests. */
export class ItemTimes {
  readonly #bySignal = new WeakMap<AbortSignal, ItemTime>();

  of(signal: AbortSignal): ItemTime {
    const found = this.#bySignal.get(signal) ?? new ItemTime();
    this.#bySignal.set(signal, found);
    return found;
  }

  /** The same route; each signal that it makes for a request is known as one of the run's. */
  follow(route: Route): Route {
    return {
      ...route,
      ask: (attempts, run) => {
        const followed = attempts.map((attempt) => ({
          ...attempt,
          ask: (changes?: Parameters<typeof attempt.ask>[0]) => {
            if (changes?.signal) this.#bySignal.set(changes.signal, this.of(run.signal));
            return attempt.ask(changes);
          },
        }));
        return route.ask(followed, run);
      },
    };
  }
}
