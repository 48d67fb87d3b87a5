import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { JournalError } from './journal-error.js';

/** How long something that was written may wait for others, where nobody waits for it. */
const lingerMs = 20;

/**
 * Brings what was written to the disk: one sync for all that was written before it, beside the event loop. It syncs SQLite's write-ahead log,
 * as SQLite itself does after each write in its `FULL` mode.
 */
export class DiskSync {
  readonly #file: string;
  readonly #log: number;
  #written = 0;
  #synced = 0;
  #underWay: Promise<void> | undefined;
  #linger: NodeJS.Timeout | undefined;
  #failure: JournalError | undefined;
  #isClosed = false;
  /** How often the disk was asked. */
  syncs = 0;

  private constructor(file: string, log: number) {
    this.#file = file;
    this.#log = log;
  }

  /** For the journal at `file`, as SQLite names it, which is open there: as long as it is, its log stays the same file. */
  static open(file: string): DiskSync {
    return new DiskSync(file, openSync(`${file}-wal`, 'r+'));
  }

  /** Says that something was written. */
  wrote(): void {
    this.#written++;
    this.#linger ??= setTimeout(() => {
      this.#linger = undefined;
      // Whoever needs it to be safe is told of the failure.
      if (!this.#isClosed) this.safe().catch(() => {});
    }, lingerMs).unref();
  }

  /** Resolves once all that was written before is on the disk. */
  async safe(): Promise<void> {
    const needed = this.#written;
    while (this.#synced < needed) {
      this.#underWay ??= this.#sync().finally(() => (this.#underWay = undefined));
      await this.#underWay;
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** The same, at once. */
  safeNow(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#synced >= this.#written) return;
    this.syncs++;
    try {
      fdatasyncSync(this.#log);
    } catch (error) {
      throw this.#fail(error);
    }
    this.#synced = this.#written;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#linger);
    try {
      if (this.#failure === undefined) this.safeNow();
    } finally {
      // A sync under way still needs it.
      if (this.#underWay === undefined) closeSync(this.#log);
      else void this.#underWay.catch(() => {}).then(() => closeSync(this.#log));
    }
  }

  async #sync(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const upTo = this.#written;
    this.syncs++;
    await new Promise<void>((resolve, reject) => {
      fdatasync(this.#log, (error) => (error ? reject(this.#fail(error)) : resolve()));
    });
    this.#synced = Math.max(this.#synced, upTo);
  }

  /** After a failed sync nobody knows what is on the disk, and a second one would not say so. */
  #fail(cause: unknown): JournalError {
    this.#failure ??= new JournalError(
      'disk',
      `The journal ${this.#file} could not be brought to the disk: look at the disk, then open the journal anew and take the run up again.`,
      { cause },
    );
    return this.#failure;
  }
}
