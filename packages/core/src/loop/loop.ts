import { ApprovalError, WindroseError } from '../errors.js';
import { callsOf } from '../message.js';
import type { Answer } from './answer-builder.js';
import { ask, planOf } from './ask.js';
import { answerCalls } from './answer-calls.js';
import type { RunEvent, RunResult, SuspendedRun } from './events.js';
import { checkCalls, checkCorrections, checkStep } from './limits.js';
import type { RunContext } from './run-context.js';
import { watchProgress } from './progress.js';
import { settle } from './settle.js';
import { addAnswer, closeCalls, countCorrection, openCalls, type RunState, settleCalls } from './state.js';

/**
 * A whole run: ask the model, run the calls it wrote, ask again, until an answer holds or a person must be asked. Telling waits for the
 * reader, so nothing runs ahead of it.
 */
export async function loop(run: RunContext, begun: RunState): Promise<RunResult<unknown> | SuspendedRun> {
  let state = begun;
  const keep = (reached: RunState): RunState => (state = reached);
  try {
    await run.tell(planOf(run.asker, state));
    for (;;) {
      const end = await (state.open === undefined ? takeAnswer(run, state, keep) : takeResults(run, state, keep));
      if (end !== undefined) return end;
      if (state.open === undefined) await run.tell([{ type: 'checkpoint', state }]);
    }
  } catch (error) {
    // Calls that wait for a decision go on waiting.
    // What ended it from outside may have the state of the run around it.
    if (error instanceof WindroseError && (run.isOwn(error) || error.state === undefined)) {
      error.state = error instanceof ApprovalError ? state : closeCalls(state);
    }
    throw error;
  }
}

/** How far a run has come; an error's state is taken from it. */
type Keep = (state: RunState) => RunState;

/** Asks the model once: its calls are open then, or its answer is the end, or is sent back. */
async function takeAnswer(run: RunContext, begun: RunState, keep: Keep): Promise<RunResult<unknown> | undefined> {
  checkStep(begun, run.limits);
  await run.tell([{ type: 'step-start', step: begun.steps + 1 }]);
  const answer = await ask(run, begun);
  const calls = callsOf(answer.message);
  const answered = addAnswer(begun, answer.message, answer.usage);
  // So many calls, each closed with a result, would make a conversation that no host takes back.
  const isTooMuch = calls.length > run.limits.callsPerTurn;
  const state = keep(isTooMuch ? { ...answered, messages: begun.messages } : answered);
  await run.tell([{ type: 'step-end', message: answer.message, finish: answer.finish, usage: answer.usage }]);

  if (calls.length > 0) {
    checkCalls(state, calls.length, run.limits);
    keep(openCalls(state, answer.problems));
    return undefined;
  }
  const settled = await settle(run, state, answer, keep);
  if (settled.done) {
    await run.tell(noticesAbout(answer));
    const { output, text } = settled;
    return { status: 'done', output, text, finish: answer.finish, state, usage: state.usage };
  }
  await run.tell([settled.event]);
  keep(settled.state);
  return undefined;
}

/** Answers the open calls; where a person must be asked first, that is the end for now. */
async function takeResults(run: RunContext, begun: RunState, keep: Keep): Promise<SuspendedRun | undefined> {
  const { state: answered, requests, refused } = await answerCalls(run, begun, keep);
  const state = keep(refused > 0 ? countCorrection(answered) : answered);
  if (requests.length === 0) keep(watchProgress(keep(settleCalls(state)), run.limits));
  // Now, and not when it is taken up: what was refused is answered by then.
  if (refused > 0) checkCorrections(state, run.limits);
  return requests.length === 0 ? undefined : { status: 'suspended', requests, state, usage: state.usage };
}

function noticesAbout({ finish }: Answer): RunEvent[] {
  if (finish === 'length') {
    const text = 'The answer was cut at the token limit. Raise maxTokens for the rest.';
    return [{ type: 'notice', code: 'answer-cut', text }];
  }
  if (finish !== 'filtered') return [];
  return [{ type: 'notice', code: 'answer-filtered', text: "The host's content filter ended the answer." }];
}
