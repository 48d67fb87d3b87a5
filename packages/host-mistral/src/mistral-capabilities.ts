import type { Capabilities } from '@windrose/core/host';

/**
 * What La Plateforme can do for its live models. Sources: the OpenAPI description in mistralai/client-ts (ranges, tool choices, formats),
 * platform-docs (at most 128 tools), mistral-common's validator and the API's errors 3230 and 3280 (order, ids).
 */
export const mistralCapabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  parallelSwitch: true,
  output: 'schema',
  outputWithTools: false,
  outputWithStream: true,
  dialect: 'mistral',
  grammar: false,
  roles: 'mistral',
  systemRole: true,
  callIds: 'nine',
  images: false,
  limits: {},
  sampling: {
    temperature: { min: 0, max: 1.5 },
    topP: { min: 0, max: 1, default: 1 },
    maxTokens: { min: 1 },
    seed: { min: 0 },
    stop: {},
    presencePenalty: { min: -2, max: 2, default: 0 },
    frequencyPenalty: { min: -2, max: 2, default: 0 },
    prediction: {},
  },
  evidence: {
    tools: 'documented',
    toolChoice: 'documented',
    parallelCalls: 'documented',
    output: 'documented',
    roles: 'documented',
    callIds: 'documented',
    sampling: 'documented',
  },
};
