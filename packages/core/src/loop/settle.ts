import { type Issue, OutputError, type RejectedAnswer } from '../errors.js';
import { textOf } from '../message.js';
import { describeIssues, writeIssue } from '../schema/standard-schema.js';
import type { Answer } from './answer-builder.js';
import type { RunEvent } from './events.js';
import { checkCorrections } from './limits.js';
import { readOutput } from './read-output.js';
import { roomFor } from './room-for.js';
import type { RunContext } from './run-context.js';
import { addUserText, countCorrection, dropAnswer, type RunState } from './state.js';
import { untilAbort } from './until-abort.js';

/** An answer that holds, or how the run goes on after one that does not. */
export type Settled =
  | { readonly done: true; readonly output: unknown; readonly text: string }
  | { readonly done: false; readonly event: RunEvent; readonly state: RunState };

/**
 * Checks that no demanded call is missing, and a final answer against the output's own schema, whatever the host promised; without a schema,
 * the text is the answer, and must not be empty: hosts of the family end turns without a word, above all after a tool's result.
 *
 * Throws `OutputError` where it does not fit and nothing is left to be tried, having kept the state in which it would be asked for again, and
 * `LimitError` where a demanded call does not come.
 */
export async function settle(
  run: RunContext,
  state: RunState,
  answer: Answer,
  keep: (state: RunState) => void,
): Promise<Settled> {
  const demanded = demandedOf(run, state, answer);
  if (demanded !== undefined) return askForCall(run, state, demanded);
  const text = textOf(answer.message);
  const isCut = answer.finish === 'length' || answer.finish === 'filtered';
  // Cut short, even nothing is the answer, and the result says why.
  if (run.output === undefined && isCut) return { done: true, output: text.trim(), text };
  const wasCut = answer.finish === 'length';
  const reading = readOutput(run.output, { text, wasCut }, answer.way.strategy.output);
  // A schema may ask the world.
  const read = await (run.output === undefined ? reading : untilAbort(reading, run.signal));
  return read.ok ? { done: true, output: read.value, text } : sendBack(run, state, answer, { text, ...read }, keep);
}

/** An answer that does not hold is asked for again; where that was done often enough, it is when the run is taken up. */
function sendBack(
  run: RunContext,
  state: RunState,
  answer: Answer,
  { text, issues }: RejectedAnswer,
  keep: (state: RunState) => void,
): Settled {
  const { choice, strategy } = answer.way;
  const attempts = [...state.rejected, { text, issues }];
  const isLast = state.corrections >= run.limits.corrections;
  const wasCut = answer.finish === 'length';
  // Some hosts do not say that they cut an answer.
  if (wasCut || strategy.output?.isCut(text)) {
    const more = isLast ? undefined : askForMore(run, state, answer);
    if (more !== undefined) return more;
    if (wasCut) {
      keep(dropAnswer(state));
      throw new OutputError(cutAnswer, attempts);
    }
  }
  if (choice.plan.output === 'two-phases') return askForAnswer(run, state);
  const asked = addUserText({ ...state, rejected: attempts }, wordsAbout(issues));
  if (!isLast) return { done: false, event: { type: 'correction', issues }, state: countCorrection(asked) };
  keep(asked);
  throw outOfCorrections(run, attempts);
}

/** What should have been called by now: not every host binds a model to its `tool_choice`. */
function demandedOf({ asker }: RunContext, { toolCalls }: RunState, { finish }: Answer): string | undefined {
  const { toolChoice } = asker.way('first').choice;
  if (toolCalls > 0 || finish === 'filtered' || toolChoice === 'auto' || toolChoice === 'none') return undefined;
  return toolChoice === 'required' ? 'a tool' : `the tool ${toolChoice.name}`;
}

function askForCall(run: RunContext, state: RunState, demanded: string): Settled {
  const asked = addUserText(checkCorrections(countCorrection(state), run.limits), `Call ${demanded} first.`);
  return {
    done: false,
    event: { type: 'correction', issues: [writeIssue('', `${demanded} was not called`)] },
    state: asked,
  };
}

function wordsAbout(issues: readonly Issue[]): string {
  return `Your answer does not fit:\n${describeIssues(issues)}\nAnswer again.`;
}

function outOfCorrections({ output }: RunContext, attempts: readonly RejectedAnswer[]): OutputError {
  const what = `The answer does not ${output ? 'fit its schema' : 'hold'} after ${attempts.length} attempts`;
  return new OutputError(`${what}:\n${describeIssues(attempts.at(-1)?.issues ?? [])}`, attempts);
}

const cutAnswer = 'The answer was cut at the token limit before it was complete. Raise maxTokens, or ask for less.';

/** A cut answer is not wrong: it is asked for again with more tokens, where the host takes more. */
function askForMore(run: RunContext, state: RunState, answer: Answer): Settled | undefined {
  const room = roomFor(run, state, answer);
  if (room === undefined) return undefined;
  const text = `The answer was cut at the token limit, so it is asked for again with up to ${room} tokens.`;
  return {
    done: false,
    event: { type: 'notice', code: 'more-room', text },
    state: { ...countCorrection(dropAnswer(state)), maxTokens: room },
  };
}

/** The tools have done their part: what the model said is asked for in a request that the host binds. */
function askForAnswer(run: RunContext, state: RunState): Settled {
  const { plan } = run.asker.way('answer').choice;
  const asked = addUserText(state, 'Now give that answer as JSON.');
  return { done: false, event: { type: 'plan', plan }, state: { ...asked, answerPhase: true } };
}
