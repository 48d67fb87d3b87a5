import { Agent, type Host, HostError, type RunEvent, tool } from '@windrose/core';
import { probe } from '@windrose/core/probe';
import { compatible, ollama, vllm } from '@windrose/host-compatible';
import { mistral } from '@windrose/host-mistral';
import { nvidia } from '@windrose/host-nvidia';
import { tSystems, tSystemsWithLimits } from '@windrose/host-t-systems';
import { workersAI } from '@windrose/host-workers-ai';
import {
  emulateMistral,
  emulateNvidia,
  emulateOllama,
  emulateTSystems,
  emulateVllm,
  emulateWorkersAI,
  type ModelPrompt,
  type ModelScript,
} from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';

const call = { calls: [{ name: 'look', arguments: {} }] };
const script: ModelScript = [call, { text: 'Seen.' }];

async function lookWith(host: Host, settings: { seed?: number } = {}) {
  let looked = 0;
  const look = tool({
    name: 'look',
    description: 'Looks.',
    effect: 'read',
    input: z.object({}),
    execute: () => ++looked,
  });
  const agent = new Agent({ host, tools: [look], ...settings });
  const notices: string[] = [];
  agent.on('notice', (event: Extract<RunEvent, { type: 'notice' }>) => notices.push(event.text));
  const { output } = await agent.run('Look.');
  return { output, looked, notices, strategy: agent.plan().strategy, agent };
}

/** Opens an emulator and closes it after the test. */
async function opened<One extends { close(): Promise<void> }>(opening: Promise<One>): Promise<One> {
  const one = await opening;
  onTestFinished(() => one.close());
  return one;
}

describe('a refusal of a known kind is learned within the run', () => {
  it('vLLM without a parser for calls: the choice is refused, and calls are bound by a schema', async () => {
    const emulator = await opened(emulateVllm({ script, autoToolChoice: false }));
    const { url: baseUrl, model, apiKey } = emulator;
    const { output, looked, notices, strategy } = await lookWith(vllm({ baseUrl, model, apiKey }));
    expect({ output, looked, strategy }).toEqual({ output: 'Seen.', looked: 1, strategy: 'constrained' });
    expect(notices).toEqual([
      'The host refused the tool choice "auto", so it is asked for in another way from now on.',
    ]);
    expect(emulator.requests.map(({ status }) => status)).toEqual([400, 200, 200]);
  });

  it('Ollama with a model that was not trained for tools', async () => {
    const emulator = await opened(emulateOllama({ script, model: 'mixtral:8x7b', contextTokens: 8192 }));
    const host = ollama({ baseUrl: emulator.url, model: 'mixtral:8x7b', format: 'v3', contextTokens: 8192 });
    const { output, looked, strategy } = await lookWith(host);
    expect({ output, looked, strategy }).toEqual({ output: 'Seen.', looked: 1, strategy: 'constrained' });
    expect(emulator.requests.map(({ status }) => status)).toEqual([400, 200, 200]);
  });

  it('a key that T-Systems does not document is left out, and its setting is refused in the plan', async () => {
    const emulator = await opened(emulateTSystems({ script }));
    const host = tSystems({
      baseUrl: emulator.url,
      apiKey: emulator.apiKey,
      capabilities: { sampling: { seed: {} } },
    });
    const { output, notices, agent } = await lookWith(host, { seed: 7 });
    expect(output).toBe('Seen.');
    expect(notices).toEqual(['The host does not know "seed", so it is left out from now on.']);
    expect(agent.plan().settings).toContainEqual(expect.objectContaining({ setting: 'seed', fate: 'refused' }));
  });

  it('a schema that Workers AI does not take for its model', async () => {
    const answer = { text: '{"n": 1}' };
    const emulator = await opened(emulateWorkersAI({ script: [answer] }));
    const { url: baseUrl, accountId, apiKey: apiToken } = emulator;
    const model = '@cf/mistralai/mistral-small-3.1-24b-instruct';
    const host = workersAI({ baseUrl, accountId, apiToken, model });
    const { output } = await new Agent({ host, output: z.object({ n: z.number() }) }).run('Count.');
    expect(output).toEqual({ n: 1 });
  });
});

