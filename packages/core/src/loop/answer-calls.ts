import type { ToolCall, ToolResult } from '../message.js';
import { type ApprovalDecision, askApproval } from './approval.js';
import type { RunEvent } from './events.js';
import { mayRunAgain, whyAsk } from './policy.js';
import { type PreparedCall, prepareCall } from './prepare-call.js';
import { type CallEnd, lostResult, problemResult, runCall } from './run-call.js';
import type { RunContext } from './run-context.js';
import { runTogether } from './run-together.js';
import type { Tell } from './tell.js';
import { addResult, type ApprovalRequest, type RunState, startCalls, unansweredCalls, type WhyAsk } from './state.js';

/** What became of the open calls of an answer. */
export interface AnsweredCalls {
  readonly state: RunState;
  /** Calls that wait for a person; the run goes on when they are answered. */
  readonly requests: readonly ApprovalRequest[];
  /** How many calls could not be run as they were written. */
  readonly refused: number;
}

/**
 * Answers the open calls of the last answer: those that may run do so together, at most `limits.concurrency` at once. Before the first begins, a
 * checkpoint names them, so that after a crash it is known which may have run. `keep` is told how far they are.
 */
export async function answerCalls(
  run: RunContext,
  begun: RunState,
  keep: (reached: RunState) => void,
): Promise<AnsweredCalls> {
  const { ready, requests, refused, ...sorted } = await sortCalls(run, begun);
  const ids = ready.map(({ call }) => call.id);
  let state = startCalls(sorted.state, ids);
  keep(state);
  if (ready.length > 0) await run.tell([{ type: 'checkpoint', state }]);
  await run.journal?.begin(state, ready);
  let open = unansweredCalls(state).length;
  const take = ({ result, notice }: CallEnd): ReturnType<Tell> => {
    state = addResult(state, result);
    keep(state);
    const told: RunEvent = { type: 'tool-result', result };
    // What is done stays done, whatever becomes of the others.
    const events: RunEvent[] = --open > 0 ? [told, { type: 'checkpoint', state }] : [told];
    if (notice !== undefined) events.unshift({ type: 'notice', code: 'result-cut', text: notice });
    return run.tell(events);
  };
  const together = run.journal?.together ?? runTogether;
  await together(ready, run.limits.concurrency, (prepared) => runCall(run, state, prepared), take);
  return { state, requests, refused };
}

interface SortedCalls extends AnsweredCalls {
  readonly ready: readonly PreparedCall[];
}

/** Decides of each call whether it runs, is answered without its tool, or waits for a person. */
async function sortCalls(run: RunContext, begun: RunState): Promise<SortedCalls> {
  const problems = begun.open?.problems ?? [];
  const ready: PreparedCall[] = [];
  const requests: ApprovalRequest[] = [];
  let state = begun;
  let refused = 0;
  for (const call of unansweredCalls(begun)) {
    const preparing = isLost(run, begun, call)
      ? lostResult(call)
      : prepareCall(run, call, problems.findLast(([id]) => id === call.id)?.[1]);
    const prepared = preparing instanceof Promise ? await preparing : preparing;
    if ('problem' in prepared) refused++;
    const deciding = fateOf(run, begun, call, prepared);
    const fate = deciding instanceof Promise ? await deciding : deciding;
    if (fate === 'ready') ready.push(prepared as PreparedCall);
    else if ('digest' in fate) requests.push(fate);
    else {
      const result = (await run.journal?.refuse(begun, { call, tool: run.tools.get(call.name) }, fate)) ?? fate;
      state = addResult(state, result);
      await run.tell([{ type: 'tool-result', result }]);
    }
  }
  return { state, ready, requests, refused };
}

type Fate = 'ready' | ToolResult | ApprovalRequest;

/** Whether a call that was under way when the run was cut off may have done its work: its arguments need not fit any more. */
function isLost({ tools }: RunContext, { open }: RunState, { id, name }: ToolCall): boolean {
  const tool = tools.get(name);
  return open?.started.includes(id) === true && (tool === undefined || !mayRunAgain(tool));
}

/** Whether a call may run: at once, not at all, or when a person has said so. */
function fateOf(
  run: RunContext,
  state: RunState,
  call: ToolCall,
  prepared: PreparedCall | ToolResult | { readonly problem: string },
): Fate | Promise<Fate> {
  if ('problem' in prepared) return problemResult(call, prepared.problem);
  if ('content' in prepared) return prepared;
  if (state.open?.started.includes(call.id)) return 'ready';
  const { tool } = prepared;
  const said = Object.hasOwn(run.approval, call.name) ? run.approval[call.name] : undefined;
  const why = whyAsk(tool, said, state);
  return why === undefined ? 'ready' : askPerson(run, state, prepared, why);
}

async function askPerson(run: RunContext, state: RunState, prepared: PreparedCall, why: WhyAsk): Promise<Fate> {
  const { request, decision } = await askApproval(run, state, prepared, why);
  if (decision === undefined) return request;
  const { call } = prepared;
  return isApproved(decision) ? 'ready' : problemResult(call, denied(call, decision));
}

function isApproved(decision: Exclude<ApprovalDecision, undefined>): boolean {
  return typeof decision === 'boolean' ? decision : decision.approved;
}

function denied({ name }: ToolCall, decision: ApprovalDecision): string {
  const reason = typeof decision === 'object' ? decision.reason : undefined;
  return `The person who was asked did not allow ${name}${reason ? `: ${reason}` : ''}. Go on without it.`;
}
