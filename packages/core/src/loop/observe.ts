import type { EventEmitter } from 'eventemitter3';
import { LimitError, wordsOf } from '../errors.js';
import type { Approve } from './approval.js';
import type { RunEvent, RunResult, SuspendedRun } from './events.js';
import { linkSignal } from './link-signal.js';
import { loop } from './loop.js';
import { gatherNotices } from './notices.js';
import type { AgentContext, RunContext } from './run-context.js';
import type { RunJournal } from './run-journal.js';
import type { RunState } from './state.js';

interface Asked {
  readonly signal?: AbortSignal;
  readonly approve?: Approve | undefined;
  readonly journal?: RunJournal | undefined;
}

/** A run with its deadline and its end: tells listeners of each event, and cancels what is under way when the reader leaves. */
export async function* observe(
  context: AgentContext,
  begun: RunState,
  listeners: EventEmitter,
  { signal = new AbortController().signal, approve, journal }: Asked,
): AsyncGenerator<RunEvent, RunResult<unknown> | SuspendedRun> {
  signal.throwIfAborted();
  const { controller, unlink } = linkSignal(signal);
  const { runMs } = context.limits;
  const cancelDeadline = context.clock.after(runMs, () => {
    controller.abort(new LimitError('runMs', `The run took longer than limits.runMs (${runMs} ms).`));
  });
  const run = { ...context, approve, signal: controller.signal, notices: gatherNotices() };
  const events = journal === undefined ? loop(run, begun) : loopIn(journal, run, begun);
  const failures: RunEvent[] = [];
  try {
    for (;;) {
      const next = await events.next();
      for (const failure of failures.splice(0)) {
        // What a listener of these throws ends here, or there would be no end.
        tell(listeners, failure, []);
        yield failure;
      }
      if (next.done) return next.value;
      tell(listeners, next.value, failures);
      yield next.value;
    }
  } finally {
    controller.abort(new Error('The reader of the run has left.'));
    await events.return(undefined as never);
    cancelDeadline();
    unlink();
  }
}

async function* loopIn(
  journal: RunJournal,
  run: RunContext,
  begun: RunState,
): AsyncGenerator<RunEvent, RunResult<unknown> | SuspendedRun> {
  const entered = await journal.enter(run, begun);
  return yield* loop({ ...entered.run, journal }, entered.begun);
}

/** Each listener hears of the event, whatever another one throws, at once or later. */
function tell(listeners: EventEmitter, event: RunEvent, failures: RunEvent[]): void {
  for (const listener of listeners.listeners(event.type)) {
    (async () => listener(event))().catch((error: unknown) => {
      const text = `A listener of "${event.type}" threw: ${wordsOf(error)}`;
      failures.push({ type: 'notice', code: 'listener-failed', text });
    });
  }
}
