import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSize, programs } from '../src/fixed/bundle-size.js';
import { typeCost } from '../src/fixed/type-cost.js';
import { measureLocalCall } from '../src/local/measure-local-call.js';
import type { OpenRunner } from '../src/runner.js';
import { open as openRawFetch } from '../src/runners/raw-fetch.js';
import { open as openRawUndici } from '../src/runners/raw-undici.js';
import { open as openWindrose } from '../src/runners/windrose.js';
import { startStub, type Stub } from '../src/stub/stub-server.js';
import { openBench } from '../src/workloads/open-bench.js';
import { tinyScale } from '../src/workloads/workload.js';
import { type WorkloadName, workloads } from '../src/workloads.js';

const runners: Record<string, OpenRunner> = {
  Windrose: openWindrose,
  'the loop over undici': openRawUndici,
  'the loop over fetch': openRawFetch,
};
const names = Object.keys(workloads) as WorkloadName[];

describe.each(Object.entries(runners))('%s', (_, open) => {
  let stub: Stub;
  beforeAll(async () => {
    stub = await startStub();
  });
  afterAll(() => stub.close());

  it.each(names)('does what the workload "%s" asks, and is measured', async (name) => {
    const figures = await workloads[name](openBench(open, stub.origin, tinyScale));
    expect(Object.values(figures).filter((figure) => !Number.isFinite(figure))).toEqual([]);
  });

  it('shows each item of a structured answer as it comes', async () => {
    const { itemsSeen2 } = await workloads.objects(openBench(open, stub.origin, tinyScale));
    expect(itemsSeen2).toBe(1);
  });
});

describe('a workload', () => {
  it('refuses a runner that answers without its calls', async () => {
    const stub = await startStub();
    const lazy: OpenRunner = () => ({
      run: async () => 'The crates leave on Monday by rail, and',
      stream: async () => '',
      object: async () => ({ heading: '', items: [] }),
    });
    const bench = openBench(lazy, stub.origin, tinyScale);
    await expect(workloads.loop(bench)).rejects.toThrow('0 calls of the sum 0, not 20 of 190');
    await expect(workloads['first-delta'](bench)).rejects.toThrow('The answer is wrong');
    await expect(workloads.objects(bench)).rejects.toThrow('not the one that was sent');
    await stub.close();
  });
});

describe('what has no rounds', () => {
  it('measures a call on the local engine against the engine alone, which writes the same', async () => {
    const { timesEngine } = await measureLocalCall({ warmUp: 0, runs: 1 });
    expect(timesEngine).toBeGreaterThan(0);
  });

  it.each(Object.entries(programs))('weighs the smallest agent: %s', async (_, program) => {
    expect(await bundleSize(program)).toBeGreaterThan(1);
  });

  it('counts what tools cost the compiler', async () => {
    const { timesSchemas } = await typeCost(2);
    expect(timesSchemas).toBeGreaterThan(0);
  });
});
