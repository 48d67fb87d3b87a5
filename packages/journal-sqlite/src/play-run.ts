import type { Agent, Approve, Message, RunState, Tool } from '@windrose/core';
import { runDurably, type Thread } from '@windrose/core/journal';
import type { Database } from './database.js';
import { decideFrom, type DecisionRows } from './decision-rows.js';
import type { RunEvents } from './journalled-run.js';
import type { HeldRun, Leases } from './leases.js';
import { endRun, failRun, leaveRun } from './leave-run.js';
import type { Claim, RunRows } from './run-rows.js';
import { RunSteps } from './run-steps.js';
import type { StepRows } from './step-rows.js';

/** What runs are played with. */
export interface Desk {
  readonly database: Database;
  readonly runs: RunRows;
  readonly steps: StepRows;
  readonly decisions: DecisionRows;
  readonly leases: Leases;
  readonly now: () => number;
}

/** What a run was begun or taken up with. */
export interface PlayOptions {
  readonly signal?: AbortSignal | undefined;
  readonly approve?: Approve | undefined;
  readonly thread?: Thread | undefined;
}

/** Plays a run that this process has claimed, and writes down what becomes of it. */
export async function* playRun<Tools extends readonly Tool[], Output, Input>(
  desk: Desk,
  agent: Agent<Tools, Output, Input>,
  claim: Claim,
  options: PlayOptions,
): RunEvents<Tools[number]['name'], Output, Input> {
  const { controller, unlink } = follow(options.signal);
  const held: HeldRun = { ...claim, abort: (reason) => controller.abort(reason) };
  let events: RunEvents<Tools[number]['name'], Output, Input> | undefined;
  let state: RunState | undefined;
  let isOver = false;
  try {
    options.signal?.throwIfAborted();
    desk.leases.hold(held);
    events = openRun(desk, agent, held, { ...options, signal: controller.signal });
    for (;;) {
      const next = await events.next();
      if (next.done) {
        await endRun(desk, claim, next.value);
        isOver = true;
        return next.value;
      }
      if (next.value.type === 'checkpoint') state = next.value.state;
      yield next.value;
    }
  } catch (thrown) {
    // Whatever it was told as on its way, this is what ended it.
    const error = controller.signal.aborted ? controller.signal.reason : thrown;
    await failRun(desk, claim, error, { state, isStopped: options.signal?.aborted === true });
    throw error;
  } finally {
    unlink();
    // Where its reader has left, it is still under way.
    if (!isOver) await events?.return(undefined as never);
    desk.leases.letGo(held);
    if (!isOver) leaveRun(desk, claim);
  }
}

function openRun<Tools extends readonly Tool[], Output, Input>(
  desk: Desk,
  agent: Agent<Tools, Output, Input>,
  held: HeldRun,
  { signal, approve, thread }: PlayOptions & { readonly signal: AbortSignal },
): RunEvents<Tools[number]['name'], Output, Input> {
  const steps = new RunSteps(held, { ...desk, rows: desk.steps, abort: held.abort });
  const decide = decideFrom(desk.decisions, held.run, { steps, approve, signal, now: desk.now });
  const options = { journal: steps, decide, signal, ...(thread && { thread }) };
  return runDurably(agent, desk.runs.input(held.run) as string | readonly Message[], options);
}

/** A controller that aborts with a signal, if there is one. */
function follow(signal: AbortSignal | undefined): {
  readonly controller: AbortController;
  readonly unlink: () => void;
} {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  return { controller, unlink: () => signal?.removeEventListener('abort', stop) };
}
