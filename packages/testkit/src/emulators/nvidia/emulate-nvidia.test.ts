import { describe, expect, it } from 'vitest';

import { get, keep, post, question, replay, weatherCall, weatherTool } from '../../../test/ask-host.js';
import { emulateNvidia } from './emulate-nvidia.js';
import type { NvidiaEmulatorOptions } from './nvidia-options.js';

const model = 'mistralai/mixtral-8x22b-instruct-v0.1';
const body = { model, messages: question };
const chat = '/chat/completions';
const start = (options: Partial<NvidiaEmulatorOptions> = {}) =>
  keep(emulateNvidia({ script: [{ text: 'Sunny in Paris.' }], ...options }));
const autoRefusal = {
  object: 'error',
  message: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
  type: 'BadRequestError',
  param: null,
  code: 400,
};

describe('the emulated catalogue', () => {
  it('answers a chat, records it, and tells its models', async () => {
    const nvidia = await start();
    expect(nvidia.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    expect(nvidia.apiKey).toMatch(/^nvapi-/);
    const { status, json } = await post(nvidia, chat, { ...body, temperature: 1, stop: ['x'], seed: 1, top_p: 0.5 });
    expect([status, json]).toMatchObject([
      200,
      {
        object: 'chat.completion',
        model,
        choices: [{ index: 0, message: { role: 'assistant', content: 'Sunny in Paris.' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 8, completion_tokens: 4, total_tokens: 12 },
      },
    ]);
    expect(nvidia.requests).toMatchObject([
      { method: 'POST', path: '/v1/chat/completions', status: 200, body: { model } },
    ]);
    expect(nvidia.prompts).toEqual([
      { messages: [{ role: 'user', text: 'What is the weather in Paris?' }], toolNames: [] },
    ]);
    expect((await get(nvidia, '/models')).json).toMatchObject({ object: 'list', data: [{ id: model }] });
  });

  it('streams words, a finish and the end marker, and usage only where it is asked for', async () => {
    const nvidia = await start({ script: [{ text: 'Sunny day.' }, { text: 'Sunny day.' }], pieceBytes: 3 });
    const plain = await post(nvidia, chat, { ...body, stream: true });
    expect(plain.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(plain.events).toMatchObject([
      { object: 'chat.completion.chunk', choices: [{ delta: { role: 'assistant', content: '' } }] },
      { choices: [{ delta: { content: 'Sunny' }, finish_reason: null }] },
      { choices: [{ delta: { content: ' day.' } }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
      '[DONE]',
    ]);
    expect(plain.text).not.toContain('usage');
    const counted = await post(nvidia, chat, { ...body, stream: true, stream_options: { include_usage: true } });
    expect(counted.events.at(-2)).toMatchObject({ choices: [], usage: { total_tokens: 11 } });
  });

  it('answers 401 without its key', async () => {
    const nvidia = await start();
    expect(await post(nvidia, chat, body, 'nvapi-wrong')).toMatchObject({
      status: 401,
      json: { title: 'Unauthorized' },
    });
    expect(nvidia.prompts).toEqual([]);
  });

  it.each([
    ['temperature', 1.1, 'Input should be less than or equal to 1'],
    ['temperature', -0.1, 'Input should be greater than or equal to 0'],
    ['top_p', 1.1, 'Input should be less than or equal to 1'],
    ['max_tokens', 0, 'Input should be greater than or equal to 1'],
    ['frequency_penalty', 2.1, 'Input should be less than or equal to 2'],
    ['presence_penalty', -2.1, 'Input should be greater than or equal to -2'],
    ['parallel_tool_calls', true, 'Extra inputs are not permitted'],
    ['user', 'me', 'Extra inputs are not permitted'],
    ['top_k', 5, 'Extra inputs are not permitted'],
    ['response_format', { type: 'json_object' }, 'Extra inputs are not permitted'],
    ['guided_json', { type: 'object' }, 'Extra inputs are not permitted'],
    ['nvext', { guided_json: { type: 'object' } }, 'Extra inputs are not permitted'],
  ])('refuses %s %j with 422', async (key, value, words) => {
    const nvidia = await start();
    const { status, json } = await post(nvidia, chat, { ...body, [key]: value });
    expect(status).toBe(422);
    expect(json).toEqual({ error: expect.stringMatching(new RegExp(`^body -> ${key}\\n  ${words}`)) });
  });

  it('names an unknown key as Python lists it where it answers 400', async () => {
    const nvidia = await start({ unknownKeys: 400 });
    expect(await post(nvidia, chat, { ...body, prompt_cache_key: 'main' })).toMatchObject({
      status: 400,
      json: {
        error: `[{'type': 'extra_forbidden', 'loc': ('body', 'prompt_cache_key'), 'msg': 'Extra inputs are not permitted', 'input': "main"}]`,
      },
    });
  });

  it('refuses tools with the words of a server that has no parser', async () => {
    const nvidia = await start();
    for (const choice of [{}, { tool_choice: 'auto' }]) {
      expect(await post(nvidia, chat, { ...body, tools: [weatherTool], ...choice })).toMatchObject({
        status: 400,
        json: autoRefusal,
      });
    }
    expect((await post(nvidia, chat, { ...body, tools: [weatherTool], tool_choice: 'required' })).status).toBe(400);
    expect((await post(nvidia, chat, { ...body, tool_choice: 'auto' })).status).toBe(400);
  });

  it('takes required and named choices where tools are guided, and auto not even then', async () => {
    const nvidia = await start({ guidedTools: true, script: [weatherCall, weatherCall] });
    const named = { type: 'function', function: { name: 'get_weather' } };
    for (const choice of ['required', named]) {
      const { json } = await post(nvidia, chat, { ...body, tools: [weatherTool], tool_choice: choice });
      expect(json).toMatchObject({
        choices: [{ message: { tool_calls: [{ function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }] } }],
      });
    }
    const other = { type: 'function', function: { name: 'other' } };
    expect((await post(nvidia, chat, { ...body, tools: [weatherTool], tool_choice: other })).status).toBe(400);
    expect((await post(nvidia, chat, { ...body, tools: [weatherTool] })).json).toEqual(autoRefusal);
    expect(nvidia.prompts[0]?.toolNames).toEqual(['get_weather']);
  });

  it('refuses what the template raises on', async () => {
    const nvidia = await start();
    const refused = async (messages: unknown[]): Promise<unknown> => {
      const { status, json } = await post(nvidia, chat, { model, messages });
      return status === 400 ? Reflect.get(Object(json), 'message') : status;
    };
    expect(await refused([...replay('000000001'), ...question])).toBe("Unexpected role 'user' after role 'tool'");
    expect(await refused(replay('call_1'))).toContain('with a length of 9');
    expect(await refused([...question, ...question])).toContain('roles must alternate');
    expect(await refused([{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }])).toBe(422);
  });

  it('writes calls as text and cuts them at max_tokens', async () => {
    const nvidia = await start({ script: [weatherCall, weatherCall] });
    expect((await post(nvidia, chat, body)).json).toMatchObject({
      choices: [{ message: { content: '[{"name":"get_weather","arguments":{"city":"Paris"}}]' } }],
    });
    expect((await post(nvidia, chat, { ...body, max_tokens: 5 })).json).toMatchObject({
      choices: [{ message: { content: '[{"name":"get_weathe' }, finish_reason: 'length' }],
    });
  });

  const schema = {
    type: 'object',
    properties: { sky: { type: 'string' } },
    required: ['sky'],
    additionalProperties: false,
  };
  const fields = {
    response_format: { type: 'json_schema', json_schema: { name: 'sky', schema, strict: true } },
    guided_json: schema,
    nvext: { guided_json: schema },
  } as const;

  it.each(['response_format', 'guided_json', 'nvext'] as const)(
    'binds the answer by %s alone where that is said',
    async (output) => {
      const nvidia = await start({ output, script: [{ text: '{"sky":"clear"}' }] });
      expect((await post(nvidia, chat, { ...body, [output]: fields[output] })).status).toBe(200);
      expect(nvidia.prompts[0]?.schema).toEqual(schema);
      const other = output === 'nvext' ? 'guided_json' : 'nvext';
      expect((await post(nvidia, chat, { ...body, [other]: fields[other] })).status).toBe(422);
    },
  );

  it('takes a schema and binds nothing where it ignores it', async () => {
    const nvidia = await start({ output: 'ignored' });
    expect((await post(nvidia, chat, { ...body, ...fields })).json).toMatchObject({
      choices: [{ message: { content: 'Sunny in Paris.' } }],
    });
    expect(nvidia.prompts[0]).not.toHaveProperty('schema');
  });

  it('puts an answer off with 202 and hands it out when it is asked for', async () => {
    const nvidia = await start({ pending: 2 });
    const first = await post(nvidia, chat, body);
    const id = first.headers.get('nvcf-reqid');
    expect([first.status, first.text]).toEqual([202, '']);
    const second = await get(nvidia, `${nvidia.statusUrl}/${id}`);
    expect([second.status, second.headers.get('nvcf-reqid')]).toEqual([202, id]);
    expect((await get(nvidia, `${nvidia.statusUrl}/${id}`)).json).toMatchObject({ object: 'chat.completion' });
    expect((await get(nvidia, `${nvidia.statusUrl}/${id}`)).status).toBe(404);
    expect((await post(nvidia, chat, { ...body, temperature: 2 })).status).toBe(422);
  });

  it('breaks a stream with an error inside a 200', async () => {
    const nvidia = await start({ streamErrorAfter: 2 });
    const { status, events } = await post(nvidia, chat, { ...body, stream: true });
    expect(status).toBe(200);
    expect(events.slice(2)).toMatchObject([{ error: { object: 'error', type: 'InternalServerError' } }, '[DONE]']);
  });

  it('says which model it does not have and which turn the script lacks', async () => {
    const nvidia = await start({ script: [] });
    expect((await post(nvidia, chat, { ...body, model: 'other' })).status).toBe(404);
    expect(await post(nvidia, chat, body)).toMatchObject({
      status: 500,
      json: { detail: 'The script has 0 turns and this request asks for one more' },
    });
  });

  it('has the old template before a Mixtral 8x7B', async () => {
    const old = 'mistralai/mixtral-8x7b-instruct-v0.1';
    const nvidia = await start({ model: old });
    const system = { role: 'system', content: 'Be kind.' };
    expect((await post(nvidia, chat, { model: old, messages: [system, ...question] })).status).toBe(400);
    expect((await post(nvidia, chat, { model: old, messages: question })).status).toBe(200);
  });
});

describe('an emulated NIM', () => {
  it('needs no key, makes calls natively and takes their results back', async () => {
    const nim = await start({ nim: true, script: [weatherCall, { text: 'Clear.' }, weatherCall] });
    expect(nim.apiKey).toBe('');
    const tools = { tools: [weatherTool] };
    const { json } = await post(nim, chat, { ...body, ...tools });
    expect(json).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_calls',
          message: { content: null, tool_calls: [{ id: expect.stringMatching(/^[a-zA-Z0-9]{9}$/), type: 'function' }] },
        },
      ],
    });
    expect((await post(nim, chat, { model, messages: replay('000000001'), ...tools })).status).toBe(200);
    expect(nim.prompts[1]?.messages[1]?.text).toBe(
      '[TOOL_CALLS] [{"name":"get_weather","arguments":{"city":"Paris"},"id":"000000001"}]',
    );
    const { events } = await post(nim, chat, { ...body, ...tools, stream: true });
    const deltas = events.flatMap((event) => Reflect.get(Object(event), 'choices') ?? []) as {
      delta: { tool_calls?: unknown };
    }[];
    expect(deltas.flatMap(({ delta }) => delta.tool_calls ?? [])).toEqual([
      { index: 0, id: expect.any(String), type: 'function', function: { name: 'get_weather', arguments: '' } },
      { index: 0, function: { arguments: '{"city":' } },
      { index: 0, function: { arguments: '"Paris"}' } },
    ]);
  });

  it('drops a guided_json it does not know and binds by response_format', async () => {
    const nim = await start({ nim: true, script: [{ text: 'x' }, { text: '{}' }] });
    expect((await post(nim, chat, { ...body, guided_json: { type: 'object' } })).status).toBe(200);
    expect(nim.prompts[0]).not.toHaveProperty('schema');
    await post(nim, chat, { ...body, response_format: { type: 'json_object' } });
    expect(nim.prompts[1]?.schema).toEqual({ type: 'object' });
  });
});
