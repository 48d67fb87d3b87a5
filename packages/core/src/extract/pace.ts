import { HostError } from '../errors.js';
import type { Clock } from '../loop/clock.js';

/** How long a host that refuses for the rate is borne with. */
export interface Patience {
  /** The longest pause a host may ask for, in milliseconds; where it asks for more, the extraction ends. Default 10 minutes. */
  readonly longestPauseMs: number;
  /** Pauses one after the other without an answer in between; after so many the extraction ends. Default 20. */
  readonly pausesInARow: number;
}

export const defaultPatience: Patience = { longestPauseMs: 600_000, pausesInARow: 20 };

/** The right to have one request under way; `round` counts the pauses before it was given. */
export interface Place {
  readonly round: number;
}

interface Waiter {
  readonly enter: () => void;
}

const firstPauseMs = 1_000;
const longestOwnPauseMs = 60_000;

/**
 * How many requests a host gets at once, and when: a refusal for the rate stops all of them until the pause is over and halves how many may
 * be under way; each run of answers allows one more again.
 */
export class Pace {
  underWay = 0;
  readonly #most: number;
  readonly #clock: Clock;
  readonly #patience: Patience;
  readonly #line = new Set<Waiter>();
  #limit: number;
  #round = 0;
  #answersInARow = 0;
  #pausesInARow = 0;
  #pausedUntil = 0;
  #cancelPause: (() => void) | undefined;

  constructor(most: number, patience: Patience, clock: Clock) {
    this.#most = most;
    this.#limit = most;
    this.#patience = patience;
    this.#clock = clock;
  }

  /** Requests that may be under way at once, as things stand. */
  get limit(): number {
    return this.#limit;
  }

  /** Requests that wait for a place. */
  get waiting(): number {
    return this.#line.size;
  }

  /** Until the pause is over; 0 where there is none. */
  get waitingMs(): number {
    return this.#cancelPause === undefined ? 0 : Math.max(0, this.#pausedUntil - this.#clock.now());
  }

  /** Waits for a place, first come, first served. Rejects with the signal's reason. */
  enter(signal: AbortSignal): Promise<Place> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const abort = (): void => {
        this.#line.delete(waiter);
        reject(signal.reason);
      };
      const enter = (): void => {
        signal.removeEventListener('abort', abort);
        resolve({ round: this.#round });
      };
      const waiter = { enter };
      signal.addEventListener('abort', abort, { once: true });
      this.#line.add(waiter);
      this.#admit();
    });
  }

  /** Gives a place back. */
  leave(): void {
    this.underWay--;
    this.#admit();
  }

  /** The host answered. What was sent before the last pause tells nothing of the time after it. */
  takeAnswer({ round }: Place): void {
    if (round !== this.#round) return;
    this.#pausesInARow = 0;
    this.#answersInARow++;
    if (this.#answersInARow < this.#limit) return;
    this.#answersInARow = 0;
    this.#limit = Math.min(this.#most, this.#limit + 1);
    this.#admit();
  }

  /** The host refused for the rate. Answers with the error that ends everything where waiting is of no use. */
  takeRefusal({ round }: Place, error: HostError): HostError | undefined {
    // Requests that were under way together are refused together, for one reason.
    if (round === this.#round) {
      this.#round++;
      this.#pausesInARow++;
      this.#answersInARow = 0;
      this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    }
    const pauseMs = this.#pauseFor(error.retryAfterMs);
    const { longestPauseMs, pausesInARow } = this.#patience;
    if (this.#pausesInARow > pausesInARow) {
      return endOf(error, `The host refused for the rate ${pausesInARow + 1} times in a row, after a pause each time`);
    }
    if (pauseMs > longestPauseMs) {
      return endOf(error, `The host asks for a pause of ${pauseMs} ms; patience.longestPauseMs is ${longestPauseMs}`);
    }
    this.#pause(pauseMs);
    return undefined;
  }

  /** Leaves no timer behind. */
  close(): void {
    this.#cancelPause?.();
    this.#cancelPause = undefined;
  }

  /** What the host asks for; a second, doubled each time up to a minute, where it asks for nothing or asked for too little before. */
  #pauseFor(asked: number | undefined): number {
    const own = Math.min(longestOwnPauseMs, firstPauseMs * 2 ** (this.#pausesInARow - 1));
    if (asked === undefined) return Math.round(own * (1 + this.#clock.random() / 4));
    return this.#pausesInARow > 1 ? Math.max(asked, Math.min(own, this.#patience.longestPauseMs)) : asked;
  }

  #pause(ms: number): void {
    const until = this.#clock.now() + ms;
    if (this.#cancelPause !== undefined && until <= this.#pausedUntil) return;
    this.#cancelPause?.();
    this.#pausedUntil = until;
    this.#cancelPause = this.#clock.after(ms, () => {
      this.#cancelPause = undefined;
      this.#admit();
    });
  }

  #admit(): void {
    for (const waiter of this.#line) {
      if (this.#cancelPause !== undefined || this.underWay >= this.#limit) return;
      this.#line.delete(waiter);
      this.underWay++;
      waiter.enter();
    }
  }
}

function endOf(error: HostError, why: string): HostError {
  const { status, retryAfterMs } = error;
  return new HostError('rate', `${why}. Go on later: what was read is done. (${error.message})`, {
    ...(status !== undefined && { status }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    cause: error,
  });
}
