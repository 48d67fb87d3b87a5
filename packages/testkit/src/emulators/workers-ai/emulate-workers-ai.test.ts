import { describe, expect, it } from 'vitest';

import { keep, post, question, weatherCall, weatherTool } from '../../../test/ask-host.js';
import { emulateWorkersAI, type WorkersAIEmulator } from './emulate-workers-ai.js';
import { workersAIRefusal } from './workers-ai-failure.js';
import type { WorkersAIEmulatorOptions } from './workers-ai-options.js';

const mixtral = '@cf/mistral/mixtral-8x7b-instruct-v0.1-awq';
const seven = '@cf/mistral/mistral-7b-instruct-v0.1';
const hermes = '@hf/nousresearch/hermes-2-pro-mistral-7b';
const small = '@cf/mistralai/mistral-small-3.1-24b-instruct';
const body = { messages: question };
const start = (options: Partial<WorkersAIEmulatorOptions> = {}) =>
  keep(emulateWorkersAI({ script: [{ text: 'Sunny day.' }], ...options }));
const run = (host: WorkersAIEmulator, model: string, given: unknown = body, key?: string) =>
  post(host, `/accounts/${host.accountId}/ai/run/${model}`, given, key);
const failed = (code: number, message: unknown) => ({
  result: null,
  success: false,
  errors: [{ code, message }],
  messages: [],
});
const usage = { prompt_tokens: 8, completion_tokens: 3, total_tokens: 11 };

