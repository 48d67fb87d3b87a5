import type { GenerateOptions, Host, HostDelta, HostRequest } from '../host/host.js';
import { linkSignal } from '../loop/link-signal.js';
import { runTogether } from '../loop/run-together.js';
import type { Journal } from './journal.js';
import { errorKept, type KeptError, keepError } from './kept-error.js';

/** Makes a request that is not written down yet; `rest` is told where the host had asked for a pause. */
export type Send = (
  request: HostRequest,
  options: GenerateOptions,
  rest: (notice: string) => void,
) => AsyncIterable<HostDelta>;

/** Where answers are kept, and what is done with them. */
export interface Keeping {
  readonly journal: Journal;
  readonly nextKey: () => string;
  readonly send: Send;
  readonly rest: (notice: string) => void;
}

/** What one request brought, as JSON; pieces of text are most of it, and stand as they are. */
interface KeptAnswer {
  readonly deltas: readonly (string | HostDelta)[];
  readonly error?: KeptError;
  readonly rest?: string;
}

/** A host whose answers are written down as they come, and given back, piece by piece the same, where they were. */
export function keptHost({ name, model, capabilities, strategies }: Host, keeping: Keeping): Host {
  const generate = (request: HostRequest, options: GenerateOptions): AsyncIterable<HostDelta> =>
    ask(request, options, keeping);
  return { name, model, capabilities, ...(strategies && { strategies }), generate };
}

async function* ask(
  request: HostRequest,
  options: GenerateOptions,
  { journal, nextKey, send, rest }: Keeping,
): AsyncGenerator<HostDelta, void> {
  const { controller, unlink } = linkSignal(options.signal);
  const live = new LiveAnswer(options.signal);
  const inner = { ...options, signal: controller.signal };
  let step: Promise<KeptAnswer> | undefined;
  let kept: KeptAnswer = { deltas: [] };
  try {
    const work = (key: string, emit: (delta: HostDelta) => void): Promise<KeptAnswer> =>
      (step = journal.step(key, () => live.gather((note) => send(request, inner, note), emit)));
    yield* runTogether([nextKey()], 1, work, (end) => (kept = end));
    if (!live.isLive) yield* kept.deltas.map(deltaKept);
  } finally {
    // A reader that leaves has what it wants: that is the whole answer, and must be safe before the run goes on.
    live.leave();
    controller.abort(new Error('The answer is not read any further.'));
    await step?.catch(() => {});
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
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  leave(): void {
    this.#isLeft = true;
  }

  async gather(
    send: (rest: (notice: string) => void) => AsyncIterable<HostDelta>,
    emit: (delta: HostDelta) => void,
  ): Promise<KeptAnswer> {
    this.isLive = true;
    const deltas: (string | HostDelta)[] = [];
    let rest: string | undefined;
    const answer = (error?: KeptError): KeptAnswer => ({ deltas, ...(error && { error }), ...(rest && { rest }) });
    try {
      for await (const delta of send((notice) => (rest = notice))) {
        deltas.push(delta.type === 'text' ? delta.text : delta);
        emit(delta);
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
