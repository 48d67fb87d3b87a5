import { median } from '../measure/quantile.js';
import { repeat } from '../measure/repeat.js';
import { usedCpu } from '../measure/used-cpu.js';
import { checkRun } from './check-run.js';
import type { Bench, Figures, Workload } from './workload.js';

const argumentBytes = 512;
const deltaChars = 8;

/** An answer of two thousand words behind a turn of two long calls, all of it in one write. */
export const stream: Workload = (bench) => measureStream(bench, 0);

/** The same with one event in a write. */
export const trickle: Workload = (bench) => measureStream(bench, 1);

async function measureStream({ open, scale, task }: Bench, eventsPerWrite: number): Promise<Figures> {
  const { words } = scale;
  const { runner, scenario } = await open({ turns: 1, calls: 2, argumentBytes, deltaChars, words, eventsPerWrite });
  let deltas = 0;
  const runOnce = async (): Promise<void> => {
    let told = '';
    deltas = 0;
    const text = await runner.stream((piece) => {
      deltas++;
      told += piece;
    });
    checkRun(task, scenario, text);
    if (told.trim() !== text.trim()) throw new Error('The deltas do not add up to the text.');
  };
  await repeat(runOnce, scale.share, { least: 30, most: 60, forMs: 2000 });
  const cpu: number[] = [];
  const runMeasured = async (): Promise<void> => {
    const before = usedCpu();
    await runOnce();
    cpu.push(usedCpu() - before);
  };
  await repeat(runMeasured, scale.share, { least: 20, most: 80, forMs: 2500 });
  const sent = words + (2 * argumentBytes) / deltaChars;
  return { cpuUs: (median(cpu) * 1000) / sent, deltasTold: deltas };
}
