import { afterEach, describe, expect, it } from 'vitest';

import { askEmulator, mergeChunks, readEvents } from '../self-hosted/ask-emulator.js';
import type { SelfHostedEmulator } from '../self-hosted/start-self-hosted.js';
import { emulateTgi, type TgiEmulatorOptions } from './emulate-tgi.js';

const open: SelfHostedEmulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: TgiEmulatorOptions): Promise<SelfHostedEmulator> {
  const emulator = await emulateTgi(options);
  open.push(emulator);
  return emulator;
}

const chat = '/chat/completions';
const hello = { model: 'tgi', messages: [{ role: 'user', content: 'Hello' }] };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [
  { type: 'function', function: { name: 'weather', description: 'The weather.', parameters } },
  { type: 'function', function: { name: 'time', description: 'The time.', parameters } },
];
const call = { name: 'weather', arguments: { city: 'Köln' } };
const schema = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
const bound = { response_format: { type: 'json_object', value: schema } };

describe('the emulated TGI', () => {
  it('tells its model and limits', async () => {
    const { url, apiKey } = await start({ script: [], contextTokens: 2048 });
    const root = { url: url.replace(/\/v1$/, ''), apiKey };
    expect((await askEmulator(root, '/info')).json).toMatchObject({
      max_total_tokens: 2048,
      max_concurrent_requests: 128,
    });
    expect((await askEmulator({ ...root, apiKey: 'wrong' }, '/info')).status).toBe(401);
  });

  it.each([
    ['top_p 1', { top_p: 1 }, '`top_p` must be > 0.0 and < 1.0'],
    ['top_p 0', { top_p: 0 }, '`top_p` must be > 0.0 and < 1.0'],
    ['a negative temperature', { temperature: -0.1 }, '`temperature` must be strictly positive'],
    ['a presence penalty of −2', { presence_penalty: -2 }, '`repetition_penalty` must be strictly positive'],
    ['five stop texts', { stop: ['a', 'b', 'c', 'd', 'e'] }, '`stop` supports up to 4 stop sequences. Given: 5'],
    ['no tokens', { max_tokens: 0 }, '`max_new_tokens` must be strictly positive'],
    ['more than the window', { max_tokens: 9000 }, '`inputs` tokens + `max_new_tokens` must be <= 8192'],
    ['a format without a value', { response_format: { type: 'json_object' } }, 'value'],
    [
      'a format as OpenAI spells it',
      { response_format: { type: 'json_schema', json_schema: { name: 'a', schema } } },
      'value',
    ],
    ['a message without anything', { messages: [{ role: 'user' }] }, 'neither content nor tool_calls'],
  ])('refuses %s', async (_case, extra, words) => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, ...extra });
    expect([status, json]).toEqual([422, { error: expect.stringContaining(words), error_type: 'validation' }]);
  });

  it('takes a temperature of exactly 0 and keys it does not know', async () => {
    const emulator = await start({ script: [{ text: 'Hi.' }] });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, temperature: 0, top_p: 0.5, whatever: 1 });
    expect([status, json]).toEqual([
      200,
      expect.objectContaining({ choices: [expect.objectContaining({ finish_reason: 'stop' })] }),
    ]);
  });

  it('refuses tools and a format together, and a tool that is not there', async () => {
    const emulator = await start({ script: [] });
    const toolError = (words: string) => ({
      status: 422,
      json: { error: `Tool error: ${words}`, error_type: 'tool_error' },
    });
    expect(await askEmulator(emulator, chat, { ...hello, ...bound, tools })).toMatchObject(
      toolError('Grammar and tools are mutually exclusive'),
    );
    expect(await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'nobody' })).toMatchObject(
      toolError('Tool with name nobody not found'),
    );
  });

  it('gives one call for an answer, with a number for its id and no content', async () => {
    const emulator = await start({ script: [{ text: 'So.', calls: [call, { ...call, name: 'time' }] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools });
    const called = { description: null, name: 'weather', arguments: '{"city":"Köln"}' };
    expect(json).toMatchObject({
      choices: [
        {
          finish_reason: 'stop',
          message: { role: 'assistant', tool_calls: [{ id: '0', type: 'function', function: called }] },
        },
      ],
    });
    expect(JSON.stringify(json)).not.toContain('"content"');
    expect(emulator.prompts[0]?.messages.at(-1)?.text).toMatch(/^Hello\n.*weather/);
  });

  it('spells arguments and the finish reason as older builds do', async () => {
    const emulator = await start({ script: [{ calls: [call] }], argumentsAs: 'object', finishReason: 'eos_token' });
    expect((await askEmulator(emulator, chat, { ...hello, tools })).json).toMatchObject({
      choices: [{ finish_reason: 'eos_token', message: { tool_calls: [{ function: { arguments: call.arguments } }] } }],
    });
  });

  it('answers in words where the model takes no tool, unless one is forced', async () => {
    const text = { text: 'Hello.' };
    const emulator = await start({ script: [text, text, text, text, text] });
    const ask = (extra: object) => askEmulator(emulator, chat, { ...hello, tools, ...extra });
    const words = { choices: [{ message: { content: 'Hello.' } }] };
    const forced = (name: string) => ({
      choices: [{ message: { tool_calls: [{ function: { name, arguments: '{"city":""}' } }] } }],
    });
    expect((await ask({ tool_choice: 'auto' })).json).toMatchObject(words);
    expect((await ask({ tool_choice: 'none' })).json).toMatchObject(words);
    expect((await ask({ tool_choice: 'required' })).json).toMatchObject(forced('weather'));
    expect((await ask({ tool_choice: 'time' })).json).toMatchObject(forced('time'));
    expect((await ask({ tool_choice: { type: 'function', function: { name: 'time' } } })).json).toMatchObject(
      forced('time'),
    );
  });

  it.each([
    ['json_object', bound],
    ['json_schema', { response_format: { type: 'json_schema', value: { name: 'a', schema } } }],
  ])('binds the answer by %s', async (_type, extra) => {
    const emulator = await start({ script: [{ text: 'Paris' }] });
    expect((await askEmulator(emulator, chat, { ...hello, ...extra })).json).toMatchObject({
      choices: [{ message: { content: '{"answer":"Paris"}' } }],
    });
  });

  const replay = (content: object, id = '0') => [
    ...hello.messages,
    {
      role: 'assistant',
      ...content,
      tool_calls: [{ id, type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } }],
    },
    { role: 'tool', tool_call_id: id, content: '"rain"' },
  ];

  it('loses the calls of a replayed turn that has content, even none in it', async () => {
    const emulator = await start({ script: [{ text: 'Hm.' }, { text: 'Rain.' }, { text: 'Rain.' }] });
    for (const content of [{ content: '' }, {}, { content: null }]) {
      expect((await askEmulator(emulator, chat, { ...hello, messages: replay(content) })).status).toBe(200);
    }
    expect(emulator.prompts.map(({ messages }) => messages[1]?.text.includes('weather'))).toEqual([false, true, true]);
  });

  it('counts its ids on, and makes random ones beside ids that are no numbers', async () => {
    const emulator = await start({ script: [{ calls: [call] }, { calls: [call] }] });
    const ids = [];
    for (const id of ['7', 'abcdefghi']) {
      const { text } = await askEmulator(emulator, chat, { ...hello, messages: replay({}, id), tools });
      ids.push(/"tool_calls":\[\{"id":"([^"]*)"/.exec(text)?.[1]);
    }
    expect(ids).toEqual(['8', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it.each([
    ['v1', [{ role: 'system', content: 'Brief.' }, ...hello.messages], 'must alternate'],
    ['v3', replay({}, '000000001'), 'length 9'],
  ] as const)('fails in the %s template where a real one does', async (template, messages, words) => {
    const emulator = await start({ script: [], template });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, messages });
    expect([status, json]).toEqual([422, { error: expect.stringContaining(words), error_type: 'template_error' }]);
  });

  it('streams the name first and the arguments from their brace on', async () => {
    const emulator = await start({ script: [{ calls: [call] }, { text: 'a b' }] });
    const first = readEvents((await askEmulator(emulator, chat, { ...hello, tools, stream: true })).text);
    expect(first.done).toBe(true);
    expect(first.data[0]).toMatchObject({
      choices: [{ delta: { tool_calls: [{ index: 0, id: '0', function: { name: 'weather', arguments: '' } }] } }],
    });
    expect(first.data[1]).toMatchObject({
      choices: [{ delta: { tool_calls: [{ function: { name: null, arguments: expect.stringMatching(/^\{/) } }] } }],
    });
    expect(mergeChunks(first.data)).toEqual({
      text: '',
      calls: [{ id: '0', name: 'weather', arguments: '{"city":"Köln"}' }],
      finish: 'stop',
    });
    const body = { ...hello, stream: true, stream_options: { include_usage: true } };
    const second = readEvents((await askEmulator(emulator, chat, body)).text);
    expect(second.data.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 2 } });
  });

  it('cannot read half a function object, and streams it with the length as reason', async () => {
    const turn = { calls: [call], cutAfter: 40 };
    const emulator = await start({ script: [turn, turn] });
    expect(await askEmulator(emulator, chat, { ...hello, tools })).toMatchObject({
      status: 422,
      json: { error_type: 'tool_error' },
    });
    const { data } = readEvents((await askEmulator(emulator, chat, { ...hello, tools, stream: true })).text);
    expect(mergeChunks(data)).toMatchObject({
      calls: [{ name: 'weather', arguments: '{"city":"K' }],
      finish: 'length',
    });
  });

  it('cuts at 1,024 tokens unless told otherwise', async () => {
    const emulator = await start({ script: [{ text: 'x'.repeat(5000) }] });
    expect((await askEmulator(emulator, chat, hello)).json).toMatchObject({
      choices: [{ finish_reason: 'length', message: { content: 'x'.repeat(4096) } }],
    });
  });

  it('is full for a while', async () => {
    const emulator = await start({ script: [{ text: 'Hi.' }], overloaded: 1 });
    const { status, json } = await askEmulator(emulator, chat, hello);
    expect([status, json]).toEqual([429, { error: 'Model is overloaded', error_type: 'overloaded' }]);
    expect((await askEmulator(emulator, chat, hello)).status).toBe(200);
  });

  it('fails while it generates: status 424, or an error event', async () => {
    const options = { script: [{ text: 'a b c' }], breakGeneration: { at: 0, message: 'CUDA error' } };
    const whole = await askEmulator(await start(options), chat, hello);
    const error = 'Request failed during generation: CUDA error';
    expect([whole.status, whole.json]).toEqual([424, { error, error_type: 'generation' }]);
    const { data, done } = readEvents((await askEmulator(await start(options), chat, { ...hello, stream: true })).text);
    expect([done, data.at(-1)]).toEqual([false, { error: { message: error, http_status_code: 424 } }]);
  });

  it('answers 422 to a body that is no JSON', async () => {
    const emulator = await start({ script: [] });
    expect(await askEmulator(emulator, chat, '{')).toMatchObject({ status: 422, json: { error_type: 'validation' } });
  });
});
