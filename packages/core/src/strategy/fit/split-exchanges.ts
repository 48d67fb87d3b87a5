import type { Message } from '../../message.js';

/** A part of a conversation that stays or goes as a whole: what a user said with the answer to it, or a turn of the assistant; each with the results of its calls. */
export interface Exchange {
  readonly messages: readonly Message[];
  /** What the user said last, the newest turn, and system text: these stay. */
  readonly stays: boolean;
}

/** A conversation as what is never left out (system text and the task) and what follows. */
export interface SplitConversation {
  readonly head: readonly Message[];
  readonly exchanges: readonly Exchange[];
}

/** Splits a conversation in which results stand behind their calls. */
export function splitExchanges(messages: readonly Message[]): SplitConversation {
  const lastUser = messages.findLastIndex(({ role }) => role === 'user');
  const start = messages.findIndex(({ role }, index) => !isOpening(role, messages[index - 1]?.role));
  const headEnd = start < 0 ? messages.length : start;
  const groups: { messages: Message[]; stays: boolean }[] = [];
  messages.slice(headEnd).forEach((message, offset) => {
    const index = headEnd + offset;
    const stays = index === lastUser || message.role === 'system';
    const group = groups.at(-1);
    if (group !== undefined && !group.stays && goesWith(message, group.messages)) group.messages.push(message);
    else groups.push({ messages: [message], stays });
  });
  const newest = groups.at(-1);
  if (newest !== undefined) newest.stays = true;
  return { head: messages.slice(0, headEnd), exchanges: groups };
}

/** System text, and the user's first words behind it. */
function isOpening(role: Message['role'], before: Message['role'] | undefined): boolean {
  return role === 'user' || (role === 'system' && before !== 'user');
}

/** Results go with their calls, an answer with the user's words right before it. */
function goesWith(message: Message, group: readonly Message[]): boolean {
  return message.role === 'tool' || (message.role === 'assistant' && group.at(-1)?.role === 'user');
}
