import { refusalOfOldTemplate, refusalOfThirdTemplate } from '../../chat-template.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import { refusalOfMistralOrder } from '../../mistral-order.js';
import { answerTurn } from '../../model-answer.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { chatCompletion, chatCompletionChunks } from '../chat/chat-completion.js';
import { readOrder, showMessages } from '../chat/chat-messages.js';
import { listPydanticErrors } from '../chat/list-pydantic-errors.js';
import { boundSchema, type NvidiaBody, nvidiaBodySchema, unknownSchemaFields } from './nvidia-body.js';
import type { NvidiaEmulatorOptions } from './nvidia-options.js';
import { autoToolsRefusal, refuseAsBackend, refuseAsGateway, refuseBody } from './nvidia-refusals.js';

/** The options of an emulator whose model is known. */
export type NvidiaDeployment = NvidiaEmulatorOptions & { readonly model: string };

/** Answers one chat request, or refuses it. */
export function answerNvidiaChat(
  deployment: NvidiaDeployment,
  runner: ScriptedModelRunner,
  given: unknown,
): LoopbackAnswer {
  const parsed = nvidiaBodySchema(deployment).safeParse(given);
  const status = deployment.unknownKeys === 400 ? 400 : 422;
  if (!parsed.success) return refuseBody(listPydanticErrors(parsed.error.issues, given), status);
  const body = parsed.data;
  const unknown = unknownSchemaFields(body, deployment);
  if (unknown.length > 0) {
    const issue = { code: 'unrecognized_keys' as const, keys: [...unknown], path: [], message: '' };
    return refuseBody(listPydanticErrors([issue], given), status);
  }
  const refusal = refusedModel(body, deployment) ?? refusedTools(body, deployment) ?? refusedMessages(body);
  if (refusal !== undefined) return refusal;
  const forced = body.tool_choice === 'required' || typeof body.tool_choice === 'object';
  const nativeCalls = body.tools !== undefined && body.tool_choice !== 'none' && (deployment.nim === true || forced);
  const prompt = {
    messages: showMessages(body.messages),
    toolNames: (body.tools ?? []).map((tool) => tool.function.name),
    ...schemaEntry(boundSchema(body, deployment)),
  };
  const options = { nativeCalls, maxTokens: body.max_tokens, callText: deployment.callText };
  const answer = answerTurn(runner.next(prompt), prompt, options);
  const frame = { model: deployment.model, answer };
  if (!body.stream) return { json: chatCompletion(frame) };
  const chunks = chatCompletionChunks(frame, { usage: body.stream_options?.include_usage === true });
  return { stream: [...breakStream(chunks, deployment.streamErrorAfter), doneEvent] };
}

function refusedModel({ model }: NvidiaBody, deployment: NvidiaDeployment): LoopbackAnswer | undefined {
  if (model === deployment.model) return undefined;
  return deployment.nim
    ? refuseAsBackend(`The model \`${model}\` does not exist.`, 404)
    : refuseAsGateway(404, 'Not Found', `Model '${model}': Not found for account`);
}

function refusedTools(
  { tools, tool_choice: choice }: NvidiaBody,
  { nim = false, guidedTools = false }: NvidiaDeployment,
) {
  if (tools === undefined) {
    const needsTools = choice !== undefined && choice !== 'none';
    return needsTools ? refuseAsBackend('When using `tool_choice`, `tools` must be set.') : undefined;
  }
  const auto = choice === undefined || choice === 'auto';
  if (!nim && auto) return autoToolsRefusal;
  if (!nim && choice !== 'none' && !guidedTools) return refuseAsBackend('Tool choice is not supported by this model');
  if (typeof choice === 'object' && !tools.some((tool) => tool.function.name === choice.function.name)) {
    return refuseAsBackend('The tool specified in `tool_choice` does not match any of the specified `tools`');
  }
  return undefined;
}

/** The family's rule of order is enforced here too (NousResearch/hermes-agent#20154). */
function refusedMessages({ model, messages }: NvidiaBody): LoopbackAnswer | undefined {
  const order = readOrder(messages);
  const old = /8x7b|v0\.[12]$/.test(model) && !model.includes('8x22b');
  const words = old
    ? refusalOfOldTemplate(order)
    : (refusalOfMistralOrder(order)?.message ?? refusalOfThirdTemplate(order));
  return words === undefined ? undefined : refuseAsBackend(words);
}

function breakStream(chunks: readonly string[], after: number | undefined): readonly string[] {
  if (after === undefined) return chunks;
  const error = {
    object: 'error',
    message: 'Internal server error',
    type: 'InternalServerError',
    param: null,
    code: 500,
  };
  return [...chunks.slice(0, after), jsonEvent({ error })];
}

function schemaEntry(schema: unknown): { schema?: unknown } {
  return schema === undefined ? {} : { schema };
}
