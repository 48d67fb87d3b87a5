import { callDigest } from './call-digest.js';
import type { RunEvent } from './events.js';
import type { PreparedCall } from './prepare-call.js';
import type { RunContext } from './run-context.js';
import type { ApprovalRequest, RunState, WhyAsk } from './state.js';

/** What a person said; `undefined`: nothing yet, and the run waits as data. */
export type ApprovalDecision = boolean | { readonly approved: boolean; readonly reason?: string } | undefined;

/** Asks a person, or looks up what one has said. */
export type Approve = (request: ApprovalRequest) => ApprovalDecision | Promise<ApprovalDecision>;

/** Asks whether a call may run; ends with the run, however long the person takes. */
export async function* askApproval(
  run: RunContext,
  state: RunState,
  { call, input }: PreparedCall,
  why: WhyAsk,
): AsyncGenerator<RunEvent, { request: ApprovalRequest; decision: ApprovalDecision }> {
  const request = { call, input, digest: await callDigest(state, call), why };
  yield { type: 'approval-request', ...request };
  return { request, decision: run.approve && (await unlessAborted(run.signal, run.approve, request)) };
}

function unlessAborted(signal: AbortSignal, approve: Approve, request: ApprovalRequest): Promise<ApprovalDecision> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    Promise.resolve(request)
      .then(approve)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
