import type { Host } from '@windrose/core';
import { llamaServer, ollama, tgi, vllm } from '@windrose/host-compatible';
import { localHost, type LocalHostOptions } from '@windrose/host-local';
import { mistral } from '@windrose/host-mistral';
import { nvidia } from '@windrose/host-nvidia';
import { tSystems } from '@windrose/host-t-systems';
import { workersAI } from '@windrose/host-workers-ai';

/** A host to ask, and how to let go of it. */
export interface OpenHost {
  readonly host: Host;
  close(): Promise<void>;
}

/** Which host to open, and how. */
export interface HostWish {
  readonly host: string;
  /** A model's id; for the local host, a GGUF file. */
  readonly model?: string;
  /** The address of the API, where it is not the usual one. */
  readonly url?: string;
}

/**
 * The embedded model, which may only copy what it hands to the tools: so small a one writes `km/s` for `km/h`, or a digit too many. Formulas
 * and codes of currencies are written, not copied.
 */
const embedded: LocalHostOptions = {
  copyArguments: { except: ['expression', 'convert_currency.from', 'convert_currency.to'] },
};

type Environment = Readonly<Record<string, string | undefined>>;
type HostOpener = (options: { model?: string; baseUrl?: string }, environment: Environment) => Host | Promise<OpenHost>;

/** The hosts by name. Keys are read here, from the variables that each host's own documentation names. */
const openers: Readonly<Record<string, HostOpener>> = {
  local: async ({ model, baseUrl }) => {
    if (baseUrl !== undefined) throw new Error('The local host has no address: say with --host what answers at --url.');
    const host = await localHost(model === undefined ? embedded : { modelPath: model });
    return { host, close: () => host.dispose() };
  },
  'workers-ai': (options, environment) => {
    const accountId = need(environment, 'workers-ai', 'CLOUDFLARE_ACCOUNT_ID');
    const tokens = ['CLOUDFLARE_AUTH_TOKEN', 'CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_API_KEY'];
    return workersAI({ ...options, accountId, apiToken: need(environment, 'workers-ai', ...tokens) });
  },
  nvidia: (options, environment) => {
    const baseUrl = options.baseUrl ?? environment['NVIDIA_BASE_URL'];
    const apiKey = need(environment, 'nvidia', 'NVIDIA_API_KEY', 'NIM_API_KEY');
    return nvidia({ ...options, ...(baseUrl && { baseUrl }), apiKey });
  },
  't-systems': (options, environment) => {
    const baseUrl = options.baseUrl ?? environment['OPENAI_BASE_URL'] ?? environment['API_BASE'];
    const apiKey = need(environment, 't-systems', 'OPENAI_API_KEY', 'API_KEY');
    return tSystems({ ...options, ...(baseUrl && { baseUrl }), apiKey });
  },
  mistral: (options, environment) => mistral({ ...options, apiKey: need(environment, 'mistral', 'MISTRAL_API_KEY') }),
  vllm: ({ model, ...options }, environment) => {
    if (model === undefined) throw new Error('vllm serves models by name: say which with --model.');
    return vllm({ ...options, model, ...keyOf(environment, 'VLLM_API_KEY') });
  },
  'llama-server': (options, environment) => llamaServer({ ...options, ...keyOf(environment, 'LLAMA_API_KEY') }),
  ollama: (options, environment) => {
    const baseUrl = options.baseUrl ?? ollamaAddress(environment['OLLAMA_HOST']);
    return ollama({ ...options, ...(baseUrl && { baseUrl }), ...keyOf(environment, 'OLLAMA_API_KEY') });
  },
  tgi: (options, environment) => tgi({ ...options, ...keyOf(environment, 'HF_TOKEN') }),
};

/** The names `--host` takes. */
export const hostNames: readonly string[] = Object.keys(openers);

/** Opens a host by name. Throws an error that lists the names where there is none of this one, or that names the missing variable. */
export async function openHost({ host: name, model, url }: HostWish, environment: Environment): Promise<OpenHost> {
  const opener = Object.hasOwn(openers, name) ? openers[name] : undefined;
  if (opener === undefined) throw new Error(`There is no host "${name}". The hosts are: ${hostNames.join(', ')}.`);
  const options = { ...(model !== undefined && { model }), ...(url !== undefined && { baseUrl: url }) };
  const opened = await opener(options, environment);
  return 'close' in opened ? opened : { host: opened, close: async () => undefined };
}

/** The first of these variables that is set. */
function need(environment: Environment, host: string, ...names: readonly string[]): string {
  const found = names.map((name) => environment[name]).find(Boolean);
  if (found !== undefined) return found;
  throw new Error(`${host} needs ${names.join(' or ')} in the environment.`);
}

/** Servers of one's own take a key only where they were started with one. */
function keyOf(environment: Environment, name: string): { apiKey?: string } {
  const apiKey = environment[name];
  return apiKey ? { apiKey } : {};
}

/** Ollama's variable as its own programs read it (its source): where neither a protocol nor a port is said, the port is 11434. */
export function ollamaAddress(variable = ''): string | undefined {
  const said = variable.trim().replace(/\/+$/, '');
  if (said === '') return undefined;
  if (said.includes('://')) return said;
  const [, place = '', path = ''] = /^([^/]*)(.*)$/.exec(said) ?? [];
  // An IPv6 address without brackets has no port.
  const authority = /^[^[]*:.*:/.test(place) ? `[${place}]` : place;
  const [, name, port = ':11434'] = /^(.*?)(:\d+)?$/.exec(authority) ?? [];
  return `http://${name || '127.0.0.1'}${port}${path}`;
}
