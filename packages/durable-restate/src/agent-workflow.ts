import {
  InvocationIdParser,
  TerminalError,
  workflow,
  type WorkflowContext,
  type WorkflowDefinition,
  type WorkflowOptions,
  type WorkflowSharedContext,
} from '@restatedev/restate-sdk';
import type { Agent, Message, RunResult, Tool } from '@windrose/core';
import { checkApproval, checkInput } from './check-input.js';
import { runAgent } from './run-agent.js';
import type { Approval, KeptState, RunStatus } from './run-status.js';

/** What can be asked of a run: the handlers of {@link agentWorkflow}, the workflow's key being the run's id. */
export type AgentHandlers<Output> = {
  /** Runs the agent to its end, once for each id. */
  run(ctx: WorkflowContext<KeptState>, input: string | readonly Message[]): Promise<RunResult<Output>>;
  /** How far the run is, and which calls wait for a person. */
  status(ctx: WorkflowSharedContext<KeptState>): Promise<RunStatus>;
  /** Says yes or no to a call that waits. */
  approve(ctx: WorkflowSharedContext<KeptState>, approval: Approval): Promise<void>;
  /** Ends the run, a request under way too; one that has not begun never begins, one that is over stays as it is. */
  cancel(ctx: WorkflowSharedContext<KeptState>): Promise<void>;
};

/** What {@link agentWorkflow} takes beside the agent. */
export interface AgentWorkflowOptions<Name extends string> {
  /** What Restate calls the workflow: a part of its addresses. */
  readonly name: Name;
  /** Restate's own options, as for how long it keeps a run that is over, or what it does where the agent has changed meanwhile. */
  readonly options?: WorkflowOptions;
}

/**
 * An agent as a workflow of Restate: a run goes on where it stood, whichever process dies, and may wait for days.
 *
 * What the model and the tools said is kept in Restate's journal; what failed in a way that trying again does not mend ends the run with a
 * `TerminalError`.
 */
export function agentWorkflow<const Name extends string, Tools extends readonly Tool[], Output, Input>(
  agent: Agent<Tools, Output, Input>,
  { name, options }: AgentWorkflowOptions<Name>,
): WorkflowDefinition<Name, AgentHandlers<Output>> {
  const handlers: AgentHandlers<Output> = {
    run: async (ctx, input) => runAgent(ctx, agent, checkInput(input)),
    status: async (ctx) => (await ctx.get('status')) ?? { status: 'unknown' },
    approve: async (ctx, given) => {
      const approval = checkApproval(given);
      const status = await ctx.get('status');
      const isAsked = status?.status === 'waiting' && status.requests.some(({ digest }) => digest === approval.digest);
      if (!isAsked) throw new TerminalError('No call of this digest waits: see the status.', { errorCode: 404 });
      await ctx.promise<Approval>(approval.digest).resolve(approval);
    },
    cancel: async (ctx) => {
      // Whichever comes first, the run sees this, or this sees the run. Another may have said it already.
      await ctx.promise<true>('cancelled').resolve(true).catch(passOver409);
      const invocation = await ctx.get('invocation');
      if (invocation !== null) ctx.invocation(InvocationIdParser.fromString(invocation)).cancel();
    },
  };
  return workflow({ name, handlers, ...(options && { options }) });
}

/** A promise that was resolved before. */
function passOver409(error: unknown): void {
  if (!(error instanceof TerminalError) || error.code !== 409) throw error;
}
