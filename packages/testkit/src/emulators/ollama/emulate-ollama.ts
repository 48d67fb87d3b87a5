import { z } from 'zod/v4';

import type { EmulatorOptions } from '../../emulator.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { type SelfHostedEmulator, startSelfHosted } from '../self-hosted/start-self-hosted.js';
import { answerOllamaNative, answerOllamaV1 } from './answer-ollama-chat.js';
import { isNameOf, listOllamaModels, type OllamaModelName, showOllamaModel } from './describe-ollama-model.js';
import { readOllamaBody } from './ollama-native-body.js';

/** How the emulated Ollama is set up. */
export interface OllamaEmulatorOptions extends Omit<EmulatorOptions, 'apiKey'> {
  /** The one model that was pulled. Default `mixtral:8x22b`. */
  readonly model?: OllamaModelName;
  /** `OLLAMA_CONTEXT_LENGTH`. Default 4,096, which is that of a small machine. */
  readonly contextTokens?: number;
  /** Whether calls of `/api/chat` carry an id and an index; older builds give neither. Default true. */
  readonly callIds?: boolean;
  /** `zero`: every call of `/v1` says index 0. Default `counted`. */
  readonly callIndex?: 'counted' | 'zero';
  /** Ends the stream of one accepted request, counted from 0, with an error in the middle. */
  readonly breakStream?: { readonly at: number; readonly message: string };
}

/** Starts a server with the wire of Ollama, `/api` and `/v1` both (Ollama documentation and source); it has no key. */
export async function emulateOllama(options: OllamaEmulatorOptions): Promise<SelfHostedEmulator> {
  const { model = 'mixtral:8x22b', contextTokens = 4096, callIds = true, callIndex = 'counted', breakStream } = options;
  const deployment = { model, contextTokens, callIds, callIndex, breakStream };
  return startSelfHosted(options, {
    apiKey: '',
    model,
    basePath: '',
    routes: (runner) => [
      { method: 'GET', path: '/api/version', answer: () => ({ json: { version: '0.0.0-emulated' } }) },
      { method: 'GET', path: '/api/tags', answer: () => ({ json: listOllamaModels(model) }) },
      { method: 'POST', path: '/api/show', answer: ({ body }) => ({ json: show(body, model) }) },
      { method: 'POST', path: '/api/chat', answer: ({ body }) => answerOllamaNative(body, deployment, runner) },
      {
        method: 'GET',
        path: '/v1/models',
        answer: () => ({ json: { object: 'list', data: [{ id: model, object: 'model' }] } }),
      },
      { method: 'POST', path: '/v1/chat/completions', answer: ({ body }) => answerOllamaV1(body, deployment, runner) },
    ],
    unauthorized: { status: 401, json: { error: 'unauthorized' } },
    refuse: ({ status, type, message }, request) => {
      const nested = { error: { message, type, param: null, code: null } };
      return { status, json: request?.pathname.startsWith('/v1') ? nested : { error: message } };
    },
    failure: (status, message) =>
      new HostRefusal(status, status === 500 ? 'api_error' : 'invalid_request_error', message),
  });
}

const showBody = z.object({ model: z.string().optional(), name: z.string().optional() });

function show(given: unknown, model: OllamaModelName): Record<string, unknown> {
  const body = readOllamaBody(showBody, given);
  const name = body.model ?? body.name ?? '';
  if (!isNameOf(model, name)) throw new HostRefusal(404, 'not_found_error', `model '${name}' not found`);
  return showOllamaModel(model);
}
