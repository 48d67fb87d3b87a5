import type { ToolSpec } from '../host/host.js';
import { type AssistantMessage, callsOf, type Message, textOf, type ToolMessage } from '../message.js';
import { parseJson } from '../text/json.js';
import { writePythonJson } from './python-json.js';

/** How a text that is calls begins, in formats without a token for it. */
export const callsPrefix = '{"tool_calls": ';

/** Tools described in words, in front of the conversation, for formats that have no place for tools. */
export function withToolWords(messages: readonly Message[], tools: readonly ToolSpec[]): readonly Message[] {
  const list = tools.map(({ name, description, parameters }) => {
    return `- ${name}: ${description} Arguments: ${writePythonJson(parameters)}`;
  });
  const text = [
    'You can call these tools:',
    ...list,
    `To call tools, answer with JSON alone, like this: ${callsPrefix}[{"name": "…", "arguments": {…}}]}`,
    'The results come in the next message. When no tool helps, answer in words.',
  ].join('\n');
  return [{ role: 'system', text }, ...messages];
}

/** Calls as the text the model wrote them in, and results as a user's words: v1 models know no other roles. */
export function callsAsText(message: Message): Message {
  if (message.role === 'tool') return { role: 'user', parts: [{ type: 'text', text: writeResult(message) }] };
  if (message.role !== 'assistant' || callsOf(message).length === 0) return message;
  return { role: 'assistant', parts: [{ type: 'text', text: writeTurn(message) }] };
}

/** A turn with calls as text: what was said, and the calls as they were asked for. */
export function writeTurn(message: AssistantMessage): string {
  const calls = callsOf(message).map(
    (call) => `{"name": ${JSON.stringify(call.name)}, "arguments": ${asJson(call.arguments)}}`,
  );
  const said = textOf(message);
  return `${said === '' ? '' : `${said}\n`}${callsPrefix}[${calls.join(', ')}]}`;
}

/** A result as a user's words. */
export function writeResult({ name, content }: ToolMessage): string {
  return `${name} returned: ${content}`;
}

/** What was never JSON is quoted, so that the turn stays readable. */
function asJson(written: string): string {
  if (written === '') return '{}';
  return parseJson(written).ok ? written : JSON.stringify(written);
}
