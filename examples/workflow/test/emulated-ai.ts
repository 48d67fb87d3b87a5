import { WorkerEntrypoint } from 'cloudflare:workers';
import { workersAIBinding } from '../../../packages/testkit/src/emulators/workers-ai/workers-ai-binding.js';
import type { EmulatorAddress } from '../../../test/workerd/open-emulator.js';

/** The example's `env.AI`: Workers AI without Cloudflare's network, asked from an emulator outside that outlives it. */
export class EmulatedAI extends WorkerEntrypoint<{ readonly EMULATOR: EmulatorAddress }> {
  async run(model: string, inputs: Record<string, unknown>, options?: unknown): Promise<unknown> {
    return workersAIBinding(this.env.EMULATOR).run(model, inputs, options);
  }
}
