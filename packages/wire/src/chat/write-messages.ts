import {
  type AssistantMessage,
  callsOf,
  type Message,
  parseJson,
  textOf,
  type ToolCall,
  type UserMessage,
} from '@windrose/core/host';
import type { ChatSpelling } from './chat-host-description.js';
import { listWriter } from '../list-writer.js';
import { once } from '../once.js';
import { isRecord } from './is-record.js';

/** A conversation as chat completions spell it; thoughts are never sent back. */
export function writeMessages(messages: readonly Message[], spelling: ChatSpelling): readonly unknown[] {
  return writerFor(spelling)(messages);
}

/** A conversation is sent again with every turn, and only what is new in it is written. */
const writerFor = once((spelling: ChatSpelling) => listWriter((message: Message) => writeMessage(message, spelling)));

function writeMessage(message: Message, spelling: ChatSpelling): unknown {
  switch (message.role) {
    case 'system':
      return { role: 'system', content: message.text };
    case 'user':
      return { role: 'user', content: writeParts(message.parts) };
    case 'assistant':
      return writeAnswer(message, spelling);
    case 'tool': {
      const name = spelling.nameInResult === true ? { name: message.name } : {};
      return { role: 'tool', tool_call_id: message.callId, ...name, content: message.content };
    }
  }
}

/** Texts alone become one, for hosts that take no list: joined by an empty line, as the model family's own encoder does. */
function writeParts(parts: UserMessage['parts']): unknown {
  const texts = parts.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  if (texts.length === parts.length) return texts.join('\n\n');
  return parts.map((part) =>
    part.type === 'text' ? { type: 'text', text: part.text } : { type: 'image_url', image_url: { url: part.url } },
  );
}

function writeAnswer(message: AssistantMessage, spelling: ChatSpelling): unknown {
  const text = textOf(message);
  const calls = callsOf(message);
  if (calls.length === 0) return { role: 'assistant', content: text };
  const content = text === '' ? emptyContent(spelling.contentOfCalls) : { content: text };
  return { role: 'assistant', ...content, tool_calls: calls.map((call) => writeCall(call, spelling)) };
}

/** TGI takes a turn with any text as content for a turn without calls (TGI source); Ollama takes null only beside calls. */
function emptyContent(content: ChatSpelling['contentOfCalls']): { readonly content?: string | null } {
  if (content === 'absent') return {};
  return { content: content === 'null' ? null : '' };
}

function writeCall({ id, name, arguments: written }: ToolCall, spelling: ChatSpelling): unknown {
  return {
    id,
    type: 'function',
    function: { name, arguments: spelling.arguments === 'object' ? readArguments(written) : written },
  };
}

function readArguments(written: string): unknown {
  const parsed = parseJson(written);
  return parsed.ok && isRecord(parsed.value) ? parsed.value : {};
}
