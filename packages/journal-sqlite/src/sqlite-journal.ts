import { randomUUID } from 'node:crypto';
import { type Agent, type ApprovalDecision, DefinitionError, type Message, type Tool } from '@windrose/core';
import { decisionAdvice, inputMessages, isDecision, type Thread } from '@windrose/core/journal';
import type { Database } from './database.js';
import { DecisionRows } from './decision-rows.js';
import { nameHolder } from './holder.js';
import { JournalError } from './journal-error.js';
import type { PlayRunOptions, StartOptions } from './journal-options.js';
import { JournalledRun } from './journalled-run.js';
import { keepError } from './keep-outcome.js';
import { cancelled, Leases } from './leases.js';
import { type Desk, playRun } from './play-run.js';
import { pruneRows } from './prune-rows.js';
import { replayRun } from './replay-run.js';
import { recordRun, type RunRecord, type RunSummary, summarise } from './run-record.js';
import { type Claim, type RunRow, RunRows } from './run-rows.js';
import type { RunStatus } from './run-status.js';
import { SqliteThread } from './sqlite-thread.js';
import { StepRows } from './step-rows.js';
import { ThreadRows } from './thread-rows.js';

/** Runs and conversations in one SQLite file, for any number of processes of one machine. Made by {@link openJournal}. */
export class SqliteJournal {
  readonly #desk: Desk;
  readonly #threads: ThreadRows;

  /** @internal */
  constructor(database: Database, leaseMs: number, now: () => number) {
    const holder = nameHolder(randomUUID());
    const runs = new RunRows(database, holder);
    const leases = new Leases(runs, leaseMs, now);
    this.#desk = { database, runs, steps: new StepRows(database), decisions: new DecisionRows(database), leases, now };
    this.#threads = new ThreadRows(database, holder);
  }

  /**
   * Writes a run down, and then runs it as its events are read. Throws `JournalError` where there is one of that id, and `DefinitionError` for an id or an
   * input that cannot be.
   */
  start<const Tools extends readonly Tool[], Output, Input>(
    agent: Agent<Tools, Output, Input>,
    input: string | readonly Message[],
    { id = randomUUID(), thread, ...options }: StartOptions = {},
  ): JournalledRun<Tools[number]['name'], Output, Input> {
    if (typeof id !== 'string' || id === '')
      throw new DefinitionError('A run needs an id that is a text and not empty; leave it out for a random one.', 'id');
    inputMessages(input, undefined); // Throws for what no run could begin with, and so nothing could take up.
    if (input === '') throw new DefinitionError('There is nothing to answer: give a text that is not empty.', 'input');
    const { runs, database, leases, now } = this.#desk;
    const claim = runs.create(id, JSON.stringify(input), thread, now(), leases.leaseMs);
    database.wrote();
    database.safeNow();
    return this.#play(agent, claim, thread, options);
  }

