import type { Message } from '../message.js';
import type { RunResult, SuspendedRun } from './events.js';
import type { RunState } from './state.js';

/** A conversation that outlives its runs: each run goes on where the last one ended. One turn at a time. */
export interface Thread {
  /** Waits until no other turn is under way. Rejects with the signal's reason. */
  enter(signal?: AbortSignal): Promise<ThreadTurn>;
}

/** A turn of a conversation that is under way. */
export interface ThreadTurn {
  /** What was said before, without a system message. */
  readonly history: readonly Message[];
  /** Adds what the run said, once for each `runId`. */
  keep(messages: readonly Message[], runId: string): Promise<void>;
  /** Lets the next turn in, whatever became of this one. */
  leave(): Promise<void>;
}

/**
 * A run in a thread: what it said is kept once it is done. A run that fails, or waits for a person, is not in the thread until it is taken up and
 * done. Where the thread cannot keep it, its error has the `state` of the run, whose last message is the answer.
 */
export async function runInThread<End extends RunResult<unknown> | SuspendedRun>(
  thread: Thread,
  signal: AbortSignal | undefined,
  run: (history: readonly Message[]) => Promise<End>,
): Promise<End> {
  const turn = await thread.enter(signal);
  try {
    const end = await run(turn.history);
    if (end.status === 'done') await keep(turn, end.state);
    return end;
  } finally {
    await turn.leave();
  }
}

async function keep(turn: ThreadTurn, state: RunState): Promise<void> {
  try {
    await turn.keep(saidIn(state), state.runId);
  } catch (error) {
    Reflect.set(Object(error), 'state', state);
    throw error;
  }
}

function saidIn({ messages, historyLength = 0 }: RunState): readonly Message[] {
  return messages.slice(historyLength).filter(({ role }) => role !== 'system');
}
