import { type Agent, ApprovalError, type Message, type RunEvent, type RunResult, type Tool } from '@windrose/core';
import { runDurably } from '@windrose/core/journal';
import { type AskingOptions, decideByEvent } from './decide-by-event.js';
import { workflowJournal } from './workflow-journal.js';
import type { WorkflowStep } from './workflow-step.js';

/** Options of a run in a Workflow. */
export interface RunInWorkflowOptions<Name extends string = string, Input = unknown> extends AskingOptions {
  /** Tells this run from others in the same Workflow, in the names of its steps. */
  readonly name?: string;
  /** Is told each event of the run: again from the first whenever the Workflow is taken up. What it throws ends the run. */
  onEvent?(event: RunEvent<Name, Input>): void;
}

/**
 * Runs an agent in the `run` of a Workflow, each request and each call a step: one that is finished is not done again, whatever dies. A call
 * that needs a person waits for {@link sendDecision}.
 *
 * Rejects as `Agent.run` does, and with what the engine throws, which must be left to it.
 */
export async function runInWorkflow<Tools extends readonly Tool[], Output, Input>(
  agent: Agent<Tools, Output, Input>,
  input: string | readonly Message[],
  step: WorkflowStep,
  options: RunInWorkflowOptions<Tools[number]['name'], NoInfer<Input>> = {},
): Promise<RunResult<Output>> {
  const { name } = options;
  const journal = workflowJournal(step, name);
  const events = runDurably(agent, input, { journal, decide: decideByEvent(step, options, name) });
  try {
    for (;;) {
      const next = await events.next();
      if (!next.done) options.onEvent?.(next.value);
      else if (next.value.status === 'done') return next.value;
      // Each call is decided on by then, if only by its time.
      else throw new ApprovalError('The run waits for a person whom nobody asked.', next.value.requests);
    }
  } finally {
    // Where onEvent throws, the run is still under way.
    await events.return(undefined as never);
  }
}
