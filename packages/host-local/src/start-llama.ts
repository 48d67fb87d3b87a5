import { HostError } from '@windrose/core/host';
import type { Llama } from 'node-llama-cpp';

import type { EngineModule } from './engine-module.js';

/**
 * Started once for each kind and never stopped: every start takes a third of a second and adds a listener to the
 * process (seen).
 */
const started = new Map<boolean | 'auto', Promise<Llama>>();

/** llama.cpp itself, without a word on stdout or stderr; `gpu: true` insists on a GPU. */
export async function startLlama(module: EngineModule, gpu: boolean | 'auto'): Promise<Llama> {
  const starting = started.get(gpu) ?? start(module, gpu);
  started.set(gpu, starting);
  try {
    return await starting;
  } catch (error) {
    started.delete(gpu);
    throw error;
  }
}

async function start(module: EngineModule, gpu: boolean | 'auto'): Promise<Llama> {
  const llama = await module.getLlama({
    gpu: gpu === false ? false : 'auto',
    build: 'never',
    progressLogs: false,
    logLevel: module.LlamaLogLevel.disabled,
    // No limit of its own, so that `threads` is what is used.
    maxThreads: 0,
  });
  if (gpu !== true || llama.gpu !== false) return llama;
  await llama.dispose();
  throw new HostError('engine', 'No GPU that llama.cpp can use was found. Leave `gpu` out, or set it to "auto".');
}
