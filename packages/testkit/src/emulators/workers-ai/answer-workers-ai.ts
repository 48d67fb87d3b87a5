import type { LoopbackAnswer } from '../../loopback-server.js';
import { answerTurn, type ModelAnswer } from '../../model-answer.js';
import type { ModelPrompt } from '../../scripted-model.js';
import type { ScriptedModelRunner } from '../../scripted-model-runner.js';
import { doneEvent } from '../../server-sent-events.js';
import { chatCompletion, chatCompletionChunks } from '../chat/chat-completion.js';
import { showMessages } from '../chat/chat-messages.js';
import { checkInput } from './check-input.js';
import { nativeResult, readJsonMode } from './native-answer.js';
import { nativeStream } from './native-stream.js';
import { fail, shapeFailure, type WorkersAIFailure } from './workers-ai-failure.js';
import type { WorkersAIInput } from './workers-ai-input.js';
import { type WorkersAIModel, workersAIModels } from './workers-ai-models.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';

type Answered = { readonly answer: ModelAnswer; readonly input: WorkersAIInput; readonly schema: unknown };
type Failed = { readonly failure: WorkersAIFailure };

/** Answers `/ai/run/{model}`: the result in the envelope, or a stream of `response` chunks. */
export function answerNative(
  options: WorkersAIEmulatorOptions,
  runner: ScriptedModelRunner,
  id: string,
  given: unknown,
): LoopbackAnswer {
  const model = findModel(id, options);
  const asked = 'failure' in model ? model : ask(options, runner, model, given);
  if ('failure' in asked) return shapeFailure(asked.failure, options.errorShape);
  if ('failure' in model) return shapeFailure(model.failure, options.errorShape);
  const { answer, input, schema } = asked;
  if (input.stream && options.streamEnd !== 'json') return { stream: nativeStream(answer, model, options) };
  const result = nativeResult(answer, model, options);
  if (input.response_format === undefined) return envelope(result);
  const read = readJsonMode(answer.text, schema);
  if ('failure' in read) return shapeFailure(read.failure, options.errorShape);
  return envelope({ ...result, response: read.value });
}

/** Answers `/ai/v1/chat/completions`: no envelope but for errors; `finish_reason` is always "stop" or "length" (cloudflare/ai#192). */
export function answerOpenAI(
  options: WorkersAIEmulatorOptions,
  runner: ScriptedModelRunner,
  given: unknown,
): LoopbackAnswer {
  const { model: id, stream_options: streamOptions, ...body } = readObject(given);
  const found = findModel(typeof id === 'string' ? id : '', options);
  if ('failure' in found) return shapeFailure(found.failure, 'openai');
  const model: WorkersAIModel = found.functionCalling ? { ...found, input: 'newer' } : found;
  const asked = ask(options, runner, model, body);
  if ('failure' in asked) return shapeFailure(asked.failure, 'openai');
  const finish = asked.answer.finish === 'tool_calls' ? 'stop' : asked.answer.finish;
  const frame = { model: found.id, answer: { ...asked.answer, finish } as const };
  if (!asked.input.stream) return { json: chatCompletion(frame) };
  const usage = readObject(streamOptions)['include_usage'] === true;
  return { stream: [...chatCompletionChunks(frame, { usage }), doneEvent] };
}

function findModel(id: string, { model, deprecated = [] }: WorkersAIEmulatorOptions): WorkersAIModel | Failed {
  const own = { input: 'newer', functionCalling: true, jsonMode: true, oldTemplate: false } as const;
  const found = workersAIModels.find((one) => one.id === id) ?? (id === model ? { id, ...own } : undefined);
  if (found === undefined) return { failure: fail(5007, `No such model ${id} or task`) };
  if (found.deprecated !== true && !deprecated.includes(id)) return found;
  return { failure: fail(5028, `This model has been deprecated: ${id}`) };
}

/** Shows the model what it is asked, and reads what it says. */
function ask(
  options: WorkersAIEmulatorOptions,
  runner: ScriptedModelRunner,
  model: WorkersAIModel,
  given: unknown,
): Answered | Failed {
  const checked = checkInput(model, given, options);
  if ('failure' in checked) return checked;
  const { input } = checked;
  const choice = input.tool_choice;
  const tools = choice === 'none' ? [] : (input.tools ?? []);
  const schema = schemaOf(input);
  const prompt: ModelPrompt = {
    messages: input.messages
      ? showMessages(input.messages)
      : [{ role: input.raw ? 'raw' : 'user', text: input.prompt ?? '' }],
    toolNames: tools.map((tool) => ('function' in tool ? tool.function.name : tool.name)),
    ...(schema === undefined ? {} : { schema }),
  };
  const { callText } = options;
  const nativeCalls = tools.length > 0;
  const answer = answerTurn(runner.next(prompt), prompt, { nativeCalls, callText, maxTokens: input.max_tokens });
  const forced = choice === 'required' || typeof choice === 'object';
  if (forced && answer.calls.length > 0 && answer.finish === 'length') return { failure: fail(8006) };
  return { answer, input, schema };
}

function schemaOf({ response_format: format, guided_json: guided }: WorkersAIInput): unknown {
  if (format === undefined) return guided;
  return format.json_schema ?? { type: 'object' };
}

function envelope(result: unknown): LoopbackAnswer {
  return { json: { result, success: true, errors: [], messages: [] } };
}

function readObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
