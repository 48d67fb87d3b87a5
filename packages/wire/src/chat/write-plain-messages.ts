import { callsOf, HostError, type Message, parseJson, textOf, type UserMessage } from '@windrose/core/host';
import { listWriter } from '../list-writer.js';

/**
 * A conversation of roles and texts alone, as Workers AI's own API takes it. A turn with calls is the JSON text of the calls, and a result is a text
 * of the role `tool` without an id (Cloudflare's page on function calling).
 */
export function writePlainMessages(messages: readonly Message[]): readonly unknown[] {
  return writeList(messages);
}

const writeList = listWriter((message: Message) => {
  switch (message.role) {
    case 'system':
      return { role: 'system', content: message.text };
    case 'user':
      return { role: 'user', content: message.parts.map(writePart).join('\n\n') };
    case 'assistant':
      return { role: 'assistant', content: [textOf(message), ...callsOf(message).map(writeCall)].join('') };
    case 'tool':
      return { role: 'tool', content: message.content };
  }
});

function writePart(part: UserMessage['parts'][number]): string {
  if (part.type === 'text') return part.text;
  const advice = "Say in words what the image shows, or ask through the host's API of chat completions (`api: 'v1'`).";
  throw new HostError('bad-request', `Messages of this API hold texts alone. ${advice}`);
}

function writeCall({ name, arguments: written }: { readonly name: string; readonly arguments: string }): string {
  const parsed = parseJson(written);
  return JSON.stringify({ name, arguments: parsed.ok ? parsed.value : {} });
}
