// What is used here of the modules that workerd brings.

declare module 'cloudflare:workers' {
  import type { AIBinding } from '@windrose/host-workers-ai';
  import type { EmulatorAddress } from './open-emulator.js';

  /** The bindings of the Worker that the tests run in. */
  export const env: {
    /** A service binding to `emulated-ai.ts`. */
    readonly AI: AIBinding & { askFrom(emulator: EmulatorAddress): Promise<void> };
    /** The example, as a Worker of its own. */
    readonly EXAMPLE: { fetch(url: string, init?: RequestInit): Promise<Response> };
  };

  export class WorkerEntrypoint<Env = unknown> {
    protected readonly env: Env;
  }

  /** What a Workflow extends; the engine calls its `run` with what it was created with. */
  export class WorkflowEntrypoint<Env, Params> {
    protected readonly env: Env;
    /** Only says what `run` is given. */
    private readonly params: Params;
  }
}

declare module 'cloudflare:ai' {
  /** What Workers have as `env.AI`: the class that stands between a Worker and Cloudflare's network. */
  export class Ai {
    constructor(network: { fetch(url: string, init: RequestInit): Promise<Response> });
    run(model: string, inputs: Record<string, unknown>, options?: Record<string, unknown>): Promise<unknown>;
  }
}
