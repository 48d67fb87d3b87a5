import { basename } from 'node:path';

import { HostError, type Host, type MistralFormat } from '@windrose/core/host';
import { type ArgumentBinding, copyingArguments, type CopyingOptions, rawCounting } from '@windrose/core/raw';
import { tinyMixtralPath } from '@windrose/tiny-mixtral';

import { checkOptions } from './check-options.js';
import { detectFormat } from './detect-format.js';
import { sharedEngines, type EngineStore } from './engine-store.js';
import type { EngineSettings } from './engine.js';
import { generate } from './generate.js';
import { localCapabilities } from './local-capabilities.js';
import { tokenizePrompt } from './tokenize-prompt.js';

/** Which file to run, and how. */
export interface LocalHostOptions {
  /** Path of a GGUF file; left out, the toy of `@windrose/tiny-mixtral`. */
  readonly modelPath?: string;
  /** The host's name in plans and errors; left out, `local`. */
  readonly name?: string;
  /** The prompt format the model was trained on; left out, read from the control tokens of the file's vocabulary. */
  readonly format?: MistralFormat;
  /**
   * Tokens of prompt and answer together; at most what the model was trained on, which is also the default up to 8192.
   */
  readonly contextTokens?: number;
  /**
   * Prompt tokens read at once; an abort takes effect between two batches. Left out, 512, or 256 for files under 100
   * MB.
   */
  readonly batchTokens?: number;
  /** Left out, one for files under 100 MB and the machine's cores for larger ones. */
  readonly threads?: number;
  /** Answers written at once, each with a window of its own; more wait in line. Left out, 1. */
  readonly parallel?: number;
  /** `'auto'` takes a GPU where there is one, `true` insists on it. Left out, none is used. */
  readonly gpu?: boolean | 'auto';
  /**
   * Binds the arguments of calls to what was said: strings to words of the user or of a tool's result, numbers to those that occur there, in
   * digits or English words. For very small models, which cannot misspell what they may only copy; left out, schemas alone bind.
   *
   * `enum`, `const`, booleans, null and names of properties are not concerned, nor are answers. An optional property that nothing fits is
   * left out; a required one is bound by its schema. What a model has to write in its own words, such as a formula, is named in `except`.
   * Of a long conversation the last 2,000 words can be copied, the user's last message first.
   */
  readonly copyArguments?: boolean | CopyingOptions;
}

/** A model in this process. */
export interface LocalHost extends Host {
  /**
   * Lets go of the model; it is freed when its last host has. Answers under way on a freed model end with `HostError`.
   */
  dispose(): Promise<void>;
}

/**
 * Loads a GGUF file with llama.cpp (the optional peer `node-llama-cpp`) and makes it a host. Hosts with the same file
 * and settings share one loaded model.
 *
 * It takes raw prompts and GBNF grammars, no messages; Windrose renders the prompt. Temperature is 0 unless it is
 * given, so the same prompt gives the same text.
 *
 * Rejects with `HostError`: of the kind `engine-missing` where the peer is not installed, `bad-request` for an option that cannot be, `engine` for a
 * file that cannot be loaded.
 */
export function localHost(options: LocalHostOptions = {}): Promise<LocalHost> {
  return openLocalHost(options, sharedEngines);
}

/** @internal {@link localHost} on engines of one's own. */
export async function openLocalHost(options: LocalHostOptions, engines: EngineStore): Promise<LocalHost> {
  checkOptions(options);
  const modelPath = options.modelPath ?? tinyMixtralPath;
  const hold = await engines.acquire(modelPath, engineSettings(options));
  const { engine } = hold;
  const name = options.name ?? 'local';
  let disposed = false;
  return {
    name,
    model: engine.model.fileInfo.metadata.general.name ?? basename(modelPath),
    capabilities: localCapabilities(options.format ?? detectFormat(engine.tokenizer), engine.contextTokens),
    strategies: [
      rawCounting(
        (request) =>
          request.kind === 'raw' && !disposed
            ? tokenizePrompt(request.prompt, engine.model, engine.vocabulary).length
            : 0,
        { binding: bindingOf(options) },
      ),
    ],
    async *generate(request, { signal }) {
      if (disposed) throw new HostError('engine', `The host "${name}" was disposed. Make a new one with localHost().`);
      if (request.kind !== 'raw')
        throw new HostError('bad-request', `The host "${name}" takes raw prompts, no messages.`);
      yield* generate(engine, request, signal);
    },
    dispose() {
      disposed = true;
      return hold.release();
    },
  };
}

function bindingOf({ copyArguments = false }: LocalHostOptions): ArgumentBinding | undefined {
  if (copyArguments === false) return undefined;
  return copyingArguments(copyArguments === true ? {} : copyArguments);
}

function engineSettings({
  contextTokens,
  batchTokens,
  threads,
  parallel = 1,
  gpu = false,
}: LocalHostOptions): EngineSettings {
  return { contextTokens, batchTokens, threads, parallel, gpu };
}
