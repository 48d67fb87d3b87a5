import type { AssistantMessage, ToolCall } from '../../message.js';
import { keepIfSame } from './rule.js';

/** The message with its calls made anew; the same object where none changed. */
export function mapCalls(message: AssistantMessage, change: (call: ToolCall) => ToolCall): AssistantMessage {
  const parts = message.parts.map((part) => (part.type === 'tool-call' ? change(part) : part));
  return keepIfSame(message.parts, parts) === message.parts ? message : { ...message, parts };
}
