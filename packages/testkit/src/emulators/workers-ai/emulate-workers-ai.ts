import { randomBytes } from 'node:crypto';

import type { Emulator } from '../../emulator.js';
import type { LoopbackAnswer, LoopbackRequest, Route } from '../../loopback-server.js';
import { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { startEmulator } from '../../start-emulator.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { answerNative, answerOpenAI } from './answer-workers-ai.js';
import { fail, shapeFailure, type WorkersAICode } from './workers-ai-failure.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';

/** An emulated Workers AI. */
export interface WorkersAIEmulator extends Emulator {
  readonly accountId: string;
}

/**
 * Serves Cloudflare Workers AI: the models of Mistral's family with the input schemas of their files, natively and by the
 * OpenAI path. Its address ends in `/client/v4`.
 */
export async function emulateWorkersAI(options: WorkersAIEmulatorOptions): Promise<WorkersAIEmulator> {
  const accountId = randomBytes(16).toString('hex');
  const runner = new ScriptedModelRunner(options.script);
  const emulator = await startEmulator({
    options,
    runner,
    apiKey: options.apiKey ?? makeApiKey(),
    basePath: '/client/v4',
    routes: workersAIRoutes(accountId, options, runner),
    failure: (status, message) => ({ ...shapeFailure(fail(codes[status] ?? 7009, message)), status }),
    unauthorized: shapeFailure(fail(10000)),
  });
  return { ...emulator, accountId };
}

const codes: Readonly<Record<number, WorkersAICode>> = { 400: 3003, 404: 7003, 413: 3006 };

function workersAIRoutes(accountId: string, options: WorkersAIEmulatorOptions, runner: ScriptedModelRunner): Route[] {
  const own = (answer: (request: LoopbackRequest) => LoopbackAnswer) => (request: LoopbackRequest) =>
    request.groups[0] === accountId ? answer(request) : unrouted(request);
  return [
    {
      method: 'POST',
      path: /\/client\/v4\/accounts\/([^/]+)\/ai\/run\/(.+)/,
      answer: own(({ groups: [, model = ''], body }) => answerNative(options, runner, model, body)),
    },
    {
      method: 'POST',
      path: /\/client\/v4\/accounts\/([^/]+)\/ai\/v1\/chat\/completions/,
      answer: own(({ body }) => answerOpenAI(options, runner, body)),
    },
  ];
}

/** A wrong account is no route (opencode#23773). */
function unrouted({ pathname }: LoopbackRequest): LoopbackAnswer {
  const message = `Could not route to ${pathname}, perhaps your object identifier is invalid?`;
  return shapeFailure(fail(7003, message));
}
