import { checkOf, readChecked, readMoment } from './checked-text.js';
import type { Database, Row } from './database.js';
import { JournalError } from './journal-error.js';
import { damaged } from './read-sqlite-error.js';
import type { Claim, NumberedRun } from './run-rows.js';

/** A finished step, as it is listed. */
export interface StepRow {
  readonly key: string;
  readonly fence: number;
  readonly began: number;
  readonly ended: number;
}

/** The most steps of a run; that many rows are set apart for each. */
const roomForSteps = 2 ** 20;

/** The finished steps of runs; each is written once and never changed. */
export class StepRows {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Writes a step down, if the claim still holds, and says what became of the run. */
  keep(
    { number, fence }: Claim,
    at: number,
    step: StepRow & { readonly value: string | null },
  ): 'held' | 'lost' | 'cancelled' {
    const { key, began, ended, value } = step;
    const place = number * roomForSteps + at;
    const row = this.#database.get(
      `INSERT INTO steps (number, key, fence, began, ended, value, crc)
       SELECT ?, ?, fence, ?, ?, ?, ? FROM runs WHERE number = ? AND fence = ? AND holder IS NOT NULL
       RETURNING (SELECT cancelled FROM runs WHERE number = steps.number / ${roomForSteps}) AS cancelled`,
      place,
      key,
      began,
      ended,
      value,
      checkOf(nameOf(place, key), value),
      number,
      fence,
    );
    if (row === undefined) return 'lost';
    this.#database.wrote();
    return row['cancelled'] === null ? 'held' : 'cancelled';
  }

  /** The values of a run's steps by their keys. Throws `JournalError` of the kind `corrupt` where one is missing or not what was written. */
  read({ id, number }: NumberedRun): Map<string, string | null> {
    const { file } = this.#database;
    const values = new Map<string, string | null>();
    for (const row of this.#rows(number)) {
      const [place, key] = [Number(row['number']), String(row['key'])];
      if (place !== number * roomForSteps + values.size)
        throw damaged(file, `step ${values.size} of the run "${id}" is missing`);
      values.set(key, readChecked(file, nameOf(place, key), row['value'] ?? null, row['crc'] ?? null));
    }
    return values;
  }

  /** What was done, and when. */
  list({ number }: NumberedRun): StepRow[] {
    return this.#rows(number).map(({ key, fence, began, ended }) => ({
      key: String(key),
      fence: Number(fence),
      began: readMoment(this.#database.file, began),
      ended: readMoment(this.#database.file, ended),
    }));
  }

  /** Deletes all steps of a run. */
  delete(number: number): void {
    this.#database.get(
      'DELETE FROM steps WHERE number >= ? AND number < ?',
      number * roomForSteps,
      (number + 1) * roomForSteps,
    );
  }

  #rows(number: number): Row[] {
    const sql = 'SELECT * FROM steps WHERE number >= ? AND number < ? ORDER BY number';
    return this.#database.all(sql, number * roomForSteps, (number + 1) * roomForSteps);
  }
}

const nameOf = (place: number, key: string): string => `step ${place}: ${key}`;

/** The error of a process that may write no more. */
export function lost(run: string): JournalError {
  const what = `The run "${run}" was taken up by another process, since this one had not renewed its lease`;
  return new JournalError('lost', `${what}: what it does from here on is not written down. Leave it to the other.`);
}
