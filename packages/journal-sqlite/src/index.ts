export { JournalError, type JournalErrorKind } from './journal-error.js';
export type { JournalOptions, PlayRunOptions, StartOptions } from './journal-options.js';
export { JournalledRun, type RunEvents } from './journalled-run.js';
export type { KeptError } from './keep-outcome.js';
export { openJournal } from './open-journal.js';
export type { RecordedRequest, RunRecord, RunSummary } from './run-record.js';
export type { RunStatus } from './run-status.js';
export type { SqliteJournal } from './sqlite-journal.js';
