import type { EmulatorOptions } from '../../emulator.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { listPydanticErrors } from '../chat/list-pydantic-errors.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { type SelfHostedEmulator, startSelfHosted } from '../self-hosted/start-self-hosted.js';
import { badRequest, checkVllmSampling } from './check-vllm-sampling.js';
import { generateVllm } from './generate-vllm.js';
import { readVllmPrompt } from './read-vllm-prompt.js';
import { readVllmToolChoice } from './read-vllm-tool-choice.js';
import { vllmCompletion, vllmStream } from './spell-vllm-answer.js';
import { looseVllmBody, strictVllmBody, type VllmBody } from './vllm-request.js';

/** How the emulated vLLM was started. */
export interface VllmEmulatorOptions extends EmulatorOptions {
  /** Mixtral 8x22B has the third format and its parser, 8x7B the old template and none. Default `mixtral-8x22b`. */
  readonly model?: 'mixtral-8x22b' | 'mixtral-8x7b';
  /** `--enable-auto-tool-choice --tool-call-parser mistral`. Default: on for 8x22B; the server does not start with it for 8x7B. */
  readonly autoToolChoice?: boolean;
  /** Refuses unknown keys and knows `guided_json`, as builds of 2024 do. Default false: they are ignored. */
  readonly strictKeys?: boolean;
  /** Errors that are not nested under `error`, as older builds spell them. Default false. */
  readonly flatErrors?: boolean;
  /** `--max-model-len`. Default: what the model has. */
  readonly contextTokens?: number;
}

/** What was settled when the server started. */
interface Deployment {
  readonly name: string;
  readonly third: boolean;
  readonly autoToolChoice: boolean;
  readonly strictKeys: boolean;
  readonly contextTokens: number;
}

const models = {
  'mixtral-8x22b': { name: 'mistralai/Mixtral-8x22B-Instruct-v0.1', third: true, contextTokens: 65_536 },
  'mixtral-8x7b': { name: 'mistralai/Mixtral-8x7B-Instruct-v0.1', third: false, contextTokens: 32_768 },
};

/** Starts a server with the wire of vLLM's chat completions (vLLM documentation and source); an empty key demands none. */
export async function emulateVllm(options: VllmEmulatorOptions): Promise<SelfHostedEmulator> {
  const model = models[options.model ?? 'mixtral-8x22b'];
  const { autoToolChoice = model.third, strictKeys = false, contextTokens = model.contextTokens } = options;
  if (autoToolChoice && !model.third) {
    throw new Error(
      'Mistral Tool Parser could not locate the tool call token in the tokenizer: leave autoToolChoice out',
    );
  }
  const deployment = { ...model, autoToolChoice, strictKeys, contextTokens };
  return startSelfHosted(options, {
    apiKey: options.apiKey ?? makeApiKey('vllm-'),
    model: model.name,
    basePath: '/v1',
    routes: (runner) => [
      { method: 'GET', path: '/health', open: true, answer: () => ({ text: '' }) },
      { method: 'GET', path: '/v1/models', answer: () => ({ json: listModels(deployment) }) },
      { method: 'POST', path: '/v1/chat/completions', answer: ({ body }) => complete(body, deployment, runner) },
    ],
    unauthorized: { status: 401, json: { error: 'Unauthorized' } },
    refuse: (refusal) => ({ status: refusal.status, json: errorBody(refusal, options.flatErrors ?? false) }),
    failure: (status, message) => new HostRefusal(status, errorTypes[status] ?? 'BadRequestError', message),
  });
}

const errorTypes: Readonly<Record<number, string>> = { 404: 'NotFoundError', 500: 'InternalServerError' };

function errorBody({ message, type, status: code }: HostRefusal, flat: boolean): Record<string, unknown> {
  return flat ? { object: 'error', message, type, param: null, code } : { error: { message, type, param: null, code } };
}

function listModels({ name, contextTokens }: Deployment): Record<string, unknown> {
  const entry = { id: name, object: 'model', created: 1_750_000_000, owned_by: 'vllm', root: name, parent: null };
  return { object: 'list', data: [{ ...entry, max_model_len: contextTokens }] };
}

function complete(given: unknown, deployment: Deployment, runner: ScriptedModelRunner): LoopbackAnswer {
  const body = readBody(given, deployment);
  if (typeof body.model === 'string' && body.model !== deployment.name) {
    throw new HostRefusal(404, 'NotFoundError', `The model \`${body.model}\` does not exist.`);
  }
  checkVllmSampling(body);
  const choice = readVllmToolChoice(body, deployment.autoToolChoice);
  const shown = readVllmPrompt(body, choice, deployment);
  const answer = generateVllm(runner.next(shown.prompt), shown, choice, { body, third: deployment.third });
  if (body.stream !== true) return { json: vllmCompletion(deployment.name, answer) };
  return { stream: vllmStream(deployment.name, answer, body.stream_options ?? {}) };
}

function readBody(given: unknown, { strictKeys }: Deployment): VllmBody {
  const parsed = strictKeys ? strictVllmBody.safeParse(given) : looseVllmBody.safeParse(given);
  if (!parsed.success) throw badRequest(JSON.stringify(listPydanticErrors(parsed.error.issues, given)));
  return parsed.data;
}
