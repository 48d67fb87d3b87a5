import type { Capabilities, Sampling, SettingRange } from '@windrose/core/host';

/** The settings that servers of chat completions have in common. */
export const commonSampling: { readonly [Name in keyof Sampling]?: SettingRange } = {
  temperature: { min: 0 },
  topP: { min: 0, max: 1 },
  maxTokens: { min: 1 },
  seed: {},
  stop: {},
  frequencyPenalty: { min: -2, max: 2 },
  presencePenalty: { min: -2, max: 2 },
};

/** What any host that speaks chat completions is believed to do, until its description says more: talk, in the portable order of messages. */
export const talkingCapabilities: Capabilities = {
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
  limits: {},
  sampling: commonSampling,
  evidence: {},
};
