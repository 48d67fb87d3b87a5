import { describe, expect, it } from 'vitest';
import { type Cost, runInMemory, runOnRestate } from './many-runs.js';
import { whyNoServer } from './restate-server.js';

const asked = process.env['RESTATE_RUNS'];
const runs = Number(asked ?? 50);

describe.skipIf(whyNoServer)(`many runs on Restate${whyNoServer ? ` (skipped: ${whyNoServer})` : ''}`, () => {
  // More of them, with what they cost: RESTATE_RUNS=500 vitest run packages/durable-restate/test/many-runs.test.ts
  it(`${runs} at once on one server all end as they must`, async () => {
    const inMemory = await runInMemory(runs);
    const onRestate = await runOnRestate(runs);
    expect([inMemory.runs, onRestate.runs]).toEqual([runs, runs]);
    if (asked !== undefined)
      process.stdout.write(`${wordCost('memory', inMemory)}\n${wordCost('Restate', onRestate)}\n`);
  });
});

function wordCost(where: string, { seconds, cpuSeconds, megabytes, server, ...rest }: Cost): string {
  const own = `${rest.runs} runs in ${where}: ${seconds.toFixed(2)} s, ${(rest.runs / seconds).toFixed(0)} a second`;
  const process = `this process ${cpuSeconds.toFixed(2)} s of CPU, ${megabytes.toFixed(0)} MB more`;
  const other = server && `the server ${server.cpuSeconds.toFixed(2)} s of CPU, ${server.megabytes.toFixed(0)} MB`;
  return [own, process, ...(other === undefined ? [] : [other])].join('; ');
}
