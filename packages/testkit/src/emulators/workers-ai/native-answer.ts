import type { ModelAnswer } from '../../model-answer.js';
import { compileSchema } from '../../write-schema-instance.js';
import { nineCharacterId } from '../chat/chat-completion.js';
import { fail, type WorkersAIFailure } from './workers-ai-failure.js';
import type { WorkersAIModel } from './workers-ai-models.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';

/** The inner result of a native call; the file of Mixtral 8x7B promises nothing but `response`. */
export function nativeResult(
  { text, calls, finish, usage }: ModelAnswer,
  model: WorkersAIModel,
  { callShape }: WorkersAIEmulatorOptions,
): Record<string, unknown> {
  const counted = model.input === 'mixtral' ? {} : { usage };
  if (calls.length === 0) return { response: text, ...counted };
  const spelled = calls.map(({ name, arguments: values }) =>
    callShape === 'openai'
      ? { id: nineCharacterId(), type: 'function', function: { name, arguments: values } }
      : { name, arguments: finish === 'length' ? values : (JSON.parse(values) as unknown) },
  );
  return { response: text === '' ? null : text, tool_calls: spelled, ...counted };
}

/** The answer of JSON mode as an object, or the failure where the model did not write an instance of the schema. */
export function readJsonMode(
  text: string,
  schema: unknown,
): { readonly value: unknown } | { failure: WorkersAIFailure } {
  try {
    const value: unknown = JSON.parse(text);
    return (compileSchema(schema)?.(value) ?? true) ? { value } : { failure: fail(5024) };
  } catch {
    return { failure: fail(5024) };
  }
}