  /**
   * Takes a run up: what it had done is told again and not done again, then it goes on. `agent` is the one it was begun with. One that has ended is only
   * told again. Throws `JournalError` where there is none of that id, another process is at it, or it was cancelled.
   */
  resume<const Tools extends readonly Tool[], Output, Input>(
    agent: Agent<Tools, Output, Input>,
    id: string,
    options: PlayRunOptions = {},
  ): JournalledRun<Tools[number]['name'], Output, Input> {
    const { database, runs, leases, now } = this.#desk;
    const row = runs.read(id, now());
    if (row.status === 'cancelled') throw cancelled(id);
    if (isOver(row, runs)) return new JournalledRun(id, replayRun(this.#desk, agent, row, options.signal));
    const claim = database.transact(() => {
      checkFree(runs.read(id, now()));
      return runs.claim(id, now(), leases.leaseMs);
    });
    return this.#play(agent, claim, row.thread ?? undefined, options);
  }

  /** All runs, or those of a status, the oldest first. */
  list({ status }: { readonly status?: RunStatus } = {}): RunSummary[] {
    const { runs, steps, decisions, now } = this.#desk;
    return runs.list(status, now()).map((row) => summarise(row, steps, decisions));
  }

  /** Where a run stands, with its steps, the calls that wait for a person, and its end. Throws `JournalError` where there is none of that id. */
  inspect(id: string): RunRecord {
    const { runs, steps, decisions, now } = this.#desk;
    return recordRun(runs.read(id, now()), runs, steps, decisions);
  }

  /**
   * Says whether a call that waits may run; then `resume` goes on. To say the same again does nothing. Throws `JournalError` where no such call waits, or
   * something else was said, and `DefinitionError` for what is no decision.
   */
  approve(id: string, digest: string, decision: Exclude<ApprovalDecision, undefined>): void {
    if (decision === undefined || !isDecision(decision)) {
      throw new DefinitionError(`That is no decision: ${JSON.stringify(decision)}. ${decisionAdvice}`, 'decision');
    }
    const { database, runs, decisions, now } = this.#desk;
    checkGoesOn(runs.read(id, now()));
    const said = (): ApprovalDecision | 'unasked' => {
      const asked = decisions.read(id).find(({ request }) => request.digest === digest);
      return asked === undefined ? 'unasked' : asked.decision;
    };
    if (said() === 'unasked') {
      throw new JournalError(
        'unknown',
        `No call with the digest "${digest}" waits in the run "${id}": see inspect("${id}").requests.`,
      );
    }
    const isNew = decisions.decide(id, digest, decision, now());
    if (!isNew && JSON.stringify(said()) !== JSON.stringify(decision)) {
      throw new JournalError(
        'taken',
        `Something else was said of this call of the run "${id}" before: ${JSON.stringify(said())}.`,
      );
    }
    database.safeNow();
  }

  /** Ends a run for good; one that another process is at ends there within a second or so. Throws `JournalError` where it has ended otherwise. */
  cancel(id: string): void {
    const { database, runs, leases, now } = this.#desk;
    database.transact(() => {
      const row = runs.read(id, now());
      if (row.status === 'cancelled') return;
      checkGoesOn(row);
      runs.askCancel(id, now());
      if (row.heldBy !== undefined) return;
      const outcome = { ...runs.outcome(id), error: keepError(cancelled(id)) };
      runs.release(runs.claim(id, now(), leases.leaseMs), now(), { status: 'cancelled', outcome });
    });
    database.wrote();
    database.safeNow();
    leases.lookAt(id);
  }

  /** Deletes runs that ended before a moment, and says how many. Threads stay, but for those given by `threads`: whose last turn is older. */
  prune({ before, threads = false }: { readonly before: Date; readonly threads?: boolean }): number {
    return pruneRows(this.#desk.database, this.#desk.steps, before.getTime(), threads);
  }

  /** A conversation: for `agent.run(text, { thread })`. */
  thread(id: string): Thread {
    const { database, leases, now } = this.#desk;
    return new SqliteThread(id, { database, threads: this.#threads, leaseMs: leases.leaseMs, now });
  }

  /** Stops the runs of this process, which can be taken up, and closes the file. */
  close(): void {
    const { database, leases } = this.#desk;
    leases.abortAll(
      new JournalError('closed', `The journal ${database.file} was closed: open it again, and take the run up.`),
    );
    database.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #play<Tools extends readonly Tool[], Output, Input>(
    agent: Agent<Tools, Output, Input>,
    claim: Claim,
    thread: string | undefined,
    options: PlayRunOptions,
  ): JournalledRun<Tools[number]['name'], Output, Input> {
    const goesOn = thread === undefined ? undefined : this.thread(thread);
    return new JournalledRun(claim.run, playRun(this.#desk, agent, claim, { ...options, thread: goesOn }));
  }
}

/** Whether a run has come to its end. One that broke off at a fault of the program goes on when that is mended. */
function isOver({ id, status }: RunRow, runs: RunRows): boolean {
  return status === 'done' || (status === 'failed' && runs.outcome(id).error?.code !== undefined);
}

function checkFree({ id, heldBy, lease }: RunRow): void {
  if (heldBy === undefined) return;
  const until = new Date(lease).toISOString();
  throw new JournalError(
    'held',
    `Process ${heldBy} is at the run "${id}": wait for it, or until ${until} if it says nothing more.`,
  );
}

function checkGoesOn({ id, status }: RunRow): void {
  if (status === 'running' || status === 'suspended') return;
  throw new JournalError('taken', `The run "${id}" has ended already: it is ${status}.`);
}
