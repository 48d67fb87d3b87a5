import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Between, emulateTSystems } from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type TSystemsOptions, tSystemsWithLimits } from './t-systems.js';

async function open(wish: Partial<TSystemsOptions>, between?: Between) {
  const emulator = await emulateTSystems({ script: [], ...(between && { between }) });
  onTestFinished(() => emulator.close());
  const { capabilities } = await tSystemsWithLimits({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish });
  return capabilities;
}

describe('the limits that the host tells', () => {
  it('are those of the model', async () => {
    const { limits, sampling, evidence } = await open({});
    expect(limits.contextTokens).toBe(32_768);
    expect(sampling.maxTokens).toEqual({ min: 1, max: 8192 });
    expect(evidence).toMatchObject({ limits: 'probed' });
  });

  it.each([0, -1, 0.5, '8192', null])('are passed over where they are no counts: %j', async (count) => {
    const meta_data = { max_sequence_length: count, max_output_length: count };
    const models = { data: [{ id: 'Mixtral-8x7B-Instruct-v0.1', meta_data }] };
    const between: Between = async () => {
      const server = createServer((_, response) => response.end(JSON.stringify(models)));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      return {
        url: `http://127.0.0.1:${port}`,
        close: async () => void server.close().closeAllConnections(),
      };
    };
    const { limits, sampling } = await open({}, between);
    expect([limits.contextTokens, sampling.maxTokens]).toEqual([32_768, { min: 1 }]);
  });

  it('do not replace what the caller knows better', async () => {
    const maxTokens = { min: 1, max: 512 };
    const evidence = { limits: 'documented' } as const;
    const own = { limits: { contextTokens: 16_000 }, sampling: { maxTokens }, evidence };
    const found = await open({ capabilities: own });
    expect(found.limits.contextTokens).toBe(16_000);
    expect(found.sampling.maxTokens).toEqual(maxTokens);
    expect(found.evidence).toMatchObject(evidence);
  });

  it('fill in what the caller leaves out', async () => {
    const { limits, sampling } = await open({ capabilities: { limits: { defaultMaxTokens: 128 } } });
    expect(limits).toMatchObject({ contextTokens: 32_768, defaultMaxTokens: 128 });
    expect(sampling.maxTokens).toEqual({ min: 1, max: 8192 });
  });
});
