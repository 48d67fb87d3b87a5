import { Agent, type Message } from '@windrose/core';
import { emulateOllama } from '@windrose/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ollama, type OllamaOptions } from './ollama.js';

const wishes = { temperature: 0.2, topK: 20, minP: 0.1, repetitionPenalty: 1.1 };

const fatesOf = (api: 'native' | 'v1'): Record<string, string> => {
  const { settings } = new Agent({ host: ollama({ api }), ...wishes }).plan();
  return Object.fromEntries(settings.map(({ setting, fate }) => [setting, fate]));
};

describe('settings for Ollama', () => {
  it('are all sent by its own API', () => {
    const sent = { temperature: 'sent', topK: 'sent', minP: 'sent', repetitionPenalty: 'sent' };
    expect(fatesOf('native')).toMatchObject(sent);
  });

  it('that its page on the OpenAI API does not name are refused for that, where they would be dropped without a word', () => {
    const lost = { topK: 'refused', minP: 'refused', repetitionPenalty: 'refused' };
    expect(fatesOf('v1')).toMatchObject({ temperature: 'sent', ...lost });
  });
});

describe('a request to Ollama', () => {
  async function open(options: OllamaOptions) {
    const emulator = await emulateOllama({ script: [{ text: 'A cat.' }] });
    onTestFinished(() => emulator.close());
    const agent = new Agent({ host: ollama({ baseUrl: emulator.url, ...options }), temperature: 0.2 });
    return { emulator, agent };
  }

  it("has the caller's own options among its options, over ours", async () => {
    const options = { num_gpu: 20, num_ctx: 16_384 };
    const { emulator, agent } = await open({ contextTokens: 8192, extraBody: { think: false, options } });
    await agent.run('Hello?');
    expect(emulator.requests[0]?.body).toMatchObject({
      think: false,
      options: { temperature: 0.2, num_gpu: 20, num_ctx: 16_384 },
    });
  });

  const picture = (url: string): Message => ({
    role: 'user',
    parts: [
      { type: 'text', text: 'What is it?' },
      { type: 'image', url },
    ],
  });

  it('has the texts of one turn apart', async () => {
    const { emulator, agent } = await open({});
    const parts = ['Look at this.', 'What is it?'].map((text) => ({ type: 'text', text }) as const);
    await agent.run([{ role: 'user', parts }]);
    expect(emulator.requests[0]?.body).toMatchObject({ messages: [{ content: 'Look at this.\n\nWhat is it?' }] });
  });

  it('has an image as its base64 alone', async () => {
    const { emulator, agent } = await open({ capabilities: { images: true } });
    await agent.run([picture('data:image/png;base64,AAAA')]);
    expect(emulator.requests[0]?.body).toMatchObject({
      messages: [{ role: 'user', content: 'What is it?', images: ['AAAA'] }],
    });
  });

  it.each(['https://pictures.example/cat.png', 'data:image/svg+xml,%3Csvg/%3E'])(
    'is refused before it is sent where its image is %s',
    async (url) => {
      const { emulator, agent } = await open({ capabilities: { images: true } });
      const error = { kind: 'bad-request', message: expect.stringContaining('base64') };
      await expect(agent.run([picture(url)])).rejects.toMatchObject(error);
      expect(emulator.requests).toEqual([]);
    },
  );
});
