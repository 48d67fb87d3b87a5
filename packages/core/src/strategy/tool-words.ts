import type { ToolSpec } from '../host/host.js';
import { type AssistantMessage, callsOf, type Message, textOf } from '../message.js';
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
  if (message.role === 'tool') {
    const text = `${message.name} returned: ${message.content}`;
    return { role: 'user', parts: [{ type: 'text', text }] };
  }
  if (message.role !== 'assistant') return message;
  const calls = callsOf(message);
  return calls.length === 0 ? message : { role: 'assistant', parts: [{ type: 'text', text: writeCalls(message) }] };
}

function writeCalls(message: AssistantMessage): string {
  const calls = callsOf(message).map(
    (call) => `{"name": ${JSON.stringify(call.name)}, "arguments": ${call.arguments || '{}'}}`,
  );
  const said = textOf(message);
  return `${said === '' ? '' : `${said}\n`}${callsPrefix}[${calls.join(', ')}]}`;
}
