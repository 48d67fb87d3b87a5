import type { Phase } from './asker.js';
import type { RunState } from './state.js';

/** Which request of a run comes next. */
export function phaseOf({ steps, answerPhase }: RunState): Phase {
  if (answerPhase) return 'answer';
  return steps === 0 ? 'first' : 'later';
}
