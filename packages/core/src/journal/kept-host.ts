import { batchedAnswer } from '../host/batched-answer.js';
import type { GenerateOptions, Host, HostAnswer, HostDelta, HostRequest } from '../host/host.js';
import { linkSignal } from '../loop/link-signal.js';
import type { Journal } from './journal.js';
import { errorKept, type KeptError, keepError } from './kept-error.js';

/** Makes a request that is not written down yet; `rest` is told where the host had asked for a pause. */
export type Send = (request: HostRequest, options: GenerateOptions, rest: (notice: string) => void) => Batches;

type Batches = AsyncIterable<readonly HostDelta[]>;

/** Where answers are kept, and what is done with them. */
export interface Keeping {
  readonly journal: Journal;
  readonly nextKey: () => string;
  readonly send: Send;
  readonly rest: (notice: string) => void;
  readonly now: () => number;
  /** Is told when an answer was there, now or long ago. */
  readonly reach: (at: number) => void;
  /** Whether answers are shown as objects that grow: how much of one an event holds depends on what is read together. Default false. */
  readonly isGrowing?: boolean;
}

/** What one request brought, as JSON; pieces of text are most of it, and stand as they are. */
interface KeptAnswer {
  readonly deltas: readonly (string | HostDelta)[];
  readonly error?: KeptError;
  readonly rest?: string;
  /** When it was there; unsaid by older journals. */
  readonly at?: number;
}

/** A host whose answers are written down as they come, and given back, piece by piece the same, where they were. */
export function keptHost({ name, model, capabilities, strategies }: Host, keeping: Keeping): Host {
  const generate = (request: HostRequest, options: GenerateOptions): HostAnswer => {
    const answer = batchedAnswer(ask(request, options, keeping));
    return keeping.isGrowing ? { [Symbol.asyncIterator]: answer[Symbol.asyncIterator] } : answer;
  };
  return { name, model, capabilities, ...(strategies && { strategies }), generate };
}

async function* ask(
  request: HostRequest,
  options: GenerateOptions,
  { journal, nextKey, send, rest, now, reach }: Keeping,
): AsyncGenerator<readonly HostDelta[], void> {
  const { controller, unlink } = linkSignal(options.signal);
  const live = new LiveAnswer(options.signal);
  const inner = { ...options, signal: controller.signal };
  const step = journal.step(nextKey(), () => live.gather((note) => send(request, inner, note), now));
  let kept: KeptAnswer;
  try {
    yield* live.until(step);
    kept = await step;
    if (!live.isLive) yield kept.deltas.map(deltaKept);
  } finally {
    // A reader that leaves has what it wants: that is the whole answer, and must be safe before the run goes on.
    live.leave();
    controller.abort(new Error('The answer is not read any further.'));
    const end = await step.catch(() => undefined);
    if (end?.at !== undefined) reach(end.at);
    unlink();
  }
  if (kept.rest !== undefined) rest(kept.rest);
  if (kept.error !== undefined) throw live.error ?? errorKept(kept.error);
}

function deltaKept(delta: string | HostDelta): HostDelta {
  return typeof delta === 'string' ? { type: 'text', text: delta } : delta;
}

/** An answer as it comes from the host, and what of it is to be kept. */
class LiveAnswer {
  isLive = false;
  /** What the host itself threw, with its cause. */
  error: unknown;
  #isLeft = false;
  #come: HostDelta[] = [];
  #wake = (): void => {};
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  leave(): void {
    this.#isLeft = true;
  }

  /** What comes until the step is done. */
  async *until(step: Promise<unknown>): AsyncGenerator<readonly HostDelta[], void> {
    let isOver = false;
    const end = (): void => {
      isOver = true;
      this.#wake();
    };
    step.then(end, end);
    while (!isOver || this.#come.length > 0) {
      const come = this.#come;
      this.#come = [];
      if (come.length > 0) yield come;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async gather(send: (rest: (notice: string) => void) => Batches, now: () => number): Promise<KeptAnswer> {
    this.isLive = true;
    const deltas: (string | HostDelta)[] = [];
    let rest: string | undefined;
    const answer = (error?: KeptError): KeptAnswer => ({
      deltas,
      ...(error && { error }),
      ...(rest && { rest }),
      at: now(),
    });
    try {
      for await (const batch of send((notice) => (rest = notice))) {
        deltas.push(...batch.map((delta) => (delta.type === 'text' ? delta.text : delta)));
        this.#come.push(...batch);
        this.#wake();
        if (this.#isLeft) break;
      }
    } catch (error) {
      // Cut off is not ended: it is asked again when the run is taken up.
      this.#signal.throwIfAborted();
      if (this.#isLeft) return answer();
      const kept = keepError(error);
      if (kept === undefined) throw error;
      this.error = error;
      return answer(kept);
    }
    this.#signal.throwIfAborted();
    return answer();
  }
}
