import type { ExtractProgress } from '@windrose/core/extract';

/** Shows how far it is: a bar that is drawn again and again on a terminal, a plain line for each tenth elsewhere. */
export class ProgressLine {
  readonly #out: NodeJS.WriteStream;
  readonly #total: number;
  readonly #look: () => ExtractProgress;
  readonly #timer: NodeJS.Timeout;
  #tenth = -1;
  #wasPaused = false;

  constructor(out: NodeJS.WriteStream, total: number, look: () => ExtractProgress) {
    this.#out = out;
    this.#total = total;
    this.#look = look;
    // A pause brings no outcome that could be shown.
    this.#timer = setInterval(() => this.show(), 250).unref();
  }

  show(): void {
    const { finished, failed, skipped, waitingMs, requests } = this.#look();
    const done = finished + failed + skipped;
    const pause = waitingMs > 0 ? `, paused by the host for ${Math.ceil(waitingMs / 1000)} s` : '';
    const text = `${done} of ${this.#total}${failed > 0 ? `, ${failed} failed` : ''}`;
    if (this.#out.isTTY) {
      const filled = Math.round((30 * done) / Math.max(1, this.#total));
      const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
      this.#out.write(`\r\x1b[K${bar} ${text}, ${requests.underWay} under way${pause}`);
      return;
    }
    const tenth = Math.floor((10 * done) / Math.max(1, this.#total));
    const isNews = tenth > this.#tenth || (pause !== '' && !this.#wasPaused);
    this.#tenth = tenth;
    this.#wasPaused = pause !== '';
    if (isNews) this.#out.write(`${text}${pause}\n`);
  }

  /** Leaves the last bar standing. */
  end(): void {
    clearInterval(this.#timer);
    this.show();
    if (this.#out.isTTY) this.#out.write('\n');
  }
}
