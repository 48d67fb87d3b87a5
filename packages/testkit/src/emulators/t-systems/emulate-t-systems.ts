import type { Emulator, EmulatorOptions } from '../../emulator.js';
import type { LoopbackAnswer, Route } from '../../loopback-server.js';
import { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { startEmulator } from '../../start-emulator.js';
import type { CallText } from '../../write-model-text.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { answerTSystemsChat, answerTSystemsPrompt } from './answer-t-systems.js';

/** What {@link emulateTSystems} takes. */
export interface TSystemsEmulatorOptions extends EmulatorOptions {
  /** The one model that is served; its name is case-sensitive. Default `Mixtral-8x7B-Instruct-v0.1`. */
  readonly model?: string;
  /**
   * What becomes of tools, which the host does not document for this model: an error, nothing, or words in the prompt
   * that the model answers with calls as text. Default `ignored`.
   */
  readonly tools?: 'error' | 'ignored' | 'text';
  /** Whether keys that are not documented for chat are refused. Default `refuse`. */
  readonly unknownKeys?: 'refuse' | 'ignore';
  /** How the model writes calls. Default `array`. */
  readonly callText?: CallText;
}

/** An emulated T-Systems LLM Hub. */
export interface TSystemsEmulator extends Emulator {
  readonly model: string;
}

/**
 * Serves T-Systems' LLM Hub with a Mixtral 8x7B behind the old, strict template: no system role, no tool role, turns that
 * alternate. Its address ends in `/v2`; failures are `{"detail": "…"}` (telekom/aifoundation-docs).
 */
export async function emulateTSystems(options: TSystemsEmulatorOptions): Promise<TSystemsEmulator> {
  const model = options.model ?? 'Mixtral-8x7B-Instruct-v0.1';
  const runner = new ScriptedModelRunner(options.script);
  const emulator = await startEmulator({
    options,
    runner,
    apiKey: options.apiKey ?? makeApiKey(),
    basePath: '/v2',
    routes: tSystemsRoutes({ ...options, model }, runner),
    failure: (status, detail) => ({ status, json: { detail } }),
    unauthorized: { status: 401, json: { detail: 'Invalid or missing API key' } },
  });
  return { ...emulator, model };
}

function tSystemsRoutes(options: TSystemsEmulatorOptions & { model: string }, runner: ScriptedModelRunner): Route[] {
  const entry = describeModel(options.model);
  const one = ({ groups: [id] }: { groups: readonly string[] }): LoopbackAnswer =>
    id === options.model ? { json: entry } : { status: 404, json: { detail: `Model ${id} not found` } };
  return [
    { method: 'GET', path: '/v2/models', answer: () => ({ json: { object: 'list', data: [entry] } }) },
    { method: 'GET', path: /\/v2\/models\/(.+)/, answer: one },
    { method: 'POST', path: '/v2/chat/completions', answer: ({ body }) => answerTSystemsChat(options, runner, body) },
    { method: 'POST', path: '/v2/completions', answer: ({ body }) => answerTSystemsPrompt(options, runner, body) },
  ];
}

function describeModel(id: string): unknown {
  const limits = { max_sequence_length: 32_768, max_output_length: 8192 };
  const life = { model_lifecycle_stage: 'stable', end_of_life_date: null };
  const place = { deployment_region: 'otc-germany' };
  const kind = { model_type: 'LLM', source_type: 'open-source' };
  return { id, object: 'model', owned_by: 'T-Systems', meta_data: { ...kind, ...limits, ...place, ...life } };
}
