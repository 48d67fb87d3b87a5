import type { Emulator, EmulatorOptions } from '../../emulator.js';
import { type LoopbackAnswer, type LoopbackRequest, type Route, startLoopbackServer } from '../../loopback-server.js';
import { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { HostRefusal } from './host-refusal.js';

/** A route that may throw {@link HostRefusal}. */
export interface SelfHostedRoute extends Route {
  /** Answers without the key too. */
  readonly open?: boolean;
}

/** What makes one self-hosted server different from the next. */
export interface SelfHostedServer {
  /** Empty where the server was started without a key. */
  readonly apiKey: string;
  readonly model: string;
  /** The path its base address has: `/v1`, or nothing. */
  readonly basePath: string;
  readonly routes: (runner: ScriptedModelRunner) => readonly SelfHostedRoute[];
  /** Puts a refusal into the server's own body. */
  readonly refuse: (refusal: HostRefusal, request?: LoopbackRequest) => LoopbackAnswer;
  /** The refusal for what failed outside the routes: no JSON, no such path, the script at its end. */
  readonly failure: (status: number, message: string) => HostRefusal;
  /** What a request without the key gets. */
  readonly unauthorized: LoopbackAnswer;
}

/** A server that people run themselves, emulated. */
export interface SelfHostedEmulator extends Emulator {
  /** The model's name on this server. */
  readonly model: string;
}

/** Starts a server whose routes stand behind its key and may throw {@link HostRefusal}. */
export async function startSelfHosted(
  { script, pieceBytes, refuse, between }: EmulatorOptions,
  server: SelfHostedServer,
): Promise<SelfHostedEmulator> {
  const runner = new ScriptedModelRunner(script);
  const { url, requests, close } = await startLoopbackServer({
    routes: server.routes(runner).map((route) => ({ ...route, answer: guard(route, server) })),
    failure: (status, message) => server.refuse(server.failure(status, message)),
    pieceBytes,
    refuse,
    between,
  });
  const { apiKey, model, basePath } = server;
  return { url: `${url}${basePath}`, apiKey, model, requests, prompts: runner.prompts, close };
}

function guard({ open = false, answer }: SelfHostedRoute, server: SelfHostedServer): Route['answer'] {
  const { apiKey } = server;
  return (request) => {
    if (!open && apiKey !== '' && request.headers['authorization'] !== `Bearer ${apiKey}`) return server.unauthorized;
    try {
      return answer(request);
    } catch (error) {
      if (error instanceof HostRefusal) return server.refuse(error, request);
      throw error;
    }
  };
}
