import { emulateTSystems } from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type TSystemsOptions, tSystemsWithLimits } from './t-systems.js';

async function open(wish: Partial<TSystemsOptions>) {
  const emulator = await emulateTSystems({ script: [] });
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
