import { llamaServer, ollama, tgi, vllm } from '@windrose/host-compatible';
import { mistral } from '@windrose/host-mistral';
import { nim, nvidia } from '@windrose/host-nvidia';
import { tSystems } from '@windrose/host-t-systems';
import { workersAI, workersAIBinding } from '@windrose/host-workers-ai';
import {
  type ConformanceTarget,
  emulateLlamaServer,
  emulateMistral,
  emulateNvidia,
  emulateOllama,
  emulateTgi,
  emulateTSystems,
  emulateVllm,
  emulateWorkersAI,
  type ModelScript,
  type OpenOptions,
  workersAIBinding as emulatedBinding,
} from '@windrose/testkit';

const small = '@cf/mistralai/mistral-small-3.1-24b-instruct';
const hermes = '@hf/nousresearch/hermes-2-pro-mistral-7b';

/** The schema of Mixtral's answers on Workers AI has the text and nothing else. */
const untold = {
  'usage:reported': 'the host tells no usage',
  'finish:length-is-told': 'the host tells no reason and no usage',
};

const noConnection = "a binding's connection is its platform's";
const noStatus = 'a binding tells a code, and neither a status nor headers';
const noBody = 'a binding gives objects and streams: how their bytes came is its platform’s to know';
const named = (group: string, names: string, reason: string) =>
  names.split(' ').map((name) => [`${group}:${name}`, reason]);

/** What cannot happen to a binding. */
const unmetByBinding: Record<string, string> = Object.fromEntries([
  ...named('connection', 'name-not-found certificate-wrong handshake-hangs', noConnection),
  ...named('status', '400-page 409 429-seconds 429-date 429-ten-minutes 429-garbage 502-page 200-error', noStatus),
  ...named('body', 'empty 204 wrong-content-type length-too-long length-too-short gzip gzip-bomb', noBody),
  ...named('body', 'redirect-same-origin redirect-other-origin redirect-loop', noBody),
  ...['body:drip', 'body:stall', 'body:endless', 'framing:long-line', 'framing:malformed-json'].map((name) => [
    `${name} whole`,
    noBody,
  ]),
]);

/** Workers AI with one of its models, over one of its ways. */
function workersAITarget(
  name: string,
  options: { model?: string; api?: 'native' | 'v1'; raw?: boolean },
  skip: Record<string, string> = {},
): ConformanceTarget {
  return {
    name,
    skip,
    open: async (script, wish) => {
      const emulator = await emulateWorkersAI({ script, ...wish });
      const { url: baseUrl, accountId, apiKey: apiToken } = emulator;
      return { host: workersAI({ baseUrl, accountId, apiToken, ...options, ...wish?.wire }), emulator };
    },
  };
}

/** Ollama has no key, but one may stand before it. */
const keyOf = ({ apiKey }: OpenOptions) => (apiKey === undefined ? {} : { apiKey });

type Opened = Awaited<ReturnType<ConformanceTarget['open']>>;
const target = (
  name: string,
  open: (script: ModelScript, wish: OpenOptions) => Promise<Opened>,
  skip: Record<string, string> = {},
  faults: Record<string, string> = {},
): ConformanceTarget => ({ name, open: (script, wish = {}) => open(script, wish), skip, faults });

