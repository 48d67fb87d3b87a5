import { Agent, DefinitionError, HostError, LimitError, tool } from '@windrose/core';
import { localHost } from '@windrose/host-local';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zodSchemas } from '../../core/test/gbnf-schemas.js';
import { writeRandomModel } from './random-model.js';

const runs = Number(process.env['RANDOM_TOOLS_RUNS'] ?? 40);

describe('calls of tools with random schemas, on a model of noise at temperature 1', () => {
  it('arrive with arguments that validate, or the tool is refused by the name of its field', async () => {
    const host = await localHost({ modelPath: writeRandomModel('--ctx', '4096') });
    const counts = { called: 0, cut: 0, tooLong: 0, refused: 0, invalid: [] as string[] };
    const inputs = fc.sample(fc.record({ first: zodSchemas, second: zodSchemas }), { numRuns: runs, seed: 7 });
    for (const [seed, { first, second }] of inputs.entries()) {
      const input = z.object({ first, second: second.optional() });
      try {
        const record = tool({ name: 'record', description: 'Records values.', input, execute: () => 'done' });
        const settings = {
          toolChoice: 'required',
          parallelCalls: false,
          temperature: 1,
          seed,
          limits: { steps: 1 },
        } as const;
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
    await host.dispose();
    console.info(JSON.stringify({ ...counts, invalid: counts.invalid.length }));
    expect(counts.invalid).toEqual([]);
    expect(counts.called).toBeGreaterThan(runs / 2);
  });
});
