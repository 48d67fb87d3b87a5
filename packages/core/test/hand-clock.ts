import type { Clock } from '@windrose/core';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test moves it; it counts the timers that are still open. */
export class HandClock implements Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly asked: number[] = [];
  chance = 0;
  #now = 0;
  readonly #timers = new Set<Timer>();
  readonly #passesAtOnce: (ms: number) => boolean;

  /** Waits that pass at once need no moving, as those before a retry. */
  constructor(passesAtOnce: (ms: number) => boolean = () => false) {
    this.#passesAtOnce = passesAtOnce;
  }

  get open(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  after(ms: number, callback: () => void): () => void {
    this.asked.push(ms);
    const timer: Timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    if (this.#passesAtOnce(ms)) queueMicrotask(() => this.#fire(timer));
    return () => void this.#timers.delete(timer);
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const timer of due) this.#fire(timer);
  }

  #fire(timer: Timer): void {
    if (this.#timers.delete(timer)) timer.callback();
  }
}
