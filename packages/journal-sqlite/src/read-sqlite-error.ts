import { JournalError, type JournalErrorKind } from './journal-error.js';

/** What SQLite's result codes mean for a journal, and what to do next. */
const meanings: Readonly<Record<number, readonly [JournalErrorKind, string]>> = {
  // All that is asked is written here, and fits the tables as they are made here.
  1: ['corrupt', 'has other tables than a journal has, or is damaged'],
  5: ['busy', 'is locked by another process for longer than five seconds: see which one holds it, and try again'],
  6: ['busy', 'is locked within this process: try again'],
  8: ['read-only', 'may not be written: give this process the right to write the file and its folder'],
  10: ['disk', 'could not be read or written: look at the disk, then take the run up again'],
  11: ['corrupt', 'is damaged'],
  13: ['full', 'has no room left on its disk: make some, then take the run up again; all finished steps are kept'],
  14: ['disk', 'cannot be opened: see that its folder exists and may be written'],
  26: ['corrupt', 'is no journal, or is damaged'],
};

const mending =
  'Stop what uses it, put the file and the ones beside it (-wal, -shm) aside, and save what can be read with ' +
  '"sqlite3 FILE .recover", or take a backup';

/** What SQLite threw, as a typed error; anything else is given back as it is. */
export function readSqliteError(error: unknown, file: string): unknown {
  // A number larger than any that was written.
  if (error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE') {
    return damaged(file, error.message, error);
  }
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const meaning = meanings[Number(error.errcode) & 0xff];
  if (meaning === undefined) return error;
  const [kind, what] = meaning;
  const next = kind === 'corrupt' ? `. ${mending}` : '';
  return new JournalError(kind, `The journal ${file} ${what}${next}.`, { cause: error });
}

/** Whether SQLite says that another process has the file locked. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}

/** The error for content that is not what was written. */
export function damaged(file: string, what: string, cause?: unknown): JournalError {
  return new JournalError('corrupt', `The journal ${file} is damaged: ${what}. ${mending}.`, { cause });
}
