import type { TestProject } from 'vitest/node';
import { bundleEmulatedAI, type BundledWorker, bundleExample } from './bundle-worker.js';
import { startEmulatorDesk } from './emulator-desk.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly emulatorDesk: string;
    /** The text of the module that others have as their `env.AI`. */
    readonly emulatedAI: string;
    readonly example: BundledWorker;
  }
}

/** What runs outside of workerd for as long as its tests do. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [desk, emulatedAI, example] = await Promise.all([
    startEmulatorDesk(),
    bundleEmulatedAI(),
    bundleExample('cloudflare-worker'),
  ]);
  project.provide('emulatorDesk', desk.url);
  project.provide('emulatedAI', emulatedAI);
  project.provide('example', example);
  return () => desk.close();
}