describe('the native path of the emulated Workers AI', () => {
  it('answers Mixtral with a response in the envelope and nothing more', async () => {
    const ai = await start({ script: [{ text: 'Sunny day.' }, { text: 'Sunny day.' }] });
    expect(ai.url).toMatch(/\/client\/v4$/);
    const expected = { result: { response: 'Sunny day.' }, success: true, errors: [], messages: [] };
    expect(await run(ai, mixtral)).toMatchObject({ status: 200, json: expected });
    expect((await run(ai, mixtral, { prompt: ' [INST] Hi [/INST]', raw: true, max_tokens: 9 })).json).toEqual(expected);
    expect(ai.prompts.map(({ messages: [message] }) => message?.role)).toEqual(['user', 'raw']);
  });

  it('counts tokens for other models', async () => {
    const ai = await start();
    expect((await run(ai, seven)).json).toMatchObject({ result: { response: 'Sunny day.', usage } });
  });

  it('cuts at 256 tokens unless told otherwise', async () => {
    const ai = await start({ script: [{ text: 'x'.repeat(2000) }, { text: 'x'.repeat(2000) }] });
    expect((await run(ai, mixtral)).json).toEqual({
      result: { response: 'x'.repeat(1024) },
      success: true,
      errors: [],
      messages: [],
    });
    expect((await run(ai, mixtral, { ...body, max_tokens: 300 })).text).toContain('x'.repeat(1200));
  });

  it.each([
    [{ temperature: 1 }, "unknown property 'temperature' at '/'"],
    [{ tools: [weatherTool] }, "unknown property 'tools' at '/'"],
    [{ response_format: { type: 'json_object' } }, "unknown property 'response_format' at '/'"],
    [{ raw: true }, "unknown property 'raw' at '/'"],
    [{ prompt: 'Hi' }, "unknown property 'prompt' at '/'"],
    [
      { messages: [{ role: 'user', content: 'x'.repeat(4097) }] },
      "'/messages/0/content' must be at most 4096 characters",
    ],
    [{ messages: [{ role: 'user', content: null }] }, "Type mismatch of '/messages/0/content', 'null' not in 'string'"],
    [{ messages: [{ role: 'user', content: [] }] }, "Type mismatch of '/messages/0/content', 'array' not in 'string'"],
    [{ messages: [{ role: 'user' }] }, "required properties at '/messages/0' are 'content'"],
    [{ max_tokens: 'many' }, "Type mismatch of '/max_tokens', 'string' not in 'number'"],
  ])('refuses Mixtral %j with 5006', async (change, words) => {
    const ai = await start();
    const { status, json } = await run(ai, mixtral, { ...body, ...change });
    expect([status, json]).toEqual([400, failed(5006, expect.stringContaining(words))]);
    expect(Reflect.get(Object(json), 'errors')[0].message).toContain(
      "AiError: Bad input: Error: oneOf at '/' not met, 0 matches: ",
    );
    expect(ai.prompts).toEqual([]);
  });

  it('wants a prompt or messages', async () => {
    const ai = await start();
    expect((await run(ai, mixtral, {})).json).toEqual(
      failed(
        5006,
        expect.stringContaining("required properties at '/' are 'messages', required properties at '/' are 'prompt'"),
      ),
    );
    expect((await run(ai, mixtral, { prompt: 'x'.repeat(4097) })).status).toBe(400);
  });

  it.each([
    [{ temperature: 5.1 }, "'/temperature' must be at most 5"],
    [{ top_p: 2.1 }, "'/top_p' must be at most 2"],
    [{ top_k: 51 }, "'/top_k' must be at most 50"],
    [{ seed: 0 }, "'/seed' must be at least 1"],
    [{ frequency_penalty: -1 }, "'/frequency_penalty' must be at least 0"],
    [{ stop: ['x'] }, "unknown property 'stop' at '/'"],
    [{ tool_choice: 'auto' }, "unknown property 'tool_choice' at '/'"],
    [{ tools: [weatherTool] }, `tools are not supported by ${seven}`],
  ])('refuses Mistral 7B %j with 5006', async (change, words) => {
    const ai = await start();
    const { status, json } = await run(ai, seven, { ...body, ...change });
    expect([status, json]).toEqual([400, failed(5006, expect.stringContaining(words))]);
  });

  it('has no JSON mode for Mistral 7B, and none beside a stream', async () => {
    const ai = await start();
    const format = { response_format: { type: 'json_object' } };
    expect(await run(ai, seven, { ...body, ...format })).toMatchObject({
      status: 400,
      json: failed(5025, "This model doesn't suuport JSON Schema."),
    });
    expect((await run(ai, hermes, { ...body, ...format, stream: true })).json).toEqual(
      failed(5023, 'JSON Schema mode is not supported with stream mode.'),
    );
  });

  it('refuses what is longer than the window with 3006', async () => {
    const ai = await start();
    const long = { messages: [{ role: 'user', content: 'x'.repeat(12_000) }] };
    expect(await run(ai, seven, long)).toMatchObject({ status: 413, json: { errors: [{ code: 3006 }] } });
  });

  it('raises as the old template does unless it is lenient', async () => {
    const messages = [{ role: 'system', content: 'Be kind.' }, ...question];
    const strict = await start();
    expect((await run(strict, mixtral, { messages })).json).toEqual(
      failed(5004, 'Conversation roles must alternate user/assistant/user/assistant/...'),
    );
    const lenient = await start({ template: 'lenient' });
    expect((await run(lenient, mixtral, { messages })).status).toBe(200);
  });

  it('tells models that never were from models that are gone', async () => {
    const ai = await start({ deprecated: [seven] });
    expect(await run(ai, '@cf/mistral/none')).toMatchObject({ status: 400, json: { errors: [{ code: 5007 }] } });
    expect(await run(ai, seven)).toMatchObject({ status: 410, json: { result: {}, errors: [{ code: 5028 }] } });
    expect((await run(ai, '@hf/thebloke/mistral-7b-instruct-v0.1-awq')).status).toBe(410);
    expect((await run(ai, encodeURIComponent(mixtral))).json).toMatchObject({ errors: [{ code: 5007 }] });
  });

  it('wants its key, its account and a body', async () => {
    const ai = await start();
    expect(await run(ai, mixtral, body, 'no')).toMatchObject({
      status: 401,
      json: failed(10000, 'Authentication error'),
    });
    expect(await post(ai, `/accounts/other/ai/run/${mixtral}`, body)).toMatchObject({
      status: 404,
      json: {
        errors: [{ code: 7003, message: expect.stringContaining('Could not route to /client/v4/accounts/other') }],
      },
    });
    expect((await run(ai, mixtral, '')).json).toMatchObject({ errors: [{ code: 3003 }] });
  });

  it('is out of capacity, or of shape, where it is told to be', async () => {
    const ai = await start({ refuse: [workersAIRefusal(0, 3040), workersAIRefusal(1, 3036)], errorShape: 'AiError' });
    expect(await run(ai, mixtral)).toMatchObject({ status: 429, json: { success: false, errors: [{ code: 3040 }] } });
    expect(await run(ai, mixtral)).toMatchObject({ status: 429, json: { errors: [{ code: 3036 }] } });
    expect((await run(ai, mixtral, {})).json).toMatchObject({ name: 'AiError', internalCode: 5006, httpCode: 400 });
  });

  it('writes calls as text for models without function calling', async () => {
    const ai = await start({ script: [weatherCall], callText: 'fenced' });
    expect((await run(ai, mixtral)).json).toMatchObject({
      result: { response: '```json\n[{"name":"get_weather","arguments":{"city":"Paris"}}]\n```' },
    });
  });
});