/** Every adapter before the emulator of its host, in the order of the README. */
export const hostTargets: readonly ConformanceTarget[] = [
  workersAITarget('Workers AI, Mixtral 8x7B', {}, untold),
  workersAITarget('Workers AI, Mixtral 8x7B, raw prompts', { raw: true }, untold),
  workersAITarget('Workers AI, Mistral 7B v0.1', { model: '@cf/mistral/mistral-7b-instruct-v0.1' }),
  workersAITarget('Workers AI, Hermes 2 Pro 7B', { model: hermes }),
  workersAITarget('Workers AI, Mistral Small 3.1', { model: small }),
  workersAITarget('Workers AI by /ai/v1, Mistral Small 3.1', { model: small, api: 'v1' }),
  target(
    'Workers AI by the binding, Mixtral 8x7B',
    async (script, wish) => {
      const emulator = await emulateWorkersAI({ script, ...wish });
      return { host: workersAIBinding({ binding: emulatedBinding(emulator), ...wish.wire }), emulator };
    },
    {
      'errors:wrong-key': 'a binding has no key',
      'secrets:key-is-never-said': 'a binding has no key',
      ...untold,
    },
    unmetByBinding,
  ),
  target('NVIDIA, Mixtral 8x22B', async (script, wish) => {
    const emulator = await emulateNvidia({ script, ...wish });
    return { host: nvidia({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish.wire }), emulator };
  }),
  target('NVIDIA NIM, Mixtral 8x22B', async (script, wish) => {
    const emulator = await emulateNvidia({ script, nim: true, ...wish });
    const { url: baseUrl, model, apiKey } = emulator;
    return { host: nim({ baseUrl, model, apiKey, schemaField: 'response_format', ...wish.wire }), emulator };
  }),
  target('T-Systems, Mixtral 8x7B', async (script, wish) => {
    const emulator = await emulateTSystems({ script, ...wish });
    return { host: tSystems({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish.wire }), emulator };
  }),
  target('T-Systems, Mixtral 8x7B, raw prompts', async (script, wish) => {
    const emulator = await emulateTSystems({ script, ...wish });
    return { host: tSystems({ baseUrl: emulator.url, apiKey: emulator.apiKey, raw: true, ...wish.wire }), emulator };
  }),
  target('La Plateforme, Mistral Small', async (script, wish) => {
    const emulator = await emulateMistral({ script, ...wish });
    return { host: mistral({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish.wire }), emulator };
  }),
  target('vLLM, Mixtral 8x22B', async (script, wish) => {
    const emulator = await emulateVllm({ script, ...wish });
    const { url: baseUrl, model, apiKey } = emulator;
    return { host: vllm({ baseUrl, model, apiKey, ...wish.wire }), emulator };
  }),
  target('vLLM, Mixtral 8x7B', async (script, wish) => {
    const emulator = await emulateVllm({ script, model: 'mixtral-8x7b', ...wish });
    const { url: baseUrl, model, apiKey } = emulator;
    return { host: vllm({ baseUrl, model, apiKey, ...wish.wire }), emulator };
  }),
  target('llama.cpp server, template of v3', async (script, wish) => {
    const emulator = await emulateLlamaServer({ script, ...wish });
    return { host: llamaServer({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish.wire }), emulator };
  }),
  target('llama.cpp server, template of v1', async (script, wish) => {
    const emulator = await emulateLlamaServer({ script, template: 'generic', ...wish });
    return {
      host: llamaServer({ baseUrl: emulator.url, apiKey: emulator.apiKey, format: 'v1', ...wish.wire }),
      emulator,
    };
  }),
  target('Ollama, Mixtral 8x22B', async (script, wish) => {
    const emulator = await emulateOllama({ script, contextTokens: 8192, ...wish });
    return {
      host: ollama({ baseUrl: emulator.url, ...keyOf(wish), model: emulator.model, contextTokens: 8192, ...wish.wire }),
      emulator,
    };
  }),
  target(
    'Ollama by /v1, Mixtral 8x22B',
    async (script, wish) => {
      const emulator = await emulateOllama({ script, contextTokens: 8192, ...wish });
      return {
        host: ollama({ baseUrl: emulator.url, ...keyOf(wish), model: emulator.model, api: 'v1', ...wish.wire }),
        emulator,
      };
    },
    {},
    { 'tools:returns-megabytes': 'the window cannot be told over /v1, and what does not fit is cut without a word' },
  ),
  target('Ollama, Mixtral 8x7B', async (script, wish) => {
    const emulator = await emulateOllama({ script, model: 'mixtral:8x7b', contextTokens: 8192, ...wish });
    return {
      host: ollama({ baseUrl: emulator.url, ...keyOf(wish), model: emulator.model, contextTokens: 8192, ...wish.wire }),
      emulator,
    };
  }),
  target('TGI, template of v3', async (script, wish) => {
    const emulator = await emulateTgi({ script, template: 'v3', ...wish });
    return { host: tgi({ baseUrl: emulator.url, apiKey: emulator.apiKey, ...wish.wire }), emulator };
  }),
  target('TGI, template of v1', async (script, wish) => {
    const emulator = await emulateTgi({ script, template: 'v1', ...wish });
    return { host: tgi({ baseUrl: emulator.url, apiKey: emulator.apiKey, format: 'v1', ...wish.wire }), emulator };
  }),
];
