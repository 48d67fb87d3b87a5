import { Agent } from '@windrose/core';
import { native } from '@windrose/core/native';
import { ScriptedHost } from '@windrose/core/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const output = z.object({ city: z.string() });
const half = '{"city": "Par';
const good = '{"city": "Paris"}';

describe('an answer that breaks off', () => {
  it('is asked for again with no less room than an answer has where no limit is known', async () => {
    for (const finish of ['stop', 'length'] as const) {
      const host = new ScriptedHost([{ text: half, finish }, good], { strategies: [native] });
      const { output: value } = await new Agent({ host, output }).run('Where?');
      expect(value).toEqual({ city: 'Paris' });
      const [first, second] = host.requests.map(({ sampling }) => sampling.maxTokens);
      expect(first).toBeUndefined();
      expect(second).toBeGreaterThanOrEqual(1024);
    }
  });
});
