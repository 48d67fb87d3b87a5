import { Agent, tool } from '@windrose/core';
import {
  emulateWorkersAI,
  workersAIBinding as emulatedBinding,
  type WorkersAIEmulatorOptions,
} from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { workersAI, type WorkersAIOptions } from './workers-ai.js';
import { workersAIBinding } from './workers-ai-binding.js';

const small = '@cf/mistralai/mistral-small-3.1-24b-instruct';
const hermes = '@hf/nousresearch/hermes-2-pro-mistral-7b';

async function open(options: Partial<WorkersAIEmulatorOptions> = {}) {
  const emulator = await emulateWorkersAI({ script: [{ text: 'Hello.' }], ...options });
  onTestFinished(() => emulator.close());
  const { url: baseUrl, accountId, apiKey: apiToken } = emulator;
  const agent = (wish: Partial<WorkersAIOptions> = {}) =>
    new Agent({ host: workersAI({ baseUrl, accountId, apiToken, ...wish }) });
  return { emulator, agent };
}

describe('the address', () => {
  it('has the model with its @ and slashes as they are', async () => {
    const { emulator, agent } = await open();
    await agent().run('Hello?');
    expect(emulator.requests[0]?.path).toBe(
      `/client/v4/accounts/${emulator.accountId}/ai/run/@cf/mistral/mixtral-8x7b-instruct-v0.1-awq`,
    );
  });

  it('of chat completions has none', async () => {
    const { emulator, agent } = await open();
    await agent({ api: 'v1', model: small }).run('Hello?');
    expect(emulator.requests[0]).toMatchObject({
      path: `/client/v4/accounts/${emulator.accountId}/ai/v1/chat/completions`,
      body: { model: small },
    });
  });

  it.each([
    ['native', `/client/v4/my%20account/my%2Fgateway/workers-ai/${small}`],
    ['v1', '/client/v4/my%20account/my%2Fgateway/workers-ai/v1/chat/completions'],
  ] as const)('of a gateway stands before the model, by %s', async (api, path) => {
    const { emulator, agent } = await open();
    const asked = agent({ accountId: 'my account', gateway: 'my/gateway', api, model: small }).run('Hello?');
    await expect(asked).rejects.toMatchObject({ status: 404 });
    expect(emulator.requests[0]?.path).toBe(path);
  });
});

describe('a request', () => {
  it('is refused before it is sent where a message holds an image, which the native API has no place for', async () => {
    const { emulator, agent } = await open();
    const parts = [
      { type: 'text', text: 'What is it?' },
      { type: 'image', url: 'data:image/png;base64,AAAA' },
    ] as const;
    const asked = agent({ model: small, capabilities: { images: true } }).run([{ role: 'user', parts }]);
    const error = { kind: 'bad-request', message: expect.stringContaining('v1') };
    await expect(asked).rejects.toMatchObject(error);
    expect(emulator.requests).toEqual([]);
  });

  it('carries the key, the affinity and what else is to be a header', async () => {
    const { emulator, agent } = await open();
    await agent({ sessionAffinity: 'chat-7', headers: { 'CF-AIG-Cache-TTL': '60' } }).run('Hello?');
    expect(emulator.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${emulator.apiKey}`,
      'x-session-affinity': 'chat-7',
      'cf-aig-cache-ttl': '60',
    });
  });

  it('names the LoRA adapter', async () => {
    const { emulator, agent } = await open();
    await agent({ model: '@cf/mistral/mistral-7b-instruct-v0.2-lora', lora: 'my-lora' }).run('Hello?');
    expect(emulator.requests[0]?.body).toMatchObject({ lora: 'my-lora' });
  });

  it.each(['rest', 'binding'] as const)('with a schema is not streamed, and has the schema bare: %s', async (way) => {
    const { emulator } = await open({ script: [{ text: '{"sky":"clear"}' }] });
    const { url: baseUrl, accountId, apiKey: apiToken } = emulator;
    const host =
      way === 'rest'
        ? workersAI({ model: hermes, baseUrl, accountId, apiToken })
        : workersAIBinding({ model: hermes, binding: emulatedBinding(emulator) });
    const { output } = await new Agent({ host, output: z.object({ sky: z.string() }) }).run('How is the sky?');
    expect(output).toEqual({ sky: 'clear' });
    const body = emulator.requests[0]?.body;
    expect(body).toMatchObject({ response_format: { type: 'json_schema', json_schema: { type: 'object' } } });
    expect(Object(body).stream).not.toBe(true);
  });

  it('tells results to a model with tools as JSON text and the role "tool"', async () => {
    const script = [{ calls: [{ name: 'double', arguments: { n: 21 } }] }, { text: '42' }];
    const { emulator } = await open({ script });
    const { url: baseUrl, accountId, apiKey: apiToken } = emulator;
    const host = workersAI({ model: hermes, baseUrl, accountId, apiToken });
    const input = z.object({ n: z.number() });
    const double = tool({ name: 'double', description: 'Doubles.', effect: 'read', input, execute: ({ n }) => 2 * n });
    expect((await new Agent({ host, tools: [double] }).run('Twice 21?')).output).toBe('42');
    expect(emulator.requests[1]?.body).toMatchObject({
      messages: [
        { role: 'user', content: 'Twice 21?' },
        { role: 'assistant', content: '{"name":"double","arguments":{"n":21}}' },
        { role: 'tool', content: '42' },
      ],
      tools: [{ function: { parameters: { properties: { n: { description: expect.any(String) } } } } }],
    });
  });
});
