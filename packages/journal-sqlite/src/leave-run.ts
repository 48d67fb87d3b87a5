import {
  ApprovalError,
  DefinitionError,
  type RunResult,
  type RunState,
  StateError,
  type SuspendedRun,
  WindroseError,
} from '@windrose/core';
import { JournalError } from './journal-error.js';
import { keepError, outcomeOf } from './keep-outcome.js';
import { cancelled } from './leases.js';
import type { Desk } from './play-run.js';
import type { Claim } from './run-rows.js';
import { lost } from './step-rows.js';

/** Writes down the end of a run that did not fail; resolves once it is on the disk. */
export async function endRun(desk: Desk, claim: Claim, end: RunResult<unknown> | SuspendedRun): Promise<void> {
  const { runs, database, now } = desk;
  if (end.status === 'suspended' && runs.look(claim).isCancelled) throw cancelled(claim.run);
  const ending = { status: end.status, outcome: outcomeOf(end) };
  if (!(await database.write(() => runs.release(claim, now(), ending)))) throw lost(claim.run);
  database.wrote();
  await database.safe();
}

/** Writes down what a run failed with, if that is its end: one that was stopped, or could not be written down, may go on later. */
export async function failRun(
  { runs, database, now }: Desk,
  claim: Claim,
  error: unknown,
  { state, isStopped }: { readonly state: RunState | undefined; readonly isStopped: boolean },
): Promise<void> {
  const status = isStopped ? undefined : statusAfter(error);
  if (status === undefined) return;
  const reached = (error instanceof WindroseError ? error.state : undefined) ?? state;
  const outcome = { error: keepError(error), ...(reached && { state: reached }) };
  if (!runs.release(claim, now(), { status, outcome })) throw lost(claim.run);
  database.wrote();
  await database.safe();
}

/** Whether an error is the end of its run. Another version of the program may do better with an agent that does not fit, or with who is asked. */
function statusAfter(error: unknown): 'failed' | 'cancelled' | undefined {
  if (error instanceof JournalError) return error.kind === 'cancelled' ? 'cancelled' : undefined;
  const mayDoBetter = [StateError, DefinitionError, ApprovalError].some((kind) => error instanceof kind);
  return mayDoBetter ? undefined : 'failed';
}

/** Lets go of a run that may go on later, for whoever takes it up; where that cannot be written, its lease runs out. */
export function leaveRun({ runs, now }: Desk, claim: Claim): void {
  try {
    runs.release(claim, now());
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
  }
}
