import { afterEach, describe, expect, it } from 'vitest';

import { askEmulator, mergeChunks, readEvents } from '../self-hosted/ask-emulator.js';
import type { SelfHostedEmulator } from '../self-hosted/start-self-hosted.js';
import { emulateLlamaServer, type LlamaServerEmulatorOptions } from './emulate-llama-server.js';

const open: SelfHostedEmulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: LlamaServerEmulatorOptions): Promise<SelfHostedEmulator> {
  const emulator = await emulateLlamaServer(options);
  open.push(emulator);
  return emulator;
}

const rootOf = ({ url, apiKey }: SelfHostedEmulator) => ({ url: url.replace(/\/v1$/, ''), apiKey });
const chat = '/chat/completions';
const hello = { messages: [{ role: 'user', content: 'Hello' }] };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [
  { type: 'function', function: { name: 'weather', description: 'The weather.', parameters } },
  { type: 'function', function: { name: 'time', description: 'The time.', parameters } },
];
const call = { name: 'weather', arguments: { city: 'Köln' } };
const longId = expect.stringMatching(/^[A-Za-z0-9]{32}$/);
const refusal = (code: number, type: string, message: unknown) => ({ error: { code, message, type } });

describe('the emulated llama.cpp server', () => {
  it('answers its health to everyone and all else to those with the key', async () => {
    const emulator = await start({ script: [] });
    const stranger = { ...rootOf(emulator), apiKey: 'wrong' };
    expect((await askEmulator(stranger, '/health')).json).toEqual({ status: 'ok' });
    const { status, json } = await askEmulator(stranger, '/v1/chat/completions', hello);
    expect([status, json]).toEqual([401, refusal(401, 'authentication_error', 'Invalid API Key')]);
  });

  it('is not ready while it loads its model', async () => {
    const emulator = await start({ script: [{ text: 'Hi.' }], loading: 1 });
    const { status, json } = await askEmulator(emulator, chat, hello);
    expect([status, json]).toEqual([503, refusal(503, 'unavailable_error', 'Loading model')]);
    expect((await askEmulator(emulator, chat, hello)).status).toBe(200);
  });

  it.each([
    ['nemo', true],
    ['generic', false],
  ] as const)('shows its %s template and its window', async (template, hasTools) => {
    const emulator = await start({ script: [], template, contextTokens: 2048 });
    const { json } = await askEmulator(rootOf(emulator), '/props');
    expect(json).toMatchObject({ default_generation_settings: { n_ctx: 2048 } });
    expect(JSON.stringify(json).includes('[AVAILABLE_TOOLS]')).toBe(hasTools);
  });

  it('takes any model name and echoes it', async () => {
    const emulator = await start({ script: [{ text: 'Hi.' }] });
    expect((await askEmulator(emulator, chat, { ...hello, model: 'whatever', unknown_key: 1 })).json).toMatchObject({
      model: 'whatever',
      timings: {},
      choices: [{ finish_reason: 'stop', message: { content: 'Hi.' } }],
    });
  });

  it('lets text come first under required, and several calls without being asked for them', async () => {
    const emulator = await start({ script: [{ text: 'Well.', calls: [call, { ...call, name: 'time' }] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'required' });
    expect(json).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: {
            content: 'Well.',
            tool_calls: [
              { id: longId, function: { name: 'weather', arguments: '{"city":"Köln"}' } },
              { id: longId, function: { name: 'time' } },
            ],
          },
        },
      ],
    });
  });

  it('makes the model call something under required', async () => {
    const emulator = await start({ script: [{ text: 'No.' }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'required' });
    expect(json).toMatchObject({
      choices: [{ message: { tool_calls: [{ function: { name: 'weather', arguments: '{"city":""}' } }] } }],
    });
  });

  it('takes a tool demanded by name for auto, even one that is not there', async () => {
    const emulator = await start({ script: [{ text: 'No call.' }] });
    const choice = { type: 'function', function: { name: 'nobody' } };
    const { status, json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: choice });
    expect([status, json]).toEqual([
      200,
      expect.objectContaining({ choices: [expect.objectContaining({ finish_reason: 'stop' })] }),
    ]);
  });

  it('refuses a word it does not know for the choice', async () => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'any' });
    expect([status, json]).toEqual([400, refusal(400, 'invalid_request_error', 'Invalid tool_choice: any')]);
  });

  it('leaves the raw call in the content where none may be made', async () => {
    const emulator = await start({ script: [{ calls: [call] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'none' });
    expect(json).toMatchObject({ choices: [{ message: { content: expect.stringContaining('[TOOL_CALLS]') } }] });
  });

  it.each(['nemo', 'generic'] as const)('hands out half a call at the token limit (%s)', async (template) => {
    const cutAfter = template === 'nemo' ? 48 : 46;
    const emulator = await start({ template, script: [{ calls: [call], cutAfter }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'required' });
    const half = expect.stringMatching(/^\{[^}]*$/);
    expect(json).toMatchObject({
      choices: [
        { finish_reason: 'length', message: { tool_calls: [{ function: { name: 'weather', arguments: half } }] } },
      ],
    });
  });

  it('streams a null content first, comments in between, timings at the end, and usage only where it is asked for', async () => {
    const emulator = await start({ script: [{ text: 'So.', calls: [call] }, { text: 'Hi.' }] });
    const { data, done, comments } = readEvents(
      (await askEmulator(emulator, chat, { ...hello, tools, stream: true })).text,
    );
    expect(done).toBe(true);
    expect(comments).toBeGreaterThan(0);
    expect(data[0]).toMatchObject({ choices: [{ delta: { role: 'assistant', content: null } }] });
    expect(data.at(-1)).toMatchObject({ choices: [{ delta: {}, finish_reason: 'tool_calls' }], timings: {} });
    expect(mergeChunks(data)).toEqual({
      text: 'So.',
      calls: [{ id: longId, name: 'weather', arguments: '{"city":"Köln"}' }],
      finish: 'tool_calls',
    });
    const body = { ...hello, stream: true, stream_options: { include_usage: true } };
    expect(readEvents((await askEmulator(emulator, chat, body)).text).data.at(-1)).toMatchObject({
      choices: [],
      usage: { total_tokens: 3 },
    });
  });

  it('gives the old template one object: a call or words, and one call unless more are allowed', async () => {
    const turn = { text: 'Both', calls: [call, call] };
    const emulator = await start({ template: 'generic', script: [turn, turn, { text: 'Words "only".' }] });
    const ask = (extra: object) => askEmulator(emulator, chat, { ...hello, tools, ...extra });
    expect((await ask({})).json).toMatchObject({ choices: [{ message: { content: null, tool_calls: [{}] } }] });
    expect((await ask({ parallel_tool_calls: true })).json).toMatchObject({
      choices: [{ message: { tool_calls: [{}, {}] } }],
    });
    expect((await ask({})).json).toMatchObject({
      choices: [{ finish_reason: 'stop', message: { content: 'Words "only".' } }],
    });
    expect(emulator.prompts[0]?.messages[0]?.text).toContain('"weather"');
  });

  it('fills in system text, calls and results for the old template, but no wrong order', async () => {
    const emulator = await start({ template: 'generic', script: [{ text: 'Rain.' }] });
    const called = {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'x', type: 'function', function: { name: 'weather', arguments: '{}' } }],
    };
    const messages = [
      { role: 'system', content: 'Brief.' },
      ...hello.messages,
      called,
      { role: 'tool', tool_call_id: 'x', content: '1' },
    ];
    expect((await askEmulator(emulator, chat, { messages })).status).toBe(200);
    expect(emulator.prompts[0]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    const wrong = await askEmulator(emulator, chat, { messages: [...hello.messages, ...hello.messages] });
    expect([wrong.status, wrong.json]).toEqual([
      500,
      refusal(500, 'server_error', expect.stringContaining('must alternate')),
    ]);
  });

  it('cannot render its own ids when they come back', async () => {
    const emulator = await start({ script: [{ calls: [call] }, { text: 'Rain.' }] });
    await askEmulator(emulator, chat, { ...hello, tools });
    const replay = (id: string) => ({
      tools,
      messages: [
        ...hello.messages,
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ id, type: 'function', function: { name: 'weather', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: id, content: '"rain"' },
      ],
    });
    const refused = await askEmulator(emulator, chat, replay('a'.repeat(32)));
    expect([refused.status, refused.json]).toEqual([
      500,
      refusal(500, 'server_error', expect.stringContaining('length 9')),
    ]);
    expect((await askEmulator(emulator, chat, replay('000000001'))).status).toBe(200);
  });

  const schema = {
    type: 'object',
    properties: { answer: { type: 'string' } },
    required: ['answer'],
    additionalProperties: false,
  };
  it.each([
    ['json_schema', { response_format: { type: 'json_schema', json_schema: { schema } } }],
    ['a bare schema', { response_format: { type: 'json_schema', schema } }],
    ['json_object with a schema', { response_format: { type: 'json_object', schema } }],
    ['the top-level key', { json_schema: schema }],
  ])('binds the answer by %s, and no call comes beside it', async (_field, extra) => {
    const emulator = await start({ script: [{ text: 'Paris', calls: [] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, ...extra });
    expect(json).toMatchObject({ choices: [{ finish_reason: 'stop', message: { content: '{"answer":"Paris"}' } }] });
  });

  it.each([
    ['a grammar that is none', { grammar: 'nothing' }, 'Failed to parse grammar'],
    ['a grammar beside tools', { grammar: 'root ::= "a"', tools }, 'Cannot use custom grammar constraints with tools.'],
    ['a grammar beside a schema', { grammar: 'root ::= "a"', json_schema: {} }, expect.stringContaining('not both')],
    ['an unknown format', { response_format: { type: 'xml' } }, expect.stringContaining('but got: xml')],
    ['a user without content', { messages: [{ role: 'user' }] }, expect.stringContaining("must contain 'content'")],
  ])('refuses %s', async (_case, extra, message) => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, ...extra });
    expect([status, json]).toEqual([400, refusal(400, 'invalid_request_error', message)]);
  });

  it('says how long a prompt is that exceeds its window', async () => {
    const emulator = await start({ script: [], contextTokens: 10 });
    const body = { messages: [{ role: 'user', content: 'x'.repeat(80) }] };
    const { status, json } = await askEmulator(emulator, chat, body);
    expect([status, json]).toEqual([
      400,
      {
        error: expect.objectContaining({
          code: 400,
          type: 'exceed_context_size_error',
          n_prompt_tokens: 20,
          n_ctx: 10,
        }),
      },
    ]);
  });

  it('answers 500 to a body that is no JSON', async () => {
    const emulator = await start({ script: [] });
    expect(await askEmulator(emulator, chat, '{"messages":')).toMatchObject({
      status: 500,
      json: { error: { code: 500 } },
    });
  });

  it('takes a raw prompt with a grammar as given', async () => {
    const emulator = await start({ script: [{ text: 'yes' }, { text: 'yes', cutAfter: 2 }] });
    const body = { prompt: '<s>[INST] Well?[/INST]', grammar: 'root ::= "yes" | "no"', n_predict: 20 };
    expect((await askEmulator(rootOf(emulator), '/completion', body)).json).toMatchObject({
      content: 'yes',
      stop: true,
      stop_type: 'eos',
    });
    const { data, done } = readEvents(
      (await askEmulator(rootOf(emulator), '/completion', { ...body, stream: true })).text,
    );
    expect(done).toBe(false);
    expect(data.map(({ content }) => content).join('')).toBe('ye');
    expect(data.at(-1)).toMatchObject({ stop: true, stop_type: 'limit' });
    expect(emulator.prompts[0]?.messages).toEqual([{ role: 'prompt', text: body.prompt }]);
  });
});
