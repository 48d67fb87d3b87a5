import { WindroseError } from '../errors.js';
import { callsOf } from '../message.js';
import type { Answer } from './answer-builder.js';
import { ask } from './ask.js';
import type { RunEvent, RunResult } from './events.js';
import { execute } from './execute.js';
import { checkCalls, checkCorrections, checkStep } from './limits.js';
import { phaseOf } from './phase-of.js';
import type { RunContext } from './run-context.js';
import { watchProgress } from './progress.js';
import { settle } from './settle.js';
import { addAnswer, addResults, closeCalls, countCorrection, type RunState } from './state.js';

/**
 * A whole run: ask the model, run the calls it wrote, ask again, until an answer holds. It is pulled: nobody reading means nothing
 * runs ahead, and `return()` cancels.
 */
export async function* loop(run: RunContext, begun: RunState): AsyncGenerator<RunEvent, RunResult<unknown>> {
  let state = begun;
  try {
    yield { type: 'plan', plan: run.asker.way(phaseOf(state)).choice.plan };
    for (;;) {
      checkStep(state, run.limits);
      yield { type: 'step-start', step: state.steps + 1 };
      const answer = yield* ask(run, state);
      state = addAnswer(state, answer.message, answer.usage);
      yield { type: 'step-end', message: answer.message, finish: answer.finish, usage: answer.usage };

      const calls = callsOf(answer.message);
      if (calls.length > 0) {
        checkCalls(state, calls.length, run.limits);
        const { results, refused } = yield* execute(run, calls, answer.problems);
        state = watchProgress(addResults(state, results), run.limits);
        if (refused > 0) state = checkCorrections(countCorrection(state), run.limits);
      } else {
        const settled = await settle(run, state, answer);
        if (settled.done) {
          yield* noticesAbout(answer);
          const { output, text } = settled;
          return { status: 'done', output, text, finish: answer.finish, state, usage: state.usage };
        }
        yield settled.event;
        state = settled.state;
      }
      yield { type: 'checkpoint', state };
    }
  } catch (error) {
    if (error instanceof WindroseError) error.state = closeCalls(state);
    throw error;
  }
}

function* noticesAbout(answer: Answer): Generator<RunEvent> {
  if (answer.finish === 'length') {
    yield {
      type: 'notice',
      code: 'answer-cut',
      text: 'The answer was cut at the token limit. Raise maxTokens for the rest.',
    };
  } else if (answer.finish === 'filtered') {
    yield { type: 'notice', code: 'answer-filtered', text: "The host's content filter ended the answer." };
  }
}
