import type { EventEmitter } from 'eventemitter3';
import { LimitError } from '../errors.js';
import type { Approve } from './approval.js';
import type { RunResult, SuspendedRun } from './events.js';
import { KnownCallIds } from './known-call-ids.js';
import type { Limits } from './limits.js';
import { linkSignal } from './link-signal.js';
import { hearsPieces, listened } from './listened.js';
import { loop } from './loop.js';
import { gatherNotices } from './notices.js';
import type { AgentContext, RunContext } from './run-context.js';
import type { RunJournal } from './run-journal.js';
import type { RunState } from './state.js';
import { type Tell, tellNobody } from './tell.js';
import { abortOf } from './until-abort.js';

interface Asked {
  readonly signal?: AbortSignal | undefined;
  readonly approve?: Approve | undefined;
  readonly journal?: RunJournal | undefined;
}

/** One for all runs, for its stack would say nothing of any: to find that out takes longer than a tool that only computes. */
const over = new Error('The run is over.');

/** A run with its deadline and its end; listeners hear of each event before the reader does. `own`: whose signal is the run's alone. */
export async function drive(
  context: AgentContext,
  begun: RunState,
  listeners: EventEmitter,
  { signal, approve, journal }: Asked,
  tell: Tell,
  own?: AbortController,
): Promise<RunResult<unknown> | SuspendedRun> {
  signal?.throwIfAborted();
  const { controller, unlink } = own === undefined ? linkSignal(signal) : { controller: own, unlink: () => {} };
  let late: LimitError | undefined;
  const cancelDeadline = context.clock.after(context.limits.runMs, () =>
    controller.abort((late = tooLong(context.limits))),
  );
  const aborted = abortOf(controller.signal);
  const heard = listened(listeners, tell);
  const isWatched = (): boolean => tell !== tellNobody || context.route?.races === true || hearsPieces(listeners);
  const run: RunContext = {
    ...context,
    approve,
    signal: controller.signal,
    aborted,
    notices: gatherNotices(),
    callIds: new KnownCallIds(),
    tell: heard,
    isOwn: (error) => error === late || error !== controller.signal.reason,
    isWatched,
    isHeard: () => journal !== undefined || isWatched(),
  };
  try {
    const end = await loopIn(journal, run, begun);
    // What a listener threw last is told, too.
    await heard([]);
    return end;
  } finally {
    controller.abort(over);
    cancelDeadline();
    unlink();
  }
}

function tooLong({ runMs }: Limits): LimitError {
  return new LimitError('runMs', `The run took longer than limits.runMs (${runMs} ms).`);
}

async function loopIn(
  journal: RunJournal | undefined,
  run: RunContext,
  begun: RunState,
): Promise<RunResult<unknown> | SuspendedRun> {
  if (journal === undefined) return loop(run, begun);
  const entered = await journal.enter(run, begun);
  return loop({ ...entered.run, journal }, entered.begun);
}
