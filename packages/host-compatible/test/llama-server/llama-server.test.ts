import { fileURLToPath } from 'node:url';

import { tinyMixtralPath } from '@windrose/tiny-mixtral';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startLlamaServer, type RunningLlamaServer } from './start-llama-server.js';

interface Call {
  readonly id?: string;
  readonly function: { readonly name?: string; readonly arguments: string };
}

interface Choice {
  readonly finish_reason: string | null;
  readonly message?: { readonly content: string | null; readonly tool_calls?: readonly Call[] };
  readonly delta?: { readonly content?: string | null; readonly tool_calls?: readonly Call[] };
}

interface Answer {
  readonly choices?: readonly Choice[];
  readonly usage?: { readonly total_tokens: number };
  readonly error?: { readonly code: number; readonly type: string; readonly message: string; readonly n_ctx?: number };
  readonly content?: string;
}

interface Reply extends Answer {
  readonly status: number;
}

const apiKey = 'a-key-of-this-test';
const question = {
  messages: [{ role: 'user', content: 'What is the weather in Oslo?' }],
  temperature: 0,
  max_tokens: 60,
};
const greeting = { ...question, messages: [{ role: 'user', content: 'Hello there' }] };
const place = { type: 'object', properties: { city: { type: 'string', maxLength: 20 } }, required: ['city'] };
const tools = ['get_weather', 'get_time'].map((name) => ({ type: 'function', function: { name, parameters: place } }));
const schema = { type: 'json_schema', json_schema: { name: 'place', schema: place } };

const servers: RunningLlamaServer[] = [];
let reason: string | undefined;

async function start(template: string, key: { readonly apiKey?: string }): Promise<void> {
  const path = fileURLToPath(new URL(`../templates/${template}.jinja`, import.meta.url));
  const server = await startLlamaServer({ modelPath: tinyMixtralPath, template: path, contextTokens: 1024, ...key });
  if ('reason' in server) reason = server.reason;
  else servers.push(server);
}

