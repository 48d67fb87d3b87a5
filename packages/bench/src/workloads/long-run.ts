import { median } from '../measure/quantile.js';
import { repeat } from '../measure/repeat.js';
import { usedCpu } from '../measure/used-cpu.js';
import { checkRun } from './check-run.js';
import type { Workload } from './workload.js';

/** One run of five hundred turns, whose conversation grows. */
export const longRun: Workload = async ({ open, scale, task }) => {
  const short = await open({ turns: Math.min(30, scale.turns), argumentBytes: 200 });
  const warmUp = async (): Promise<void> => checkRun(task, short.scenario, await short.runner.run());
  await repeat(warmUp, scale.share, { least: 20, most: 40, forMs: 2000 });

  const { runner, scenario } = await open({ turns: scale.turns, argumentBytes: 200 });
  const whole: number[] = [];
  const late: number[] = [];
  const runOnce = async (): Promise<void> => {
    const marks: number[] = [];
    task.onCall = () => marks.push(usedCpu());
    const before = usedCpu();
    const text = await runner.run();
    whole.push(usedCpu() - before);
    task.onCall = undefined;
    checkRun(task, scenario, text);
    late.push(lastTenth(marks));
  };
  await repeat(runOnce, scale.share, { least: 2, most: 5, forMs: 5000 });
  return { cpuMs: median(whole), lateTurnMs: median(late) };
};

/** What a turn cost in the last tenth of the run. */
function lastTenth(marks: readonly number[]): number {
  const turns = Math.ceil(marks.length / 10);
  return ((marks.at(-1) ?? 0) - (marks.at(-1 - turns) ?? 0)) / turns;
}
