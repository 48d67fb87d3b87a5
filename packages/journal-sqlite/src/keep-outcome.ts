import { type RunResult, type RunState, type SuspendedRun, WindroseError } from '@windrose/core';
import { inJson } from '@windrose/core/journal';

/** An error as it is written down: what its class says of it, never what caused it. */
export interface KeptError {
  readonly name: string;
  /** Absent for an error that is none of Windrose's. */
  readonly code?: string;
  readonly message: string;
  /** `kind`, `limit`, `issues` and the like, as its class has them. */
  readonly [field: string]: unknown;
}

/** How a run ended, or where it waits. */
export interface Outcome {
  readonly result?: Pick<RunResult<unknown>, 'output' | 'text' | 'finish' | 'usage'>;
  readonly error?: KeptError;
  readonly state?: RunState;
}

/** The outcome of a run that did not fail. */
export function outcomeOf(end: RunResult<unknown> | SuspendedRun): Outcome {
  if (end.status === 'suspended') return { state: end.state };
  const { output, text, finish, usage, state } = end;
  return { result: { output: inJson(output), text, finish, usage }, state };
}

const leftOut = new Set(['state', 'cause', 'stack', 'name', 'message', 'code']);

/** An error in words to be kept. What a stranger's error says may hold secrets, so of one only its class is kept. */
export function keepError(error: unknown): KeptError {
  if (!(error instanceof WindroseError)) {
    const name = error instanceof Error ? error.name : typeof error;
    return { name, message: 'What it says is not written down: see where the run was.' };
  }
  const fields = Object.entries(error).filter(([key, value]) => !leftOut.has(key) && isData(value));
  return { ...Object.fromEntries(fields), name: error.name, code: error.code, message: error.message };
}

function isData(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (typeof value !== 'object') return false;
  const proto: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && proto !== Object.prototype) return false;
  return Object.values(value).every(isData);
}
