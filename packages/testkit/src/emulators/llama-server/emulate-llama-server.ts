import type { EmulatorOptions } from '../../emulator.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { countPromptTokens, usageOf } from '../self-hosted/count-prompt-tokens.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { type SelfHostedEmulator, type SelfHostedRoute, startSelfHosted } from '../self-hosted/start-self-hosted.js';
import { completeLlamaPrompt } from './complete-llama-prompt.js';
import { fitLlamaPrompt } from './fit-llama-prompt.js';
import { generateLlama } from './generate-llama.js';
import { llamaChatBody, readLlamaBody } from './llama-server-body.js';
import { readLlamaOrder } from './read-llama-order.js';
import { type LlamaTemplate, showLlamaMessages, toolsAreShown } from './show-llama-messages.js';
import { llamaCompletion, llamaStream } from './spell-llama-answer.js';

/** How the emulated llama.cpp server was started. */
export interface LlamaServerEmulatorOptions extends EmulatorOptions {
  /** `generic` is what Mixtral 8x7B gets, `nemo` what models of the third format get. Default `nemo`. */
  readonly template?: LlamaTemplate;
  /** `-c`. Default 8,192. */
  readonly contextTokens?: number;
  /** So many requests find the model still loading. Default 0. */
  readonly loading?: number;
}

/** What was settled when the server started. */
interface Deployment {
  readonly template: LlamaTemplate;
  readonly contextTokens: number;
}

const model = 'default';
const templates: Readonly<Record<LlamaTemplate, string>> = {
  generic:
    "{{ bos_token }}{% for m in messages %}{% if m.role == 'user' %} [INST] {{ m.content }} [/INST]{% else %} {{ m.content }}{{ eos_token }}{% endif %}{% endfor %}",
  nemo: "{{ bos_token }}{% if tools %}[AVAILABLE_TOOLS]{{ tools | tojson }}[/AVAILABLE_TOOLS]{% endif %}{% for m in messages %}{% if m.role == 'user' %}[INST]{{ m.content }}[/INST]{% elif m.role == 'tool' %}[TOOL_RESULTS]{{ m.content }}[/TOOL_RESULTS]{% elif m.tool_calls %}[TOOL_CALLS]{{ m.tool_calls | tojson }}{{ eos_token }}{% else %}{{ m.content }}{{ eos_token }}{% endif %}{% endfor %}",
};

/** Starts a server with the wire of llama.cpp's own (its README, and answers seen); an empty key demands none. */
export async function emulateLlamaServer(options: LlamaServerEmulatorOptions): Promise<SelfHostedEmulator> {
  const { template = 'nemo', contextTokens = 8192 } = options;
  return startSelfHosted(options, {
    apiKey: options.apiKey ?? makeApiKey('llama-'),
    model,
    basePath: '/v1',
    routes: (runner) => {
      const load = loader(options.loading ?? 0);
      return listRoutes({ template, contextTokens }, runner).map((route) => ({
        ...route,
        answer: (request) => {
          load();
          return route.answer(request);
        },
      }));
    },
    unauthorized: { status: 401, json: errorBody(new HostRefusal(401, 'authentication_error', 'Invalid API Key')) },
    refuse: (refusal) => ({ status: refusal.status, json: errorBody(refusal) }),
    failure,
  });
}

function errorBody({ status: code, message, type, details }: HostRefusal): Record<string, unknown> {
  return { error: { code, message, type, ...details } };
}

/** A body that is no JSON is status 500 here. */
function failure(status: number, message: string): HostRefusal {
  if (status === 404) return new HostRefusal(404, 'not_found_error', 'File Not Found');
  const parsing = '[json.exception.parse_error.101] parse error: syntax error while parsing value';
  return new HostRefusal(status === 413 ? 413 : 500, 'server_error', status === 400 ? parsing : message);
}

function loader(requests: number): () => void {
  let left = requests;
  return () => {
    if (left <= 0) return;
    left -= 1;
    throw new HostRefusal(503, 'unavailable_error', 'Loading model');
  };
}

function listRoutes(deployment: Deployment, runner: ScriptedModelRunner): SelfHostedRoute[] {
  const { contextTokens, template } = deployment;
  const models = [{ id: model, object: 'model', owned_by: 'llamacpp', meta: { n_ctx_train: 32_768 } }];
  const props = {
    default_generation_settings: { n_ctx: contextTokens },
    total_slots: 1,
    chat_template: templates[template],
  };
  const healthy = (): LoopbackAnswer => ({ json: { status: 'ok' } });
  return [
    { method: 'GET', path: /(?:\/v1)?\/health/, open: true, answer: healthy },
    {
      method: 'GET',
      path: /(?:\/v1)?\/models/,
      open: true,
      answer: () => ({ json: { object: 'list', data: models } }),
    },
    { method: 'GET', path: '/props', answer: () => ({ json: props }) },
    { method: 'POST', path: '/completion', answer: ({ body }) => completeLlamaPrompt(body, contextTokens, runner) },
    { method: 'POST', path: /(?:\/v1)?\/chat\/completions/, answer: ({ body }) => complete(body, deployment, runner) },
  ];
}

function complete(
  given: unknown,
  { template, contextTokens }: Deployment,
  runner: ScriptedModelRunner,
): LoopbackAnswer {
  const body = readLlamaBody(llamaChatBody, given);
  const order = readLlamaOrder(body);
  const prompt = {
    messages: showLlamaMessages(body, order, template),
    toolNames: toolsAreShown(order, template) ? order.tools.map((tool) => tool.function.name) : [],
    ...(order.schema === undefined ? {} : { schema: order.schema }),
  };
  const promptTokens = countPromptTokens(prompt, template === 'nemo' ? order.tools : []);
  const wanted = body.max_completion_tokens ?? body.max_tokens ?? body.n_predict ?? -1;
  const maxTokens = fitLlamaPrompt(promptTokens, contextTokens, wanted);
  const parallel = body.parallel_tool_calls === true;
  const answer = generateLlama(runner.next(prompt), prompt, { order, template, parallel, maxTokens });
  const frame = { model: body.model ?? model, answer, usage: usageOf(promptTokens, answer.raw) };
  if (body.stream !== true) return { json: llamaCompletion(frame) };
  return { stream: llamaStream(frame, body.stream_options?.include_usage === true) };
}
