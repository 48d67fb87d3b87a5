import { CancelledError, RestatePromise, TerminalError, type WorkflowContext } from '@restatedev/restate-sdk';
import {
  type Agent,
  type ApprovalRequest,
  type Message,
  type RunResult,
  type Tool,
  WindroseError,
} from '@windrose/core';
import { type DurableOptions, inJson, runDurably } from '@windrose/core/journal';
import { Attempt } from './attempt.js';
import { restateJournal } from './restate-journal.js';
import type { Approval, KeptState, RunStatus } from './run-status.js';
import { toTerminalError } from './terminal-error.js';

/** Runs the agent in an invocation, and keeps for others how far it is. Rejects with a `TerminalError` where the run ended in an error. */
export async function runAgent<Tools extends readonly Tool[], Output, Input>(
  ctx: WorkflowContext<KeptState>,
  agent: Agent<Tools, Output, Input>,
  input: string | readonly Message[],
): Promise<RunResult<Output>> {
  const attempt = new Attempt(ctx.request().attemptCompletedSignal);
  ctx.set('invocation', ctx.request().id);
  ctx.set('status', { status: 'running' });
  try {
    // Somebody may have cancelled the run before it began.
    if (await ctx.promise<true>('cancelled').peek()) throw new CancelledError();
    const decide = decisionsOf(ctx, attempt);
    const run = runDurably(agent, input, { journal: restateJournal(ctx, attempt), decide, signal: attempt.signal });
    const end = await lastOf(run);
    const result = { ...end, output: inJson(end.output) as Output };
    ctx.set('status', { status: 'done' });
    return result;
  } catch (error) {
    if (attempt.isOver) throw error;
    // What was aborted by a cancellation may say so in other words.
    const reason: unknown = attempt.signal.aborted ? attempt.signal.reason : error;
    ctx.set('status', statusOf(reason));
    throw toTerminalError(reason);
  }
}

/** Waits for what people say, each call's answer being a durable promise by the name of its digest. */
function decisionsOf(ctx: WorkflowContext<KeptState>, attempt: Attempt): NonNullable<DurableOptions['decide']> {
  return async (asked: readonly ApprovalRequest[]) => {
    const requests = asked.map((each) => ({ ...each, input: inJson(each.input) }));
    ctx.set('status', { status: 'waiting', requests });
    const answers = requests.map(({ digest }) => ctx.promise<Approval>(digest).get());
    const approvals = await attempt.awaitOutside(RestatePromise.all(answers));
    ctx.set('status', { status: 'running' });
    return Object.fromEntries(approvals.map(({ digest, ...decision }) => [digest, decision]));
  };
}

async function lastOf<Output>(
  run: AsyncGenerator<unknown, RunResult<Output> | { readonly status: 'suspended' }>,
): Promise<RunResult<Output>> {
  for (;;) {
    const { done, value } = await run.next();
    if (!done) continue;
    // Not met: decisions are waited for until they are all there.
    if (value.status === 'suspended') throw new TerminalError('The run waits for a person, and nobody waits for it.');
    return value;
  }
}

function statusOf(error: unknown): RunStatus {
  if (error instanceof CancelledError) return { status: 'cancelled' };
  const { message, metadata } = toTerminalError(error);
  const code = metadata?.['code'];
  const state = error instanceof WindroseError ? error.state : undefined;
  return { status: 'failed', error: { message, ...(code && { code }) }, ...(state && { state }) };
}
