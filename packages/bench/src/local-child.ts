// A call on the local engine and the engine alone, turn by turn in one process: `local-child.js`.
import { measureLocalCall } from './local/measure-local-call.js';
import { usedCpu } from './measure/used-cpu.js';

const figures = await measureLocalCall({ warmUp: 8, runs: 48 });
process.stdout.write(JSON.stringify({ figures, cpuMs: usedCpu() }), () => process.exit(0));
