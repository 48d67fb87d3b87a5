import { setTimeout as wait } from 'node:timers/promises';
import type { Journal } from '@windrose/core/journal';
import type { Database } from './database.js';
import { JournalError } from './journal-error.js';
import { cancelled } from './leases.js';
import type { Claim } from './run-rows.js';
import { lost, type StepRows } from './step-rows.js';

const longestTimerMs = 2 ** 31 - 1;

/** Steps that do nothing to the world: that one of these was begun need not be known. */
const isHarmless = (key: string): boolean => /^(begin$|begun |request |decided )/.test(key);

/** What the steps of one run need. */
export interface StepOptions {
  readonly database: Database;
  readonly rows: StepRows;
  readonly now: () => number;
  /** Ends the run here, since nothing more can be written. */
  readonly abort: (reason: JournalError) => void;
}

/**
 * The steps of one run that this process holds. Each is in the file when it is done, so that the death of the process takes none. The disk is
 * waited for before a tool begins, so that one sync serves a whole turn: a power cut takes at most what came after the last tool began.
 */
export class RunSteps implements Journal {
  readonly #claim: Claim;
  readonly #options: StepOptions;
  readonly #kept: ReadonlyMap<string, string | null>;
  #count: number;
  #failure: JournalError | undefined;

  constructor(claim: Claim, options: StepOptions) {
    this.#claim = claim;
    this.#options = options;
    this.#kept = claim.fence === 1 ? new Map() : options.rows.read({ id: claim.run, number: claim.number });
    this.#count = this.#kept.size;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  async step<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    if (this.#failure !== undefined) throw this.#failure;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return readKept<Value>(kept);
    const { database, now } = this.#options;
    if (!isHarmless(key)) await this.#orFail(() => database.safe());
    const began = now();
    const value = await work();
    await this.#orFail(() => this.#keep(key, value, began));
    return value;
  }

  async sleep(key: string, ms: number, signal: AbortSignal): Promise<void> {
    const { now } = this.#options;
    const until = await this.step(key, async () => now() + ms);
    for (let left = until - now(); left > 0; left = until - now()) {
      await wait(Math.min(left, longestTimerMs), undefined, { signal }).catch((error: unknown) => {
        throw signal.aborted ? signal.reason : error;
      });
    }
  }

  async #keep(key: string, value: unknown, began: number): Promise<void> {
    const { database, rows, now, abort } = this.#options;
    const text = value === undefined ? null : JSON.stringify(value);
    const step = { key, fence: this.#claim.fence, began, ended: now(), value: text };
    // No key is met twice, so what is written now is not looked for again.
    const at = this.#count++;
    const fate = await database.write(() => rows.keep(this.#claim, at, step));
    if (fate === 'lost') throw lost(this.#claim.run);
    if (fate === 'cancelled') abort(cancelled(this.#claim.run));
  }

  /** What cannot be written ends the run here: nothing is done that nobody would know of. */
  async #orFail<Value>(write: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await write();
    } catch (error) {
      if (error instanceof JournalError) this.#options.abort((this.#failure ??= error));
      throw error;
    }
  }
}

/** The steps of a run that has ended: nothing is done any more. */
export class EndedSteps implements Journal {
  readonly #kept: ReadonlyMap<string, string | null>;
  readonly #missing: () => Error;

  constructor(kept: ReadonlyMap<string, string | null>, missing: () => Error) {
    this.#kept = kept;
    this.#missing = missing;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  async step<Value>(key: string): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept === undefined) throw this.#missing();
    return readKept<Value>(kept);
  }

  async sleep(key: string): Promise<void> {
    await this.step(key);
  }
}

function readKept<Value>(text: string | null): Value {
  return (text === null ? undefined : JSON.parse(text)) as Value;
}
