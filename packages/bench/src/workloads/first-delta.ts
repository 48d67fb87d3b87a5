import { quantile } from '../measure/quantile.js';
import { repeat } from '../measure/repeat.js';
import { checkRun } from './check-run.js';
import type { Workload } from './workload.js';

/** From asking to the first piece of text that is told, before a model that then writes a word each 2 ms. */
export const firstDelta: Workload = async ({ open, scale, task }) => {
  const { runner, scenario } = await open({ words: 20, eventsPerWrite: 2, gapMs: 2 });
  const waited: number[] = [];
  const runOnce = async (): Promise<void> => {
    const begun = performance.now();
    let first = Number.NaN;
    const text = await runner.stream((piece) => {
      if (Number.isNaN(first) && piece !== '') first = performance.now() - begun;
    });
    checkRun(task, scenario, text);
    waited.push(first);
  };
  await repeat(runOnce, scale.share, { least: 20, most: 30, forMs: 1500 });
  waited.length = 0;
  await repeat(runOnce, scale.share, { least: 40, most: 80, forMs: 2500 });
  return { waitP10Ms: quantile(waited, 0.1), waitMs: quantile(waited, 0.5) };
};
