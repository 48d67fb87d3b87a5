import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta, HostRequest, Usage } from '../host/host.js';
import type { AssistantMessage, ReasoningPart, TextPart, ToolCall } from '../message.js';
import type { Decoder, ModelEvent } from '../host/strategy.js';
import { StopCutter } from '../text/stop-cutter.js';
import type { Asker, Way } from './asker.js';
import type { RunEvent } from './events.js';
import { waitToRetry } from './retry.js';
import type { RunContext } from './run-context.js';
import { callIdsOf, type RunState } from './state.js';

/** A model's whole answer to one request. */
export interface Answer {
  readonly message: AssistantMessage;
  readonly finish: FinishReason;
  readonly usage: Usage | undefined;
  /** Why a call must not run, by its id. */
  readonly problems: ReadonlyMap<string, string>;
}

/**
 * Asks the model once: encodes the conversation, sends it, and gathers the answer while its events go by. As long as nothing of the answer
 * was shown, the question may be asked again: in another way where the host refuses something it was thought to take, and after a pause
 * where it failed in a way that may pass.
 */
export async function* ask(run: RunContext, state: RunState): AsyncGenerator<RunEvent, Answer> {
  for (let attempt = 0; ;) {
    run.signal.throwIfAborted();
    const way = run.asker.way(state.steps === 0);
    if (attempt === 0 && state.steps === 1) yield* tellChange(run.asker);
    const request = way.strategy.encode(state.messages, way.choice.sampling, run.notices.note);
    yield* run.notices.take();
    const builder = new AnswerBuilder(way, run.limits.answerChars);
    try {
      const answer = yield* gather(run, request, builder, way.strategy.decoder(callIdsOf(state)));
      if (answer.usage) way.strategy.checkUsage?.(request, answer.usage, run.notices.note);
      yield* run.notices.take();
      return answer;
    } catch (error) {
      run.signal.throwIfAborted();
      if (builder.isShown) throw error;
      const learned = run.asker.learn(error, request);
      if (learned === undefined) yield* waitToRetry(run, error, attempt++);
      else {
        yield { type: 'notice', code: 'downgraded', text: learned };
        yield { type: 'plan', plan: run.asker.way(state.steps === 0).choice.plan };
      }
    }
  }
}

/** After a demanded call the host may be asked in another way than for it. */
function* tellChange(asker: Asker): Generator<RunEvent> {
  const { plan } = asker.way(false).choice;
  if (plan.strategy !== asker.way(true).choice.plan.strategy) yield { type: 'plan', plan };
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

type Part = TextPart | ReasoningPart | ToolCall;

/** Gathers the parts of an answer, and cuts it at a stop text where the host does not. */
class AnswerBuilder {
  stopped = false;
  readonly #parts: Part[] = [];
  readonly #problems = new Map<string, string>();
  readonly #cutter: StopCutter | undefined;
  readonly #limit: number;
  #chars = 0;
  #finish: FinishReason = 'stop';
  #usage: Usage | undefined;

  constructor({ choice }: Way, limit: number) {
    this.#cutter = choice.stop.length > 0 ? new StopCutter(choice.stop) : undefined;
    this.#limit = limit;
  }

  /** Something of the answer has been told, so it cannot be taken back. */
  get isShown(): boolean {
    return this.#parts.length > 0;
  }

  /** Counts what came, calls too: no host can fill the memory. */
  weigh(delta: HostDelta): void {
    if (delta.type === 'tool-call') this.#chars += [delta.id, delta.name, delta.arguments].join('').length;
    else if ('text' in delta) this.#chars += delta.text.length;
    if (this.#chars > this.#limit) {
      throw new StreamError('oversize', `The answer is longer than limits.answerChars (${this.#limit}).`);
    }
  }

  *take(events: readonly ModelEvent[]): Generator<RunEvent> {
    for (const event of events) {
      switch (event.type) {
        case 'text-delta':
          yield* this.#takeText(event.text);
          break;
        case 'reasoning-delta':
          this.#append('reasoning', event.text);
          yield event;
          break;
        case 'tool-call':
          this.#parts.push(event.call);
          if (event.problem !== undefined) this.#problems.set(event.call.id, event.problem);
          yield { type: 'tool-call', call: event.call };
          break;
        case 'usage':
          this.#usage = event.usage;
          break;
        case 'finish':
          this.#finish = event.reason;
      }
    }
  }

  *rest(): Generator<RunEvent> {
    const held = this.#cutter?.end() ?? '';
    if (held !== '') yield this.#show(held);
  }

  whole(): Answer {
    const message: AssistantMessage = { role: 'assistant', parts: this.#parts };
    return { message, finish: this.#finish, usage: this.#usage, problems: this.#problems };
  }

  *#takeText(text: string): Generator<RunEvent> {
    if (this.#cutter === undefined) {
      yield this.#show(text);
    } else if (!this.stopped) {
      const cut = this.#cutter.push(text);
      this.stopped = cut.stopped;
      if (cut.text !== '') yield this.#show(cut.text);
    }
  }

  #show(text: string): RunEvent {
    this.#append('text', text);
    return { type: 'text-delta', text };
  }

  #append(type: 'text' | 'reasoning', text: string): void {
    const last = this.#parts.at(-1);
    if (last?.type === type) this.#parts[this.#parts.length - 1] = { type, text: last.text + text };
    else this.#parts.push({ type, text });
  }
}
