import type { Capabilities } from '../host/capabilities.js';
import type { HostDelta, HostRequest } from '../host/host.js';
import type { Sampling } from '../host/sampling.js';
import type { Decoder } from '../host/strategy.js';
import { callsOf } from '../message.js';
import { type Answer, AnswerBuilder } from './answer-builder.js';
import type { Asker, Way } from './asker.js';
import type { RunEvent } from './events.js';
import { awaitHost, awayMs, noteAnswer, noteFailure } from './host-health.js';
import { gatherNotices } from './notices.js';
import { phaseOf } from './phase-of.js';
import type { AttemptChanges } from './route.js';
import { waitToRetry } from './retry.js';
import { mostTokens } from './room-for.js';
import type { RunContext } from './run-context.js';
import type { RunState } from './state.js';
import type { Tell } from './tell.js';

/** Asks the model once: its host, or those of a route in the route's order. */
export function ask(run: RunContext, state: RunState): Promise<Answer> {
  const { route, askers } = run;
  if (route === undefined) return askHost(run, run.asker, state);
  const attempts = askers.map((asker) => ({
    host: asker.host,
    awayMs: () => awayMs(asker.host, run.clock),
    ask: (changes?: AttemptChanges) => askHost(run, asker, state, changes),
  }));
  return route.ask(attempts, run);
}

/**
 * Asks a host: encodes the conversation, sends it, and gathers the answer while it is told. As long as nothing of the answer was shown, the
 * question may be asked again: in another way where the host refuses something it was thought to take, and after a pause where it failed in a
 * way that may pass.
 */
async function askHost(whole: RunContext, asker: Asker, state: RunState, changes?: AttemptChanges): Promise<Answer> {
  const run = changes === undefined ? whole : changeRun(whole, changes);
  const { signal, tell } = run;
  const { note, untold } = run.notices;
  const { host } = asker;
  if (whole.asker !== asker) await tellOtherHost(whole, asker, state, tell);
  const resting = awaitHost(run, host);
  if (resting !== undefined) await resting;
  for (let attempt = 0; ;) {
    signal.throwIfAborted();
    const way = asker.way(phaseOf(state));
    if (attempt === 0 && state.steps === 1) await tell(changeAfterFirst(asker));
    const { capabilities, omit } = asker;
    const request = way.strategy.encode(state.messages, samplingOf(way, state, capabilities), note);
    if (untold.length > 0) await tell(untold.splice(0));
    const builder = new AnswerBuilder(way, run.limits.answerChars);
    try {
      const answer = await gather(run, asker, request, builder, way.strategy.decoder(run.callIds.in(state.messages)));
      noteAnswer(host);
      if (answer.usage && !run.notices.knowsCut) way.strategy.checkUsage?.(request, answer.usage, note);
      if (untold.length > 0) await tell(untold.splice(0));
      const isBound = isKept(way, answer, builder.said);
      if (isBound !== undefined) await tell(lessonEvents(asker, state, asker.learnBinding(isBound, request)));
      // Of several asked at once, this is the one that answered.
      whole.asker = asker;
      whole.notices = run.notices;
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      noteFailure(host, error, run.clock);
      if (builder.isShown && run.isHeard()) throw error;
      // Another run has met the same refusal meanwhile, and what it learned goes for this one too.
      if (asker.knowsMoreThan(capabilities, omit)) continue;
      // That a route asks elsewhere after one failure says nothing of the host.
      const learned = asker.learn(error, request, attempt >= whole.limits.retries);
      if (learned === undefined) await waitToRetry(run, error, attempt++);
      else await tell(lessonEvents(asker, state, learned));
    }
  }
}

function changeRun(run: RunContext, { retries = run.limits.retries, signal, tell }: AttemptChanges): RunContext {
  const notices = run.route?.races ? gatherNotices(run.notices) : run.notices;
  return { ...run, notices, signal: signal ?? run.signal, tell: tell ?? run.tell, limits: { ...run.limits, retries } };
}

/** The room that another host's answer needed may be more than this one gives. */
function samplingOf({ choice: { sampling } }: Way, { maxTokens }: RunState, can: Capabilities): Sampling {
  const most = mostTokens(can);
  if (maxTokens === undefined || most === undefined) return sampling;
  return { ...sampling, maxTokens: Math.min(Math.max(maxTokens, sampling.maxTokens ?? 0), most) };
}

/** Whether an answer that came to its end is what the host was asked to bind it to; `undefined` where that is not known. */
function isKept({ strategy }: Way, { message, finish }: Answer, said: string): boolean | undefined {
  if (finish !== 'stop' || callsOf(message).length > 0 || said.trim() === '') return undefined;
  return strategy.isBound?.(said);
}

/** What was learned about the host, and how it is asked from now on. */
function lessonEvents(asker: Asker, state: RunState, learned: string | undefined): RunEvent[] {
  if (learned === undefined) return [];
  return [
    { type: 'notice', code: 'downgraded', text: learned },
    { type: 'plan', plan: asker.way(phaseOf(state)).choice.plan },
  ];
}

/** Another host of a route has a plan of its own. */
async function tellOtherHost(run: RunContext, asker: Asker, state: RunState, tell: Tell): Promise<void> {
  run.asker = asker;
  await tell(planOf(asker, state));
}

/** How a host is asked next. Where what was learned of it leaves no way, that is said when it is asked, and a route goes on to another. */
export function planOf(asker: Asker, state: RunState): RunEvent[] {
  try {
    return [{ type: 'plan', plan: asker.way(phaseOf(state)).choice.plan }];
  } catch {
    return [];
  }
}

/** After a demanded call the host may be asked in another way than for it. */
function changeAfterFirst(asker: Asker): RunEvent[] {
  const { plan } = asker.way('later').choice;
  return plan.strategy === asker.way('first').choice.plan.strategy ? [] : [{ type: 'plan', plan }];
}

async function gather(
  run: RunContext,
  asker: Asker,
  request: HostRequest,
  answer: AnswerBuilder,
  decoder: Decoder,
): Promise<Answer> {
  const heard = hear(run, asker, request, answer, decoder);
  // Not every host ends where it is told to; a step that is written down is left to its engine.
  await (run.journal === undefined ? Promise.race([heard, run.aborted]) : heard);
  run.signal.throwIfAborted();
  if (answer.stopped) return answer.whole();
  const told: RunEvent[] = [];
  answer.take(decoder.end(), told);
  answer.rest(told);
  if (told.length > 0) await run.tell(told);
  return answer.whole();
}

async function hear(
  run: RunContext,
  asker: Asker,
  request: HostRequest,
  answer: AnswerBuilder,
  decoder: Decoder,
): Promise<void> {
  const isWhole = !run.isWatched() && !answer.mayStop;
  const deltas = asker.host.generate(request, { signal: run.signal, omit: asker.omit, isWhole });
  for await (const piece of deltas.batches ?? deltas) {
    run.signal.throwIfAborted();
    const told: RunEvent[] = [];
    try {
      takeAll(Array.isArray(piece) ? piece : [piece], answer, decoder, told);
    } finally {
      // What came before something that is wrong was said.
      if (told.length > 0) await run.tell(told);
    }
    // The rest of the answer is not wanted: leaving the loop cancels the request.
    if (answer.stopped) return;
  }
}

function takeAll(deltas: readonly HostDelta[], answer: AnswerBuilder, decoder: Decoder, told: RunEvent[]): void {
  for (const delta of deltas) {
    answer.weigh(delta);
    answer.take(decoder.push(delta), told);
    if (answer.stopped) return;
  }
}
