import { firstDelta } from './workloads/first-delta.js';
import { longRun } from './workloads/long-run.js';
import { loop } from './workloads/loop.js';
import { manyRuns } from './workloads/many-runs.js';
import { partialObjects } from './workloads/partial-objects.js';
import { stream, trickle } from './workloads/stream.js';
import type { Workload } from './workloads/workload.js';

/** The workloads that every runner goes through, by the name `--only` takes. */
export const workloads = {
  loop,
  'many-runs': manyRuns,
  stream,
  trickle,
  'first-delta': firstDelta,
  objects: partialObjects,
  'long-run': longRun,
} satisfies Record<string, Workload>;

/** The name of one of them. */
export type WorkloadName = keyof typeof workloads;
