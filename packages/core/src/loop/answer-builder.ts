import { StreamError } from '../errors.js';
import type { FinishReason, HostDelta, Usage } from '../host/host.js';
import type { GrowingOutput, ModelEvent } from '../host/strategy.js';
import type { AssistantMessage, ReasoningPart, TextPart, ToolCall } from '../message.js';
import { StopCutter } from '../text/stop-cutter.js';
import type { Way } from './asker.js';
import type { RunEvent } from './events.js';

/** A model's whole answer to one request. */
export interface Answer {
  readonly message: AssistantMessage;
  readonly finish: FinishReason;
  readonly usage: Usage | undefined;
  /** Why a call must not run, with its id. */
  readonly problems: readonly (readonly [callId: string, problem: string])[];
  /** How it was asked for. */
  readonly way: Way;
}

type Part = TextPart | ReasoningPart | ToolCall;
type TextEvent = Extract<ModelEvent, { type: 'text-delta' }>;

/** Gathers the parts of an answer, and cuts it at a stop text where the host does not. */
export class AnswerBuilder {
  stopped = false;
  readonly #parts: Part[] = [];
  /** The text or the thoughts at hand, joined once at their end: a text that is put together delta by delta is slow to read. */
  #open: { readonly type: 'text' | 'reasoning'; readonly pieces: string[] } | undefined;
  readonly #problems: (readonly [callId: string, problem: string])[] = [];
  readonly #cutter: StopCutter | undefined;
  readonly #growing: GrowingOutput | undefined;
  readonly #way: Way;
  readonly #limit: number;
  /** Kept where it is asked whether the host kept to a schema. */
  readonly #said: string[] | undefined;
  #chars = 0;
  #finish: FinishReason = 'stop';
  #usage: Usage | undefined;

  constructor(way: Way, limit: number) {
    const { choice } = way;
    this.#way = way;
    this.#growing = way.strategy.output?.begin();
    this.#said = way.strategy.isBound === undefined ? undefined : [];
    this.#cutter = choice.stop.length > 0 ? new StopCutter(choice.stop) : undefined;
    this.#limit = limit;
  }

  /** Something of the answer has been told, so it cannot be taken back. */
  get isShown(): boolean {
    return this.#parts.length > 0 || this.#open !== undefined;
  }

  /** The rest of an answer may be left where a stop text comes. */
  get mayStop(): boolean {
    return this.#cutter !== undefined;
  }

  /** The text as the host gave it, where the strategy wants to see it; none where it was left before its end. */
  get said(): string {
    return this.stopped ? '' : (this.#said?.join('') ?? '');
  }

  /** Counts what came, calls too: no host can fill the memory. */
  weigh(delta: HostDelta): void {
    if (delta.type === 'tool-call') {
      this.#chars += lengthOf(delta.id) + lengthOf(delta.name) + lengthOf(delta.arguments);
    } else if ('text' in delta) {
      this.#chars += delta.text.length;
      if (delta.type === 'text') this.#said?.push(delta.text);
    }
    if (this.#chars > this.#limit) {
      throw new StreamError('oversize', `The answer is longer than limits.answerChars (${this.#limit}).`);
    }
  }

  /** Takes what the model said, and adds what is to be told of it. */
  take(events: readonly ModelEvent[], told: RunEvent[]): void {
    for (const event of events) {
      switch (event.type) {
        case 'text-delta':
          this.#takeText(event, told);
          break;
        case 'reasoning-delta':
          if (event.text === '') break;
          this.#append('reasoning', event.text);
          told.push(event);
          break;
        case 'tool-call':
          // No stop text goes on behind a call.
          this.rest(told);
          this.#close();
          this.#parts.push(event.call);
          if (event.problem !== undefined) this.#problems.push([event.call.id, event.problem]);
          told.push({ type: 'tool-call', call: event.call });
          break;
        case 'usage':
          this.#usage = event.usage;
          break;
        case 'finish':
          this.#finish = event.reason;
      }
    }
  }

  /** Adds what was held back to the end. */
  rest(told: RunEvent[]): void {
    const held = this.#cutter?.end() ?? '';
    if (held !== '') this.#show({ type: 'text-delta', text: held }, told);
  }

  whole(): Answer {
    this.#close();
    const message: AssistantMessage = { role: 'assistant', parts: this.#parts };
    return { message, finish: this.#finish, usage: this.#usage, problems: this.#problems, way: this.#way };
  }

  #takeText(event: TextEvent, told: RunEvent[]): void {
    if (this.#cutter === undefined) {
      this.#show(event, told);
    } else if (!this.stopped) {
      const { text, stopped } = this.#cutter.push(event.text);
      this.stopped = stopped;
      if (text !== '') this.#show({ type: 'text-delta', text }, told);
    }
  }

  #show(event: TextEvent, told: RunEvent[]): void {
    this.#append('text', event.text);
    told.push(event);
    if (this.#growing?.push(event.text)) told.push({ type: 'output-delta', partial: this.#growing.value });
  }

  #append(type: 'text' | 'reasoning', text: string): void {
    if (this.#open?.type !== type) {
      this.#close();
      this.#open = { type, pieces: [] };
    }
    this.#open.pieces.push(text);
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#parts.push({ type: this.#open.type, text: this.#open.pieces.join('') });
    this.#open = undefined;
  }
}

function lengthOf(text: string | undefined): number {
  return text?.length ?? 0;
}
