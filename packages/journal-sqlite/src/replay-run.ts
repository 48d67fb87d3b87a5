import { type Agent, type Message, StateError, type Tool } from '@windrose/core';
import { runDurably } from '@windrose/core/journal';
import { JournalError } from './journal-error.js';
import type { RunEvents } from './journalled-run.js';
import type { Desk } from './play-run.js';
import type { RunRow } from './run-rows.js';
import { EndedSteps } from './run-steps.js';

/** The events of a run that has ended, and its end, once more; nothing is done and nothing is written. */
export async function* replayRun<Tools extends readonly Tool[], Output, Input>(
  { runs, steps }: Desk,
  agent: Agent<Tools, Output, Input>,
  row: RunRow,
  signal: AbortSignal | undefined,
): RunEvents<Tools[number]['name'], Output, Input> {
  const { id, status } = row;
  const kept = new EndedSteps(steps.read(row), () => {
    const { error } = runs.outcome(id);
    if (status === 'failed' && error !== undefined) {
      return new JournalError('failed', `The run "${id}" had failed: ${error.code ?? error.name}: ${error.message}`);
    }
    return new StateError(
      `The run "${id}" has ended, and asks for what it did not do then: give the agent it was begun with.`,
    );
  });
  return yield* runDurably(agent, runs.input(id) as string | readonly Message[], {
    journal: kept,
    decide: async (_, round) => {
      const key = `decided ${round}`;
      return kept.has(key) ? kept.step(key) : undefined;
    },
    ...(signal && { signal }),
  });
}
