import type { Capabilities, ChatRequest } from '@windrose/core/host';
import type { ChatHostDescription } from '../src/chat/chat-host-description.js';

/** A host that can do nothing in particular. */
export const capabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  output: 'schema',
  outputWithTools: true,
  outputWithStream: true,
  grammar: false,
  roles: 'free',
  callIds: 'any',
  systemRole: true,
  images: true,
  limits: {},
  sampling: {},
  evidence: {},
};

/** A description with nothing special. */
export const plain: ChatHostDescription = { name: 'here', model: 'm-1', url: 'http://127.0.0.1:9/chat', capabilities };

/** A question in one line. */
export const question: ChatRequest = {
  kind: 'chat',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'Hello?' }] }],
  tools: [],
  toolChoice: 'auto',
  sampling: {},
};
