import { constrained } from '@windrose/core/constrained';
import { emulated } from '@windrose/core/emulated';
import { type Capabilities, type Host, HostError } from '@windrose/core/host';
import { native } from '@windrose/core/native';
import { raw } from '@windrose/core/raw';
import {
  askHostFor,
  changeCapabilities,
  type ChatHostDescription,
  chatHost,
  type HostOptions,
  wireOptions,
} from '@windrose/wire';
import { tSystemsCapabilities } from './t-systems-capabilities.js';

/** Where T-Systems' AI Foundation Services are asked. */
export interface TSystemsOptions extends HostOptions {
  readonly apiKey: string;
  /** As `/models` spells it. Default `Mixtral-8x7B-Instruct-v0.1`. */
  readonly model?: string;
  /** Asks `/completions` with a prompt of our own in format v1, past the server's template; only for open models. Default false. */
  readonly raw?: boolean;
}

const usualBaseUrl = 'https://llm-server.llmhub.t-systems.net/v2';

/** The AI Foundation Services of T-Systems on the Open Telekom Cloud: calls are asked for in words unless a probe has shown more. */
export function tSystems(options: TSystemsOptions): Host {
  return chatHost(describe(options));
}

/**
 * The host of {@link tSystems}, with the window and the longest answer of the model as the host's own `/models` tells them; what
 * `capabilities` say is known better.
 *
 * Rejects with `HostError`: of the kind `model-gone`, and the ids there are, where the model is not listed; with `StreamError` and the signal's
 * reason as a request does.
 */
export async function tSystemsWithLimits(
  options: TSystemsOptions,
  signal = new AbortController().signal,
): Promise<Host> {
  const description = describe(options);
  const listed = await askHostFor(description, `${options.baseUrl ?? usualBaseUrl}/models`, signal);
  const models = readModels(listed);
  const entry = models.find(({ id }) => id === description.model);
  if (entry === undefined) {
    const ids = models.map(({ id }) => id).join(', ') || 'none';
    throw new HostError('model-gone', `t-systems does not list the model "${description.model}". It lists: ${ids}.`);
  }
  const { max_sequence_length: contextTokens, max_output_length: maxTokens } = entry.meta_data ?? {};
  const told = {
    ...(isCount(contextTokens) && {
      limits: { contextTokens },
      evidence: { limits: 'probed' as const },
    }),
    ...(isCount(maxTokens) && { sampling: { maxTokens: { min: 1, max: maxTokens } } }),
  };
  const capabilities = changeCapabilities(changeCapabilities(description.capabilities, told), options.capabilities);
  return chatHost({ ...description, capabilities });
}

function describe(options: TSystemsOptions): ChatHostDescription {
  const { apiKey, model = 'Mixtral-8x7B-Instruct-v0.1', baseUrl = usualBaseUrl } = options;
  const isRaw = options.raw === true;
  const table: Capabilities = isRaw ? { ...tSystemsCapabilities, chat: false, raw: 'v1' } : tSystemsCapabilities;
  return {
    ...wireOptions(options),
    name: 't-systems',
    model,
    url: `${baseUrl}/chat/completions`,
    apiKey,
    capabilities: changeCapabilities(table, options.capabilities),
    strategies: isRaw ? [raw] : [native, constrained, emulated],
    raw: { url: `${baseUrl}/completions` },
  };
}

interface ListedModel {
  readonly id: string;
  readonly meta_data?: { readonly max_sequence_length?: unknown; readonly max_output_length?: unknown };
}

function readModels(listed: unknown): readonly ListedModel[] {
  const data = typeof listed === 'object' && listed !== null && 'data' in listed ? listed.data : undefined;
  return Array.isArray(data) ? data.filter((each): each is ListedModel => typeof each?.id === 'string') : [];
}

/** A limit of 0 or -1 says that there is none, or that it is not known. */
function isCount(told: unknown): told is number {
  return Number.isSafeInteger(told) && Number(told) > 0;
}
