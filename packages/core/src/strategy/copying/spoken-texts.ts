import type { Message } from '../../message.js';
import type { Json } from '../../schema/json-schema-type.js';
import { parseJson } from '../../text/json.js';

/**
 * What was said in a conversation: the user's texts, and the texts, names and numbers in results of tools. The user's last message comes
 * first, then all others from the newest on.
 */
export function spokenTexts(messages: readonly Message[]): string[] {
  const asked = messages.findLast(({ role }) => role === 'user');
  const others = messages.toReversed().filter((message) => message !== asked);
  return [...(asked ? [asked] : []), ...others].flatMap(textsOf).filter((text) => text.trim() !== '');
}

function textsOf(message: Message): string[] {
  if (message.role === 'user') return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  if (message.role !== 'tool') return [];
  const parsed = parseJson(message.content);
  return parsed.ok ? textsIn(parsed.value) : [message.content];
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}
