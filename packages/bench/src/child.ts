// One workload of one runner, in a process of its own: `child.js <path of the runner's module> <workload> <origin of the stub>`,
// the path from here, without its first dot.
import type { OpenRunner } from './runner.js';
import { usedCpu } from './measure/used-cpu.js';
import { openBench } from './workloads/open-bench.js';
import { fullScale } from './workloads/workload.js';
import { type WorkloadName, workloads } from './workloads.js';

const [, , path = '', name = '', origin = ''] = process.argv;
const { open } = (await import(`.${path}`)) as { open: OpenRunner };
const figures = await workloads[name as WorkloadName](openBench(open, origin, fullScale));
process.stdout.write(JSON.stringify({ figures, cpuMs: usedCpu() }), () => process.exit(0));
