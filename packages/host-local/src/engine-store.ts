import { HostError } from '@windrose/core/host';

import { importNodeLlamaCpp, requireEngine, type ImportEngine } from './engine-module.js';
import { loadEngine, type Engine, type EngineSettings } from './engine.js';
import { findModelFile, type ModelFile } from './model-file.js';

/** One user's hold on a shared engine; `release` may be called more than once. */
export interface EngineHold {
  readonly engine: Engine;
  release(): Promise<void>;
}

interface Entry {
  readonly engine: Promise<Engine>;
  users: number;
}

/** Engines by file and settings: loaded once, counted by user, freed when the last one lets go. */
export class EngineStore {
  readonly #importEngine: ImportEngine;
  readonly #entries = new Map<string, Entry>();

  constructor(importEngine: ImportEngine) {
    this.#importEngine = importEngine;
  }

  /** Takes hold of the engine of a file, loading it where nobody has it yet; errors name the path as it was given. */
  async acquire(givenPath: string, settings: EngineSettings): Promise<EngineHold> {
    const file = await findModelFile(givenPath);
    const key = JSON.stringify([file.path, settings]);
    const entry = this.#entries.get(key) ?? { engine: this.#load(givenPath, file, settings), users: 0 };
    this.#entries.set(key, entry);
    entry.users += 1;
    const letGo = async (): Promise<void> => {
      entry.users -= 1;
      if (entry.users > 0) return;
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      await (await entry.engine).close();
    };
    try {
      let released: Promise<void> | undefined;
      return { engine: await entry.engine, release: () => (released ??= letGo()) };
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      throw error;
    }
  }

  async #load(givenPath: string, file: ModelFile, settings: EngineSettings): Promise<Engine> {
    const module = await requireEngine(this.#importEngine);
    try {
      return await loadEngine(module, file, settings);
    } catch (cause) {
      throw loadError(givenPath, cause);
    }
  }
}

/** The engines of this process. */
export const sharedEngines = new EngineStore(importNodeLlamaCpp);

function loadError(givenPath: string, cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  // Thrown by getLlama({ build: 'never' }) where no package with a binary for this system is installed.
  if (cause instanceof Error && cause.name === 'NoBinaryFoundError') {
    const advice =
      'Run `npm install node-llama-cpp` with optional dependencies on, or `npx node-llama-cpp source download`.';
    return new HostError('engine-missing', `node-llama-cpp has no binary for this system. ${advice}`, { cause });
  }
  const advice = 'If the file is whole and of a kind llama.cpp reads, try a smaller `contextTokens` or `parallel`.';
  return new HostError('engine', `llama.cpp cannot load ${givenPath}: ${message}. ${advice}`, { cause });
}
