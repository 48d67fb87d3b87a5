import { StateError } from '../errors.js';
import type { RunState } from './state.js';

/** Whether a run can be taken up from here. Throws `StateError` where not. */
export function checkState(state: RunState): RunState {
  if (state?.version !== 1 || !state.runId || !state.messages?.length) {
    throw new StateError(
      `Only the state of a run, of version 1, is taken up, not ${JSON.stringify(state)?.slice(0, 80)}.`,
    );
  }
  return state;
}
