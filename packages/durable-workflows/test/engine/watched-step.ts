import type { WorkflowStep } from '../../src/index.js';

/** What an execution of a Workflow did, by the names of its steps. */
export interface Watch {
  /** Steps whose work was done here, and not taken from the engine. */
  readonly worked: string[];
  /** Steps whose value is safe. */
  readonly kept: string[];
}

/** A `step` that notes what becomes of it; `reach` is told each step that is safe, and may not come back. */
export function watchStep(step: WorkflowStep, reach: (place: string) => Promise<void>) {
  const watch: Watch = { worked: [], kept: [] };
  const watched: WorkflowStep = {
    do: async (name, config, work) => {
      const value = await step.do(name, config, () => {
        watch.worked.push(withoutRun(name));
        return work();
      });
      watch.kept.push(withoutRun(name));
      await reach(`kept ${withoutRun(name)}`);
      return value;
    },
    sleep: (name, ms) => step.sleep(name, ms),
    waitForEvent: (name, options) => step.waitForEvent(name, options),
  };
  return { step: watched, watch };
}

/** Ids of runs are chance. */
function withoutRun(name: string): string {
  return name.replace(/[0-9a-z]+-[0-9a-z]+-[0-9a-z]+-[0-9a-z]+(?=:)/, 'RUN');
}
