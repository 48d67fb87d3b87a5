import { afterEach, describe, expect, it } from 'vitest';

import { askEmulator, mergeChunks, readEvents } from '../self-hosted/ask-emulator.js';
import type { SelfHostedEmulator } from '../self-hosted/start-self-hosted.js';
import { emulateVllm, type VllmEmulatorOptions } from './emulate-vllm.js';

const open: SelfHostedEmulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((emulator) => emulator.close()));
});

async function start(options: VllmEmulatorOptions): Promise<SelfHostedEmulator> {
  const emulator = await emulateVllm(options);
  open.push(emulator);
  return emulator;
}

const chat = '/chat/completions';
const hello = { messages: [{ role: 'user', content: 'Hello' }] };
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const tools = [
  { type: 'function', function: { name: 'weather', description: 'The weather.', parameters } },
  { type: 'function', function: { name: 'time', description: 'The time.', parameters } },
];
const call = { name: 'weather', arguments: { city: 'Köln' } };
const named = { type: 'function', function: { name: 'time' } };
const flags = '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set';
const badRequest = (message: unknown) => ({ error: { message, type: 'BadRequestError', param: null, code: 400 } });

describe('the emulated vLLM', () => {
  it('lists its model with the length of its window', async () => {
    const emulator = await start({ script: [], contextTokens: 4096 });
    expect(await askEmulator(emulator, '/models')).toMatchObject({
      status: 200,
      json: { data: [{ id: emulator.model, max_model_len: 4096 }] },
    });
  });

  it('demands its key', async () => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator({ ...emulator, apiKey: 'wrong' }, chat, hello);
    expect([status, json]).toEqual([401, { error: 'Unauthorized' }]);
  });

  it('parses what the model writes behind its marker and gives the calls ids of nine characters', async () => {
    const emulator = await start({ script: [{ text: 'Let me see.', calls: [call, { ...call, name: 'time' }] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools });
    expect(json).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: {
            content: 'Let me see.',
            tool_calls: [
              {
                id: expect.stringMatching(/^[a-zA-Z0-9]{9}$/),
                type: 'function',
                function: { name: 'weather', arguments: '{"city": "Köln"}' },
              },
              { function: { name: 'time' } },
            ],
          },
        },
      ],
    });
    expect(emulator.prompts[0]?.toolNames).toEqual(['weather', 'time']);
  });

  it('drops the ids the model writes', async () => {
    const writes = '[TOOL_CALLS] [{"name": "time", "arguments": {}, "id": "ownownown"}] and more';
    const emulator = await start({ script: [{ writes }] });
    const { text } = await askEmulator(emulator, chat, { ...hello, tools });
    expect(text).toContain('"name":"time"');
    expect(text).not.toContain('ownownown');
  });

  it('leaves as content what its parser cannot read', async () => {
    const emulator = await start({ script: [{ writes: '[TOOL_CALLS] [{"name": weather}]' }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools });
    expect(json).toMatchObject({
      choices: [{ finish_reason: 'stop', message: { content: '[{"name": weather}]', tool_calls: [] } }],
    });
  });

  it('fails on a second marker', async () => {
    const emulator = await start({ script: [{ writes: '[TOOL_CALLS] [][TOOL_CALLS] []' }] });
    expect(await askEmulator(emulator, chat, { ...hello, tools })).toMatchObject({
      status: 500,
      json: { error: { type: 'InternalServerError' } },
    });
  });

  it('streams fragments with long ids, and usage only where it is asked for', async () => {
    const emulator = await start({ script: [{ text: 'So.', calls: [call] }, { text: 'a b' }] });
    const first = readEvents((await askEmulator(emulator, chat, { ...hello, tools, stream: true })).text);
    expect(first.done).toBe(true);
    const { calls, ...rest } = mergeChunks(first.data);
    expect(rest).toEqual({ text: 'So.', finish: 'tool_calls' });
    expect(calls).toEqual([
      { id: expect.stringMatching(/^chatcmpl-tool-[0-9a-f]{32}$/), name: 'weather', arguments: '{"city": "Köln"}' },
    ]);
    expect(first.data.some(({ usage }) => usage !== undefined)).toBe(false);
    const body = { ...hello, stream: true, stream_options: { include_usage: true } };
    const second = readEvents((await askEmulator(emulator, chat, body)).text);
    expect(second.data.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 2, completion_tokens: 1 } });
  });

  it('refuses stream options without a stream', async () => {
    const emulator = await start({ script: [] });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, stream_options: { include_usage: true } });
    expect([status, json]).toEqual([400, badRequest('Stream options can only be defined when `stream=True`.')]);
  });

  it.each([
    ['auto without the flags', { tools, tool_choice: 'auto' }, flags],
    ['tools alone without the flags', { tools }, flags],
    ['a choice without tools', { tool_choice: 'auto' }, 'When using `tool_choice`, `tools` must be set.'],
    ['the word any', { tools, tool_choice: 'any' }, expect.stringContaining('Invalid value for `tool_choice`: any!')],
    [
      'a name that is not there',
      { tools, tool_choice: { type: 'function', function: { name: 'nobody' } } },
      'The tool specified in `tool_choice` does not match any of the specified `tools`',
    ],
  ])('refuses %s', async (_case, extra, message) => {
    const emulator = await start({ script: [], autoToolChoice: false });
    const { status, json } = await askEmulator(emulator, chat, { ...hello, ...extra });
    expect([status, json]).toEqual([400, badRequest(message)]);
    expect(emulator.prompts).toEqual([]);
  });

  it('spells errors flat as older builds do', async () => {
    const emulator = await start({ script: [], autoToolChoice: false, flatErrors: true });
    expect((await askEmulator(emulator, chat, { ...hello, tools })).json).toEqual({
      object: 'error',
      message: flags,
      type: 'BadRequestError',
      param: null,
      code: 400,
    });
  });

  it('forces calls on any model, without any flag', async () => {
    const emulator = await start({
      model: 'mixtral-8x7b',
      script: [{ calls: [call] }, { text: 'I would rather not.' }],
    });
    const required = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'required' });
    expect(required.json).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: { tool_calls: [{ function: { name: 'weather', arguments: '{"city": "Köln"}' } }] },
        },
      ],
    });
    const one = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: named });
    expect(one.json).toMatchObject({
      choices: [
        {
          finish_reason: 'stop',
          message: { content: '', tool_calls: [{ function: { name: 'time', arguments: '{"city": ""}' } }] },
        },
      ],
    });
    expect(emulator.prompts.map(({ toolNames }) => toolNames)).toEqual([[], []]);
  });

  it('does not start with a parser for a model without the marker', async () => {
    await expect(emulateVllm({ script: [], model: 'mixtral-8x7b', autoToolChoice: true })).rejects.toThrow(
      'tool call token',
    );
  });

  it('shows tools to the model but parses nothing where none may be called', async () => {
    const emulator = await start({ script: [{ calls: [call] }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, tools, tool_choice: 'none' });
    expect(json).toMatchObject({
      choices: [{ message: { tool_calls: [], content: expect.stringContaining('"weather"') } }],
    });
    expect(emulator.prompts[0]?.toolNames).toHaveLength(2);
  });

  it('ignores guided_json today and enforces it in old builds, which refuse other keys', async () => {
    const schema = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
    const today = await start({ script: [{ text: 'Paris' }] });
    expect((await askEmulator(today, chat, { ...hello, guided_json: schema, whatever: 1 })).json).toMatchObject({
      choices: [{ message: { content: 'Paris' } }],
    });
    const old = await start({ script: [{ text: 'Paris' }], strictKeys: true });
    expect((await askEmulator(old, chat, { ...hello, guided_json: schema })).json).toMatchObject({
      choices: [{ message: { content: '{"answer":"Paris"}' } }],
    });
    const refused = await askEmulator(old, chat, { ...hello, whatever: 1 });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/extra_forbidden.*whatever|whatever.*extra_forbidden/);
  });

  it.each([
    ['structured_outputs', { structured_outputs: { json: { type: 'object', required: ['text'] } } }],
    [
      'response_format',
      {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'a', schema: { type: 'object', required: ['text'] } },
        },
      },
    ],
  ])('binds the answer by %s', async (_field, extra) => {
    const emulator = await start({ script: [{ text: 'Paris' }] });
    const { json } = await askEmulator(emulator, chat, { ...hello, ...extra });
    expect(json).toMatchObject({ choices: [{ message: { content: '{"text":"Paris"}' } }] });
  });

  it('takes one constraint at most', async () => {
    const emulator = await start({ script: [] });
    const body = { ...hello, structured_outputs: { json: {}, regex: 'a' } };
    expect((await askEmulator(emulator, chat, body)).json).toEqual(badRequest(expect.stringContaining('one kind')));
  });

  it('refuses what is beyond the window, and cuts at what is left of it', async () => {
    const emulator = await start({ script: [{ text: 'x'.repeat(400) }], contextTokens: 50 });
    const refused = await askEmulator(emulator, chat, { ...hello, max_tokens: 60 });
    expect([refused.status, refused.json]).toEqual([
      400,
      badRequest(
        expect.stringMatching(/^This model's maximum context length is 50 tokens\. However, you requested 62 tokens/),
      ),
    ]);
    const cut = await askEmulator(emulator, chat, hello);
    expect(cut.json).toMatchObject({ choices: [{ finish_reason: 'length', message: { content: 'x'.repeat(192) } }] });
  });

  it('hands out half a call only in a stream', async () => {
    const emulator = await start({
      script: [
        { calls: [call], cutAfter: 50 },
        { calls: [call], cutAfter: 50 },
      ],
    });
    const whole = await askEmulator(emulator, chat, { ...hello, tools });
    expect(whole.json).toMatchObject({
      choices: [{ finish_reason: 'length', message: { tool_calls: [], content: expect.stringContaining('[{') } }],
    });
    const streamed = readEvents((await askEmulator(emulator, chat, { ...hello, tools, stream: true })).text);
    const { calls, finish } = mergeChunks(streamed.data);
    expect([calls[0]?.name, finish]).toEqual(['weather', 'length']);
    expect(() => JSON.parse(calls[0]?.arguments ?? '')).toThrow(SyntaxError);
  });

  const replay = (id: string, written = '{"city": "Bonn"}') => [
    { role: 'user', content: 'Weather?' },
    {
      role: 'assistant',
      content: '',
      tool_calls: [{ id, type: 'function', function: { name: 'weather', arguments: written } }],
    },
    { role: 'tool', tool_call_id: id, content: '"rain"' },
  ];

  it('takes calls and results back with ids of nine characters only', async () => {
    const emulator = await start({ script: [{ text: 'Rain.' }] });
    expect((await askEmulator(emulator, chat, { messages: replay('000000001'), tools })).status).toBe(200);
    expect(emulator.prompts[0]?.messages.at(-1)).toEqual({ role: 'tool', text: '"rain"' });
    const refused = await askEmulator(emulator, chat, { messages: replay('chatcmpl-tool-1'), tools });
    expect([refused.status, refused.json]).toEqual([
      400,
      badRequest('Tool call IDs should be alphanumeric strings with length 9!'),
    ]);
  });

  it('refuses replayed arguments that are no JSON', async () => {
    const emulator = await start({ script: [] });
    const { status } = await askEmulator(emulator, chat, { messages: replay('000000001', '{"a\\_b": 1}'), tools });
    expect(status).toBe(400);
  });

  it.each([
    ['system', [{ role: 'system', content: 'Be brief.' }, ...hello.messages]],
    [
      'tool',
      [
        ...hello.messages,
        { role: 'assistant', content: 'Hm.' },
        { role: 'tool', content: '1', tool_call_id: '000000001' },
      ],
    ],
  ])('refuses the %s role behind the old template', async (_role, messages) => {
    const emulator = await start({ script: [], model: 'mixtral-8x7b' });
    const { status, json } = await askEmulator(emulator, chat, { messages });
    expect([status, json]).toEqual([
      400,
      badRequest(expect.stringMatching(/^(Conversation roles must alternate|Only user and assistant)/)),
    ]);
  });

  it.each([
    ['temperature', { temperature: -1 }],
    ['top_p', { top_p: 0 }],
    ['max_tokens', { max_tokens: 0 }],
  ])('refuses a %s out of range', async (name, extra) => {
    const emulator = await start({ script: [] });
    const { status, text } = await askEmulator(emulator, chat, { ...hello, ...extra });
    expect(status).toBe(400);
    expect(text).toContain(name);
  });

  it('answers 404 to a model it does not serve and 500 past the end of the script', async () => {
    const emulator = await start({ script: [] });
    expect(await askEmulator(emulator, chat, { ...hello, model: 'other' })).toMatchObject({
      status: 404,
      json: { error: { type: 'NotFoundError' } },
    });
    expect((await askEmulator(emulator, chat, hello)).status).toBe(500);
  });
});
