import { refusalOfOldTemplate, refusalOfThirdTemplate } from '../../chat-template.js';
import type { ModelPrompt } from '../../scripted-model.js';
import { readOrder, showMessages } from '../chat/chat-messages.js';
import { countPromptTokens } from '../self-hosted/count-prompt-tokens.js';
import { badRequest } from './check-vllm-sampling.js';
import type { VllmToolChoice } from './read-vllm-tool-choice.js';
import type { VllmBody } from './vllm-request.js';

/** What the template made of a request, and the room that is left for the answer. */
export interface VllmPrompt {
  readonly prompt: ModelPrompt;
  readonly promptTokens: number;
  readonly maxTokens: number;
}

/** Renders a request with the model's template and fits it into the window; both refuse with status 400. */
export function readVllmPrompt(
  body: VllmBody,
  { mode, tools }: VllmToolChoice,
  model: { readonly third: boolean; readonly contextTokens: number },
): VllmPrompt {
  checkReplayedArguments(body);
  const order = readOrder(body.messages);
  const refusal = model.third ? refusalOfThirdTemplate(order) : refusalOfOldTemplate(order);
  if (refusal !== undefined) throw badRequest(refusal);
  const schema = mode === 'required' || mode === 'named' ? undefined : schemaOfBody(body);
  const prompt = {
    messages: showMessages(body.messages),
    toolNames: model.third ? tools.map((tool) => tool.function.name) : [],
    ...(schema === undefined ? {} : { schema }),
  };
  const promptTokens = countPromptTokens(prompt, tools);
  return { prompt, promptTokens, maxTokens: roomForAnswer(body, promptTokens, model.contextTokens) };
}

/** Arguments in the history are parsed before the template sees them (mistralai/mistral-vibe#216). */
function checkReplayedArguments({ messages }: VllmBody): void {
  for (const { function: called } of messages.flatMap((message) => message.tool_calls ?? [])) {
    parseOrRefuse(called.arguments || '{}');
  }
}

function parseOrRefuse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error));
  }
}

function schemaOfBody({
  response_format: format,
  structured_outputs: outputs,
  guided_json: guided,
}: VllmBody): unknown {
  const given = outputs?.json ?? guided;
  if (typeof given === 'string') return parseOrRefuse(given);
  if ((given ?? null) !== null) return given;
  if (format?.type === 'json_object') return { type: 'object' };
  return format?.type === 'json_schema' ? format.json_schema.schema : undefined;
}

function roomForAnswer(body: VllmBody, promptTokens: number, contextTokens: number): number {
  const wanted = body.max_completion_tokens ?? body.max_tokens ?? undefined;
  const maximum = `This model's maximum context length is ${contextTokens} tokens.`;
  if (wanted !== undefined && promptTokens + wanted > contextTokens) {
    const parts = `(${promptTokens} in the messages, ${wanted} in the completion)`;
    const advice = 'Please reduce the length of the messages or completion.';
    throw badRequest(`${maximum} However, you requested ${promptTokens + wanted} tokens ${parts}. ${advice}`);
  }
  if (promptTokens >= contextTokens) {
    const advice = 'Please reduce the length of the messages.';
    throw badRequest(`${maximum} However, your messages resulted in ${promptTokens} tokens. ${advice}`);
  }
  return wanted ?? contextTokens - promptTokens;
}
