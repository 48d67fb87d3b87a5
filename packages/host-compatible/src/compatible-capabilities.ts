import type { Capabilities } from '@windrose/core/host';
import type { CapabilityChanges } from '@windrose/wire';
import { commonSampling, talkingCapabilities } from './talking-capabilities.js';

/**
 * vLLM with its Mistral call parser. Sources: vLLM's pages on tool calling and structured outputs, its protocol source (parameters), the
 * templates in its examples (ids of nine characters).
 */
export const vllmCapabilities: Capabilities = {
  ...talkingCapabilities,
  tools: 'loose',
  toolChoice: ['auto', 'none', 'required', 'named'],
  parallelCalls: true,
  parallelSwitch: true,
  output: 'schema',
  outputWithStream: true,
  dialect: 'xgrammar',
  roles: 'mistral',
  systemRole: true,
  // Zero is refused for both: "top_p must be in (0, 1]", "repetition_penalty must be greater than zero" (`sampling_params.py`).
  sampling: {
    ...commonSampling,
    topP: { min: 0.001, max: 1 },
    topK: {},
    minP: { min: 0, max: 1 },
    repetitionPenalty: { min: 0.01 },
  },
  evidence: { tools: 'documented', toolChoice: 'documented', output: 'documented', sampling: 'documented' },
};

/**
 * llama.cpp's server with `--jinja`. Sources: the server's README and function-calling page; seen on a running server, with templates of v1
 * and v3: `required` gives text before a call or instead of one, a tool demanded by name is taken as `auto`, under `none` the call comes out
 * as text, and a schema beside tools leaves no calls. So nothing is demanded of it natively: the schema, which does bind, demands calls.
 */
export const llamaServerCapabilities: Capabilities = {
  ...talkingCapabilities,
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  parallelSwitch: true,
  output: 'schema',
  outputWithStream: true,
  dialect: 'llama-cpp',
  roles: 'mistral',
  systemRole: true,
  // A repetition penalty of 0 is refused: "penalty_repeat must be finite and greater than 0".
  sampling: { ...commonSampling, topK: { min: 0 }, minP: { min: 0, max: 1 }, repetitionPenalty: { min: 0.01 } },
  evidence: {
    tools: 'probed',
    toolChoice: 'probed',
    parallelCalls: 'probed',
    output: 'probed',
    outputWithTools: 'probed',
    outputWithStream: 'probed',
    sampling: 'probed',
  },
};

/** Ollama by its native API. Sources: its API page and OpenAI compatibility page; there is no choice of tools, and a schema (`format`) works for any model. */
export const ollamaCapabilities: Capabilities = {
  ...talkingCapabilities,
  tools: 'loose',
  toolChoice: ['auto'],
  parallelCalls: true,
  output: 'schema',
  outputWithStream: true,
  dialect: 'ollama',
  roles: 'mistral',
  systemRole: true,
  sampling: { ...commonSampling, topK: {}, minP: { min: 0, max: 1 }, repetitionPenalty: { min: 0 } },
  evidence: { tools: 'documented', toolChoice: 'documented', output: 'documented', sampling: 'documented' },
};

/** Ollama by `/v1`, which drops the settings that its page on the OpenAI API does not name. */
export const ollamaV1Capabilities: Capabilities = { ...ollamaCapabilities, sampling: commonSampling };

/**
 * Hugging Face's TGI. Source: its router (validation, chat and tool grammar). It has tools of its own, but forgets the ids of results, which
 * Mistral's templates then refuse, and takes no schema beside them: so calls are bound by a schema instead. `top_p` must lie below 1; at most
 * four stop texts.
 */
export const tgiCapabilities: Capabilities = {
  ...talkingCapabilities,
  output: 'schema',
  outputWithStream: true,
  dialect: 'tgi',
  roles: 'mistral',
  systemRole: true,
  limits: { defaultMaxTokens: 1024 },
  sampling: {
    ...commonSampling,
    topP: { min: 0.001, max: 0.999 },
    stop: { max: 4 },
    presencePenalty: { min: -1.99, max: 2 },
    seed: { min: 0 },
  },
  evidence: { tools: 'documented', output: 'documented', sampling: 'documented' },
};

/**
 * What changes where the model's template is that of format v1 (Mixtral 8x7B, Mistral 7B v0.1 and v0.2): only user and assistant taking
 * turns, no system text and no place for tools.
 */
export const firstFormatChanges: CapabilityChanges = {
  tools: 'none',
  toolChoice: [],
  parallelCalls: false,
  roles: 'alternating',
  systemRole: false,
};
