import type { Message, ToolCall } from '@windrose/core';

/** A call as chat-completions clients write it; the arguments are JSON text. */
export interface WireCall {
  readonly id: string;
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A message as the generator of the training data writes it. */
export interface WireMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content?: string;
  readonly tool_calls?: readonly WireCall[];
  readonly tool_call_id?: string;
}

/** The same message in Windrose's words. */
export function toMessage({ role, content = '', ...message }: WireMessage): Message {
  if (role === 'system') return { role, text: content };
  const text = { type: 'text', text: content } as const;
  if (role === 'user') return { role, parts: [text] };
  if (role === 'tool') return { role, callId: message.tool_call_id ?? '', name: '', content, isError: false };
  return { role, parts: message.tool_calls?.map(toCall) ?? [text] };
}

function toCall({ id, function: { name, arguments: given } }: WireCall): ToolCall {
  return { type: 'tool-call', id, name, arguments: given };
}
