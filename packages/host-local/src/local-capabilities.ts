import type { Capabilities, MistralFormat } from '@windrose/core/host';

import { samplingRanges } from './sampling-options.js';

/** What llama.cpp in this process can do: raw prompts and grammars, and nothing that needs a server in between. */
export function localCapabilities(format: MistralFormat, contextTokens: number): Capabilities {
  return {
    chat: false,
    raw: format,
    tools: 'none',
    toolChoice: [],
    parallelCalls: format !== 'v1',
    output: 'none',
    outputWithTools: false,
    outputWithStream: false,
    grammar: true,
    // The prompt is rendered by us: what roles may follow each other is the format's matter, not the engine's.
    roles: 'free',
    callIds: 'any',
    systemRole: true,
    images: false,
    limits: { contextTokens },
    sampling: samplingRanges,
    evidence: {
      raw: 'probed',
      grammar: 'probed',
      limits: 'probed',
      images: 'documented',
      sampling: 'documented',
      'sampling.seed': 'probed',
      'sampling.maxTokens': 'probed',
      'sampling.frequencyPenalty': 'probed',
      'sampling.presencePenalty': 'probed',
      'sampling.repetitionPenalty': 'probed',
    },
  };
}
