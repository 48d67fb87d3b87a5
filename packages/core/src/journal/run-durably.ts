import type { Agent, RunOptions } from '../agent.js';
import type { ApprovalDecision } from '../loop/approval.js';
import type { RunEvent, RunResult, SuspendedRun } from '../loop/events.js';
import type { ApprovalRequest } from '../loop/state.js';
import type { Thread } from '../loop/thread.js';
import { untilAbort } from '../loop/until-abort.js';
import type { Message } from '../message.js';
import type { Tool } from '../tool.js';
import type { Journal } from './journal.js';
import { runJournal } from './run-journal.js';

/** What a durable run needs of the engine it runs on. */
export interface DurableOptions {
  readonly journal: Journal;
  /**
   * What people said, by the digests of the calls that wait: the engine's own durable wait, or `undefined` to leave the run suspended. `round` counts
   * from 1 how often the run has come to wait; the same round must get the same answer each time.
   */
  readonly decide?: (requests: readonly ApprovalRequest[], round: number) => Promise<Decisions | undefined>;
  /** Ends the run, while it waits for people too; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly thread?: Thread;
}

/** Decisions by the digests of their calls; one that is missing waits on. */
export type Decisions = { readonly [digest: string]: ApprovalDecision };

/**
 * Runs an agent on a journal: from the start, or, where the journal holds steps, with what they came to instead of doing them again. Its events are the
 * same each time, byte for byte, as far as the run had come. `input` goes for the first time alone.
 *
 * Rejects as `Agent.run` does, and with `StateError` where the journal's run cannot be taken up by this agent.
 */
export async function* runDurably<Tools extends readonly Tool[], Output, Input>(
  agent: Agent<Tools, Output, Input>,
  input: string | readonly Message[],
  { journal, decide, ...rest }: DurableOptions,
): AsyncGenerator<RunEvent<Tools[number]['name'], Input>, RunResult<Output> | SuspendedRun, undefined> {
  const options: RunOptions = { ...rest, journal: runJournal(journal) };
  let end = yield* agent.stream(input, options);
  for (let round = 1; end.status === 'suspended'; round++) {
    const said = decide?.(end.requests, round);
    const decisions = await (said && rest.signal ? untilAbort(said, rest.signal) : said);
    if (decisions === undefined) return end;
    end = yield* agent.resumeStream(end.state, { ...options, approve: ({ digest }) => decisions[digest] });
  }
  return end;
}
