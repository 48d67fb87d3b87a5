import type { OpenRunner } from '../runner.js';
import { readScenario, scenarioPath } from '../stub/scenario.js';
import { createTask } from '../task.js';
import type { Bench, Scale } from './workload.js';

/** A bench for one runner before a stub. */
export function openBench(open: OpenRunner, origin: string, scale: Scale): Bench {
  const task = createTask();
  return {
    scale,
    task,
    async open(changes) {
      const path = scenarioPath(changes);
      const scenario = readScenario(path);
      const served = { baseUrl: `${origin}/${path}/v1`, model: 'stub', apiKey: 'key', requests: scenario.turns + 1 };
      return { scenario, runner: await open(served, task) };
    },
  };
}
