import type { RunEvent, RunResult, SuspendedRun } from '@windrose/core';
import { JournalError } from './journal-error.js';

/** The events of a run, pulled one by one; the return value is its result. */
export type RunEvents<Name extends string, Output, Input> = AsyncGenerator<
  RunEvent<Name, Input>,
  RunResult<Output> | SuspendedRun,
  undefined
>;

/**
 * A run that is written down. Nothing runs until its events are read or its `result` is asked for; leaving the events stops it here, to be taken
 * up again with `resume`.
 */
export class JournalledRun<Name extends string = string, Output = string, Input = Output> {
  /** What it is called in the journal. */
  readonly id: string;
  readonly #events: RunEvents<Name, Output, Input>;
  readonly #ended = Promise.withResolvers<RunResult<Output> | SuspendedRun>();
  #isRead = false;

  /** @internal */
  constructor(id: string, events: RunEvents<Name, Output, Input>) {
    this.id = id;
    this.#events = tellEnd(id, events, this.#ended);
    // Whoever reads the events is told there.
    this.#ended.promise.catch(() => {});
  }

  /** The answer, or where the run waits for a person; reads the events to the end where nobody does. Rejects as `Agent.run` does, and with `JournalError`. */
  get result(): Promise<RunResult<Output> | SuspendedRun> {
    if (!this.#isRead) drain(this).catch(() => {});
    return this.#ended.promise;
  }

  [Symbol.asyncIterator](): RunEvents<Name, Output, Input> {
    if (this.#isRead) {
      throw new JournalError(
        'taken',
        `The events of the run "${this.id}" are read already: resume("${this.id}") gives them from the start.`,
      );
    }
    this.#isRead = true;
    return this.#events;
  }
}

async function drain(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

/** The same events; `ended` is told of their end. */
function tellEnd<Name extends string, Output, Input>(
  id: string,
  events: RunEvents<Name, Output, Input>,
  ended: PromiseWithResolvers<RunResult<Output> | SuspendedRun>,
): RunEvents<Name, Output, Input> {
  type Step = IteratorResult<RunEvent<Name, Input>, RunResult<Output> | SuspendedRun>;
  const tell = (step: Step): Step => {
    if (step.done) ended.resolve(step.value);
    return step;
  };
  const fail = (error: unknown): never => {
    ended.reject(error);
    throw error;
  };
  const leave = (): void => {
    // Without effect where it ended.
    ended.reject(new JournalError('left', `The run "${id}" was left before its end: resume takes it up.`));
  };
  const told: RunEvents<Name, Output, Input> = {
    next: () => events.next().then(tell, fail),
    return: (value) => (leave(), events.return(value)),
    throw: (error) => (leave(), events.throw(error)),
    [Symbol.asyncIterator]: () => told,
    [Symbol.asyncDispose]: async () => void (await told.return(undefined as never)),
  };
  return told;
}
