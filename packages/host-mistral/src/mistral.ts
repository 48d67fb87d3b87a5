import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import type { Host } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import {
  changeCapabilities,
  chatHost,
  type HostOptions,
  type Refusal,
  type RefusalKind,
  wireOptions,
} from '@windrose/wire';
import { mistralCapabilities } from './mistral-capabilities.js';

/** Where La Plateforme is asked, and what it takes beyond the settings every host knows. */
export interface MistralOptions extends HostOptions {
  readonly apiKey: string;
  /** An id or alias of a live model, or of a fine-tuned one. Default `mistral-small-latest`; both Mixtrals were retired on 2025-03-30. */
  readonly model?: string;
  /** Where the request is served; left out, wherever the API decides. */
  readonly region?: 'eu' | 'us';
  /** Puts Mistral's safety prompt in front; left out, the API decides. */
  readonly safePrompt?: boolean;
  /** Sent as `prompt_mode`; left out, the API decides. */
  readonly promptMode?: 'reasoning';
  /** Sent as `reasoning_effort`; left out, the API decides. */
  readonly reasoningEffort?: 'none' | 'low' | 'medium' | 'high';
  /** Requests with the same key share cached prompts. */
  readonly promptCacheKey?: string;
  /** Sent as it is. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Sent as they are. */
  readonly guardrails?: readonly unknown[];
}

/** La Plateforme, the API of Mistral AI: native tools, and answers bound to a schema. */
export function mistral(options: MistralOptions): Host {
  const { apiKey, model = 'mistral-small-latest', region } = options;
  const baseUrl = options.baseUrl ?? `https://api.${region === undefined ? '' : `${region}.`}mistral.ai/v1`;
  return chatHost({
    ...wireOptions(options),
    name: 'mistral',
    model,
    url: `${baseUrl}/chat/completions`,
    apiKey,
    capabilities: changeCapabilities(mistralCapabilities, options.capabilities),
    strategies: [native, constrained, emulated],
    spelling: {
      settings: { seed: 'random_seed' },
      requiredToolChoice: 'any',
      // With text beside calls, or content null, an assistant's turn is refused (mistral-common's validator).
      contentOfCalls: 'empty',
      nameInResult: true,
      // Forbidden keys are refused with 422; the last chunk has the usage without being asked.
      streamUsage: false,
    },
    extraBody: extraBodyOf(options),
    classify,
  });
}

function extraBodyOf(options: MistralOptions): Record<string, unknown> {
  const { safePrompt, promptMode, reasoningEffort, promptCacheKey, metadata, guardrails } = options;
  return {
    ...(safePrompt !== undefined && { safe_prompt: safePrompt }),
    ...(promptMode !== undefined && { prompt_mode: promptMode }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
    ...(promptCacheKey !== undefined && { prompt_cache_key: promptCacheKey }),
    ...(metadata !== undefined && { metadata }),
    ...(guardrails !== undefined && { guardrails }),
  };
}

/** The API's own codes: 3230 is a wrong order of messages, 3280 a call id that is not nine letters or digits. */
function classify({ code, status, message }: Refusal): RefusalKind | undefined {
  if (code === '3230' || code === '3280') return { kind: 'order' };
  if (status === 400 && /retired|deprecated|invalid model/i.test(message)) {
    return { kind: 'model-gone', advice: 'Take a live model, such as mistral-small-latest.' };
  }
  return undefined;
}
