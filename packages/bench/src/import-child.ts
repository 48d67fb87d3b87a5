// From nothing to the first answer: `import-child.js <path of the runner's module> <origin of the stub>`, the path from here, without its first dot.
import type { OpenRunner } from './runner.js';
import { usedCpu } from './measure/used-cpu.js';

const [, , path = '', origin = ''] = process.argv;
const before = usedCpu();
// The task brings zod, which every runner uses.
await import('./task.js');
const { open } = (await import(`.${path}`)) as { open: OpenRunner };
const importCpuMs = usedCpu() - before;

const { openBench } = await import('./workloads/open-bench.js');
const { tinyScale } = await import('./workloads/workload.js');
const { checkRun } = await import('./workloads/check-run.js');
const { open: openScenario, task } = openBench(open, origin, tinyScale);
const { runner, scenario } = await openScenario({ words: 4 });
const text = await runner.run();
// Of the whole process: how long it waits for a core says more about the machine.
const firstAnswerCpuMs = usedCpu();
checkRun(task, scenario, text);
const figures = { importCpuMs, firstAnswerCpuMs };
process.stdout.write(JSON.stringify({ figures, cpuMs: usedCpu() }), () => process.exit(0));
