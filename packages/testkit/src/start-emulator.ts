import type { Emulator, EmulatorOptions } from './emulator.js';
import { type FailureAnswer, type LoopbackAnswer, type Route, startLoopbackServer } from './loopback-server.js';
import type { ScriptedModelRunner } from './scripted-model-runner.js';

/** What makes a host of a server on loopback. */
export interface EmulatorParts {
  readonly options: EmulatorOptions;
  readonly runner: ScriptedModelRunner;
  /** Demanded as bearer token on every route; `''` demands none. */
  readonly apiKey: string;
  /** The path its base address has: `/v1`. */
  readonly basePath: string;
  readonly routes: readonly Route[];
  readonly failure: FailureAnswer;
  /** What a request without the key gets. */
  readonly unauthorized: LoopbackAnswer;
}

/** Starts a host: its routes behind its key, its requests and prompts recorded. */
export async function startEmulator(parts: EmulatorParts): Promise<Emulator> {
  const { options, runner, apiKey, basePath, routes, failure, unauthorized } = parts;
  const guard = (route: Route): Route => ({
    ...route,
    answer: (request) => {
      const known = apiKey === '' || request.headers['authorization'] === `Bearer ${apiKey}`;
      return known ? route.answer(request) : unauthorized;
    },
  });
  const { pieceBytes, refuse, between } = options;
  const server = await startLoopbackServer({ routes: routes.map(guard), failure, pieceBytes, refuse, between });
  const { url, requests, close } = server;
  return { url: `${url}${basePath}`, apiKey, requests, prompts: runner.prompts, close };
}
