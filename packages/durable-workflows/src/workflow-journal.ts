import { type Journal, untilAbort } from '@windrose/core/journal';
import { fromKept, toKept } from './kept-value.js';
import { StepNames } from './step-names.js';
import type { StepConfig, WorkflowStep } from './workflow-step.js';

/**
 * The engine may try to keep a step's value again, and wait again where it takes long; the work itself is done once in an execution, however
 * often the engine asks for it.
 */
const config: StepConfig = { retries: { limit: 5, delay: 1000, backoff: 'constant' }, timeout: 60 * 60 * 1000 };

/** A journal whose steps are those of a Cloudflare Workflow. */
export function workflowJournal(step: WorkflowStep, runName?: string): Journal {
  const names = new StepNames(step, runName);
  return {
    step: async <Value>(key: string, work: () => Promise<Value>): Promise<Value> =>
      (await keep(step, await names.take(key), work)) as Value,
    sleep: async (key, ms, signal) => {
      const name = await names.take(key);
      signal.throwIfAborted();
      await untilAbort(step.sleep(name, Math.max(1, Math.ceil(ms))), signal);
    },
  };
}

async function keep(step: WorkflowStep, name: string, work: () => Promise<unknown>): Promise<unknown> {
  let done: Promise<unknown> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const doOnce = async (): Promise<unknown> => {
    done ??= work();
    try {
      return toKept(await done);
    } catch (error) {
      failure = { error };
      throw asFinal(error);
    }
  };
  try {
    return await fromKept(await step.do(name, config, doOnce));
  } catch (error) {
    // What went through the engine and back is no longer of its class.
    throw failure === undefined ? error : failure.error;
  }
}

/** The engine knows by the name that it is of no use to try again, and keeps nothing (Cloudflare's documentation, Workflows). */
function asFinal(error: unknown): Error {
  const final = new Error(error instanceof Error ? error.message : String(error));
  final.name = 'NonRetryableError';
  return final;
}