// Where no server was built before, it is built now, which takes the compiler a minute.
beforeAll(async () => {
  await start('mistral-v3', {});
  if (reason !== undefined) return;
  await start('mistral-v1', {});
  await start('mistral-v3', { apiKey });
}, 900_000);
beforeEach(({ skip }) => skip(reason !== undefined, reason));
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function post(which: number, body: unknown, path = '/v1/chat/completions', key = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${servers[which]?.url}${path}`, { method: 'POST', headers, body: text });
}

async function ask(which: number, body: unknown, path?: string, key?: string): Promise<Reply> {
  const response = await post(which, body, path, key);
  const answer = (await response.json()) as Answer;
  return { ...answer, status: response.status };
}

async function stream(body: object): Promise<Answer[]> {
  const text = await (await post(0, { ...body, stream: true })).text();
  const lines = text.split('\n\n').filter((line) => line !== '');
  expect(lines.pop()).toBe('data: [DONE]');
  return lines.map((line): Answer => JSON.parse(line.slice('data: '.length)));
}

function listCalls(answer: Answer): (string | undefined)[] {
  return answer.choices?.[0]?.message?.tool_calls?.map((call) => call.function.name) ?? [];
}

describe('llama-server with a v3 template', () => {
  it('answers in text', async () => {
    const [choice] = (await ask(0, greeting)).choices ?? [];
    expect(choice).toMatchObject({ finish_reason: 'stop', message: { content: expect.stringContaining('Hello') } });
  });

  it('streams text, and the usage only when asked', async () => {
    const plain = await stream(greeting);
    expect(plain[0]?.choices?.[0]?.delta).toEqual({ role: 'assistant', content: null });
    expect(plain.at(-1)?.choices?.[0]).toMatchObject({ finish_reason: 'stop', delta: {} });
    expect(plain.some((chunk) => chunk.usage)).toBe(false);
    const counted = await stream({ ...greeting, stream_options: { include_usage: true } });
    expect(counted.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  it('reads the calls that the model writes, and keeps the ids that it wrote', async () => {
    const [choice] = (await ask(0, { ...question, tools })).choices ?? [];
    const called = {
      id: '000000001',
      type: 'function',
      function: { name: 'get_weather', arguments: '{"city": "Oslo"}' },
    };
    expect(choice).toMatchObject({ finish_reason: 'tool_calls', message: { tool_calls: [called] } });
  });

  it('streams a call under an id of 32 characters of its own', async () => {
    const deltas = (await stream({ ...question, tools })).map((chunk) => chunk.choices?.[0]?.delta);
    const calls = deltas.flatMap((delta) => delta?.tool_calls ?? []);
    expect(calls[0]?.id).toMatch(/^\w{32}$/);
    expect(calls.map((call) => call.function.arguments).join('')).toBe('{"city": "Oslo"}');
  });

  it('lets text come first, or stay alone, where a call is required', async () => {
    const [choice] = (await ask(0, { ...greeting, tools, tool_choice: 'required' })).choices ?? [];
    expect(choice?.message?.content).toContain('Hello');
  });

  it('takes a named tool for "auto"', async () => {
    const named = { type: 'function', function: { name: 'get_time' } };
    expect(listCalls(await ask(0, { ...question, tools, tool_choice: named }))).toEqual(['get_weather']);
  });

  it('lets the call out as text where tools are offered and calls are not wanted', async () => {
    const [choice] = (await ask(0, { ...question, tools, tool_choice: 'none' })).choices ?? [];
    expect(choice).toMatchObject({
      finish_reason: 'stop',
      message: { content: expect.stringMatching(/^\[TOOL_CALLS]/) },
    });
  });

  it('gives half a call where the length ends it', async () => {
    const [choice] = (await ask(0, { ...question, tools, tool_choice: 'required', max_tokens: 12 })).choices ?? [];
    const half = { function: { name: 'get_weather', arguments: '{"city": "Os' } };
    expect(choice).toMatchObject({ finish_reason: 'length', message: { tool_calls: [half] } });
  });

  it('binds the answer to a schema, also where tools are offered: then no tool is called', async () => {
    for (const offered of [{}, { tools }]) {
      const answer = await ask(0, { ...question, ...offered, response_format: schema });
      expect(JSON.parse(answer.choices?.[0]?.message?.content ?? '')).toEqual({ city: expect.any(String) });
      expect(listCalls(answer)).toEqual([]);
    }
  });

  it('binds a raw prompt to a grammar', async () => {
    const raw = { prompt: '<s>[INST] Yes or no?[/INST]', grammar: 'root ::= "yes" | "no"', n_predict: 8 };
    expect((await ask(0, raw, '/completion')).content).toMatch(/^(yes|no)$/);
  });

  it('refuses what it cannot do with an error whose code is the status', async () => {
    const long = { ...question, messages: [{ role: 'user', content: 'word '.repeat(600) }] };
    const context = { code: 400, type: 'exceed_context_size_error', n_ctx: 1024 };
    expect(await ask(0, long)).toMatchObject({ status: 400, error: context });
    const choice = { message: 'Invalid tool_choice: any', type: 'invalid_request_error' };
    expect(await ask(0, { ...question, tools, tool_choice: 'any' })).toMatchObject({ status: 400, error: choice });
    // A body that is no JSON was a 500 in llama.cpp 0.5.0 and is a 400 in 0.7.0.
    const broken = await ask(0, '{"messages": [');
    expect(broken.error?.code).toBe(broken.status);
    expect([400, 500]).toContain(broken.status);
    const key = { status: 401, error: { code: 401, type: 'authentication_error' } };
    expect(await ask(2, question, undefined, 'another')).toMatchObject(key);
    expect(await ask(2, greeting, undefined, apiKey)).toMatchObject({ status: 200 });
  });

  it('refuses an id of its own when it comes back, since the template wants nine characters', async () => {
    const id = 'A4iKT8NwsLUrDLUYGIyrqNyuSzBZYM5j';
    const call = { id, type: 'function', function: { name: 'get_weather', arguments: '{}' } };
    const turns = [
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: id, content: '3' },
    ];
    const reply = await ask(0, { ...question, messages: [...question.messages, ...turns] });
    expect(reply).toMatchObject({ status: 400, error: { message: expect.stringContaining('length 9') } });
  });
});

describe('llama-server with a v1 template', () => {
  it('drops tools without a word, even where a call is required', async () => {
    const [choice] = (await ask(1, { ...question, tools, tool_choice: 'required' })).choices ?? [];
    expect(choice).toMatchObject({ finish_reason: 'stop', message: { content: expect.any(String) } });
    expect(choice?.message).not.toHaveProperty('tool_calls');
  });

  it('refuses two user turns in a row with the words of the template', async () => {
    const reply = await ask(1, { ...question, messages: [...question.messages, ...question.messages] });
    expect(reply).toMatchObject({ status: 400, error: { message: expect.stringContaining('must alternate') } });
  });

  it('binds the answer to a schema', async () => {
    const answer = await ask(1, { ...question, response_format: schema });
    expect(JSON.parse(answer.choices?.[0]?.message?.content ?? '')).toEqual({ city: expect.any(String) });
  });
});
