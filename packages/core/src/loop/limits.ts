import { DefinitionError, LimitError } from '../errors.js';
import type { RunState } from './state.js';

/** Bounds of one run; each has a default, and `Infinity` lifts it. */
export interface Limits {
  /** Requests to the model. Default 10. */
  readonly steps: number;
  /** Tool calls in the whole run. Default 50. */
  readonly toolCalls: number;
  /** Tool calls in one answer. Default 64. */
  readonly callsPerTurn: number;
  /** Tool calls under way at once. Default 8. */
  readonly concurrency: number;
  /**
   * How often the model is sent back: for an answer that does not fit the output's schema or was cut short, and for a step with calls that
   * cannot be run as written. Default 3.
   */
  readonly corrections: number;
  /** The same calls with the same results, in a row. Default 4. */
  readonly repeats: number;
  /** Requests sent again because the host could not be reached or was busy. Default 2. */
  readonly retries: number;
  /** The whole run, in milliseconds. Default 10 minutes. */
  readonly runMs: number;
  /** One tool call, in milliseconds, where the tool says nothing else. Default 30 seconds. */
  readonly toolMs: number;
  /** Characters of a tool's result; what is over is cut, and the model is told. Default 64,000. */
  readonly toolResultChars: number;
  /** Characters of one answer. Default 1,000,000. */
  readonly answerChars: number;
}

export const defaultLimits: Limits = {
  steps: 10,
  toolCalls: 50,
  callsPerTurn: 64,
  concurrency: 8,
  corrections: 3,
  repeats: 4,
  retries: 2,
  runMs: 600_000,
  toolMs: 30_000,
  toolResultChars: 64_000,
  answerChars: 1_000_000,
};

/** The defaults with what the caller changed. Throws `DefinitionError` for a limit that is no number of 0 or more. */
export function completeLimits(changed: Partial<Limits> = {}): Limits {
  const said = Object.entries(changed).filter(([, value]) => value !== undefined);
  for (const [name, value] of said) {
    if (!Object.hasOwn(defaultLimits, name)) {
      throw new DefinitionError(`There is no limit "${name}", only ${Object.keys(defaultLimits).join(', ')}.`, name);
    }
    const least = name === 'concurrency' ? 1 : 0;
    if (!(value >= least)) throw new DefinitionError(`The limit ${name} must be ${least} or more, not ${value}.`, name);
  }
  return { ...defaultLimits, ...Object.fromEntries(said) };
}

/** Throws `LimitError` where no further request may be made. */
export function checkStep(state: RunState, limits: Limits): void {
  if (state.steps >= limits.steps) throw overLimit('steps', `The run made ${state.steps} requests and is not done`);
}

/** Throws `LimitError` where so many calls may not run. */
export function checkCalls(state: RunState, calls: number, limits: Limits): void {
  if (calls > limits.callsPerTurn) throw overLimit('callsPerTurn', `One answer holds ${calls} calls`);
  if (state.toolCalls + calls > limits.toolCalls) {
    throw overLimit('toolCalls', `The run made ${state.toolCalls} tool calls and the model asks for ${calls} more`);
  }
}

/** The state, where its calls may be corrected once more. Throws `LimitError` where not. */
export function checkCorrections(state: RunState, limits: Limits): RunState {
  if (state.corrections <= limits.corrections) return state;
  throw overLimit(
    'corrections',
    `The model was sent back ${state.corrections} times and still writes no call that can be run`,
  );
}

function overLimit(limit: keyof Limits, what: string): LimitError {
  return new LimitError(limit, `${what}. Raise limits.${limit} if it needs more.`);
}
