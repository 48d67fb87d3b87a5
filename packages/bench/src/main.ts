// `npm run bench`: takes the samples, prints the table, and writes it where that is asked for. Ends with 1 where a result was wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPeers, listContenders, reference } from './command/contenders.js';
import { describeMachine } from './command/describe-machine.js';
import { type Options, readOptions } from './command/options.js';
import { startStubProcess } from './command/stub-process.js';
import { type Sample, takeSamples, tellSample } from './command/take-samples.js';
import { bundleSize, programs as bundled } from './fixed/bundle-size.js';
import { typeCost } from './fixed/type-cost.js';
import { packageFolder } from './package-folder.js';
import { printTable } from './report/print-table.js';
import { putBetweenMarks } from './report/put-between-marks.js';
import { summarize } from './report/summarize.js';
import type { Figures } from './workloads/workload.js';
import { workloads } from './workloads.js';

const programs = dirname(fileURLToPath(import.meta.url));
const page = join(packageFolder, '../../docs/performance.md');
const usualRounds: Readonly<Record<string, number>> = { 'many-runs': 3, 'long-run': 3, objects: 3, import: 7 };

const options = readAsked();
const samples = [...(await takeRounds(options)), ...(await takeFixed(options))];
const table = printTable(summarize(samples, reference), reference);
const head = describeMachine(options.peers);
process.stdout.write(`\n${head}\n\n${table}\n`);
if (options.write) writeFileSync(page, putBetweenMarks(readFileSync(page, 'utf8'), `${head}\n\n${table}`));
process.exit(samples.some(({ error }) => error !== undefined) ? 1 : 0);

function readAsked(): Options {
  try {
    const asked = readOptions(process.argv.slice(2));
    if (asked.peers) installPeers();
    return asked;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return process.exit(1);
  }
}

async function takeRounds({ only, rounds, peers }: Options): Promise<Sample[]> {
  const contenders = listContenders(programs, peers);
  const stub = await startStubProcess(join(programs, 'stub/main.js'));
  const taken: Sample[] = [];
  try {
    for (const name of [...Object.keys(workloads), 'import', 'local']) {
      if (!only.includes(name)) continue;
      const who = name === 'local' ? contenders.filter((each) => each.name === 'windrose') : contenders;
      taken.push(...(await takeSamples(name, rounds ?? usualRounds[name] ?? 5, who, stub)));
    }
  } finally {
    stub.stop();
  }
  return taken;
}

/** What is the same each time. */
async function takeFixed({ only }: Options): Promise<Sample[]> {
  const taken: Sample[] = [];
  const take = async (workload: string, measure: () => Promise<Figures>): Promise<void> => {
    if (!only.includes(workload)) return;
    const sample = { workload, round: 0, runner: 'windrose', figures: await measure(), foreignCores: undefined };
    tellSample(sample);
    taken.push(sample);
  };
  await take('bundle', async () => ({
    scriptedKb: await bundleSize(bundled.scripted),
    servedKb: await bundleSize(bundled.served),
    plainKb: await bundleSize(bundled.plain),
  }));
  await take('types', () => typeCost(50));
  return taken;
}
