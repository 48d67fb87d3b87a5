import type { OrderedMessage } from '../../mistral-order.js';
import type { ModelPrompt } from '../../scripted-model.js';

/** One message of a chat-completions body, as far as templates read it. */
export interface ChatMessage {
  readonly role: string;
  readonly content?: string | readonly ChatPart[] | null | undefined;
  readonly tool_calls?: readonly ChatCall[] | null | undefined;
  readonly tool_call_id?: string | null | undefined;
  readonly prefix?: boolean | null | undefined;
}

/** A part of a message's content. */
export interface ChatPart {
  readonly type: string;
  readonly text?: string | undefined;
}

/** A call as a client sends it back. */
export interface ChatCall {
  readonly id?: string | null | undefined;
  readonly function: { readonly name: string; readonly arguments: unknown };
}

/** Messages as templates and Mistral's validator read them. */
export function readOrder(messages: readonly ChatMessage[]): OrderedMessage[] {
  return messages.map((message) => ({
    role: message.role,
    hasText: textOfMessage(message) !== '',
    prefix: message.prefix === true,
    callId: message.tool_call_id ?? undefined,
    ...(message.tool_calls?.length ? { callIds: message.tool_calls.map(({ id }) => id ?? undefined) } : {}),
  }));
}

/** Messages as the model gets to see them: calls are written behind the text, as the family writes them. */
export function showMessages(messages: readonly ChatMessage[]): ModelPrompt['messages'] {
  return messages.map((message) => {
    const calls = (message.tool_calls ?? []).map(({ id, function: { name, arguments: values } }) => ({
      name,
      arguments: typeof values === 'string' ? parseArguments(values) : values,
      id,
    }));
    const text = textOfMessage(message);
    return { role: message.role, text: calls.length > 0 ? `${text}[TOOL_CALLS] ${JSON.stringify(calls)}` : text };
  });
}

/** The text of a message, its parts joined. */
export function textOfMessage({ content }: ChatMessage): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text ?? '').join('');
}

function parseArguments(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return text;
  }
}
