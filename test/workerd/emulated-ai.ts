import { WorkerEntrypoint } from 'cloudflare:workers';
import { workersAIBinding } from '../../packages/testkit/src/emulators/workers-ai/workers-ai-binding.js';
import type { EmulatorAddress } from './open-emulator.js';

let emulator: EmulatorAddress | undefined;

/** A Worker that others have as their `env.AI`: Workers AI without Cloudflare's network. */
export class EmulatedAI extends WorkerEntrypoint {
  /** Says which emulator is asked from now on. */
  askFrom(address: EmulatorAddress): void {
    emulator = address;
  }

  async run(model: string, inputs: Record<string, unknown>, options?: unknown): Promise<unknown> {
    if (emulator === undefined) throw new Error('No emulator is open: call openEmulator first.');
    return workersAIBinding(emulator).run(model, inputs, options);
  }
}
