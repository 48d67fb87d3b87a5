import type { z } from 'zod/v4';

import { refusalOfOldTemplate } from '../../chat-template.js';
import type { LoopbackAnswer } from '../../loopback-server.js';
import { answerTurn, type ModelAnswer } from '../../model-answer.js';
import type { ModelPrompt } from '../../scripted-model.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { doneEvent, jsonEvent } from '../../server-sent-events.js';
import { chatCompletion, chatCompletionChunks } from '../chat/chat-completion.js';
import { readOrder, showMessages } from '../chat/chat-messages.js';
import { listPydanticErrors } from '../chat/list-pydantic-errors.js';
import { textCompletion, textCompletionChunks } from '../chat/text-completion.js';
import type { TSystemsEmulatorOptions } from './emulate-t-systems.js';
import { tSystemsChatBody, tSystemsPromptBody, type TSystemsSampling } from './t-systems-body.js';

type Service = TSystemsEmulatorOptions & { readonly model: string };

/** Answers one chat request, or refuses it. */
export function answerTSystemsChat(service: Service, runner: ScriptedModelRunner, given: unknown): LoopbackAnswer {
  const parsed = readBody(service, tSystemsChatBody, given);
  if (!parsed.ok) return refuse(400, parsed.detail);
  const body = parsed.value;
  if (body.model !== service.model) return refuse(404, `Model ${body.model} not found`);
  if (body.tools !== undefined && service.tools === 'error') {
    return refuse(400, `Function calling is not supported by ${service.model}`);
  }
  const raised = refusalOfOldTemplate(readOrder(body.messages));
  if (raised !== undefined) return refuse(400, raised);
  const shown = service.tools === 'text' && body.tool_choice !== 'none' ? (body.tools ?? []) : [];
  const toolNames = shown.map((tool) => tool.function.name);
  const answer = write(service, runner, { messages: showMessages(body.messages), toolNames }, body);
  const frame = { model: service.model, answer };
  if (body.stream !== true) return { json: chatCompletion(frame) };
  const usage = body.stream_options?.include_usage === true;
  return { stream: [emptyChoices(service.model), ...chatCompletionChunks(frame, { usage }), doneEvent] };
}

/** Answers a prompt that was sent as it is: no template stands before the model. */
export function answerTSystemsPrompt(service: Service, runner: ScriptedModelRunner, given: unknown): LoopbackAnswer {
  const parsed = readBody(service, tSystemsPromptBody, given);
  if (!parsed.ok) return refuse(400, parsed.detail);
  const body = parsed.value;
  if (body.model !== service.model) return refuse(404, `Model ${body.model} not found`);
  const prompt = { messages: [{ role: 'raw', text: body.prompt }], toolNames: [] };
  const frame = { model: service.model, answer: write(service, runner, prompt, body) };
  if (body.stream !== true) return { json: textCompletion(frame) };
  const usage = body.stream_options?.include_usage === true;
  return { stream: [...textCompletionChunks(frame, { usage }), doneEvent] };
}

function readBody<T extends z.ZodObject>(
  { unknownKeys }: Service,
  schema: T,
  given: unknown,
): { ok: true; value: z.infer<T> } | { ok: false; detail: string } {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { issues } = parsed.error;
  const refused = issues.filter(({ code, path }) => code !== 'unrecognized_keys' || path.length > 0);
  if (unknownKeys === 'ignore' && refused.length === 0) {
    const known = Object.entries(Object(given)).filter(([key]) => key in schema.shape);
    return { ok: true, value: schema.parse(Object.fromEntries(known)) };
  }
  const words = listPydanticErrors(unknownKeys === 'ignore' ? refused : issues, given);
  return { ok: false, detail: words.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ') };
}

function write(
  service: Service,
  runner: ScriptedModelRunner,
  prompt: ModelPrompt,
  { max_tokens: maxTokens }: TSystemsSampling,
): ModelAnswer {
  const { callText } = service;
  return answerTurn(runner.next(prompt), prompt, { nativeCalls: false, callText, maxTokens: maxTokens ?? undefined });
}

function refuse(status: number, detail: string): LoopbackAnswer {
  return { status, json: { detail } };
}

/** The host's guide asks clients to bear chunks without choices. */
function emptyChoices(model: string): string {
  return jsonEvent({ id: '', object: 'chat.completion.chunk', created: 0, model, choices: [] });
}
