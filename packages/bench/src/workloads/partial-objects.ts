import { isDeepStrictEqual } from 'node:util';
import { makeCatalogue } from '../catalogue.js';
import { median } from '../measure/quantile.js';
import { repeat } from '../measure/repeat.js';
import { usedCpu } from '../measure/used-cpu.js';
import type { Bench, Workload } from './workload.js';

/** A structured answer in pieces of 16 characters, with what there is of it told at every piece. */
export const partialObjects: Workload = async (bench) => {
  const figures: Record<string, number> = {};
  await warmUp(bench);
  for (const kilobytes of bench.scale.objectKilobytes) {
    const { cpuMs, itemsSeen } = await measureObject(bench, 1000 * kilobytes);
    figures[`cpuMs${kilobytes}`] = cpuMs;
    // 1: every item of the list was told of before the next began.
    figures[`itemsSeen${kilobytes}`] = itemsSeen;
  }
  const [middle = Number.NaN, large = Number.NaN] = bench.scale.objectKilobytes
    .slice(-2)
    .map((size) => figures[`cpuMs${size}`]);
  return { ...figures, growth: large / middle };
};

async function warmUp({ open, scale }: Bench): Promise<void> {
  const { runner } = await open({ objectBytes: 10_000, eventsPerWrite: 4 });
  const runOnce = async (): Promise<void> => void (await runner.object(() => undefined));
  await repeat(runOnce, scale.share, { least: 10, most: 30, forMs: 2500 });
}

async function measureObject(
  { open, scale }: Bench,
  objectBytes: number,
): Promise<{ readonly cpuMs: number; readonly itemsSeen: number }> {
  const { runner } = await open({ objectBytes, eventsPerWrite: 4 });
  const expected = makeCatalogue(objectBytes);
  const cpu: number[] = [];
  let sizes = 0;
  const runOnce = async (): Promise<void> => {
    let largest = 0;
    sizes = 0;
    const before = usedCpu();
    const made = await runner.object((partial) => {
      const size = itemsIn(partial);
      if (size > largest) sizes++;
      largest = Math.max(size, largest);
    });
    cpu.push(usedCpu() - before);
    if (!isDeepStrictEqual(made, expected)) throw new Error('The catalogue is not the one that was sent.');
  };
  await repeat(runOnce, scale.share, { least: 1, most: 20, forMs: 2500 });
  return { cpuMs: median(cpu), itemsSeen: sizes / expected.items.length };
}

function itemsIn(partial: unknown): number {
  if (typeof partial !== 'object' || partial === null || !('items' in partial)) return 0;
  return Array.isArray(partial.items) ? partial.items.length : 0;
}
