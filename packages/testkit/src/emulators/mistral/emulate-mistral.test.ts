import { describe, expect, it } from 'vitest';

import { get, keep, post, question, replay, weatherCall, weatherTool } from '../../../test/ask-host.js';
import { emulateMistral } from './emulate-mistral.js';
import type { MistralEmulatorOptions } from './mistral-options.js';

const model = 'mistral-small-latest';
const body = { model, messages: question };
const chat = '/chat/completions';
const start = (options: Partial<MistralEmulatorOptions> = {}) =>
  keep(emulateMistral({ script: [{ text: 'Sunny day.' }], ...options }));
const tools = { tools: [weatherTool] };
const nineCharacters = expect.stringMatching(/^[a-zA-Z0-9]{9}$/);

describe('the emulated Plateforme', () => {
  it('answers a chat and tells its models', async () => {
    const mistral = await start();
    const settings = { temperature: 1.5, random_seed: 0, safe_prompt: false, max_tokens: 50, stop: 'x', n: 1 };
    expect((await post(mistral, chat, { ...body, ...settings })).json).toMatchObject({
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Sunny day.' } }],
      usage: { completion_tokens: 3 },
    });
    expect((await get(mistral, '/models')).json).toMatchObject({ data: [{ id: model }] });
  });

  it('answers a call without content and without a type', async () => {
    const mistral = await start({ script: [weatherCall] });
    const { json } = await post(mistral, chat, { ...body, ...tools });
    expect(Reflect.get(Object(json), 'choices')).toEqual([
      {
        index: 0,
        finish_reason: 'tool_calls',
        message: {
          role: 'assistant',
          tool_calls: [{ id: nineCharacters, function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }],
        },
      },
    ]);
    expect(mistral.prompts[0]?.toolNames).toEqual(['get_weather']);
  });

  it('gives arguments as an object where it is told to', async () => {
    const mistral = await start({ script: [weatherCall], argumentsAs: 'object' });
    expect((await post(mistral, chat, { ...body, ...tools })).text).toContain('"arguments":{"city":"Paris"}');
  });

  it('streams calls whole, in one chunk with the finish and the usage', async () => {
    const two = { calls: [...weatherCall.calls, { name: 'get_weather', arguments: { city: 'Oslo' } }] };
    const mistral = await start({ script: [two] });
    const { events } = await post(mistral, chat, { ...body, ...tools, stream: true });
    expect(events).toHaveLength(3);
    expect(events[1]).toMatchObject({ choices: [{ finish_reason: 'tool_calls' }], usage: { prompt_tokens: 8 } });
    const [choice] = Reflect.get(Object(events[1]), 'choices') as { delta: unknown }[];
    expect(choice?.delta).toEqual({
      content: '',
      tool_calls: [
        { id: nineCharacters, function: { name: 'get_weather', arguments: '{"city":"Paris"}' } },
        { id: nineCharacters, function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
      ],
    });
    expect(events[2]).toBe('[DONE]');
  });

  it('streams text word by word with the usage in the last chunk', async () => {
    const mistral = await start();
    const { events } = await post(mistral, chat, { ...body, stream: true });
    expect(events).toMatchObject([
      { choices: [{ delta: { role: 'assistant', content: '' }, finish_reason: null }] },
      { choices: [{ delta: { content: 'Sunny' } }] },
      { choices: [{ delta: { content: ' day.' } }] },
      { choices: [{ delta: { content: '' }, finish_reason: 'stop' }], usage: {} },
      '[DONE]',
    ]);
  });

  it('streams fragments whose later names are empty where it is told to', async () => {
    const mistral = await start({ script: [weatherCall], callDeltas: 'fragments' });
    const { events } = await post(mistral, chat, { ...body, ...tools, stream: true });
    expect(events.slice(1, 3)).toMatchObject([
      {
        choices: [{ delta: { tool_calls: [{ index: 0, function: { name: 'get_weather', arguments: '{"city":' } }] } }],
      },
      { choices: [{ delta: { tool_calls: [{ index: 0, function: { name: '', arguments: '"Paris"}' } }] } }] },
    ]);
  });

  it.each([
    ['seed', 1, 'extra_forbidden', 'Extra inputs are not permitted'],
    ['max_completion_tokens', 9, 'extra_forbidden', 'Extra inputs are not permitted'],
    ['temperature', 1.6, 'less_than_equal', 'Input should be less than or equal to 1.5'],
    ['tools', Array.from({ length: 129 }, () => weatherTool), 'too_long', 'Value should have at most 128 items'],
  ])('refuses %s with 422 and a list', async (key, value, type, msg) => {
    const mistral = await start();
    const { status, json } = await post(mistral, chat, { ...body, [key]: value });
    expect([status, json]).toEqual([422, { detail: [{ type, loc: ['body', key], msg, input: value }] }]);
  });

  it.each([
    [
      'an id of another length',
      replay('call_1'),
      'invalid_function_call',
      '3280',
      'Tool call id was call_1 but must be a-z, A-Z, 0-9, with a length of 9.',
    ],
    [
      'a user after a result',
      [...replay('000000001'), ...question],
      'invalid_request_message_order',
      '3230',
      "Unexpected role 'user' after role 'tool'",
    ],
    [
      'a missing result',
      replay('000000001').slice(0, 2).concat({ role: 'assistant', content: 'x' }, question),
      'invalid_request_message_order',
      '3230',
      'Not the same number of function calls and responses',
    ],
    [
      'an assistant at the end',
      [...question, { role: 'assistant', content: 'x' }],
      'invalid_request_message_order',
      '3230',
      'Expected last role User or Tool (or Assistant with prefix True) for serving but got assistant',
    ],
    [
      'an empty assistant',
      [...question, { role: 'assistant', content: '' }, ...question],
      'invalid_request_error',
      null,
      'Assistant message must have either content or tool_calls, but not none.',
    ],
    [
      'text and calls in one turn',
      replay('000000001').map((one) =>
        Object(one).role === 'assistant' ? { ...Object(one), content: 'I look.' } : one,
      ),
      'invalid_request_error',
      null,
      'Assistant message must have either content or tool_calls, but not both.',
    ],
  ])('refuses %s', async (_name, messages, type, code, message) => {
    const mistral = await start();
    const { status, json } = await post(mistral, chat, { model, messages });
    expect([status, json]).toEqual([400, { object: 'error', message, type, param: null, code }]);
    expect(mistral.prompts).toEqual([]);
  });

  it('takes a call and its result, with name and object arguments, and a prefix', async () => {
    const mistral = await start({ script: [{ text: 'Clear.' }, { text: 'Clear.' }] });
    const call = { id: '000000001', function: { name: 'get_weather', arguments: { city: 'Paris' } } };
    const result = { role: 'tool', tool_call_id: '000000001', name: 'get_weather', content: '{}' };
    const messages = [...question, { role: 'assistant', tool_calls: [call] }, result];
    expect((await post(mistral, chat, { model, messages, ...tools })).status).toBe(200);
    const prefix = { role: 'assistant', content: 'It is', prefix: true };
    expect((await post(mistral, chat, { model, messages: [...question, prefix] })).status).toBe(200);
  });

  it.each(['auto', 'any', 'required', { type: 'function', function: { name: 'get_weather' } }])(
    'takes the choice %j',
    async (choice) => {
      const mistral = await start({ script: [weatherCall] });
      const { text } = await post(mistral, chat, { ...body, ...tools, tool_choice: choice });
      expect(text).toContain('"finish_reason":"tool_calls"');
    },
  );

  it('makes no calls where none are wanted, and refuses a name it was not given', async () => {
    const mistral = await start({ script: [weatherCall] });
    expect((await post(mistral, chat, { ...body, ...tools, tool_choice: 'none' })).text).not.toContain('tool_calls');
    const other = { type: 'function', function: { name: 'other' } };
    expect((await post(mistral, chat, { ...body, ...tools, tool_choice: other })).status).toBe(400);
    expect((await post(mistral, chat, { ...body, tool_choice: 'all' })).status).toBe(422);
  });

  it('refuses names and schemas of tools that are none', async () => {
    const mistral = await start();
    const named = (name: string, parameters: unknown = {}) => ({ type: 'function', function: { name, parameters } });
    expect(await post(mistral, chat, { ...body, tools: [named('get weather')] })).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('Function name was get weather but must be a-z') },
    });
    expect((await post(mistral, chat, { ...body, tools: [named('x', { type: 'odd' })] })).status).toBe(400);
  });

  it('binds the answer to a schema, beside tools too', async () => {
    const schema = { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] };
    const format = { response_format: { type: 'json_schema', json_schema: { name: 'x', schema, strict: true } } };
    const mistral = await start();
    expect((await post(mistral, chat, { ...body, ...tools, ...format })).json).toMatchObject({
      choices: [{ message: { content: '{"answer":"Sunny day."}' } }],
    });
    const bare = { response_format: { type: 'json_schema', json_schema: schema } };
    expect((await post(mistral, chat, { ...body, ...bare })).status).toBe(422);
  });

  it('knows which models are retired and which never were', async () => {
    const mistral = await start();
    expect((await post(mistral, chat, { ...body, model: 'open-mixtral-8x22b' })).status).toBe(404);
    expect(await post(mistral, chat, { ...body, model: 'mixtral' })).toMatchObject({
      status: 400,
      json: { message: 'Invalid model: mixtral', type: 'invalid_model', code: '1500' },
    });
    const gone = await start({ retiredStatus: 410 });
    expect((await post(gone, chat, { ...body, model: 'open-mixtral-8x7b' })).status).toBe(410);
  });

  it('is busy where it is told to be, and says for how long', async () => {
    const mistral = await start({ busyAt: [0], retryAfterSeconds: 3 });
    const busy = await post(mistral, chat, body);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await post(mistral, chat, body)).status).toBe(200);
  });

  it('answers 401 without its key and 500 past the script', async () => {
    const mistral = await start({ script: [] });
    expect((await post(mistral, chat, body, 'x')).status).toBe(401);
    expect(await post(mistral, chat, body)).toMatchObject({
      status: 500,
      json: { object: 'error', message: 'The script has 0 turns and this request asks for one more' },
    });
  });

  it('ends a call at the token limit in the middle of its arguments', async () => {
    const mistral = await start({ script: [{ ...weatherCall, cutAfter: 9 }] });
    const { text } = await post(mistral, chat, { ...body, ...tools });
    expect(text).toContain('"finish_reason":"length"');
    expect(text).toContain(JSON.stringify('{"city":"'));
  });
});
