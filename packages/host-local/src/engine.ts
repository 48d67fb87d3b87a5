import { availableParallelism } from 'node:os';

import { HostError } from '@windrose/core/host';
import type { Llama, LlamaContext, LlamaModel } from 'node-llama-cpp';

import type { EngineModule } from './engine-module.js';
import { GrammarStore } from './grammar-store.js';
import type { ModelFile } from './model-file.js';
import { SequencePool } from './sequence-pool.js';
import { startLlama } from './start-llama.js';
import { Vocabulary, type TokenizerMetadata } from './vocabulary.js';

/** How a model is loaded; two hosts with the same file and settings share one. */
export interface EngineSettings {
  readonly contextTokens: number | undefined;
  readonly batchTokens: number | undefined;
  readonly threads: number | undefined;
  readonly parallel: number;
  readonly gpu: boolean | 'auto';
}

/** A loaded model with its context. */
export interface Engine {
  readonly model: LlamaModel;
  readonly tokenizer: TokenizerMetadata;
  readonly vocabulary: Vocabulary;
  readonly pool: SequencePool;
  readonly grammars: GrammarStore;
  readonly contextTokens: number;
  readonly batchTokens: number;
  close(): Promise<void>;
}

/** A window is a cost in memory: more than this only where asked for. */
const defaultContextTokens = 8192;

/**
 * Files below this size are toys, for which the engine's defaults are wrong (measured on toys of 0.5 and 3.7 MB). Two
 * threads wait for each other more than they work: 33 tokens/s against 900 and more with one. And flash attention on a
 * CPU reads 2 to 63 tokens at a time far slower than 64: 32 tokens behind 256 others took 40 ms with it, 6 ms without.
 * Without it, 256 at a time read fastest.
 */
const toyBytes = 100_000_000;
const toyBatchTokens = 256;
const defaultBatchTokens = 512;

/** Loads a file into an engine. */
export async function loadEngine(module: EngineModule, file: ModelFile, settings: EngineSettings): Promise<Engine> {
  const llama = await startLlama(module, settings.gpu);
  const model = await llama.loadModel({ modelPath: file.path, ...(settings.gpu === false && { gpuLayers: 0 }) });
  try {
    const context = await createContext(llama, model, file, settings);
    return assembleEngine(module, llama, model, context);
  } catch (error) {
    await model.dispose();
    throw error;
  }
}

function createContext(
  llama: Llama,
  model: LlamaModel,
  file: ModelFile,
  settings: EngineSettings,
): Promise<LlamaContext> {
  const isToy = file.bytes < toyBytes;
  const cores = Math.min(llama.cpuMathCores, availableParallelism());
  return model.createContext({
    contextSize: Math.min(settings.contextTokens ?? defaultContextTokens, model.trainContextSize),
    sequences: settings.parallel,
    threads: settings.threads ?? (isToy ? 1 : cores),
    flashAttention: isToy && llama.gpu === false ? false : 'auto',
    batchSize: settings.batchTokens ?? (isToy ? toyBatchTokens : defaultBatchTokens),
  });
}

function assembleEngine(module: EngineModule, llama: Llama, model: LlamaModel, context: LlamaContext): Engine {
  const tokenizer = model.fileInfo.metadata.tokenizer.ggml;
  const vocabulary = new Vocabulary(tokenizer);
  const pool = new SequencePool(Array.from({ length: context.totalSequences }, () => context.getSequence()));
  return {
    model,
    tokenizer,
    vocabulary,
    pool,
    grammars: new GrammarStore(module, llama, model, vocabulary),
    contextTokens: context.contextSize,
    batchTokens: context.batchSize,
    close: async () => {
      pool.close(new HostError('engine', 'The local model was disposed. Make a new host with localHost().'));
      await context.dispose();
      await model.dispose();
    },
  };
}
