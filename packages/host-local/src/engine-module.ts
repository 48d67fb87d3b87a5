import { HostError } from '@windrose/core/host';

/** What is used of node-llama-cpp's exports. */
export type EngineModule = Pick<
  typeof import('node-llama-cpp'),
  'getLlama' | 'LlamaGrammarEvaluationState' | 'LlamaLogLevel' | 'TokenBias'
>;

/** How the engine is found; tests put their own in. */
export type ImportEngine = () => Promise<EngineModule>;

/** Imports node-llama-cpp, which is an optional peer dependency. */
export const importNodeLlamaCpp: ImportEngine = () => import('node-llama-cpp');

/** The engine, or `HostError` of kind `engine-missing` that says how to get it. */
export async function requireEngine(importEngine: ImportEngine): Promise<EngineModule> {
  try {
    return await importEngine();
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    const what = missing ? 'is not installed' : 'cannot be loaded';
    throw new HostError(
      'engine-missing',
      `A local model needs node-llama-cpp, which ${what}. Run: npm install node-llama-cpp`,
      {
        cause,
      },
    );
  }
}
