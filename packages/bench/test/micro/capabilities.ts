import type { Capabilities } from '@windrose/core';

/** A host of chat completions that takes everything as it comes. */
export const openAiLike: Capabilities = {
  chat: true,
  raw: null,
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  output: 'schema',
  outputWithTools: false,
  outputWithStream: true,
  grammar: false,
  roles: 'free',
  callIds: 'any',
  systemRole: true,
  images: false,
  limits: {},
  sampling: {},
  evidence: {},
};
