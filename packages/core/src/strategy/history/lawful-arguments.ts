import type { Json } from '../../schema/json-schema-type.js';
import { parseJson } from '../../text/json.js';
import { mapCalls } from './map-calls.js';
import type { MessageRule } from './rule.js';

/**
 * Sends arguments that are no JSON object back as `{}`: hosts parse the history and answer 400 to the whole request.
 * An object that was written as JSON twice is sent as the object.
 */
export const lawfulArguments: MessageRule = (message, note) => {
  if (message.role !== 'assistant') return message;
  return mapCalls(message, (call) => {
    const written = objectText(call.arguments);
    if (written === call.arguments) return call;
    note('Arguments that were no JSON object were rewritten as one.');
    return { ...call, arguments: written };
  });
};

function objectText(text: string): string {
  const once = parseJson(text);
  if (!once.ok) return '{}';
  if (isObject(once.value)) return text;
  if (typeof once.value !== 'string') return '{}';
  const twice = parseJson(once.value);
  return twice.ok && isObject(twice.value) ? once.value : '{}';
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
