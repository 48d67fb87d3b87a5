import { ApprovalError, wordsOf } from '../errors.js';
import { callDigest } from './call-digest.js';
import type { PreparedCall } from './prepare-call.js';
import type { RunContext } from './run-context.js';
import type { ApprovalRequest, RunState, WhyAsk } from './state.js';
import { untilAbort } from './until-abort.js';

/** What a person said; `undefined`: nothing yet, and the run waits as data. */
export type ApprovalDecision = boolean | { readonly approved: boolean; readonly reason?: string } | undefined;

/** Asks a person, or looks up what one has said. */
export type Approve = (request: ApprovalRequest) => ApprovalDecision | Promise<ApprovalDecision>;

/** Whether something is a decision, and nothing near one that could be taken for a yes, as `{ approved: 'no' }`. */
export function isDecision(said: unknown): said is ApprovalDecision {
  if (said === undefined || typeof said === 'boolean') return true;
  if (typeof said !== 'object' || said === null) return false;
  const { approved, reason }: { approved?: unknown; reason?: unknown } = said;
  return typeof approved === 'boolean' && (reason === undefined || typeof reason === 'string');
}

/** What to say instead of something that is no decision. */
export const decisionAdvice =
  'Say true, false, or { approved: boolean, reason?: string }; undefined where nothing is said yet.';

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
  return { request, decision: await hearDecision(run.approve, request, run.signal) };
}

/** What was said of a call. Throws `ApprovalError` where `approve` fails, or says what is no decision: then nothing is said yet. */
export async function hearDecision(
  approve: Approve | undefined,
  request: ApprovalRequest,
  signal: AbortSignal,
): Promise<ApprovalDecision> {
  if (approve === undefined) return undefined;
  const who = `approve, asked about ${request.call.name},`;
  let said: unknown;
  try {
    said = await untilAbort(
      Promise.resolve(request).then((asked) => approve(asked)),
      signal,
    );
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApprovalError(`${who} threw: ${wordsOf(error)}. The call waits on.`, [request], { cause: error });
  }
  if (isDecision(said)) return said;
  throw new ApprovalError(`${who} gave ${wordsOf(said)}, which is no decision. ${decisionAdvice}`, [request]);
}
