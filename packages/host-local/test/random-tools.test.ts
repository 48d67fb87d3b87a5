import { Agent, DefinitionError, type Host, HostError, LimitError, tool } from '@windrose/core';
import { localHost } from '@windrose/host-local';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zodSchemas } from '../../core/test/gbnf-schemas.js';
import { everydayInputs } from './everyday-inputs.js';
import { writeRandomModel } from './random-model.js';

/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['RANDOM_TOOLS_RUNS'] ?? 8);

const strangeInputs = fc
  .record({ first: zodSchemas, second: zodSchemas })
  .map(({ first, second }) => z.object({ first, second: second.optional() }));

interface Counts {
  called: number;
  cut: number;
  tooLong: number;
  refused: number;
  readonly invalid: string[];
}

/** Demands one call of a tool with this input, and counts what became of it. */
async function demandCall(
  host: Host,
  input: z.ZodObject,
  sampling: { temperature: number; seed: number },
  counts: Counts,
) {
  try {
    const record = tool({
      name: 'record',
      description: 'Records values.',
      effect: 'read',
      input,
      execute: () => 'done',
    });
    const settings = { toolChoice: 'required', parallelCalls: false, limits: { steps: 1 }, ...sampling } as const;
    const agent = new Agent({ host, tools: [record], ...settings });
    let cut = false;
    agent.on('step-end', ({ finish }) => (cut = finish === 'length'));
    agent.on('tool-start', () => (counts.called += 1));
    agent.on('tool-result', ({ result }) => {
      if (!result.isError) return;
      if (cut) counts.cut += 1;
      else counts.invalid.push(`${JSON.stringify(record.spec.parameters)}\n${result.content}`);
    });
    await agent.run('Record something.');
  } catch (error) {
    if (error instanceof DefinitionError) {
      expect(error.path).not.toBe('');
      counts.refused += 1;
    } else if (error instanceof HostError && error.kind === 'context') counts.tooLong += 1;
    else if (!(error instanceof LimitError)) throw error;
  }
}

const models = [
  ['strange tools, on a model of noise at temperature 1', () => writeRandomModel('--ctx', '4096'), strangeInputs, 1],
  ['everyday tools, on the embedded model at temperature 1', undefined, everydayInputs, 1],
  ['everyday tools, on the embedded model at temperature 0', undefined, everydayInputs, 0],
] as const;

describe('calls of tools with random schemas', () => {
  it.each(models)(
    'arrive with arguments that validate, or the tool is refused by the name of its field: %s',
    async (_title, writeModel, inputs, temperature) => {
      const host = await localHost(writeModel === undefined ? {} : { modelPath: writeModel() });
      const counts: Counts = { called: 0, cut: 0, tooLong: 0, refused: 0, invalid: [] };
      for (const [seed, input] of fc.sample<z.ZodObject>(inputs, { numRuns: runs, seed: 7 }).entries()) {
        await demandCall(host, input, { temperature, seed }, counts);
      }
      await host.dispose();
      console.info(JSON.stringify({ ...counts, invalid: counts.invalid.length }));
      expect(counts.invalid).toEqual([]);
      expect(counts.called).toBeGreaterThan(runs / 2);
    },
  );
});
