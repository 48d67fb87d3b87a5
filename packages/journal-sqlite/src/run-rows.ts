import { checkOf, parseChecked, readMoment } from './checked-text.js';
import type { Database, Row } from './database.js';
import { readHolder } from './holder.js';
import { JournalError } from './journal-error.js';
import type { Outcome } from './keep-outcome.js';
import { damaged } from './read-sqlite-error.js';
import { type RunStatus, runStatuses } from './run-status.js';

/** A run that is claimed: who holds the highest fence may write. */
export interface Claim {
  readonly run: string;
  /** The run's number in this file. */
  readonly number: number;
  readonly fence: number;
}

/** What tells a run from others. */
export interface NumberedRun {
  readonly id: string;
  readonly number: number;
}

/** One row of `runs`, read and checked. */
export interface RunRow extends NumberedRun {
  readonly thread: string | null;
  readonly created: number;
  readonly changed: number;
  readonly status: RunStatus;
  readonly fence: number;
  readonly lease: number;
  readonly cancelled: number | null;
  /** The process that runs it, unless it is known to be gone or let its lease run out. */
  readonly heldBy: number | undefined;
}

/** Where runs stand, and who runs them. */
export class RunRows {
  /** Runs that this journal works at, by their numbers. What else it holds it could not let go of. */
  readonly atWork = new Set<number>();
  readonly #database: Database;
  readonly #holder: string;

  constructor(database: Database, holder: string) {
    this.#database = database;
    this.#holder = holder;
  }

  /** Writes down a new run, held by this process. */
  create(run: string, input: string, thread: string | undefined, now: number, leaseMs: number): Claim {
    const values = [
      run,
      input,
      checkOf(`input of ${run}`, input),
      thread ?? null,
      now,
      now,
      this.#holder,
      now + leaseMs,
    ];
    const made = this.#database.get(
      `INSERT INTO runs (id, input, input_crc, thread, created, changed, status, fence, holder, lease)
       VALUES (?, ?, ?, ?, ?, ?, 'running', 1, ?, ?) ON CONFLICT DO NOTHING RETURNING number`,
      ...values,
    );
    if (made !== undefined) return { run, number: Number(made['number']), fence: 1 };
    throw new JournalError('taken', `There is a run "${run}" already: take it up with resume, or give another id.`);
  }

  /** The run as it stands. Throws `JournalError` of the kind `unknown` where there is none. */
  read(run: string, now: number): RunRow {
    const row = this.#database.get('SELECT * FROM runs WHERE id = ?', run);
    if (row !== undefined) return this.#row(row, now);
    throw new JournalError('unknown', `There is no run "${run}" in ${this.#database.file}: see list().`);
  }

  /** All runs, or those of a status, the oldest first. */
  list(status: RunStatus | undefined, now: number): RunRow[] {
    const rows =
      status === undefined
        ? this.#database.all('SELECT * FROM runs ORDER BY number')
        : this.#database.all('SELECT * FROM runs WHERE status = ? ORDER BY number', status);
    return rows.map((row) => this.#row(row, now));
  }

  /** What the run was begun with. */
  input(run: string): unknown {
    const row = this.#database.get('SELECT input, input_crc FROM runs WHERE id = ?', run);
    return parseChecked(this.#database.file, `input of ${run}`, row?.['input'] ?? null, row?.['input_crc'] ?? null);
  }

  outcome(run: string): Outcome {
    const row = this.#database.get('SELECT outcome, outcome_crc FROM runs WHERE id = ?', run);
    if (typeof row?.['outcome'] !== 'string') return {};
    const place = `outcome of ${run}`;
    return parseChecked(this.#database.file, place, row['outcome'], row['outcome_crc'] ?? null) as Outcome;
  }

  /** Takes a run for this process; within a transaction. */
  claim(run: string, now: number, leaseMs: number): Claim {
    const row = this.#database.get(
      `UPDATE runs SET fence = fence + 1, holder = ?, lease = ?, status = 'running', changed = ? WHERE id = ? RETURNING number, fence`,
      this.#holder,
      now + leaseMs,
      now,
      run,
    );
    return { run, number: Number(row?.['number']), fence: Number(row?.['fence']) };
  }

  /** Renews a lease; says whether the run is still this claim's, and whether it was cancelled. */
  renew({ number, fence }: Claim, until: number): { readonly isHeld: boolean; readonly isCancelled: boolean } {
    const sql = 'UPDATE runs SET lease = ? WHERE number = ? AND fence = ? AND holder IS NOT NULL RETURNING cancelled';
    return seen(this.#database.get(sql, until, number, fence));
  }

  /** The same without renewing it. */
  look({ number, fence }: Claim): { readonly isHeld: boolean; readonly isCancelled: boolean } {
    const sql = 'SELECT cancelled FROM runs WHERE number = ? AND fence = ? AND holder IS NOT NULL';
    return seen(this.#database.get(sql, number, fence));
  }

  /** Lets a run go, as it stands or with a new status; false where it is no longer this claim's. */
  release(
    { run, number, fence }: Claim,
    now: number,
    end?: { readonly status: RunStatus; readonly outcome: Outcome },
  ): boolean {
    const outcome = end === undefined ? null : JSON.stringify(end.outcome);
    const check = outcome === null ? null : checkOf(`outcome of ${run}`, outcome);
    const sql = `UPDATE runs SET holder = NULL, lease = 0, changed = ?, status = coalesce(?, status),
      outcome = coalesce(?, outcome), outcome_crc = coalesce(?, outcome_crc)
      WHERE number = ? AND fence = ? AND holder IS NOT NULL RETURNING number`;
    return this.#database.get(sql, now, end?.status ?? null, outcome, check, number, fence) !== undefined;
  }

  /** Asks for the run to be cancelled, by whoever holds it. */
  askCancel(run: string, now: number): void {
    this.#database.get('UPDATE runs SET cancelled = coalesce(cancelled, ?) WHERE id = ?', now, run);
  }

  #row(row: Row, now: number): RunRow {
    const status = runStatuses.find((each) => each === row['status']);
    if (status === undefined) throw damaged(this.#database.file, `the status of run ${String(row['id'])} is none`);
    const { file } = this.#database;
    const [number, lease, holder] = [Number(row['number']), readMoment(file, row['lease']), row['holder']];
    const isHeld = holder === this.#holder ? this.atWork.has(number) : lease > now;
    const held = typeof holder === 'string' && isHeld ? readHolder(holder) : undefined;
    return {
      id: String(row['id']),
      number,
      thread: row['thread'] === null ? null : String(row['thread']),
      created: readMoment(file, row['created']),
      changed: readMoment(file, row['changed']),
      status,
      fence: Number(row['fence']),
      lease,
      cancelled: row['cancelled'] === null ? null : Number(row['cancelled']),
      heldBy: held === undefined || held.isGone ? undefined : held.pid,
    };
  }
}

function seen(row: Row | undefined): { readonly isHeld: boolean; readonly isCancelled: boolean } {
  return { isHeld: row !== undefined, isCancelled: row !== undefined && row['cancelled'] !== null };
}
