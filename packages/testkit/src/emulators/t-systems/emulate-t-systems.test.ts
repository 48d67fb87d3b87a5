import { describe, expect, it } from 'vitest';

import { get, keep, post, question, replay, weatherCall, weatherTool } from '../../../test/ask-host.js';
import { emulateTSystems, type TSystemsEmulatorOptions } from './emulate-t-systems.js';

const model = 'Mixtral-8x7B-Instruct-v0.1';
const body = { model, messages: question };
const chat = '/chat/completions';
const start = (options: Partial<TSystemsEmulatorOptions> = {}) =>
  keep(emulateTSystems({ script: [{ text: 'Sunny day.' }], ...options }));
const callText = '[{"name":"get_weather","arguments":{"city":"Paris"}}]';

describe("T-Systems' emulated hub", () => {
  it('answers a chat at its second version', async () => {
    const hub = await start();
    expect(hub.url).toMatch(/\/v2$/);
    expect((await post(hub, chat, { ...body, temperature: 2, top_p: 1, max_tokens: 100 })).json).toMatchObject({
      choices: [{ message: { role: 'assistant', content: 'Sunny day.' }, finish_reason: 'stop' }],
    });
  });

  it('begins a stream with a chunk without choices and counts only where asked to', async () => {
    const hub = await start();
    const { events } = await post(hub, chat, { ...body, stream: true, stream_options: { include_usage: true } });
    expect(events).toMatchObject([
      { choices: [] },
      { choices: [{ delta: { role: 'assistant' } }] },
      { choices: [{ delta: { content: 'Sunny' } }] },
      { choices: [{ delta: { content: ' day.' } }] },
      { choices: [{ finish_reason: 'stop' }] },
      { choices: [], usage: { completion_tokens: 3 } },
      '[DONE]',
    ]);
  });

  it('tells its models with their limits', async () => {
    const hub = await start();
    const entry = { id: model, meta_data: { max_sequence_length: 32_768, deployment_region: 'otc-germany' } };
    expect((await get(hub, '/models')).json).toMatchObject({ data: [entry] });
    expect((await get(hub, `/models/${model}`)).json).toMatchObject(entry);
    expect(await get(hub, '/models/mixtral')).toMatchObject({
      status: 404,
      json: { detail: 'Model mixtral not found' },
    });
  });

  it.each([
    [{ temperature: 2.1 }, 400, 'body.temperature: Input should be less than or equal to 2'],
    [{ seed: 1 }, 400, 'body.seed: Extra inputs are not permitted'],
    [{ response_format: { type: 'json_object' } }, 400, 'body.response_format: Extra inputs are not permitted'],
    [{ model: model.toLowerCase() }, 404, `Model ${model.toLowerCase()} not found`],
    [
      { messages: [{ role: 'system', content: 'x' }, ...question] },
      400,
      'Conversation roles must alternate user/assistant/user/assistant/...',
    ],
    [{ messages: replay('000000001') }, 400, 'Conversation roles must alternate user/assistant/user/assistant/...'],
    [
      { messages: [...question, ...question] },
      400,
      'Conversation roles must alternate user/assistant/user/assistant/...',
    ],
  ])('refuses %j as a detail', async (change, status, detail) => {
    const hub = await start();
    expect(await post(hub, chat, { ...body, ...change })).toMatchObject({ status, json: { detail } });
    expect(hub.prompts).toEqual([]);
  });

  it('answers 401 without its key, and 404 where there is nothing', async () => {
    const hub = await start();
    expect(await post(hub, chat, body, 'no')).toMatchObject({ status: 401, json: { detail: expect.any(String) } });
    expect(await post(hub, '/nothing', body)).toMatchObject({ status: 404, json: { detail: 'Not Found' } });
  });

  it('ignores keys only where it is told to, and still refuses wrong values', async () => {
    const hub = await start({ unknownKeys: 'ignore' });
    expect((await post(hub, chat, { ...body, seed: 1, temperature: 3 })).json).toEqual({
      detail: 'body.temperature: Input should be less than or equal to 2',
    });
    expect((await post(hub, chat, { ...body, seed: 1 })).status).toBe(200);
  });

  it('ignores tools, shows them to the model as words, or refuses them', async () => {
    const tools = { tools: [weatherTool], tool_choice: 'auto' };
    const ignoring = await start({ script: [weatherCall] });
    expect((await post(ignoring, chat, { ...body, ...tools })).json).toMatchObject({
      choices: [{ message: { content: callText }, finish_reason: 'stop' }],
    });
    expect(ignoring.prompts[0]?.toolNames).toEqual([]);
    const worded = await start({ script: [weatherCall], tools: 'text' });
    expect((await post(worded, chat, { ...body, ...tools })).json).toMatchObject({
      choices: [{ message: { content: callText } }],
    });
    expect(worded.prompts[0]?.toolNames).toEqual(['get_weather']);
    const refusing = await start({ tools: 'error' });
    expect(await post(refusing, chat, { ...body, ...tools })).toMatchObject({
      status: 400,
      json: { detail: `Function calling is not supported by ${model}` },
    });
  });

  it('takes a prompt as it is, past the template', async () => {
    const hub = await start({ script: [{ text: 'Sunny day.' }, { text: 'Sunny day.' }] });
    const prompt = ' [INST] What is the weather? [/INST]';
    expect((await post(hub, '/completions', { model, prompt, max_tokens: 1 })).json).toMatchObject({
      object: 'text_completion',
      choices: [{ text: 'Sunn', finish_reason: 'length' }],
    });
    expect(hub.prompts[0]?.messages).toEqual([{ role: 'raw', text: prompt }]);
    const { events } = await post(hub, '/completions', {
      model,
      prompt,
      stream: true,
      stream_options: { include_usage: true },
    });
    expect(events).toMatchObject([
      { choices: [{ text: 'Sunny' }] },
      { choices: [{ text: ' day.' }] },
      { choices: [{ text: '', finish_reason: 'stop' }] },
      { choices: [], usage: {} },
      '[DONE]',
    ]);
  });
});
