import type { Capabilities } from '@windrose/core/host';

/**
 * What the Mixtrals of NVIDIA's API catalogue can do. Source of the ranges, defaults and the window: the API reference of Mixtral 8x22B.
 * Its tools are not in that reference, and sending them with a free choice is answered 400 (issue hidenobunagai/nvidia-nim-provider#2).
 * Whether a demanded tool or a schema is honoured is not established: `probe` finds out.
 */
export const nvidiaCapabilities: Capabilities = {
  chat: true,
  raw: null,
  tools: 'none',
  toolChoice: [],
  parallelCalls: false,
  output: 'none',
  outputWithTools: false,
  outputWithStream: false,
  dialect: 'xgrammar',
  grammar: false,
  // The order of Mistral's own validator is enforced here too (issue NousResearch/hermes-agent#20154).
  roles: 'mistral',
  systemRole: true,
  callIds: 'nine',
  images: false,
  limits: { contextTokens: 65_536, defaultMaxTokens: 1024 },
  sampling: {
    temperature: { min: 0, max: 1, default: 0.5 },
    topP: { min: 0, max: 1, default: 1 },
    maxTokens: { min: 1 },
    stop: {},
    frequencyPenalty: { min: -2, max: 2, default: 0 },
    presencePenalty: { min: -2, max: 2, default: 0 },
    seed: { default: 0 },
  },
  evidence: { sampling: 'documented', limits: 'documented', roles: 'documented' },
};

/** What Mixtral 8x7B can do in NVIDIA's API catalogue: as 8x22B, but the template of its format v1 takes no system text and no role but user and assistant. */
export const nvidiaMixtral8x7bCapabilities: Capabilities = {
  ...nvidiaCapabilities,
  roles: 'alternating',
  systemRole: false,
  limits: { contextTokens: 32_768, defaultMaxTokens: 1024 },
};

/**
 * What a NIM container can do that was started with Mistral's call parser, as LLM-specific containers are. Source: NIM's pages on function
 * calling and structured generation.
 */
export const nimCapabilities: Capabilities = {
  ...nvidiaCapabilities,
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  output: 'schema',
  outputWithStream: true,
  limits: {},
  evidence: { tools: 'documented', toolChoice: 'documented', output: 'documented', sampling: 'documented' },
};

/** What a NIM container with Mixtral 8x7B can do, which has no parser for calls and a template of format v1: calls are bound by a schema. */
export const nimMixtral8x7bCapabilities: Capabilities = {
  ...nimCapabilities,
  tools: 'none',
  toolChoice: [],
  parallelCalls: false,
  roles: 'alternating',
  systemRole: false,
};
