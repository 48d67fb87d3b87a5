import type { Emulator, ModelScript } from '@windrose/testkit';
import {
  emulateLlamaServer,
  emulateMistral,
  emulateNvidia,
  emulateOllama,
  emulateTgi,
  emulateTSystems,
  emulateVllm,
  emulateWorkersAI,
} from '@windrose/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAgent } from '../src/agent.js';
import { usage } from '../src/arguments.js';
import { hostNames, type HostWish, openHost } from '../src/hosts.js';

type Environment = Record<string, string>;

const remote: Record<string, { readonly needs: Environment; readonly wish?: Partial<HostWish> }> = {
  'workers-ai': { needs: { CLOUDFLARE_ACCOUNT_ID: 'an-account', CLOUDFLARE_AUTH_TOKEN: 'a-token' } },
  nvidia: { needs: { NVIDIA_API_KEY: 'a-key' } },
  't-systems': { needs: { OPENAI_API_KEY: 'a-key' } },
  mistral: { needs: { MISTRAL_API_KEY: 'a-key' } },
  vllm: { needs: {}, wish: { model: 'mistralai/Mixtral-8x22B-Instruct-v0.1' } },
  'llama-server': { needs: {} },
  ollama: { needs: {} },
  tgi: { needs: {} },
};

const opened = Object.entries(remote).map(([name, { needs, wish }]) => ({ name, needs, wish }));
const missing = opened.flatMap(({ name, needs }) => Object.keys(needs).map((variable) => ({ name, needs, variable })));

describe('a host by name', () => {
  it('is every one that --help lists', () => {
    expect(hostNames).toEqual(['local', ...Object.keys(remote)]);
    for (const name of hostNames) expect(usage).toContain(name);
  });

  it('is the embedded one without anything in the environment', async () => {
    const { host, close } = await openHost({ host: 'local' }, {});
    await close();
    expect(host.model).toContain('tiny-mixtral');
  });

  it.each(opened)('$name opens with what its documentation has people set', async ({ name, needs, wish }) => {
    const { host } = await openHost({ host: name, ...wish }, needs);
    expect(host.name).toBe(name);
  });

  it.each(opened)('$name takes the model that is wished for', async ({ name, needs }) => {
    const { host } = await openHost({ host: name, model: 'some-model' }, needs);
    expect(host.model).toBe('some-model');
  });

  it.each(missing)('$name says that $variable is missing', async ({ name, needs, variable }) => {
    const { [variable]: _left, ...rest } = needs;
    await expect(openHost({ host: name }, rest)).rejects.toThrow(variable);
    await expect(openHost({ host: name }, { ...rest, [variable]: '' })).rejects.toThrow(variable);
  });

  it('vllm says that it needs a model', async () => {
    await expect(openHost({ host: 'vllm' }, {})).rejects.toThrow('--model');
  });

  it.each(['mixtral', '', 'toString'])('that is "%s" is refused, and the others are listed', async (name) => {
    const error = await openHost({ host: name }, {}).catch((thrown: unknown) => String(thrown));
    for (const each of hostNames) expect(error).toContain(each);
  });
});

interface Opened {
  readonly emulator: Emulator;
  readonly wish?: Partial<HostWish>;
  readonly environment: Environment;
}

/** Each host as a person has it: its address on the command line, or in the variable its documentation names. */
const emulated: Record<string, (script: ModelScript) => Promise<Opened>> = {
  'workers-ai': async (script) => {
    const emulator = await emulateWorkersAI({ script });
    const { url, accountId, apiKey } = emulator;
    return {
      emulator,
      wish: { url },
      environment: { CLOUDFLARE_ACCOUNT_ID: accountId, CLOUDFLARE_API_TOKEN: apiKey },
    };
  },
  nvidia: async (script) => {
    const emulator = await emulateNvidia({ script });
    return { emulator, environment: { NVIDIA_BASE_URL: emulator.url, NVIDIA_API_KEY: emulator.apiKey } };
  },
  't-systems': async (script) => {
    const emulator = await emulateTSystems({ script });
    return { emulator, environment: { OPENAI_BASE_URL: emulator.url, OPENAI_API_KEY: emulator.apiKey } };
  },
  mistral: async (script) => {
    const emulator = await emulateMistral({ script });
    return { emulator, wish: { url: emulator.url }, environment: { MISTRAL_API_KEY: emulator.apiKey } };
  },
  vllm: async (script) => {
    const emulator = await emulateVllm({ script });
    const { url, model, apiKey } = emulator;
    return { emulator, wish: { url, model }, environment: { VLLM_API_KEY: apiKey } };
  },
  'llama-server': async (script) => {
    const emulator = await emulateLlamaServer({ script });
    return { emulator, wish: { url: emulator.url }, environment: { LLAMA_API_KEY: emulator.apiKey } };
  },
  ollama: async (script) => {
    const emulator = await emulateOllama({ script, contextTokens: 8192 });
    return { emulator, environment: { OLLAMA_HOST: emulator.url.replace('http://', '') } };
  },
  tgi: async (script) => {
    const emulator = await emulateTgi({ script, template: 'v3' });
    return { emulator, wish: { url: emulator.url }, environment: { HF_TOKEN: emulator.apiKey } };
  },
};

describe('the agent of the demo', () => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  it('is asked on every remote host', () => {
    expect(Object.keys(emulated)).toEqual(Object.keys(remote));
  });

  it.each(Object.entries(emulated))('answers with its tools on %s', async (name, open) => {
    const answer = 'A marathon is 26.2 miles, and two are 52.4.';
    const { emulator, wish, environment } = await open([
      { calls: [{ name: 'convert_units', arguments: { value: 42.195, from: 'km', to: 'miles' } }] },
      { calls: [{ name: 'calculate', arguments: { expression: '2 * 26.2' } }] },
      { text: JSON.stringify({ answer }) },
    ]);
    close = emulator.close;
    const { host } = await openHost({ host: name, ...wish }, environment);
    const { output, state } = await makeAgent(host).run('How many miles are one and two marathons?');
    const results = state.messages.flatMap((message) => (message.role === 'tool' ? [message.content] : []));
    expect(results).toEqual(['{"result":26.21875746}', '{"result":52.4}']);
    expect(output).toEqual({ answer });
  });
});
