import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const counters = '/proc/stat';
const msPerTick = 10;

/** The CPU that all processes of the machine have used since it started, in milliseconds; `undefined` where no kernel counts it for us. */
export function machineCpu(): number | undefined {
  if (!existsSync(counters)) return undefined;
  const [, ...ticks] = (readFileSync(counters, 'utf8').split('\n')[0] ?? '').trim().split(/\s+/);
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0, stolen = 0] = ticks.map(Number);
  return (user + nice + system + interrupts + softInterrupts + stolen) * msPerTick;
}

const calm = 0.4;
const glanceMs = 200;

/** Waits until others use less than half a core, but not for long: the machine may never be quiet. */
export async function awaitCalm(longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  while (performance.now() < end) {
    const before = machineCpu();
    await sleep(glanceMs);
    const after = machineCpu();
    if (before === undefined || after === undefined || (after - before) / glanceMs < calm) return;
  }
}
