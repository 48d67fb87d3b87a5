import type { Emulator } from '../../emulator.js';
import type { FailureAnswer, Route } from '../../loopback-server.js';
import { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { startEmulator } from '../../start-emulator.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { answerNvidiaChat, type NvidiaDeployment } from './answer-nvidia-chat.js';
import type { NvidiaEmulatorOptions } from './nvidia-options.js';
import { refuseAsBackend, refuseAsGateway } from './nvidia-refusals.js';
import { PendingAnswers } from './pending-answers.js';

/** An emulated NVIDIA API catalogue or NIM. */
export interface NvidiaEmulator extends Emulator {
  readonly model: string;
  /** Where answers that were put off are asked for: `${statusUrl}/${id}`. */
  readonly statusUrl: string;
}

/**
 * Serves NVIDIA's catalogue as its API reference describes it (Mixtral 8x22B): tools are refused, ranges are narrow,
 * unknown keys are errors. `nim` makes it a self-hosted NIM whose calls are native. Its address ends in `/v1`.
 */
export async function emulateNvidia(options: NvidiaEmulatorOptions): Promise<NvidiaEmulator> {
  const { nim = false, model = 'mistralai/mixtral-8x22b-instruct-v0.1' } = options;
  const runner = new ScriptedModelRunner(options.script);
  const emulator = await startEmulator({
    options,
    runner,
    apiKey: options.apiKey ?? (nim ? '' : makeApiKey('nvapi-')),
    basePath: '/v1',
    routes: nvidiaRoutes({ ...options, model }, runner),
    failure: nim ? (status, message) => refuseAsBackend(message, status) : gatewayFailure,
    unauthorized: refuseAsGateway(401, 'Unauthorized', 'Authentication failed'),
  });
  return { ...emulator, model, statusUrl: emulator.url.replace(/v1$/, 'v2/nvcf/pexec/status') };
}

function nvidiaRoutes(deployment: NvidiaDeployment, runner: ScriptedModelRunner): Route[] {
  const pending = new PendingAnswers(deployment.pending ?? 0);
  const model = { id: deployment.model, object: 'model', created: 735_790_403, owned_by: 'mistralai' };
  return [
    { method: 'GET', path: '/v1/models', answer: () => ({ json: { object: 'list', data: [model] } }) },
    {
      method: 'POST',
      path: '/v1/chat/completions',
      answer: ({ body }) => pending.putOff(answerNvidiaChat(deployment, runner, body)),
    },
    { method: 'GET', path: /\/v2\/nvcf\/pexec\/status\/(.+)/, answer: ({ groups }) => pending.ask(groups[0] ?? '') },
  ];
}

const titles: Readonly<Record<number, string>> = { 404: 'Not Found', 500: 'Internal Server Error' };
const gatewayFailure: FailureAnswer = (status, message) =>
  refuseAsGateway(status, titles[status] ?? 'Bad Request', message);
