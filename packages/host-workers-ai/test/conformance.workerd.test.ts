import { env } from 'cloudflare:workers';
import { Ai } from 'cloudflare:ai';
import type { Host } from '@windrose/core';
import { type AIBinding, workersAI, workersAIBinding } from '@windrose/host-workers-ai';
import { describe, expect, it } from 'vitest';
import { openEmulator } from '../../../test/workerd/open-emulator.js';
import { checkRule, conformanceRules } from '../../testkit/src/conformance/check-host.js';
import type { ConformanceTarget } from '../../testkit/src/conformance/conformance-target.js';

it('x', async () => {
  const target: ConformanceTarget = {
    name: 'x',
    open: async (script, options) => {
      const emulator = await openEmulator({ script, ...options });
      const host = workersAIBinding({ binding: env.AI });
      return {
        emulator,
        host: {
          ...host,
          async *generate(request, o) {
            try {
              yield* host.generate(request, o);
            } finally {
              await emulator.look();
            }
          },
        },
      };
    },
  };
  for (const rule of Object.keys(conformanceRules)) {
    const o = await checkRule(target, rule);
    console.log(rule, o.outcome, o.error?.message);
  }
});
