import { afterEach, describe, expect, it } from 'vitest';

import { askEmulator, mergeChunks, readEvents } from '../self-hosted/ask-emulator.js';
import type { SelfHostedEmulator } from '../self-hosted/start-self-hosted.js';
import { emulateOllama, type OllamaEmulatorOptions } from './emulate-ollama.js';

const open: SelfHostedEmulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: OllamaEmulatorOptions): Promise<SelfHostedEmulator> {
  const emulator = await emulateOllama(options);
  open.push(emulator);
  return emulator;
}

const native = '/api/chat';
const v1 = '/v1/chat/completions';
const messages = [{ role: 'user', content: 'Hello' }];
const hello = { model: 'mixtral:8x22b', messages };
const small = { model: 'mixtral:8x7b', messages };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [
  { type: 'function', function: { name: 'weather', description: 'The weather.', parameters } },
  { type: 'function', function: { name: 'time', description: 'The time.', parameters } },
];
const call = { name: 'weather', arguments: { city: 'Köln' } };
const two = { text: 'So.', calls: [call, { ...call, name: 'time' }] };
const schema = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the emulated Ollama', () => {
  it('needs no key and says what its model can do', async () => {
    const large = await start({ script: [] });
    expect(large.apiKey).toBe('');
    const shown = await askEmulator(large, '/api/show', { model: 'mixtral:8x22b' });
    expect(shown.json).toMatchObject({
      capabilities: ['completion', 'tools'],
      template: expect.stringContaining('[AVAILABLE_TOOLS]'),
    });
    expect((await askEmulator(large, '/api/tags')).json).toMatchObject({ models: [{ name: 'mixtral:8x22b' }] });
    const little = await start({ script: [], model: 'mixtral:8x7b' });
    expect((await askEmulator(little, '/api/show', { model: 'mixtral:latest' })).json).toMatchObject({
      capabilities: ['completion'],
    });
  });

  it('does not know a model that was not pulled', async () => {
    const emulator = await start({ script: [] });
    const words = "model 'mixtral:8x7b' not found";
    expect(await askEmulator(emulator, native, small)).toMatchObject({ status: 404, json: { error: words } });
    expect(await askEmulator(emulator, v1, small)).toMatchObject({
      status: 404,
      json: { error: { message: words, type: 'not_found_error', param: null, code: null } },
    });
  });

  it('refuses tools for a model whose template has none', async () => {
    const emulator = await start({ script: [], model: 'mixtral:8x7b' });
    const words = 'registry.ollama.ai/library/mixtral:8x7b does not support tools';
    expect(await askEmulator(emulator, native, { ...small, tools })).toMatchObject({
      status: 400,
      json: { error: words },
    });
    expect(await askEmulator(emulator, v1, { ...small, tools })).toMatchObject({
      status: 400,
      json: { error: { message: words } },
    });
  });

  it('streams lines unless told not to, with calls whole in one line and arguments as objects', async () => {
    const emulator = await start({ script: [two] });
    const { type, text } = await askEmulator(emulator, native, { ...hello, tools });
    const lines = linesOf(text);
    expect(type).toBe('application/x-ndjson');
    expect(lines[0]).toMatchObject({ message: { role: 'assistant', content: 'So.' }, done: false });
    expect(lines[1]).toMatchObject({
      message: {
        tool_calls: [{ id: expect.any(String), function: { index: 0, ...call } }, { function: { index: 1 } }],
      },
      done: false,
    });
    expect(lines.at(-1)).toMatchObject({
      done: true,
      done_reason: 'stop',
      prompt_eval_count: expect.any(Number),
      eval_count: expect.any(Number),
    });
  });

  it('answers in one body where no stream is wanted, without ids as older builds', async () => {
    const emulator = await start({ script: [two], callIds: false });
    const { json } = await askEmulator(emulator, native, { ...hello, tools, stream: false });
    expect(json).toMatchObject({
      done: true,
      message: { content: 'So.', tool_calls: [{ function: call }, { function: { ...call, name: 'time' } }] },
    });
    expect(JSON.stringify(json)).not.toContain('"id"');
  });

  it('ignores a tool choice', async () => {
    const emulator = await start({ script: [{ text: 'No.' }] });
    const { json } = await askEmulator(emulator, v1, { ...hello, tools, tool_choice: 'required' });
    expect(json).toMatchObject({ choices: [{ finish_reason: 'stop', message: { content: 'No.' } }] });
  });

  it.each([
    ['a schema', native, { format: schema, stream: false }, { message: { content: '{"answer":"Paris"}' } }],
    ['json', native, { format: 'json', stream: false }, { message: { content: '{"answer":"Paris"}' } }],
    [
      'response_format',
      v1,
      { response_format: { type: 'json_schema', json_schema: { name: 'a', schema } } },
      { choices: [{ message: { content: '{"answer":"Paris"}' } }] },
    ],
  ])('binds the answer by %s, for a model without tools too', async (_field, path, extra, answer) => {
    const emulator = await start({ script: [{ text: 'Paris' }], model: 'mixtral:8x7b' });
    expect((await askEmulator(emulator, path, { ...small, ...extra })).json).toMatchObject(answer);
  });

  it.each([
    [
      'a format it does not know',
      { format: 'xml' },
      'invalid format: "xml"; expected "json" or a valid JSON Schema object',
    ],
    ['an option of a wrong type', { options: { stop: 'x' } }, 'option "stop" must be of type array'],
    ['content in parts', { messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }] }] }, 'cannot unmarshal'],
    [
      'arguments as text',
      { messages: [...messages, { role: 'assistant', tool_calls: [{ function: { name: 'a', arguments: '{}' } }] }] },
      'cannot unmarshal',
    ],
  ])('refuses %s', async (_case, extra, words) => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator(emulator, native, { ...hello, ...extra });
    expect([status, json]).toEqual([400, { error: expect.stringContaining(words) }]);
  });

  it('obeys the option that cuts the answer, and passes over those it does not know', async () => {
    const emulator = await start({ script: [{ text: 'a'.repeat(40) }] });
    const options = { num_predict: 2, temperature: 0.2, stop: ['x'], whatever: true };
    expect((await askEmulator(emulator, native, { ...hello, options, stream: false })).json).toMatchObject({
      message: { content: 'a'.repeat(8) },
      done_reason: 'length',
    });
  });

  it.each(['toString', 'constructor'])('passes over an option named %s', async (name) => {
    const emulator = await start({ script: [{ text: 'Hm.' }] });
    const options = { [name]: 1 };
    expect((await askEmulator(emulator, native, { ...hello, options, stream: false })).status).toBe(200);
  });

  it('cuts a prompt beyond its window without a word: the tools and the oldest messages are gone', async () => {
    const emulator = await start({ script: [{ text: 'Hm.' }, { text: 'Hm.' }], contextTokens: 40 });
    const long = [
      { role: 'system', content: 'Use the tools.' },
      { role: 'user', content: 'x'.repeat(100) },
      { role: 'assistant', content: 'y'.repeat(100) },
      { role: 'user', content: 'And now?' },
    ];
    const body = { ...hello, messages: long, tools, stream: false };
    const { status, json } = await askEmulator(emulator, native, body);
    expect([status, json]).toEqual([200, expect.objectContaining({ prompt_eval_count: 27 })]);
    expect(emulator.prompts[0]).toMatchObject({
      toolNames: [],
      messages: [{ role: 'assistant' }, { text: 'And now?' }],
    });
    await askEmulator(emulator, native, { ...body, options: { num_ctx: 4096 } });
    expect(emulator.prompts[1]?.toolNames).toEqual(['weather', 'time']);
    expect(emulator.prompts[1]?.messages).toHaveLength(4);
  });

  it('breaks off inside an answer of status 200', async () => {
    const breakStream = { at: 0, message: 'model runner has unexpectedly stopped' };
    const lines = await start({ script: [two, two], breakStream });
    const { status, text } = await askEmulator(lines, native, { ...hello, tools });
    expect([status, linesOf(text).at(-1)]).toEqual([200, { error: breakStream.message }]);
    expect(linesOf((await askEmulator(lines, native, { ...hello, tools })).text).at(-1)).toMatchObject({ done: true });
    const events = await start({ script: [two], breakStream });
    const { data, done } = readEvents((await askEmulator(events, v1, { ...hello, tools, stream: true })).text);
    expect([done, data.at(-1)]).toEqual([false, { error: expect.objectContaining({ message: breakStream.message }) }]);
  });

  it('streams calls whole in one chunk on /v1, the finish in the next, usage where it is asked for', async () => {
    const emulator = await start({ script: [two] });
    const body = { ...hello, tools, stream: true, stream_options: { include_usage: true } };
    const { data, done } = readEvents((await askEmulator(emulator, v1, body)).text);
    expect(done).toBe(true);
    expect(data[1]).toMatchObject({
      choices: [{ delta: { tool_calls: [{ index: 0 }, { index: 1 }] }, finish_reason: null }],
    });
    expect(data.at(-1)).toMatchObject({ choices: [], usage: {} });
    expect(mergeChunks(data)).toMatchObject({
      text: 'So.',
      finish: 'tool_calls',
      calls: [{ name: 'weather', arguments: '{"city":"Köln"}' }, { name: 'time' }],
    });
  });

  it('may say of every call that it is the first', async () => {
    const emulator = await start({ script: [two], callIndex: 'zero' });
    const { data } = readEvents((await askEmulator(emulator, v1, { ...hello, tools, stream: true })).text);
    expect(data[1]).toMatchObject({ choices: [{ delta: { tool_calls: [{ index: 0 }, { index: 0 }] } }] });
  });

  const replay = (content: unknown, written: string) => [
    ...messages,
    {
      role: 'assistant',
      content,
      tool_calls: [{ id: 'x', type: 'function', function: { name: 'weather', arguments: written } }],
    },
    { role: 'tool', tool_call_id: 'x', content: '"rain"' },
  ];

  it('takes calls back on /v1 with arguments that parse, content null or not', async () => {
    const emulator = await start({ script: [{ text: 'Rain.' }] });
    expect((await askEmulator(emulator, v1, { ...hello, messages: replay(null, '{"city":"Bonn"}') })).status).toBe(200);
    expect(emulator.prompts[0]?.messages[1]?.text).toContain('[TOOL_CALLS] [{"name":"weather"');
    for (const written of ['{"city"', '', '[]']) {
      expect(await askEmulator(emulator, v1, { ...hello, messages: replay('', written) })).toMatchObject({
        status: 400,
        json: { error: { message: 'invalid tool call arguments', type: 'invalid_request_error' } },
      });
    }
  });

  it('takes null content only beside calls on /v1', async () => {
    const emulator = await start({ script: [] });
    expect(
      await askEmulator(emulator, v1, { ...hello, messages: [{ role: 'assistant', content: null }] }),
    ).toMatchObject({
      status: 400,
      json: { error: { message: 'invalid message content type: <nil>' } },
    });
  });

  it('takes calls back natively with arguments as objects and results by name', async () => {
    const emulator = await start({ script: [{ text: 'Rain.' }] });
    const back = [
      ...messages,
      { role: 'assistant', content: '', tool_calls: [{ function: call }] },
      { role: 'tool', tool_name: 'weather', content: '"rain"' },
    ];
    expect((await askEmulator(emulator, native, { ...hello, messages: back })).status).toBe(200);
  });

  it('leaves half a call in the text', async () => {
    const emulator = await start({ script: [{ calls: [call], cutAfter: 40 }] });
    expect((await askEmulator(emulator, native, { ...hello, tools, stream: false })).json).toMatchObject({
      done_reason: 'length',
      message: { content: expect.stringContaining('[TOOL_CALLS]') },
    });
  });
});
