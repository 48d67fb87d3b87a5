import { readFileSync } from 'node:fs';
import { durableInput, durableOutput, makeDurableAgent } from '@windrose/testkit/durable';
import { openAgent } from './open-agent.js';
import { startRestate } from './restate-server.js';

/** What so many runs at once cost. */
export interface Cost {
  readonly runs: number;
  readonly seconds: number;
  /** Of this process: it is the service, and the clients too. */
  readonly cpuSeconds: number;
  /** More than before it began. */
  readonly megabytes: number;
  /** Of Restate's server; absent where the system does not tell. */
  readonly server?: { readonly cpuSeconds: number; readonly megabytes: number };
}

/** A run of ten requests and twelve calls, which do nothing. */
const makeAgent = () => makeDurableAgent({ note: () => {}, reach: () => {} });

/** The runs in memory alone. */
export async function runInMemory(runs: number): Promise<Cost> {
  const agent = makeAgent();
  return measure(runs, () => agent.run(durableInput));
}

/** The same on one Restate server. Throws where a run does not end as it must. */
export async function runOnRestate(runs: number): Promise<Cost> {
  await using server = await startRestate();
  await using opened = await openAgent(server, makeAgent());
  const cost = await measure(runs, async (at) => {
    const run = opened.run(`run-${at}`);
    await run.workflowSubmit(durableInput);
    return run.workflowAttach();
  });
  const used = readServer(server.pid);
  return { ...cost, ...(used && { server: used }) };
}

async function measure(runs: number, begin: (at: number) => Promise<{ readonly output: unknown }>): Promise<Cost> {
  const [rss, cpu, started] = [process.memoryUsage.rss(), process.cpuUsage(), performance.now()];
  let peak = rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const results = await Promise.all(Array.from({ length: runs }, (_, at) => begin(at)));
  clearInterval(watch);
  const wrong = results.filter(({ output }) => output !== durableOutput).length;
  if (wrong > 0) throw new Error(`${wrong} of ${runs} runs ended otherwise.`);
  const { user, system } = process.cpuUsage(cpu);
  const highest = Math.max(peak, process.memoryUsage.rss());
  return {
    runs,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: (highest - rss) / 2 ** 20,
  };
}

/** What Linux says a process has used. */
function readServer(pid: number): Cost['server'] {
  if (process.platform !== 'linux') return undefined;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return {
    cpuSeconds: ticks.reduce((sum, each) => sum + Number(each), 0) / 100,
    megabytes: Number(peak) / 1024,
  };
}
