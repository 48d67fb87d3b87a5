import { join } from 'node:path';
import { usedCpu } from '../measure/used-cpu.js';
import type { Figures } from '../workloads/workload.js';
import { awaitCalm, machineCpu } from './machine-load.js';
import { type Measured, runProcess } from './run-process.js';
import type { StubProcess } from './stub-process.js';

/** Something that runs the task, and where its module and the programs that load it lie. */
export interface Contender {
  readonly name: string;
  /** The path of its module from the programs, without its first dot: `/runners/windrose.js`. */
  readonly module: string;
  /** The folder of the programs, from which packages are found. */
  readonly programs: string;
}

/** One measurement. */
export interface Sample {
  readonly workload: string;
  readonly round: number;
  readonly runner: string;
  readonly figures: Figures;
  /** Cores that other processes used meanwhile, where that is known. */
  readonly foreignCores: number | undefined;
  /** Why it has no figures. */
  readonly error?: string;
}

/** Every contender once in every round, each in a process of its own; each round begins with another one. */
export async function takeSamples(
  workload: string,
  rounds: number,
  contenders: readonly Contender[],
  stub: StubProcess,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const taken = await watchLoad(() => measure(workload, contender, stub), stub);
      const sample = { workload, round, runner: contender.name, ...taken };
      tellSample(sample);
      samples.push(sample);
    }
  }
  return samples;
}

function measure(workload: string, { module, programs }: Contender, { origin }: StubProcess): Promise<Measured> {
  if (workload === 'local') return runProcess(join(programs, 'local-child.js'), []);
  if (workload === 'import') return runProcess(join(programs, 'import-child.js'), [module, origin]);
  return runProcess(join(programs, 'child.js'), [module, workload, origin]);
}

async function watchLoad(
  take: () => Promise<Measured>,
  stub: StubProcess,
): Promise<Pick<Sample, 'figures' | 'foreignCores' | 'error'>> {
  await awaitCalm(1000);
  const begun = performance.now();
  const machineBefore = machineCpu();
  const ownBefore = usedCpu() + (await stub.usedCpu());
  const measured = await take().catch((error: unknown) => `${error instanceof Error ? error.message : error}`);
  if (typeof measured === 'string') return { figures: {}, foreignCores: undefined, error: measured };
  const own = usedCpu() + (await stub.usedCpu()) - ownBefore + measured.cpuMs;
  const machineAfter = machineCpu();
  const { figures } = measured;
  if (machineBefore === undefined || machineAfter === undefined) return { figures, foreignCores: undefined };
  const foreignMs = machineAfter - machineBefore - own;
  return { figures, foreignCores: Math.max(0, foreignMs / (performance.now() - begun)) };
}

/** Progress, for whoever waits. */
export function tellSample({ workload, round, runner, figures, foreignCores, error }: Sample): void {
  const found = Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`);
  const load = foreignCores === undefined ? '' : `; others used ${foreignCores.toFixed(1)} cores`;
  process.stderr.write(`${workload} ${round + 1} ${runner}: ${error ?? found.join(', ')}${load}\n`);
}
