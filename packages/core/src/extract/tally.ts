import type { Usage } from '../host/host.js';
import type { ExtractProgress } from './outcome.js';
import type { Pace } from './pace.js';
import type { RequestCounts } from './paced-host.js';

/** Counts what becomes of items and requests. */
export class Tally {
  started = 0;
  skipped = 0;
  readonly requests: RequestCounts = { answered: 0, rateLimited: 0, failed: 0 };
  #finished = 0;
  #failed = 0;
  #usage: Usage = { inputTokens: 0, outputTokens: 0 };

  /** An item has ended. */
  count({ ok, usage }: { readonly ok: boolean; readonly usage: Usage }): void {
    if (ok) this.#finished++;
    else this.#failed++;
    const { inputTokens, outputTokens } = this.#usage;
    this.#usage = {
      inputTokens: inputTokens + usage.inputTokens,
      outputTokens: outputTokens + usage.outputTokens,
    };
  }

  /** All of it as plain data. */
  look(pace: Pace, total: number | undefined, unread: number): ExtractProgress {
    return {
      ...(total !== undefined && { total }),
      started: this.started,
      finished: this.#finished,
      failed: this.#failed,
      skipped: this.skipped,
      unread,
      usage: this.#usage,
      requests: { waiting: pace.waiting, underWay: pace.underWay, ...this.requests },
      concurrency: pace.limit,
      waitingMs: pace.waitingMs,
    };
  }
}