describe('models with function calling', () => {
  it('call with an object of arguments and no id', async () => {
    const ai = await start({ script: [weatherCall, weatherCall] });
    const flat = weatherTool.function;
    for (const tools of [[weatherTool], [flat]]) {
      expect(Reflect.get(Object((await run(ai, hermes, { ...body, tools })).json), 'result')).toMatchObject({
        response: null,
        tool_calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }],
      });
    }
    expect(ai.prompts.map(({ toolNames }) => toolNames)).toEqual([['get_weather'], ['get_weather']]);
  });

  it('call as OpenAI spells it where newer models do', async () => {
    const ai = await start({ script: [weatherCall], callShape: 'openai' });
    expect((await run(ai, small, { ...body, tools: [weatherTool] })).json).toMatchObject({
      result: { tool_calls: [{ type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }] },
    });
  });

  it('want a description for every property, as text', async () => {
    const ai = await start();
    const tool = (city: unknown) => ({
      name: 'get_weather',
      description: 'x',
      parameters: { type: 'object', properties: { city } },
    });
    const asked = async (city: unknown) => (await run(ai, hermes, { ...body, tools: [tool(city)] })).json;
    expect(await asked({ type: 'string' })).toEqual(
      failed(
        5006,
        expect.stringContaining("required properties at '/tools/0/parameters/properties/city' are 'description'"),
      ),
    );
    expect(await asked({ type: 'string', description: true })).toMatchObject({ errors: [{ code: 8001 }] });
    expect(await asked({ type: 'string', description: 'A city' })).toMatchObject({ success: true });
  });

  it('take a bare schema, answer an object, and fail where they cannot', async () => {
    const schema = { type: 'object', properties: { sky: { type: 'string' } }, required: ['sky'] };
    const format = { response_format: { type: 'json_schema', json_schema: schema } };
    const ai = await start({ script: [{ text: '{"sky":"clear"}' }, { writes: 'I cannot.' }] });
    expect((await run(ai, hermes, { ...body, ...format })).json).toMatchObject({
      result: { response: { sky: 'clear' } },
    });
    expect(ai.prompts[0]?.schema).toEqual(schema);
    expect((await run(ai, hermes, { ...body, ...format })).json).toEqual(failed(5024, "JSON Mode couldn't be met"));
    const wrapped = { response_format: { type: 'json_schema', json_schema: { name: 'sky', schema } } };
    expect((await run(ai, hermes, { ...body, ...wrapped })).json).toMatchObject({ errors: [{ code: 5006 }] });
  });

  it('may be added to the catalogue, with JSON mode and all', async () => {
    const model = '@cf/own/model';
    const ai = await start({ model, script: [weatherCall, { text: '{}' }] });
    expect((await run(ai, model, { ...body, tools: [weatherTool] })).text).toContain('"tool_calls"');
    const format = { response_format: { type: 'json_object' } };
    expect((await run(ai, model, { ...body, ...format })).json).toMatchObject({ result: { response: {} } });
  });

  it('take guided_json and tool_choice where they are newer', async () => {
    const schema = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
    const ai = await start({ script: [{ text: 'Sunny.' }, weatherCall, { ...weatherCall, cutAfter: 4 }] });
    expect((await run(ai, small, { ...body, guided_json: schema })).json).toMatchObject({
      result: { response: '{"answer":"Sunny."}' },
    });
    const tools = { ...body, tools: [weatherTool] };
    expect((await run(ai, small, { ...tools, tool_choice: 'any' })).json).toMatchObject({ errors: [{ code: 8001 }] });
    expect((await run(ai, small, { ...tools, tool_choice: 'required' })).status).toBe(200);
    expect((await run(ai, small, { ...tools, tool_choice: 'required' })).json).toMatchObject({
      errors: [{ code: 8006 }],
    });
    const result = { role: 'tool', tool_call_id: 'call_1', content: '{}' };
    expect((await run(ai, small, { messages: [...question, result] })).json).toMatchObject({
      errors: [{ code: 5006 }],
    });
  });
});

