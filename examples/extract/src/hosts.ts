import type { Host } from '@windrose/core';
import { ollama, vllm } from '@windrose/host-compatible';
import { localHost } from '@windrose/host-local';
import { mistral } from '@windrose/host-mistral';
import { nvidia } from '@windrose/host-nvidia';
import { tSystems } from '@windrose/host-t-systems';
import { workersAI } from '@windrose/host-workers-ai';

/** A host to ask, which may have to be let go of. */
export type OpenHost = Host & { dispose?(): Promise<void> };

type Options = { readonly model?: string; readonly baseUrl?: string };

/** The hosts by name. Keys are read from the variables that each host's own documentation names. */
const openers: Readonly<Record<string, (options: Options, parallel: number) => OpenHost | Promise<OpenHost>>> = {
  local: ({ model }, parallel) => localHost({ parallel, ...(model !== undefined && { modelPath: model }) }),
  'workers-ai': (options) =>
    workersAI({ ...options, accountId: need('CLOUDFLARE_ACCOUNT_ID'), apiToken: need('CLOUDFLARE_API_TOKEN') }),
  nvidia: (options) => nvidia({ ...options, apiKey: need('NVIDIA_API_KEY') }),
  't-systems': (options) => tSystems({ ...options, apiKey: need('OPENAI_API_KEY') }),
  mistral: (options) => mistral({ ...options, apiKey: need('MISTRAL_API_KEY') }),
  ollama: (options) => ollama(options),
  vllm: ({ model, ...options }) => vllm({ ...options, model: model ?? fail('vllm needs --model.') }),
};

/** The names `--host` takes. */
export const hostNames: readonly string[] = Object.keys(openers);

/** Opens a host by name. Throws where there is none of this name, or a variable is missing. */
export async function openHost(name: string, options: Options, parallel: number): Promise<OpenHost> {
  const opener = Object.hasOwn(openers, name) ? openers[name] : undefined;
  return opener?.(options, parallel) ?? fail(`There is no host "${name}". The hosts are: ${hostNames.join(', ')}.`);
}

function need(name: string): string {
  return process.env[name] || fail(`This host needs ${name} in the environment.`);
}

function fail(message: string): never {
  throw new Error(message);
}
