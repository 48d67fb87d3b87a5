import { DefinitionError, HostError } from '@windrose/core';
import { describe, expect, it } from 'vitest';
import { workflowJournal } from './workflow-journal.js';
import type { WorkflowStep } from './workflow-step.js';

/** A step whose `do` is this, as the engine would call it. */
function stepWith(doStep: WorkflowStep['do']): WorkflowStep {
  return { do: doStep, sleep: () => new Promise(() => {}), waitForEvent: () => new Promise(() => {}) };
}

describe('a step of the journal', () => {
  it('does its work once, however often the engine tries to keep what it came to', async () => {
    let works = 0;
    const journal = workflowJournal(
      stepWith(async (_name, _config, callback) => {
        await callback();
        await callback();
        return callback();
      }),
    );
    expect(await journal.step('pay', async () => ({ times: ++works }))).toEqual({ times: 1 });
  });

  it('rejects with the error itself, which the engine is told not to try again', async () => {
    const seen: unknown[] = [];
    const journal = workflowJournal(
      stepWith(async (_name, _config, callback) => {
        try {
          return await callback();
        } catch (error) {
          seen.push(error);
          throw new Error('as it comes back from the engine', { cause: error });
        }
      }),
    );
    const error = new HostError('auth', 'Who are you?');
    await expect(journal.step('request 1', () => Promise.reject(error))).rejects.toBe(error);
    expect(seen).toMatchObject([{ name: 'NonRetryableError', message: 'Who are you?' }]);
  });

  it('leaves errors of the engine to the engine', async () => {
    const pause = new Error('Aborting engine: User called pause');
    const journal = workflowJournal(stepWith(() => Promise.reject(pause)));
    await expect(journal.step('begin', async () => 1)).rejects.toBe(pause);
  });

  it('has a name of its own in the Workflow, with that of its run before it', async () => {
    const names: string[] = [];
    const step = stepWith(async (name) => void names.push(name));
    await workflowJournal(step, 'draft').step('begin', async () => 1);
    await workflowJournal(step, 'review').step('begin', async () => 1);
    expect(names).toEqual(['draft: begin', 'review: begin']);
    const again = workflowJournal(step, 'draft').step('begin', async () => 1);
    await expect(again).rejects.toThrow(DefinitionError);
    await expect(again).rejects.toThrow('a name of its own');
  });
});

describe('a sleep of the journal', () => {
  it('ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const sleep = workflowJournal(stepWith(async () => 1)).sleep('sleep 1', 1e9, controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(sleep).rejects.toBe(reason);
  });

  it('is of whole milliseconds, and of at least one', async () => {
    const slept: number[] = [];
    const step = { ...stepWith(async () => 1), sleep: async (_name: string, ms: number) => void slept.push(ms) };
    const journal = workflowJournal(step);
    for (const [index, ms] of [0, 0.2, 1500.5].entries()) {
      await journal.sleep(`sleep ${index}`, ms, new AbortController().signal);
    }
    expect(slept).toEqual([1, 1, 1501]);
  });
});
