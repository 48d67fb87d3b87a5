import { JournalError } from './journal-error.js';
import type { Claim, RunRows } from './run-rows.js';
import { lost } from './step-rows.js';

/** How often a run that is held looks whether it was cancelled, at the least. */
const lookMs = 1_000;

/** A run that this process works at. */
export interface HeldRun extends Claim {
  /** Ends the run here. */
  readonly abort: (reason: JournalError) => void;
}

/** Keeps the runs of this process its own while they are under way, and sees when one was cancelled elsewhere. */
export class Leases {
  readonly leaseMs: number;
  readonly #rows: RunRows;
  readonly #now: () => number;
  readonly #held = new Map<HeldRun, { renewed: number }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(rows: RunRows, leaseMs: number, now: () => number) {
    this.#rows = rows;
    this.leaseMs = leaseMs;
    this.#now = now;
  }

  /** Renews a run's lease until it is let go. Throws `JournalError` where it is another's by now, or was cancelled. */
  hold(held: HeldRun): void {
    // When it was claimed is not known here, so it is renewed as soon as others are.
    const reason = reasonOf(held, this.#rows.look(held));
    if (reason !== undefined) throw reason;
    this.#held.set(held, { renewed: -Infinity });
    this.#rows.atWork.add(held.number);
    // It does not keep the process from ending: what the run waits for does.
    this.#timer ??= setInterval(() => this.#lookAtAll(), Math.min(lookMs, this.leaseMs / 4)).unref();
  }

  /** Looks at once whether a run that this process is at was cancelled. */
  lookAt(run: string): void {
    for (const [held, kept] of this.#held) if (held.run === run) this.#look(held, kept);
  }

  letGo(held: HeldRun): void {
    if (this.#held.delete(held)) this.#rows.atWork.delete(held.number);
  }

  /** Ends all runs of this process here, for others to take up. */
  abortAll(reason: JournalError): void {
    clearInterval(this.#timer);
    for (const held of this.#held.keys()) {
      held.abort(reason);
      this.#rows.release(held, this.#now());
    }
  }

  #lookAtAll(): void {
    for (const [held, kept] of this.#held) {
      try {
        this.#look(held, kept);
      } catch (error) {
        // A file that is locked for long is looked at again; steps tell of it themselves.
        if (error instanceof JournalError && error.kind !== 'busy') held.abort(error);
      }
    }
  }

  #look(held: HeldRun, kept: { renewed: number }): void {
    const now = this.#now();
    const isDue = now - kept.renewed >= this.leaseMs / 3;
    const reason = reasonOf(held, isDue ? this.#rows.renew(held, now + this.leaseMs) : this.#rows.look(held));
    if (isDue) kept.renewed = now;
    if (reason !== undefined) held.abort(reason);
  }
}

function reasonOf(
  { run }: Claim,
  { isHeld, isCancelled }: { readonly isHeld: boolean; readonly isCancelled: boolean },
): JournalError | undefined {
  if (!isHeld) return lost(run);
  return isCancelled ? cancelled(run) : undefined;
}

/** The error that a cancelled run ends with. */
export function cancelled(run: string): JournalError {
  return new JournalError('cancelled', `The run "${run}" was cancelled, for good: begin another one.`);
}
