import { collectGarbage } from '../collect-garbage.js';
import type { Row } from '../row.js';
import { type Growing, growings } from './growing-inputs.js';

const most = 2.6;
/** Below this a doubling cannot be told from noise. */
const leastMs = 10;

/** Milliseconds of the processor's time: others who use the machine do not count. */
async function timeOnce({ feed }: Growing, text: string): Promise<number> {
  const begun = process.cpuUsage();
  await feed(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

async function leastOf(times: number, growing: Growing, text: string): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < times; turn++) {
    // What was left before, by others or the turn before it, is not collected in its time; a small input takes less than that.
    if (text.length > 2 ** 16) await collectGarbage();
    least = Math.min(least, await timeOnce(growing, text));
  }
  return least;
}

/** The dearest doubling of an input, and how long the largest took. */
async function measureGrowth(growing: Growing, kibibytes: number): Promise<{ ratio: number; ms: number }> {
  const sizes = [1, 2, 4, 8].map((times) => times * kibibytes * 1024 * growing.share);
  const texts = sizes.map((size) => growing.unit.repeat(Math.ceil(size / growing.unit.length)));
  const times: number[] = [];
  for (const text of texts) times.push(await leastOf(3, growing, text));
  let ratio = 0;
  for (const [at, before] of times.entries()) {
    const after = times[at + 1];
    if (after === undefined || after < leastMs) continue;
    let own = after / Math.max(before, leastMs / 2);
    // Before it is called broken, it is measured longer.
    if (own > most) {
      const [one, two] = [await leastOf(7, growing, texts[at] ?? ''), await leastOf(7, growing, texts[at + 1] ?? '')];
      own = Math.min(own, two / Math.max(one, leastMs / 2));
    }
    ratio = Math.max(ratio, own);
  }
  return { ratio, ms: times.at(-1) ?? 0 };
}

/** Twice the input costs twice the time. */
export const linearity: Row = {
  id: 'linearity',
  promise: `Twice the input costs no parser more than ${most} times the time`,
  shown:
    'inputs made to be hard, at 1, 2, 4 and 8 MiB (an eighth of that for readers that refuse more than a million characters); the processor’s time, the least of three at each size; what looks broken is measured again',
  counts: { test: 4, commit: 1024, night: 1024 },
  isMeter: true,
  measure: async (kibibytes) => {
    const failures: string[] = [];
    let [worst, slowest] = [
      { ratio: 0, name: '' },
      { perMebibyte: 0, name: '' },
    ];
    const found: { growing: Growing; ratio: number; ms: number }[] = [];
    for (const growing of growings) found.push({ growing, ...(await measureGrowth(growing, kibibytes)) });
    for (const { growing, ratio: first, ms } of found) {
      // A machine that others use too is busy for a while: what looks broken is measured again after the rest.
      const ratio = first > most ? Math.min(first, (await measureGrowth(growing, kibibytes)).ratio) : first;
      const perMebibyte = ms / ((8 * kibibytes * growing.share) / 1024);
      if (ratio > most) failures.push(`${growing.name}: a doubling costs ${ratio.toFixed(2)} times`);
      if (ratio > worst.ratio) worst = { ratio, name: growing.name };
      if (perMebibyte > slowest.perMebibyte) slowest = { perMebibyte, name: growing.name };
    }
    const note = `the dearest doubling was ${worst.ratio.toFixed(2)} times (${worst.name}); the slowest took ${slowest.perMebibyte.toFixed(0)} ms a MiB (${slowest.name})`;
    return { tried: growings.length, failed: failures.length, failures, note };
  },
};
