import { quantile } from '../measure/quantile.js';
import { usedCpu } from '../measure/used-cpu.js';
import { checkRun, checkText } from './check-run.js';
import type { Figures, Workload } from './workload.js';

const turns = 5;
const delayMs = 20;

/** Many runs in flight, each of five turns with two calls, before a model that takes 20 ms an answer. */
export const manyRuns: Workload = async ({ open, scale, task }): Promise<Figures> => {
  const { runner, scenario } = await open({ turns, calls: 2, delayMs });
  const { runsAtOnce } = scale;

  async function keepGoing(total: number): Promise<number[]> {
    const took: number[] = [];
    let begun = 0;
    let text = '';
    const worker = async (): Promise<void> => {
      while (begun < total) {
        begun++;
        const at = performance.now();
        text = await runner.run();
        took.push(performance.now() - at);
        checkText(scenario, text);
      }
    };
    await Promise.all(Array.from({ length: runsAtOnce }, worker));
    checkRun(task, scenario, text, total);
    return took;
  }

  await keepGoing(2 * runsAtOnce);
  const before = usedCpu();
  const took = await keepGoing((1 + 5 * scale.share) * runsAtOnce);
  const unavoidable = (turns + 1) * delayMs;
  return {
    cpuMs: (usedCpu() - before) / took.length,
    addedP50Ms: quantile(took, 0.5) - unavoidable,
    addedP99Ms: quantile(took, 0.99) - unavoidable,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
  };
};
