import { env } from 'cloudflare:workers';
import type { ModelScript } from '@windrose/testkit';
import { describe, expect, inject, it } from 'vitest';
import { openEmulator, type RemoteEmulator } from '../../../test/workerd/open-emulator.js';

const daysCall = { calls: [{ name: 'count_days', arguments: { from: '2024-02-01', to: '2024-03-01' } }] };

function ask(body: unknown, accept = 'text/plain'): Promise<Response> {
  const headers = { accept, 'content-type': 'application/json' };
  return env.EXAMPLE.fetch('https://example.com/', { method: 'POST', headers, body: JSON.stringify(body) });
}

async function openWith(script: ModelScript): Promise<RemoteEmulator> {
  return openEmulator({ script });
}

/** All that the model was shown last. */
async function lastPrompt(emulator: RemoteEmulator): Promise<string> {
  await emulator.look();
  return (
    emulator.prompts
      .at(-1)
      ?.messages.map(({ text }) => text)
      .join('\n') ?? ''
  );
}

describe('the example, as a Worker of its own', () => {
  it('is bundled without a module of Node, and without undici', () => {
    const { imports, inputs, compatibilityFlags } = inject('example');
    expect(imports).toEqual([]);
    expect(inputs.filter((path) => /undici|\/node\.js$/.test(path))).toEqual([]);
    expect(compatibilityFlags).toContain('no_nodejs_compat');
  });

  it('calls a tool and streams the text as it comes', async () => {
    const emulator = await openWith([daysCall, { text: 'February 2024 had 29 days.' }]);
    const response = await ask({ question: 'How long was February 2024?' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const pieces: string[] = [];
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe('February 2024 had 29 days.');
    expect(await lastPrompt(emulator)).toContain('"days":29');
  });

  it('answers with a validated object where JSON is wanted', async () => {
    const emulator = await openWith([
      { calls: [{ name: 'get_time', arguments: { timeZone: 'Asia/Tokyo' } }] },
      { text: '{"answer":"It is noon.","sure":"yes"}' },
      { text: '{"answer":"It is noon.","sure":true}' },
    ]);
    const response = await ask({ question: 'What time is it in Tokyo?' }, 'application/json');
    expect([response.status, await response.json()]).toEqual([200, { answer: 'It is noon.', sure: true }]);
    await emulator.look();
    expect(emulator.requests).toHaveLength(3);
  });

  it('tells the model what was wrong with a call', async () => {
    const emulator = await openWith([
      { calls: [{ name: 'get_time', arguments: { timeZone: 'Mars/Olympus' } }] },
      { text: 'There is no such time zone.' },
    ]);
    expect(await (await ask({ question: 'What time is it on Mars?' })).text()).toBe('There is no such time zone.');
    expect(await lastPrompt(emulator)).toContain('Mars/Olympus');
  });

  it('says what was wrong with a question', async () => {
    const empty = await ask({ question: '' });
    expect([empty.status, await empty.json()]).toEqual([400, { error: expect.stringContaining('question') }]);
    expect((await env.EXAMPLE.fetch('https://example.com/')).status).toBe(405);
  });

  it.each(['text/plain', 'application/json'])(
    'answers 502 where the model fails before it said anything: %s',
    async (accept) => {
      const refusal = {
        success: false,
        errors: [{ code: 5028, message: 'This model has been deprecated' }],
        result: {},
      };
      await openEmulator({ script: [], refuse: [{ at: 0, status: 410, body: refusal }] });
      const response = await ask({ question: 'Hello?' }, accept);
      expect([response.status, await response.json()]).toEqual([502, { error: expect.stringContaining('retired') }]);
    },
  );
});
