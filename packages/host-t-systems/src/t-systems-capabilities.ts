import type { Capabilities } from '@windrose/core/host';

/**
 * What Mixtral 8x7B on the Open Telekom Cloud can do. The card claims tools, schemas and predictions; the API reference of the same day
 * says that only other models have them (telekom/aifoundation-docs, commit 9e5814c), so nothing of it is relied on before a probe. Of the
 * settings, temperature, top_p and max_tokens are documented. The engine is not known; a template of format v1 is to be expected behind it.
 */
export const tSystemsCapabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'none',
  toolChoice: [],
  parallelCalls: false,
  output: 'none',
  outputWithTools: false,
  outputWithStream: false,
  grammar: false,
  roles: 'alternating',
  systemRole: false,
  callIds: 'nine',
  images: false,
  // What an answer is cut at unless told is not established: it is always told.
  limits: { contextTokens: 32_768, defaultMaxTokens: 256 },
  sampling: {
    temperature: { min: 0, max: 2 },
    topP: { min: 0, max: 1 },
    maxTokens: { min: 1 },
    prediction: {},
  },
  evidence: { 'limits.contextTokens': 'documented', 'sampling.prediction': 'documented', sampling: 'documented' },
};
