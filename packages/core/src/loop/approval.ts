import { callDigest } from './call-digest.js';
import type { PreparedCall } from './prepare-call.js';
import type { RunContext } from './run-context.js';
import type { ApprovalRequest, RunState, WhyAsk } from './state.js';
import { untilAbort } from './until-abort.js';

/** What a person said; `undefined`: nothing yet, and the run waits as data. */
export type ApprovalDecision = boolean | { readonly approved: boolean; readonly reason?: string } | undefined;

/** Asks a person, or looks up what one has said. */
export type Approve = (request: ApprovalRequest) => ApprovalDecision | Promise<ApprovalDecision>;

/** Asks whether a call may run; ends with the run, however long the person takes. */
export async function askApproval(
  run: RunContext,
  state: RunState,
  { call, input }: PreparedCall,
  why: WhyAsk,
): Promise<{ request: ApprovalRequest; decision: ApprovalDecision }> {
  const request = { call, input, digest: await callDigest(state, call), why };
  await run.tell([{ type: 'approval-request', ...request }]);
  run.signal.throwIfAborted();
  const asked = run.approve && Promise.resolve(request).then(run.approve);
  return { request, decision: asked && (await untilAbort(asked, run.signal)) };
}
