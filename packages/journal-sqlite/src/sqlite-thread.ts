import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '@windrose/core';
import type { Thread, ThreadTurn } from '@windrose/core/journal';
import type { Database } from './database.js';
import { JournalError } from './journal-error.js';
import type { ThreadRows } from './thread-rows.js';

/** How often somebody who waits looks whether it is their turn. */
const lookMs = 20;

/** What threads need. */
export interface ThreadDesk {
  readonly database: Database;
  readonly threads: ThreadRows;
  readonly leaseMs: number;
  readonly now: () => number;
}

/** A conversation in a journal; turns are taken in the order they were asked for, in whatever process. */
export class SqliteThread implements Thread {
  readonly #id: string;
  readonly #desk: ThreadDesk;

  constructor(id: string, desk: ThreadDesk) {
    this.#id = id;
    this.#desk = desk;
  }

  async enter(signal?: AbortSignal): Promise<ThreadTurn> {
    signal?.throwIfAborted();
    const { threads, leaseMs, now } = this.#desk;
    const number = threads.draw(this.#id, now() + leaseMs);
    // Held until it is left, also while it waits; it does not keep the process from ending.
    const renewal = setInterval(() => renewQuietly(threads, number, now() + leaseMs), leaseMs / 4).unref();
    const leave = async (): Promise<void> => {
      clearInterval(renewal);
      threads.drop(number);
    };
    try {
      while (!threads.isFirst(this.#id, number, now())) await this.#pause(signal);
      return { history: threads.history(this.#id), keep: (said, run) => this.#keep(number, said, run), leave };
    } catch (error) {
      await leave();
      throw error;
    }
  }

  async #pause(signal: AbortSignal | undefined): Promise<void> {
    await wait(lookMs, undefined, signal && { signal }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  }

  async #keep(number: number, messages: readonly Message[], run: string): Promise<void> {
    const { threads, database, now } = this.#desk;
    if (!threads.keep(this.#id, number, run, messages, now())) {
      throw new JournalError(
        'lost',
        `This turn of the thread "${this.#id}" had not renewed its lease, and another one has gone on: say it again.`,
      );
    }
    await database.safe();
  }
}

function renewQuietly(threads: ThreadRows, number: number, until: number): void {
  try {
    threads.renew(number, until);
  } catch (error) {
    // It is tried again; what cannot be written is told when the turn is kept.
    if (!(error instanceof JournalError)) throw error;
  }
}
