import type { EmulatorOptions } from '../../emulator.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { jsonEvent } from '../../server-sent-events.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { usageOf } from '../self-hosted/count-prompt-tokens.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import { type SelfHostedEmulator, startSelfHosted } from '../self-hosted/start-self-hosted.js';
import { generateTgi } from './generate-tgi.js';
import { readTgiPrompt, type TgiTemplate } from './read-tgi-prompt.js';
import { readTgiTools } from './read-tgi-tools.js';
import { tgiCompletion, type TgiSpelling, tgiStream } from './spell-tgi-answer.js';
import { maxStopSequences, readTgiBody } from './tgi-body.js';

/** How the emulated TGI was started, and which build it is. */
export interface TgiEmulatorOptions extends EmulatorOptions, Partial<TgiSpelling> {
  /** Default `plain`. With `v3` a tool's message always fails, for the router drops the id the template wants. */
  readonly template?: TgiTemplate;
  /** `--max-total-tokens`. Default 8,192. */
  readonly contextTokens?: number;
  /** So many requests find the server full. Default 0. */
  readonly overloaded?: number;
  /** Lets the generation of one accepted request, counted from 0, fail: status 424, or an error in the stream. */
  readonly breakGeneration?: { readonly at: number; readonly message: string };
}

/** What was settled when the server started. */
interface Deployment {
  readonly template: TgiTemplate;
  readonly contextTokens: number;
  readonly spelling: TgiSpelling;
  readonly breakGeneration: TgiEmulatorOptions['breakGeneration'];
}

const model = 'mistralai/Mixtral-8x7B-Instruct-v0.1';

/** Starts a server with the wire of text-generation-inference (its documentation and source); an empty key demands none. */
export async function emulateTgi(options: TgiEmulatorOptions): Promise<SelfHostedEmulator> {
  const { template = 'plain', contextTokens = 8192, argumentsAs = 'text', finishReason = 'stop' } = options;
  const spelling = { argumentsAs, finishReason };
  const deployment = { template, contextTokens, spelling, breakGeneration: options.breakGeneration };
  let full = options.overloaded ?? 0;
  return startSelfHosted(options, {
    apiKey: options.apiKey ?? makeApiKey('tgi-'),
    model,
    basePath: '/v1',
    routes: (runner) => [
      { method: 'GET', path: '/health', open: true, answer: () => ({ text: '' }) },
      { method: 'GET', path: '/info', answer: () => ({ json: describeServer(contextTokens) }) },
      {
        method: 'GET',
        path: '/v1/models',
        answer: () => ({ json: { object: 'list', data: [{ id: model, object: 'model' }] } }),
      },
      {
        method: 'POST',
        path: '/v1/chat/completions',
        answer: ({ body }) => {
          if (full > 0) {
            full -= 1;
            throw new HostRefusal(429, 'overloaded', 'Model is overloaded');
          }
          return complete(body, deployment, runner);
        },
      },
    ],
    unauthorized: { status: 401, text: '' },
    refuse: ({ status, type, message }) => ({ status, json: { error: message, error_type: type } }),
    failure: (status, message) =>
      new HostRefusal(status === 400 ? 422 : status, status === 500 ? 'generation' : 'validation', message),
  });
}

function describeServer(contextTokens: number): Record<string, unknown> {
  return {
    ...{ model_id: model, model_sha: null, model_pipeline_tag: 'text-generation', max_concurrent_requests: 128 },
    ...{ max_best_of: 2, max_stop_sequences: maxStopSequences, max_input_tokens: contextTokens - 1 },
    ...{ max_total_tokens: contextTokens, router: 'text-generation-router', version: '3.0.0-emulated' },
  };
}

function complete(given: unknown, deployment: Deployment, runner: ScriptedModelRunner): LoopbackAnswer {
  const body = readTgiBody(given);
  const tools = readTgiTools(body);
  const shown = readTgiPrompt(body, tools, deployment);
  const answer = generateTgi(runner.next(shown.prompt), shown, tools, body);
  const usage = usageOf(shown.promptTokens, answer.raw);
  const frame = { model, answer, usage, spelling: deployment.spelling };
  const { breakGeneration } = deployment;
  const broken = breakGeneration?.at === runner.prompts.length - 1 ? breakGeneration.message : undefined;
  const message = `Request failed during generation: ${broken}`;
  if (body.stream !== true) {
    if (broken !== undefined) throw new HostRefusal(424, 'generation', message);
    return { json: tgiCompletion(frame) };
  }
  const events = tgiStream(frame, body.stream_options?.include_usage === true);
  if (broken === undefined) return { stream: events };
  const error = jsonEvent({ error: { message, http_status_code: 424 } });
  return { stream: [...events.slice(0, Math.ceil(events.length / 2) - 1), error] };
}
