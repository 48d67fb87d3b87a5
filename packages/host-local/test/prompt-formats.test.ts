import { Agent, LimitError, type MistralFormat, tool } from '@windrose/core';
import { localHost } from '@windrose/host-local';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeRandomModel } from './random-model.js';

const formats: readonly MistralFormat[] = ['v1', 'v2', 'v3', 'v3-tekken', 'v7', 'v7-tekken', 'v11', 'v13'];

describe('a local model of noise, asked in every prompt format', () => {
  let path = '';
  beforeAll(() => {
    path = writeRandomModel('--ctx', '4096');
  });

  it.each(formats)(
    'calls the tools it must call in %s, with arguments that fit, and answers after that',
    async (format) => {
      const host = await localHost({ modelPath: path, format });
      const seen: unknown[] = [];
      const record = tool({
        name: 'record',
        description: 'Records a city.',
        effect: 'read',
        input: z.object({ city: z.enum(['Rome', 'Paris']), days: z.int().min(1).max(9) }),
        execute: (input) => seen.push(input),
      });
      const demanding = new Agent({
        host,
        tools: [record],
        toolChoice: 'required',
        seed: 3,
        temperature: 1,
        limits: { steps: 1 },
      });
      await expect(demanding.run('Record a city.')).rejects.toThrow(LimitError);
      expect(seen.length).toBeGreaterThan(0);
      const asking = new Agent({ host, output: z.object({ done: z.boolean() }), seed: 3, temperature: 1 });
      const { output } = await asking.run('Done?');
      expect(typeof output.done).toBe('boolean');
      await host.dispose();
    },
  );
});
