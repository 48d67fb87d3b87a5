import { DefinitionError, systemClock } from '@windrose/core';
import { Database } from './database.js';
import type { JournalOptions } from './journal-options.js';
import { SqliteJournal } from './sqlite-journal.js';

/** Some 24 days: when a lease ends must be a date, and a number that SQLite can keep. */
const longestLeaseMs = 2 ** 31 - 1;

/**
 * Opens the journal in a file, which is made where there is none. Any number of processes of one machine may have it open.
 *
 * Throws `StateError` for a file of a later version or of another program, `JournalError` where it cannot be read or written, and `DefinitionError` for
 * options that cannot be and for `:memory:`.
 */
export function openJournal(file: string, options: JournalOptions = {}): SqliteJournal {
  const { sync = 'full', leaseMs = 30_000, clock = systemClock } = options;
  if (file === '' || file === ':memory:') {
    throw new DefinitionError('A journal needs a file: what is in memory is lost with the process.', 'file');
  }
  if (sync !== 'full' && sync !== 'off')
    throw new DefinitionError(`sync is "full" or "off", not ${String(sync)}.`, 'sync');
  if (!Number.isInteger(leaseMs) || leaseMs < 1 || leaseMs > longestLeaseMs) {
    throw new DefinitionError(
      `leaseMs must be a whole number of milliseconds from 1 to ${longestLeaseMs}, not ${leaseMs}.`,
      'leaseMs',
    );
  }
  return new SqliteJournal(new Database(file, sync), leaseMs, () => clock.now());
}
