import type { RunResult, SuspendedRun } from './events.js';
import { mustAsk } from './must-ask.js';

/** The result of a run that is read to its end. Rejects with `ApprovalError` where a person must be asked first. */
export async function toEnd<Output>(
  events: AsyncGenerator<unknown, RunResult<Output> | SuspendedRun>,
): Promise<RunResult<Output>> {
  for (;;) {
    const next = await events.next();
    if (!next.done) continue;
    if (next.value.status === 'suspended') throw mustAsk(next.value);
    return next.value;
  }
}
