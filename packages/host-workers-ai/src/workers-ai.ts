import type { Host } from '@windrose/core/host';
import { changeCapabilities, chatHost, type HostOptions, wireOptions } from '@windrose/wire';
import { describeModel, type WorkersAIModelOptions } from './describe-model.js';

/** Where Workers AI is asked over REST. */
export interface WorkersAIOptions extends HostOptions, WorkersAIModelOptions {
  readonly accountId: string;
  readonly apiToken: string;
  /** Which of its two REST APIs: `native` (default), or `v1`, the one of chat completions. */
  readonly api?: 'native' | 'v1';
  /** The name of an AI Gateway to go through. */
  readonly gateway?: string;
  /** Requests with the same value are served by the same machine where that is possible, so that prompts are cached. */
  readonly sessionAffinity?: string;
}

/** Cloudflare Workers AI over REST. Inside a Worker take `workersAIBinding`. */
export function workersAI(options: WorkersAIOptions): Host {
  const { apiToken, sessionAffinity, headers } = options;
  const { model, description } = describeModel(options, options.api ?? 'native');
  const { chat, raw } = addressesOf(options, model);
  return chatHost({
    ...wireOptions(options),
    ...description,
    model,
    url: chat,
    apiKey: apiToken,
    headers: { ...headers, ...(sessionAffinity !== undefined && { 'x-session-affinity': sessionAffinity }) },
    capabilities: changeCapabilities(description.capabilities, options.capabilities),
    raw: { ...description.raw, url: raw },
  });
}

function addressesOf(
  { accountId, baseUrl, api, gateway }: WorkersAIOptions,
  model: string,
): { readonly chat: string; readonly raw: string } {
  const account = encodeURIComponent(accountId);
  const base =
    gateway === undefined
      ? `${baseUrl ?? 'https://api.cloudflare.com/client/v4'}/accounts/${account}/ai`
      : `${baseUrl ?? 'https://gateway.ai.cloudflare.com/v1'}/${account}/${encodeURIComponent(gateway)}/workers-ai`;
  // The id goes into the path with its @ and its slashes as they are (Cloudflare's REST guide).
  const run = gateway === undefined ? `${base}/run/${model}` : `${base}/${model}`;
  return { chat: api === 'v1' ? `${base}/v1/chat/completions` : run, raw: run };
}
