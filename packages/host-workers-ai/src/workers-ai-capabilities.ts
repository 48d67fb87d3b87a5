import type { Capabilities } from '@windrose/core/host';

/** What every text model of Workers AI does: messages in, text out. Source: the common text-generation schema of Cloudflare's model pages. */
const talking: Capabilities = {
  chat: true,
  raw: null,
  tools: 'none',
  toolChoice: [],
  parallelCalls: false,
  output: 'none',
  outputWithTools: false,
  outputWithStream: false,
  dialect: 'workers-ai',
  grammar: false,
  roles: 'alternating',
  systemRole: false,
  callIds: 'any',
  images: false,
  limits: { defaultMaxTokens: 256 },
  sampling: { maxTokens: { min: 1, default: 256 } },
  evidence: { limits: 'documented', sampling: 'documented', tools: 'documented', output: 'documented' },
};

const legacySampling = {
  maxTokens: { min: 1, default: 256 },
  temperature: { min: 0, max: 5, default: 0.6 },
  topP: { min: 0, max: 2 },
  topK: { min: 1, max: 50 },
  seed: { min: 1, max: 9_999_999_999 },
  repetitionPenalty: { min: 0, max: 2 },
  frequencyPenalty: { min: 0, max: 2 },
  presencePenalty: { min: 0, max: 2 },
} as const;

const newerSampling = {
  ...legacySampling,
  topP: { min: 0.001, max: 1 },
  frequencyPenalty: { min: -2, max: 2 },
  presencePenalty: { min: -2, max: 2 },
} as const;

/** A model with Cloudflare's function-calling flag: it has tools, and binds an answer to a schema where it is not streamed. */
const flagged: Capabilities = {
  ...talking,
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  output: 'schema',
  roles: 'mistral',
  systemRole: true,
  callIds: 'nine',
  sampling: newerSampling,
};

/**
 * What the models of the family can do on Workers AI, by model id. Sources: Cloudflare's model pages (schemas, ranges, windows), its pages
 * on function calling and JSON mode (which models have them). The schema of Mistral 7B lists `tools` and `response_format`; the model has
 * neither.
 */
export const workersAICapabilities: Readonly<Record<string, Capabilities>> = {
  '@cf/mistral/mixtral-8x7b-instruct-v0.1-awq': {
    ...talking,
    limits: { messageChars: 4096, promptChars: 4096, defaultMaxTokens: 256 },
  },
  '@cf/mistral/mistral-7b-instruct-v0.1': {
    ...talking,
    limits: { contextTokens: 2824, messageChars: 131_072, promptChars: 131_072, defaultMaxTokens: 256 },
    sampling: legacySampling,
  },
  '@hf/mistral/mistral-7b-instruct-v0.2': {
    ...talking,
    limits: { contextTokens: 4096, defaultMaxTokens: 256 },
    sampling: newerSampling,
  },
  '@cf/mistral/mistral-7b-instruct-v0.2-lora': { ...talking, sampling: newerSampling },
  '@hf/nousresearch/hermes-2-pro-mistral-7b': {
    ...flagged,
    callIds: 'any',
    limits: { contextTokens: 24_000, defaultMaxTokens: 256 },
    sampling: legacySampling,
  },
  '@cf/mistralai/mistral-small-3.1-24b-instruct': {
    ...flagged,
    toolChoice: ['auto', 'named'],
    limits: { contextTokens: 128_000, defaultMaxTokens: 256 },
    sampling: { ...newerSampling, temperature: { min: 0, max: 5, default: 0.15 } },
  },
};

/** The table of a model; one that is not named is taken for a model that only talks. */
export function capabilitiesOf(model: string): Capabilities {
  return workersAICapabilities[model] ?? talking;
}