describe('a retired model', () => {
  it('says so in words a person can act on', async () => {
    const cf = await opened(emulateWorkersAI({ script, deprecated: ['@cf/mistral/mistral-7b-instruct-v0.1'] }));
    const lp = await opened(emulateMistral({ script }));
    const nv = await opened(emulateNvidia({ script }));
    const { url: baseUrl, accountId, apiKey: apiToken } = cf;
    const hosts: readonly (readonly [Host, RegExp])[] = [
      [workersAI({ baseUrl, accountId, apiToken, model: '@cf/mistral/mistral-7b-instruct-v0.1' }), /retired/],
      [mistral({ baseUrl: lp.url, apiKey: lp.apiKey, model: 'open-mixtral-8x7b' }), /open-mixtral-8x7b/],
      [nvidia({ baseUrl: nv.url, apiKey: nv.apiKey, model: 'mistralai/gone' }), /mistralai\/gone/],
    ];
    for (const [host, words] of hosts) {
      const error: unknown = await new Agent({ host }).run('Hi?').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ kind: 'model-gone', message: expect.stringMatching(words) });
      expect(String(error)).toMatch(/model/);
    }
  });
});

describe('a probe', () => {
  /** A model that is bound to a schema can only write what the schema lets it. */
  const bound = (schema: unknown) => ({ writes: JSON.stringify({ word: /zq\w+/.exec(JSON.stringify(schema))?.[0] }) });
  const song = { calls: [{ name: 'play_song', arguments: { title: 'Hello' } }] };
  const bindable = ({ schema }: ModelPrompt) => bound(schema);
  const answers: ModelScript = [song, song, bindable, bindable, bindable];

  it('finds the demanded tools behind a host that refuses a free choice, to be given back as capabilities', async () => {
    const emulator = await opened(emulateNvidia({ script: answers, guidedTools: true, output: 'response_format' }));
    const options = { baseUrl: emulator.url, apiKey: emulator.apiKey };
    const report = await probe(nvidia(options));
    expect(report.capabilities).toMatchObject({ tools: 'loose', toolChoice: ['required', 'named'], output: 'schema' });
    const saved = JSON.parse(JSON.stringify(report.capabilities));
    const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 1 });
    const host = nvidia({ ...options, capabilities: saved });
    expect(new Agent({ host, tools: [look] }).plan().strategy).toBe('constrained');
    expect(new Agent({ host, tools: [look], toolChoice: 'required' }).plan().strategy).toBe('native');
  });

  it('finds nothing where all is refused or ignored', async () => {
    const strict = await opened(emulateNvidia({ script: answers }));
    const lax = await opened(emulateTSystems({ script: answers, unknownKeys: 'ignore' }));
    for (const host of [
      nvidia({ baseUrl: strict.url, apiKey: strict.apiKey }),
      tSystems({ baseUrl: lax.url, apiKey: lax.apiKey }),
    ]) {
      const { capabilities, requests } = await probe(host);
      expect(capabilities).toMatchObject({ tools: 'none', toolChoice: [], output: 'none' });
      expect(requests).toBeLessThanOrEqual(4);
    }
  });
});

describe('what a host tells of itself', () => {
  it('T-Systems: the window and the longest answer come from /models', async () => {
    const emulator = await opened(emulateTSystems({ script: [{ text: 'Hi.' }] }));
    const options = { baseUrl: emulator.url, apiKey: emulator.apiKey };
    const host = await tSystemsWithLimits(options);
    expect(host.capabilities.limits.contextTokens).toBe(32_768);
    expect((await new Agent({ host, maxTokens: 1e6 }).run('Hi?')).output).toBe('Hi.');
    const gone = tSystemsWithLimits({ ...options, model: 'mixtral' });
    await expect(gone).rejects.toMatchObject({ kind: 'model-gone', message: expect.stringContaining('Mixtral-8x7B') });
    const wrong = tSystemsWithLimits({ ...options, apiKey: 'no' });
    await expect(wrong).rejects.toMatchObject({ kind: 'auth' });
  });

  it('NVIDIA: an answer that was put off is fetched later', async () => {
    const emulator = await opened(emulateNvidia({ script: [{ text: 'Late.' }], pending: 2 }));
    const host = nvidia({ baseUrl: emulator.url, apiKey: emulator.apiKey });
    expect((await new Agent({ host }).run('Hi?')).output).toBe('Late.');
  });
});

describe('a host by description', () => {
  it('is a handful of lines, and is asked in words until its description says more', async () => {
    const emulator = await opened(emulateVllm({ script }));
    const host = compatible({
      name: 'mine',
      baseUrl: emulator.url,
      model: emulator.model,
      apiKey: emulator.apiKey,
    });
    const { output, looked, strategy } = await lookWith(host);
    expect({ output, looked, strategy }).toEqual({ output: 'Seen.', looked: 1, strategy: 'emulated' });
  });
});
