/** One message as a chat template gets it. */
export interface TemplateMessage {
  readonly role: string;
  /** Ids of the calls an assistant's message carries; left out where it carries none. */
  readonly callIds?: readonly (string | undefined)[];
  /** The id a tool's message answers. */
  readonly callId?: string | undefined;
}

/**
 * What the old template raises (Mixtral 8x7B, Mistral 7B v0.1 and v0.2): strict alternation that begins with a user; no
 * system, no tools. `undefined` where it renders.
 */
export function refusalOfOldTemplate(messages: readonly TemplateMessage[]): string | undefined {
  for (const [index, { role }] of messages.entries()) {
    if ((role === 'user') !== (index % 2 === 0)) {
      return 'Conversation roles must alternate user/assistant/user/assistant/...';
    }
    if (role !== 'user' && role !== 'assistant') return 'Only user and assistant roles are supported!';
  }
  return undefined;
}

/**
 * What the third template raises (Mixtral 8x22B, Mistral 7B v0.3): one system message at the start, alternation counted
 * without calls and results, ids of length 9. `undefined` where it renders.
 */
export function refusalOfThirdTemplate(messages: readonly TemplateMessage[]): string | undefined {
  const turns = messages[0]?.role === 'system' ? messages.slice(1) : messages;
  const plain = turns.filter(({ role, callIds }) => role !== 'tool' && callIds === undefined);
  if (plain.some(({ role }, index) => (role === 'user') !== (index % 2 === 0))) {
    return 'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...';
  }
  for (const { role, callIds = [], callId } of turns) {
    if (role !== 'user' && role !== 'assistant' && role !== 'tool') {
      return 'Only user and assistant roles are supported, with the exception of an initial optional system message!';
    }
    if ((role === 'tool' ? [callId] : callIds).some((id) => id?.length !== 9)) {
      return 'Tool call IDs should be alphanumeric strings with length 9!';
    }
  }
  return undefined;
}
