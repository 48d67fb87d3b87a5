import type { Message } from '@windrose/core';
import { checkOf, parseChecked } from './checked-text.js';
import type { Database } from './database.js';
import { readHolder } from './holder.js';

/** What was said in threads, and who waits for their turn. */
export class ThreadRows {
  readonly #database: Database;
  readonly #holder: string;

  constructor(database: Database, holder: string) {
    this.#database = database;
    this.#holder = holder;
  }

  /** Draws a number: turns are taken in the order of them. */
  draw(thread: string, lease: number): number {
    const row = this.#database.get(
      'INSERT INTO tickets (thread, holder, lease) VALUES (?, ?, ?) RETURNING number',
      thread,
      this.#holder,
      lease,
    );
    return Number(row?.['number']);
  }

  /** Whether it is this number's turn; numbers of processes that are gone, or that let their lease run out, are dropped. */
  isFirst(thread: string, number: number, now: number): boolean {
    for (const row of this.#database.all(
      'SELECT * FROM tickets WHERE thread = ? AND number < ? ORDER BY number',
      thread,
      number,
    )) {
      if (Number(row['lease']) > now && !readHolder(String(row['holder'])).isGone) return false;
      this.drop(Number(row['number']));
    }
    return true;
  }

  /** Renews the number's lease; false where it was dropped. */
  renew(number: number, lease: number): boolean {
    return (
      this.#database.get('UPDATE tickets SET lease = ? WHERE number = ? RETURNING number', lease, number) !== undefined
    );
  }

  drop(number: number): void {
    this.#database.get('DELETE FROM tickets WHERE number = ?', number);
  }

  /** Adds what a run said, once for each run; false where the number was dropped. */
  keep(thread: string, ticket: number, run: string, messages: readonly Message[], now: number): boolean {
    const text = JSON.stringify(messages);
    return this.#database.transact(() => {
      if (this.#database.get('SELECT 1 FROM tickets WHERE number = ?', ticket) === undefined) return false;
      this.#database.get(
        'INSERT INTO turns (thread, run, kept, messages, crc) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        thread,
        run,
        now,
        text,
        checkOf(`turn of ${run} in ${thread}`, text),
      );
      this.#database.wrote();
      return true;
    });
  }

  /** All that was said. */
  history(thread: string): Message[] {
    const rows = this.#database.all('SELECT run, messages, crc FROM turns WHERE thread = ? ORDER BY number', thread);
    return rows.flatMap(({ run, messages, crc }) => {
      const place = `turn of ${String(run)} in ${thread}`;
      return parseChecked(this.#database.file, place, messages ?? null, crc ?? null) as Message[];
    });
  }
}
