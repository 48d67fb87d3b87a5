import type { AssistantMessage, ToolCall } from '../../message.js';

/** The message with its calls made anew; the same object where none changed. */
export function mapCalls(message: AssistantMessage, change: (call: ToolCall) => ToolCall): AssistantMessage {
  let parts: AssistantMessage['parts'] = message.parts;
  message.parts.forEach((part, index) => {
    const made = part.type === 'tool-call' ? change(part) : part;
    if (made !== part) parts = parts.with(index, made);
  });
  return parts === message.parts ? message : { ...message, parts };
}