describe('native streams', () => {
  const stream = { ...body, stream: true };

  it('have filler, numbers, a chunk without response, late usage and an end marker', async () => {
    const ai = await start({ script: [{ text: '7 is seven' }], pieceBytes: 5 });
    const { events, headers } = await run(ai, seven, stream);
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
    const p = expect.any(String);
    expect(events).toEqual([
      { response: 7 },
      { response: ' is', p },
      { response: ' seven', p },
      { tool_calls: [], p },
      { response: '', usage },
      '[DONE]',
    ]);
  });

  it('have calls in fragments, each ended by nulls', async () => {
    const ai = await start({ script: [weatherCall] });
    const { events } = await run(ai, small, { ...stream, tools: [weatherTool] });
    const calls = events.slice(0, -3).flatMap((event) => Reflect.get(Object(event), 'tool_calls') as unknown[]);
    expect(calls).toEqual([
      { id: expect.any(String), type: 'function', index: 0, function: { name: 'get_weather' } },
      { index: 0, function: { arguments: '{"city":' } },
      { index: 0, function: { arguments: '"Paris"}' } },
      { id: null, type: null, index: 0, function: { name: null, arguments: '' } },
    ]);
  });

  it('say everything twice, or as OpenAI does, where they are told to', async () => {
    const dual = await start({ streamShape: 'dual' });
    expect((await run(dual, seven, stream)).events[0]).toEqual({
      response: 'Sunny',
      choices: [{ index: 0, delta: { content: 'Sunny' } }],
    });
    const openai = await start({ streamShape: 'openai' });
    const { text } = await run(openai, seven, stream);
    expect(text).toContain('"delta":{"content":"Sunny"}');
    expect(text).not.toContain('"response"');
  });

  it('lack their end marker, or are no streams, where they are told to', async () => {
    const endless = await start({ streamEnd: 'without-done' });
    expect((await run(endless, seven, stream)).text).not.toContain('[DONE]');
    const json = await start({ streamEnd: 'json' });
    expect((await run(json, seven, stream)).json).toMatchObject({ result: { response: 'Sunny day.' } });
  });
});

describe('the OpenAI path', () => {
  const ask = (host: WorkersAIEmulator, given: unknown) =>
    post(host, `/accounts/${host.accountId}/ai/v1/chat/completions`, given);

  it('answers without an envelope and streams chunks', async () => {
    const ai = await start({ script: [{ text: 'Sunny day.' }, { text: 'Sunny day.' }] });
    expect((await ask(ai, { model: mixtral, ...body })).json).toMatchObject({
      object: 'chat.completion',
      model: mixtral,
      choices: [{ message: { content: 'Sunny day.' }, finish_reason: 'stop' }],
    });
    const stream = { stream: true, stream_options: { include_usage: true } };
    expect((await ask(ai, { model: mixtral, ...body, ...stream })).events.slice(-2)).toMatchObject([
      { usage },
      '[DONE]',
    ]);
  });

  it('makes up ids and says "stop" beside calls', async () => {
    const ai = await start({ script: [weatherCall] });
    expect((await ask(ai, { model: hermes, ...body, tools: [weatherTool] })).json).toMatchObject({
      choices: [
        {
          finish_reason: 'stop',
          message: {
            content: null,
            tool_calls: [{ id: expect.any(String), function: { arguments: '{"city":"Paris"}' } }],
          },
        },
      ],
    });
  });

  it('has the schema of the model behind it, and errors of its own shape', async () => {
    const ai = await start();
    expect(await ask(ai, { model: mixtral, ...body, temperature: 1 })).toMatchObject({
      status: 400,
      json: {
        errors: { code: 5006, message: expect.stringContaining("unknown property 'temperature'") },
        success: false,
      },
    });
    const content = { role: 'assistant', content: null };
    expect((await ask(ai, { model: small, messages: [...question, content] })).status).toBe(400);
    expect((await ask(ai, body)).json).toMatchObject({ errors: { code: 5007 } });
  });
});
