import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { StateError } from '@windrose/core';
import { DiskSync } from './disk-sync.js';
import { applicationId, formatSteps, formatVersion } from './format.js';
import { JournalError } from './journal-error.js';
import { isBusy, readSqliteError } from './read-sqlite-error.js';
import { WriteQueue } from './write-queue.js';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** How long another process is waited for that keeps the file locked; writes take microseconds. */
const busyMs = 5_000;

/** How long to wait before asking again where SQLite does not wait itself. */
const retryMs = 1;

/** One journal file: statements, transactions, and when what was written is on the disk. */
export class Database {
  readonly file: string;
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #disk: DiskSync | undefined;
  readonly #queue = new WriteQueue(this);
  #isClosed = false;

  constructor(file: string, sync: 'full' | 'off') {
    this.file = file;
    this.#sqlite = this.#guard(() => new DatabaseSync(file, { timeout: busyMs }));
    try {
      this.#guard(() => this.#prepareFile(sync));
      this.#disk = sync === 'full' ? this.#guard(() => DiskSync.open(this.#realFile())) : undefined;
    } catch (error) {
      this.#sqlite.close();
      throw error;
    }
  }

  /** The first row of a statement, which may write. */
  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    // Stepped to its end, unlike by `get` of node:sqlite: a write that fails does so there, and would not be told.
    return this.all(sql, ...values)[0];
  }

  /** All rows of a statement. */
  all(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.#guard(() => this.#statement(sql).all(...values));
  }

  /** Does all or nothing of what `work` does, alone among all processes. */
  transact<Value>(work: () => Value): Value {
    this.get('BEGIN IMMEDIATE');
    try {
      const value = work();
      this.get('COMMIT');
      return value;
    } catch (error) {
      // A full disk may have ended it already.
      if (this.#sqlite.isTransaction) this.get('ROLLBACK');
      throw error;
    }
  }

  /** Writes together with others, and resolves once it is in the file. */
  write<Value>(write: () => Value): Promise<Value> {
    return this.#queue.add(write);
  }

  /** Says that something was written that is to be on the disk soon. */
  wrote(): void {
    this.#disk?.wrote();
  }

  /** Resolves once all that was written is on the disk. */
  async safe(): Promise<void> {
    await this.#disk?.safe();
  }

  /** The same, at once. */
  safeNow(): void {
    this.#disk?.safeNow();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#queue.flush();
    this.#isClosed = true;
    this.#disk?.close();
    this.#statements.clear();
    this.#sqlite.close();
  }

  #statement(sql: string): StatementSync {
    if (this.#isClosed) throw new JournalError('closed', `The journal ${this.file} was closed: open it again.`);
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#sqlite.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #guard<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw readSqliteError(error, this.file);
    }
  }

  #prepareFile(sync: 'full' | 'off'): void {
    // What another program wrote is not touched.
    this.#readOwner();
    this.#sqlite.exec('PRAGMA auto_vacuum = INCREMENTAL');
    this.#keepLog();
    // NORMAL keeps the file whole whatever happens; what is on the disk and when is for DiskSync, which can wait for one sync for many writes.
    this.#sqlite.exec(`PRAGMA synchronous = ${sync === 'full' ? 'NORMAL' : 'OFF'}`);
    if (this.#readOwner() < formatVersion) this.transact(() => this.#bringUp());
    if (sync === 'full') syncFolder(this.#realFile());
  }

  /** Puts the file in WAL mode. While another process does so with a new file, SQLite says at once that it is busy, and does not wait. */
  #keepLog(): void {
    const end = performance.now() + busyMs;
    for (;;) {
      try {
        return this.#sqlite.exec('PRAGMA journal_mode = WAL');
      } catch (error) {
        if (!isBusy(error) || performance.now() >= end) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
      }
    }
  }

  /** What SQLite named the file after it had followed links: its log lies beside that name. */
  #realFile(): string {
    return this.#sqlite.location() ?? this.file;
  }

  #bringUp(): void {
    for (const step of formatSteps.slice(this.#checkOwner())) this.#sqlite.exec(step);
    this.#sqlite.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion};`);
  }

  /** The same as {@link #checkOwner}, outside a transaction: another process may make the file a journal between two reads. */
  #readOwner(): number {
    this.#sqlite.exec('BEGIN');
    try {
      return this.#checkOwner();
    } finally {
      if (this.#sqlite.isTransaction) this.#sqlite.exec('COMMIT');
    }
  }

  /** The file's version, in a transaction; 0 where it is empty. Throws `StateError` for another program's file, or a later version's. */
  #checkOwner(): number {
    const number = (pragma: string): number => Number(this.#sqlite.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
    const [id, version] = [number('application_id'), number('user_version')];
    if (id === 0 && version === 0 && number('page_count') <= 1) return 0;
    if (id !== applicationId) {
      throw new StateError(`${this.file} is an SQLite file of another program: give the journal a file of its own.`);
    }
    if (version <= formatVersion) return version;
    throw new StateError(
      `The journal ${this.file} is of format ${version}, and this version reads up to ${formatVersion}: update @windrose/journal-sqlite.`,
    );
  }
}

/** A new file is there after a power cut only if its folder says so. Windows needs and has no such call. */
function syncFolder(file: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
