import type { Emulator, ScriptedRefusal } from '../../emulator.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import { answerTurn } from '../../model-answer.js';
import { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { startEmulator } from '../../start-emulator.js';
import { schemaOfFormat } from '../chat/chat-body.js';
import { readOrder, showMessages } from '../chat/chat-messages.js';
import { listPydanticErrors } from '../chat/list-pydantic-errors.js';
import { makeApiKey } from '../chat/make-api-key.js';
import { mistralAnswer, mistralStream } from './mistral-answer.js';
import { mistralBody } from './mistral-body.js';
import type { MistralEmulatorOptions } from './mistral-options.js';
import { refuseAsMistral, refuseModel, refuseOrder, refuseTools } from './mistral-refusals.js';

/** An emulated La Plateforme. */
export interface MistralEmulator extends Emulator {
  readonly model: string;
}

/**
 * Serves Mistral's La Plateforme: native tools and schemas, strict keys, ids of nine characters and the family's rules of
 * order. Its address ends in `/v1`.
 */
export async function emulateMistral(options: MistralEmulatorOptions): Promise<MistralEmulator> {
  const model = options.model ?? 'mistral-small-latest';
  const runner = new ScriptedModelRunner(options.script);
  const card = { id: model, object: 'model', created: 1_750_000_000, owned_by: 'mistralai' };
  const models = {
    ...card,
    capabilities: { completion_chat: true, function_calling: true },
    max_context_length: 32_768,
  };
  const emulator = await startEmulator({
    options: { ...options, refuse: [...(options.refuse ?? []), ...busyAnswers(options)] },
    runner,
    apiKey: options.apiKey ?? makeApiKey(),
    basePath: '/v1',
    routes: [
      { method: 'GET', path: '/v1/models', answer: () => ({ json: { object: 'list', data: [models] } }) },
      {
        method: 'POST',
        path: '/v1/chat/completions',
        answer: ({ body }) => answerMistralChat({ ...options, model }, runner, body),
      },
    ],
    failure: (status, message) => refuseAsMistral(status, message),
    unauthorized: { status: 401, json: { detail: 'Unauthorized' } },
  });
  return { ...emulator, model };
}

function answerMistralChat(
  options: MistralEmulatorOptions & { readonly model: string },
  runner: ScriptedModelRunner,
  given: unknown,
): LoopbackAnswer {
  const parsed = mistralBody.safeParse(given);
  if (!parsed.success) return { status: 422, json: { detail: listPydanticErrors(parsed.error.issues, given) } };
  const body = parsed.data;
  const refusal =
    refuseModel(body.model, options.model, options.retiredStatus ?? 404) ??
    refuseTools(body) ??
    refuseOrder(readOrder(body.messages));
  if (refusal !== undefined) return refusal;
  const schema = schemaOfFormat(body.response_format);
  const prompt = {
    messages: showMessages(body.messages),
    toolNames: (body.tools ?? []).map((tool) => tool.function.name),
    ...(schema === undefined ? {} : { schema }),
  };
  const nativeCalls = prompt.toolNames.length > 0 && body.tool_choice !== 'none';
  const answer = answerTurn(runner.next(prompt), prompt, { nativeCalls, maxTokens: body.max_tokens ?? undefined });
  return body.stream === true ? { stream: mistralStream(answer, options) } : { json: mistralAnswer(answer, options) };
}

function busyAnswers({ busyAt = [], retryAfterSeconds = 1 }: MistralEmulatorOptions): ScriptedRefusal[] {
  const body = {
    object: 'error',
    message: 'Requests rate limit exceeded',
    type: 'rate_limited',
    param: null,
    code: '1300',
  };
  const headers = { 'retry-after': String(retryAfterSeconds), 'x-ratelimit-remaining-req-minute': '0' };
  return busyAt.map((at) => ({ at, status: 429, headers, body }));
}
