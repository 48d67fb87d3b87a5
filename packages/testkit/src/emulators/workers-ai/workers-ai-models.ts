/** What the catalogue says about a model, as far as a request depends on it. */
export interface WorkersAIModel {
  readonly id: string;
  /** The family of input schemas its file has. */
  readonly input: 'mixtral' | 'legacy' | 'legacy-parts' | 'newer';
  /** The "function calling" property. */
  readonly functionCalling: boolean;
  /** Whether it is on the list of JSON mode. */
  readonly jsonMode: boolean;
  /** Whether the old template stands before it: users and assistants in turns, no one else. */
  readonly oldTemplate: boolean;
  readonly contextTokens?: number;
  readonly deprecated?: boolean;
}

const plain = { functionCalling: false, jsonMode: false, oldTemplate: true } as const;

/** Mistral's models of the catalogue (cloudflare-docs, model files, JSON mode, release notes). */
export const workersAIModels: readonly WorkersAIModel[] = [
  { id: '@cf/mistral/mixtral-8x7b-instruct-v0.1-awq', input: 'mixtral', ...plain },
  { id: '@cf/mistral/mistral-7b-instruct-v0.1', input: 'legacy', ...plain, contextTokens: 2824 },
  { id: '@hf/mistral/mistral-7b-instruct-v0.2', input: 'legacy-parts', ...plain, contextTokens: 4096 },
  { id: '@cf/mistral/mistral-7b-instruct-v0.2-lora', input: 'legacy-parts', ...plain },
  { id: '@hf/thebloke/mistral-7b-instruct-v0.1-awq', input: 'legacy', ...plain, deprecated: true },
  { id: '@hf/thebloke/openhermes-2.5-mistral-7b-awq', input: 'legacy', ...plain, deprecated: true },
  {
    id: '@hf/nousresearch/hermes-2-pro-mistral-7b',
    input: 'legacy',
    functionCalling: true,
    jsonMode: true,
    oldTemplate: false,
    contextTokens: 24_000,
  },
  {
    id: '@cf/mistralai/mistral-small-3.1-24b-instruct',
    input: 'newer',
    functionCalling: true,
    jsonMode: false,
    oldTemplate: false,
    contextTokens: 128_000,
  },
];
