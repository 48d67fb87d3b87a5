import { median, quantile } from '../measure/quantile.js';
import { repeat } from '../measure/repeat.js';
import { usedCpu } from '../measure/used-cpu.js';
import { checkRun } from './check-run.js';
import type { Workload } from './workload.js';

const batch = 5;

/** One run after another, each of ten turns with two calls, before a model that takes no time. */
export const loop: Workload = async ({ open, scale, task }) => {
  const { runner, scenario } = await open({ turns: 10, calls: 2 });
  const runOnce = async (): Promise<void> => checkRun(task, scenario, await runner.run());
  await repeat(runOnce, scale.share, { least: 150, most: 400, forMs: 2000 });
  const cpu: number[] = [];
  const wall: number[] = [];
  const runBatch = async (): Promise<void> => {
    const before = usedCpu();
    for (let index = 0; index < batch; index++) {
      const begun = performance.now();
      await runOnce();
      wall.push(performance.now() - begun);
    }
    cpu.push((usedCpu() - before) / batch);
  };
  await repeat(runBatch, scale.share, { least: 20, most: 200, forMs: 2500 });
  return { cpuMs: median(cpu), wallMs: quantile(wall, 0.1) };
};
