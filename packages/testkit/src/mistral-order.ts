import type { TemplateMessage } from './chat-template.js';

/** One message as Mistral's own validator reads it. */
export interface OrderedMessage extends TemplateMessage {
  readonly hasText: boolean;
  /** An assistant's message that the model is to go on with. */
  readonly prefix?: boolean;
}

/** What a rule of the validator is about. */
export interface OrderRefusal {
  readonly about: 'order' | 'id' | 'assistant';
  readonly message: string;
}

const followers: Readonly<Record<string, readonly string[]>> = {
  system: ['user', 'assistant', 'system'],
  user: ['assistant', 'user', 'system'],
  assistant: ['assistant', 'user', 'tool'],
  tool: ['assistant', 'tool'],
};
const callId = /^[a-zA-Z0-9]{9}$/;

/** What Mistral's validator refuses in a conversation for a model of the third format (mistral-common; mistralai/client-ts#106). */
export function refusalOfMistralOrder(messages: readonly OrderedMessage[]): OrderRefusal | undefined {
  return refusedAssistant(messages) ?? refusedId(messages) ?? refusedOrder(messages) ?? refusedCount(messages);
}

function refusedAssistant(messages: readonly OrderedMessage[]): OrderRefusal | undefined {
  for (const { role, callIds = [], hasText } of messages) {
    if (role !== 'assistant' || hasText !== callIds.length > 0) continue;
    const not = hasText ? 'both' : 'none';
    return { about: 'assistant', message: `Assistant message must have either content or tool_calls, but not ${not}.` };
  }
  return undefined;
}

function refusedId(messages: readonly OrderedMessage[]): OrderRefusal | undefined {
  const ids = messages.flatMap(({ role, callIds = [], callId: answered }) => (role === 'tool' ? [answered] : callIds));
  const wrong = ids.find((id) => id === undefined || !callId.test(id));
  if (wrong === undefined && !ids.includes(undefined)) return undefined;
  const message = `Tool call id was ${wrong ?? 'null'} but must be a-z, A-Z, 0-9, with a length of 9.`;
  return { about: 'id', message };
}

function refusedOrder(messages: readonly OrderedMessage[]): OrderRefusal | undefined {
  const order = (message: string): OrderRefusal => ({ about: 'order', message });
  const [first] = messages;
  if (first === undefined) return order('Conversation must have at least one message');
  if (first.role !== 'system' && first.role !== 'user')
    return order(`Unexpected role '${first.role}' as the first message`);
  for (const [index, { role }] of messages.entries()) {
    const previous = messages[index - 1]?.role;
    if (previous !== undefined && !(followers[previous] ?? []).includes(role)) {
      return order(`Unexpected role '${role}' after role '${previous}'`);
    }
  }
  const last = messages.at(-1);
  if (last?.role === 'user' || last?.role === 'tool' || (last?.role === 'assistant' && last.prefix)) return undefined;
  return order(
    `Expected last role User or Tool (or Assistant with prefix True) for serving but got ${last?.role ?? 'none'}`,
  );
}

/** After each assistant's message: as many results as calls, and results of these. */
function refusedCount(messages: readonly OrderedMessage[]): OrderRefusal | undefined {
  for (const [index, { role, callIds = [] }] of messages.entries()) {
    if (role !== 'assistant') continue;
    const rest = messages.slice(index + 1);
    const end = rest.findIndex((message) => message.role !== 'tool');
    const results = end === -1 ? rest : rest.slice(0, end);
    if (results.length !== callIds.length) {
      return { about: 'order', message: 'Not the same number of function calls and responses' };
    }
    const strange = results.find(({ callId: id }) => !callIds.includes(id));
    if (strange !== undefined) {
      return { about: 'order', message: `Unexpected tool call id ${strange.callId ?? 'null'} in tool results` };
    }
  }
  return undefined;
}
