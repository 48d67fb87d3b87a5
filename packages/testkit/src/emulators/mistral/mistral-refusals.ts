import type { LoopbackAnswer } from '../../loopback-server.js';
import { type OrderedMessage, refusalOfMistralOrder } from '../../mistral-order.js';
import { compileSchema } from '../../write-schema-instance.js';
import type { MistralBody } from './mistral-body.js';

/** A failure in the host's own shape. */
export function refuseAsMistral(
  status: number,
  message: string,
  type = 'invalid_request_error',
  code: string | null = null,
): LoopbackAnswer {
  return { status, json: { object: 'error', message, type, param: null, code } };
}

const retired: Readonly<Record<string, string>> = {
  'open-mixtral-8x7b': '2025-03-30',
  'open-mixtral-8x22b': '2025-03-30',
};

/** A model that is gone, or was never there (tmc/langchaingo#1233). */
export function refuseModel(asked: string, served: string, retiredStatus: 404 | 410): LoopbackAnswer | undefined {
  const day = retired[asked];
  if (day !== undefined) {
    return refuseAsMistral(retiredStatus, `The model ${asked} was retired on ${day}`, 'model_retired');
  }
  return asked === served ? undefined : refuseAsMistral(400, `Invalid model: ${asked}`, 'invalid_model', '1500');
}

/** Names and schemas of tools (mistralai/mistral-common). */
export function refuseTools({ tools, tool_choice: choice }: MistralBody): LoopbackAnswer | undefined {
  const names = (tools ?? []).map((tool) => tool.function.name);
  const wrong = names.find((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name));
  if (wrong !== undefined) {
    const rule = 'must be a-z, A-Z, 0-9, or contain underscores and dashes, with a maximum length of 64.';
    return refuseAsMistral(400, `Function name was ${wrong} but ${rule}`, 'invalid_function_call');
  }
  const broken = (tools ?? []).find((tool) => compileSchema(tool.function.parameters) === undefined);
  if (broken !== undefined) {
    return refuseAsMistral(400, `Invalid tool schema: ${broken.function.name}`, 'invalid_tool_schema');
  }
  if (typeof choice === 'object' && !names.includes(choice.function.name)) {
    return refuseAsMistral(400, `Tool choice ${choice.function.name} is not among the tools`);
  }
  return undefined;
}

/** Order, counts and ids of messages: codes 3230 and 3280 (nearai/ironclaw#1241, onyx-dot-app/onyx#6458). */
export function refuseOrder(messages: readonly OrderedMessage[]): LoopbackAnswer | undefined {
  const refusal = refusalOfMistralOrder(messages);
  switch (refusal?.about) {
    case undefined:
      return undefined;
    case 'assistant':
      return refuseAsMistral(400, refusal.message);
    case 'id':
      return refuseAsMistral(400, refusal.message, 'invalid_function_call', '3280');
    case 'order':
      return refuseAsMistral(400, refusal.message, 'invalid_request_message_order', '3230');
  }
}
