import type { HostRequest } from '../host/host.js';
import type { Sampling } from '../host/sampling.js';
import type { Decoder } from '../host/strategy.js';
import { callsOf } from '../message.js';
import { type Answer, AnswerBuilder } from './answer-builder.js';
import type { Asker, Way } from './asker.js';
import type { RunEvent } from './events.js';
import { phaseOf } from './phase-of.js';
import { waitToRetry } from './retry.js';
import type { RunContext } from './run-context.js';
import { callIdsOf, type RunState } from './state.js';

/**
 * Asks the model once: encodes the conversation, sends it, and gathers the answer while its events go by. As long as nothing of the answer
 * was shown, the question may be asked again: in another way where the host refuses something it was thought to take, and after a pause
 * where it failed in a way that may pass.
 */
export async function* ask(run: RunContext, state: RunState): AsyncGenerator<RunEvent, Answer> {
  for (let attempt = 0; ;) {
    run.signal.throwIfAborted();
    const way = run.asker.way(phaseOf(state));
    if (attempt === 0 && state.steps === 1) yield* tellChange(run.asker);
    const { capabilities, omit } = run.asker;
    const request = way.strategy.encode(state.messages, samplingOf(way, state), run.notices.note);
    yield* run.notices.take();
    const builder = new AnswerBuilder(way, run.limits.answerChars);
    try {
      const answer = yield* gather(run, request, builder, way.strategy.decoder(callIdsOf(state)));
      if (answer.usage) way.strategy.checkUsage?.(request, answer.usage, run.notices.note);
      yield* run.notices.take();
      const isBound = isKept(way, answer, builder.said);
      if (isBound !== undefined) yield* tellLesson(run, state, run.asker.learnBinding(isBound, request));
      return answer;
    } catch (error) {
      run.signal.throwIfAborted();
      if (builder.isShown) throw error;
      // Another run has met the same refusal meanwhile, and what it learned goes for this one too.
      if (run.asker.knowsMoreThan(capabilities, omit)) continue;
      const learned = run.asker.learn(error, request, attempt >= run.limits.retries);
      if (learned === undefined) yield* waitToRetry(run, error, attempt++);
      else yield* tellLesson(run, state, learned);
    }
  }
}

function samplingOf({ choice: { sampling } }: Way, { maxTokens }: RunState): Sampling {
  return maxTokens === undefined ? sampling : { ...sampling, maxTokens };
}

/** Whether an answer that came to its end is what the host was asked to bind it to; `undefined` where that is not known. */
function isKept({ strategy }: Way, { message, finish }: Answer, said: string): boolean | undefined {
  if (finish !== 'stop' || callsOf(message).length > 0 || said.trim() === '') return undefined;
  return strategy.isBound?.(said);
}

/** What was learned about the host, and how it is asked from now on. */
function* tellLesson(run: RunContext, state: RunState, learned: string | undefined): Generator<RunEvent> {
  if (learned === undefined) return;
  yield { type: 'notice', code: 'downgraded', text: learned };
  yield { type: 'plan', plan: run.asker.way(phaseOf(state)).choice.plan };
}

/** After a demanded call the host may be asked in another way than for it. */
function* tellChange(asker: Asker): Generator<RunEvent> {
  const { plan } = asker.way('later').choice;
  if (plan.strategy !== asker.way('first').choice.plan.strategy) yield { type: 'plan', plan };
}

async function* gather(
  run: RunContext,
  request: HostRequest,
  answer: AnswerBuilder,
  decoder: Decoder,
): AsyncGenerator<RunEvent, Answer> {
  for await (const delta of run.host.generate(request, { signal: run.signal, omit: run.asker.omit })) {
    answer.weigh(delta);
    yield* answer.take(decoder.push(delta));
    // The rest of the answer is not wanted: leaving the loop cancels the request.
    if (answer.stopped) return answer.whole();
  }
  run.signal.throwIfAborted();
  yield* answer.take(decoder.end());
  yield* answer.rest();
  return answer.whole();
}
