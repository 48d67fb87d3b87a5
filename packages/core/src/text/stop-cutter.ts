/** Ends a text before the first of the stop texts, fed in pieces of any size; used where a host takes no `stop`. */
export class StopCutter {
  #held = '';
  readonly #stops: readonly string[];
  readonly #longest: number;

  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== '');
    this.#longest = Math.max(0, ...this.#stops.map((stop) => stop.length));
  }

  /** The text that is safe to show, and whether a stop text was met. */
  push(text: string): { text: string; stopped: boolean } {
    const all = this.#held + text;
    const at = this.#firstStop(all);
    const open = all.length - this.#possibleStart(all);
    // A longer stop text that began earlier may still complete; which one wins must not depend on how the text was cut.
    const stopped = at !== -1 && at <= open;
    this.#held = stopped ? '' : all.slice(open);
    if (stopped) return { text: all.slice(0, at), stopped };
    return { text: all.slice(0, open), stopped };
  }

  /** What was held back because a stop text could have begun in it. */
  end(): string {
    const held = this.#held;
    this.#held = '';
    const at = this.#firstStop(held);
    return at === -1 ? held : held.slice(0, at);
  }

  #firstStop(text: string): number {
    const places = this.#stops.map((stop) => text.indexOf(stop)).filter((at) => at !== -1);
    return places.length === 0 ? -1 : Math.min(...places);
  }

  #possibleStart(text: string): number {
    for (let length = Math.min(this.#longest - 1, text.length); length > 0; length--) {
      const tail = text.slice(text.length - length);
      if (this.#stops.some((stop) => stop.startsWith(tail))) return length;
    }
    return 0;
  }
}
