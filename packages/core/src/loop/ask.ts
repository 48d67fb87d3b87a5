import type { HostRequest } from '../host/host.js';
import type { Sampling } from '../host/sampling.js';
import type { Decoder } from '../host/strategy.js';
import { callsOf } from '../message.js';
import { type Answer, AnswerBuilder } from './answer-builder.js';
import type { Asker, Way } from './asker.js';
import type { RunEvent } from './events.js';
import { awaitHost, isAway, noteAnswer, noteFailure } from './host-health.js';
import { phaseOf } from './phase-of.js';
import type { AttemptChanges } from './route.js';
import { waitToRetry } from './retry.js';
import type { RunContext } from './run-context.js';
import { callIdsOf, type RunState } from './state.js';

/** Asks the model once: its host, or those of a route in the route's order. */
export function ask(run: RunContext, state: RunState): AsyncGenerator<RunEvent, Answer> {
  const { route, askers } = run;
  if (route === undefined) return askHost(run, run.asker, state);
  const attempts = askers.map((asker) => ({
    host: asker.host,
    isAway: () => isAway(asker.host, run.clock),
    ask: (changes: AttemptChanges = {}) => askHost(run, asker, state, changes),
  }));
  return route.ask(attempts, run);
}

/**
 * Asks a host: encodes the conversation, sends it, and gathers the answer while its events go by. As long as nothing of the answer was shown, the
 * question may be asked again: in another way where the host refuses something it was thought to take, and after a pause where it failed in a
 * way that may pass.
 */
async function* askHost(
  whole: RunContext,
  asker: Asker,
  state: RunState,
  { retries = whole.limits.retries, signal = whole.signal }: AttemptChanges = {},
): AsyncGenerator<RunEvent, Answer> {
  const run = { ...whole, signal, limits: { ...whole.limits, retries } };
  const { host } = asker;
  yield* tellOtherHost(whole, asker, state);
  yield* awaitHost(run, host);
  for (let attempt = 0; ;) {
    signal.throwIfAborted();
    const way = asker.way(phaseOf(state));
    if (attempt === 0 && state.steps === 1) yield* tellChange(asker);
    const { capabilities, omit } = asker;
    const request = way.strategy.encode(state.messages, samplingOf(way, state), run.notices.note);
    yield* run.notices.take();
    const builder = new AnswerBuilder(way, run.limits.answerChars);
    try {
      const answer = yield* gather(run, asker, request, builder, way.strategy.decoder(callIdsOf(state)));
      noteAnswer(host);
      if (answer.usage) way.strategy.checkUsage?.(request, answer.usage, run.notices.note);
      yield* run.notices.take();
      const isBound = isKept(way, answer, builder.said);
      if (isBound !== undefined) yield* tellLesson(asker, state, asker.learnBinding(isBound, request));
      // Of several asked at once, this is the one that answered.
      whole.asker = asker;
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      noteFailure(host, error, run.clock);
      if (builder.isShown) throw error;
      // Another run has met the same refusal meanwhile, and what it learned goes for this one too.
      if (asker.knowsMoreThan(capabilities, omit)) continue;
      const learned = asker.learn(error, request, attempt >= retries);
      if (learned === undefined) yield* waitToRetry(run, error, attempt++);
      else yield* tellLesson(asker, state, learned);
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
function* tellLesson(asker: Asker, state: RunState, learned: string | undefined): Generator<RunEvent> {
  if (learned === undefined) return;
  yield { type: 'notice', code: 'downgraded', text: learned };
  yield { type: 'plan', plan: asker.way(phaseOf(state)).choice.plan };
}

/** Another host of a route has a plan of its own. */
function* tellOtherHost(run: RunContext, asker: Asker, state: RunState): Generator<RunEvent> {
  if (run.asker === asker) return;
  run.asker = asker;
  yield { type: 'plan', plan: asker.way(phaseOf(state)).choice.plan };
}

/** After a demanded call the host may be asked in another way than for it. */
function* tellChange(asker: Asker): Generator<RunEvent> {
  const { plan } = asker.way('later').choice;
  if (plan.strategy !== asker.way('first').choice.plan.strategy) yield { type: 'plan', plan };
}

async function* gather(
  run: RunContext,
  asker: Asker,
  request: HostRequest,
  answer: AnswerBuilder,
  decoder: Decoder,
): AsyncGenerator<RunEvent, Answer> {
  for await (const delta of asker.host.generate(request, { signal: run.signal, omit: asker.omit })) {
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
