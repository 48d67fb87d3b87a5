import type { LoopbackAnswer } from '../../loopback-server.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { jsonEvent } from '../../server-sent-events.js';
import type { ChatMessage } from '../chat/chat-messages.js';
import { usageOf } from '../self-hosted/count-prompt-tokens.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import type { LooseTool } from '../self-hosted/loose-chat-body.js';
import { isNameOf, type OllamaModelName, supportsTools } from './describe-ollama-model.js';
import { fitOllamaWindow } from './fit-ollama-window.js';
import { generateOllama } from './generate-ollama.js';
import {
  badOllamaRequest,
  checkOllamaOptions,
  ollamaNativeBody,
  readOllamaBody,
  readOllamaFormat,
} from './ollama-native-body.js';
import { checkOllamaV1Messages, ollamaV1Body, readOllamaV1Format } from './ollama-v1-body.js';
import { type OllamaFrame, ollamaLines, ollamaMessage } from './spell-ollama-answer.js';
import { ollamaV1Completion, ollamaV1Stream } from './spell-ollama-v1-answer.js';

/** What was settled when the server started. */
export interface OllamaDeployment {
  readonly model: OllamaModelName;
  readonly contextTokens: number;
  readonly callIds: boolean;
  readonly callIndex: 'counted' | 'zero';
  readonly breakStream: { readonly at: number; readonly message: string } | undefined;
}

/** Answers `/api/chat`. */
export function answerOllamaNative(
  given: unknown,
  deployment: OllamaDeployment,
  runner: ScriptedModelRunner,
): LoopbackAnswer {
  const body = readOllamaBody(ollamaNativeBody, given);
  const options = body.options ?? {};
  checkOllamaOptions(options);
  const messages = body.messages ?? [];
  if (messages.length === 0)
    return {
      json: { model: body.model, message: { role: 'assistant', content: '' }, done: true, done_reason: 'load' },
    };
  const window = Number(options['num_ctx'] ?? deployment.contextTokens);
  const limit = Number(options['num_predict'] ?? -1);
  const schema = readOllamaFormat(body.format);
  const frame = generate(
    { model: body.model, messages, tools: body.tools ?? [], schema, window, limit },
    deployment,
    runner,
  );
  if (body.stream === false) return { json: ollamaMessage(frame) };
  const error = (message: string): string => `${JSON.stringify({ error: message })}\n`;
  const stream = breakOff(ollamaLines(frame), error, deployment, runner);
  return { headers: { 'content-type': 'application/x-ndjson' }, stream };
}

/** Answers `/v1/chat/completions`, where the window cannot be set. */
export function answerOllamaV1(
  given: unknown,
  deployment: OllamaDeployment,
  runner: ScriptedModelRunner,
): LoopbackAnswer {
  const body = readOllamaBody(ollamaV1Body, given);
  checkOllamaV1Messages(body.messages);
  const { model, messages } = body;
  const asked = { model, messages, tools: body.tools ?? [], schema: readOllamaV1Format(body) };
  const frame = {
    ...generate({ ...asked, window: deployment.contextTokens, limit: body.max_tokens ?? -1 }, deployment, runner),
    callIndex: deployment.callIndex,
  };
  if (body.stream !== true) return { json: ollamaV1Completion(frame) };
  const events = ollamaV1Stream(frame, body.stream_options?.include_usage === true);
  const error = (message: string): string =>
    jsonEvent({ error: { message, type: 'api_error', param: null, code: null } });
  return { stream: breakOff(events, error, deployment, runner) };
}

interface Asked {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly LooseTool[];
  readonly schema: unknown;
  readonly window: number;
  readonly limit: number;
}

function generate(asked: Asked, { model, callIds }: OllamaDeployment, runner: ScriptedModelRunner): OllamaFrame {
  if (!isNameOf(model, asked.model)) throw new HostRefusal(404, 'not_found_error', `model '${asked.model}' not found`);
  const hasTools = asked.tools.length > 0;
  if (hasTools && !supportsTools(model)) {
    throw badOllamaRequest(`registry.ollama.ai/library/${asked.model} does not support tools`);
  }
  const { prompt, promptTokens } = fitOllamaWindow(asked.messages, asked.tools, asked);
  const maxTokens = asked.limit < 0 ? undefined : asked.limit;
  const answer = generateOllama(runner.next(prompt), prompt, { hasTools, maxTokens });
  return { model: asked.model, answer, usage: usageOf(promptTokens, answer.raw), callIds };
}

/** Half of a stream and then the error, in an answer of status 200. */
function breakOff(
  parts: readonly string[],
  error: (message: string) => string,
  { breakStream }: OllamaDeployment,
  { prompts }: ScriptedModelRunner,
): readonly string[] {
  if (breakStream?.at !== prompts.length - 1) return parts;
  return [...parts.slice(0, Math.ceil(parts.length / 2) - 1), error(breakStream.message)];
}
