import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type Host, HostError, tool } from '@windrose/core';
import { emulated } from '@windrose/core/emulated';
import { native } from '@windrose/core/native';
import { ScriptedHost } from '@windrose/core/testing';

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });

/** Takes neither a seed nor tools, and says so when it is asked with them. */
function narrowHost(): Host {
  const { capabilities } = new ScriptedHost([]);
  return {
    name: 'narrow',
    model: 'm',
    capabilities,
    strategies: [native, emulated],
    async *generate(request, { omit = [] }) {
      if (request.kind === 'chat' && request.tools.length > 0)
        throw new HostError('tools-unsupported', 'No tools.', { status: 400 });
      if (!omit.includes('seed')) throw new HostError('unknown-param', 'No seed.', { param: 'seed', setting: 'seed' });
      yield { type: 'text', text: 'Hi.' };
      yield { type: 'finish', reason: 'stop' };
    },
  };
}

describe('what another agent has learned of the same host', () => {
  it('is an error of a strict agent each time, not the first time alone', async () => {
    const host = narrowHost();
    const strict = new Agent({ host, strict: true, seed: 7 });
    await new Agent({ host, seed: 7 }).run('Hi?');
    for (let run = 0; run < 3; run++) {
      await expect(strict.run('Hi?')).rejects.toMatchObject({ code: 'CAPABILITY', setting: 'seed' });
      expect(() => strict.plan()).toThrow('seed');
    }
  });

  it('is an error each time of one that insists on a way', async () => {
    const host = narrowHost();
    const insisting = new Agent({ host, tools: [look], strategy: 'native' });
    await new Agent({ host, tools: [look], seed: 7 }).run('Hi?');
    for (let run = 0; run < 3; run++) expect(() => insisting.plan()).toThrow('"native"');
  });
});
