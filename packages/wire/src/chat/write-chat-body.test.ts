import type { ChatRequest, Message, ToolChoice } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { plain, question } from '../../test/chat-questions.js';
import type { ChatSpelling } from './chat-host-description.js';
import { writeChatBody, writeRawBody } from './write-chat-body.js';

const tool = { name: 'look', description: 'Looks.', parameters: { type: 'object' } } as const;
const withSwitch = { ...plain, capabilities: { ...plain.capabilities, parallelSwitch: true } };
const withTools: ChatRequest = { ...question, tools: [tool] };

function write(
  request: Partial<ChatRequest> = {},
  spelling: ChatSpelling = {},
  omit: readonly string[] = [],
): Record<string, unknown> {
  return writeChatBody({ ...withSwitch, spelling }, { ...question, ...request }, { omit });
}

function writeMessage(message: Message, spelling: ChatSpelling = {}): unknown {
  const { messages } = write({ messages: [message] }, spelling);
  return Array.isArray(messages) ? messages[0] : undefined;
}

const everySetting = {
  temperature: 0,
  topP: 0.5,
  topK: 4,
  minP: 0.1,
  maxTokens: 9,
  seed: 7,
  stop: ['x'],
  frequencyPenalty: 0.1,
  presencePenalty: 0.2,
  repetitionPenalty: 1.1,
  prediction: 'text',
};

describe('a body', () => {
  it('has its keys in one order, whatever the order they were given in', () => {
    const keys = [
      'model',
      'messages',
      'temperature',
      'top_p',
      'tools',
      'tool_choice',
      'parallel_tool_calls',
      'response_format',
      'stream',
      'stream_options',
    ];
    const body = write({ output: 'json', parallelCalls: false, tools: [tool], sampling: { topP: 1, temperature: 0 } });
    expect(Object.keys(body)).toEqual(keys);
  });

  it('has every setting under its usual key', () => {
    expect(write({ sampling: everySetting })).toMatchObject({
      temperature: 0,
      top_p: 0.5,
      top_k: 4,
      min_p: 0.1,
      max_tokens: 9,
      seed: 7,
      stop: ['x'],
      frequency_penalty: 0.1,
      presence_penalty: 0.2,
      repetition_penalty: 1.1,
      prediction: { type: 'content', content: 'text' },
    });
  });

  it('has a setting under the key of the host', () => {
    const body = write({ sampling: { seed: 7 } }, { settings: { seed: 'random_seed' } });
    expect(body).toMatchObject({ random_seed: 7 });
    expect(body).not.toHaveProperty('seed');
  });

  it('leaves out the keys that were refused, and options of a stream with the stream', () => {
    expect(write({ sampling: everySetting }, {}, ['top_k', 'min_p'])).not.toHaveProperty('top_k');
    expect(Object.keys(write({}, {}, ['stream']))).toEqual(['model', 'messages']);
    expect(Object.keys(write({}, {}, ['stream_options']))).toEqual(['model', 'messages', 'stream']);
  });

  it('leaves out a refused key that the last word on the body put in again', () => {
    const spelling: ChatSpelling = { body: (body) => ({ ...body, guided_json: {} }) };
    expect(write({}, spelling)).toHaveProperty('guided_json');
    expect(write({}, spelling, ['guided_json'])).not.toHaveProperty('guided_json');
  });

  it('has the extra keys of the host over its own', () => {
    const body = writeChatBody(
      { ...plain, extraBody: { temperature: 1, safe: true } },
      { ...question, sampling: { temperature: 0 } },
    );
    expect(body).toMatchObject({ temperature: 1, safe: true });
  });

  it('is streamed with usage, unless the host says otherwise', () => {
    expect(write()).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    expect(write({}, { streamUsage: false })).not.toHaveProperty('stream_options');
    expect(write({}, { streams: () => false })).toMatchObject({ stream: false });
  });

  it('is not streamed where the host cannot stream an answer it binds', () => {
    const description = { ...plain, capabilities: { ...plain.capabilities, outputWithStream: false } };
    expect(writeChatBody(description, { ...question, output: 'json' })).toMatchObject({ stream: false });
    expect(writeChatBody(description, question)).toMatchObject({ stream: true });
  });
});

describe('tools', () => {
  const wire = { type: 'function', function: tool };

  it.each<[ToolChoice, unknown]>([
    ['auto', 'auto'],
    ['none', 'none'],
    ['required', 'required'],
    [{ name: 'look' }, { type: 'function', function: { name: 'look' } }],
  ])('are demanded by %j', (toolChoice, written) => {
    expect(write({ ...withTools, toolChoice })).toMatchObject({ tools: [wire], tool_choice: written });
  });

  it('have no choice where there are none', () => {
    const body = write({ toolChoice: 'required', parallelCalls: true });
    expect(body).not.toHaveProperty('tool_choice');
    expect(body).not.toHaveProperty('parallel_tool_calls');
  });

  it('are spelled as the host spells them', () => {
    const spelling: ChatSpelling = {
      requiredToolChoice: 'any',
      namedToolChoice: (name) => name,
      tool: ({ name }) => name,
    };
    expect(write({ ...withTools, toolChoice: 'required' }, spelling)).toMatchObject({
      tools: ['look'],
      tool_choice: 'any',
    });
    expect(write({ ...withTools, toolChoice: { name: 'look' } }, spelling)).toMatchObject({ tool_choice: 'look' });
    expect(write(withTools, { omitAutoToolChoice: true })).not.toHaveProperty('tool_choice');
  });

  it('say whether calls may be parallel only where that was said', () => {
    expect(write(withTools)).not.toHaveProperty('parallel_tool_calls');
    expect(write({ ...withTools, parallelCalls: false })).toMatchObject({ parallel_tool_calls: false });
  });

  it('say it only to a host that takes such a switch', () => {
    expect(writeChatBody(plain, { ...withTools, parallelCalls: true })).not.toHaveProperty('parallel_tool_calls');
  });
});

describe('an output', () => {
  const output = { name: 'Answer', schema: { type: 'object' } } as const;

  it('is asked for by schema, as JSON of any shape, or as the host spells it', () => {
    const json_schema = { ...output, strict: true };
    expect(write({ output })).toMatchObject({ response_format: { type: 'json_schema', json_schema } });
    expect(write({ output: 'json' })).toMatchObject({ response_format: { type: 'json_object' } });
    expect(write({ output }, { output: ({ schema }) => ({ guided_json: schema }) })).toMatchObject({
      guided_json: output.schema,
    });
    expect(write({ output: 'json' }, { json: () => ({ format: 'json' }) })).toMatchObject({ format: 'json' });
  });
});

describe('messages', () => {
  const call = { type: 'tool-call', id: '000000001', name: 'look', arguments: '{"a": 1}' } as const;
  const turn: Message = { role: 'assistant', parts: [{ type: 'reasoning', text: 'Hm.' }, call] };

  it('of texts alone are one text, with pictures they are a list', () => {
    expect(writeMessage({ role: 'system', text: 'Be kind.' })).toEqual({ role: 'system', content: 'Be kind.' });
    const parts = [{ type: 'text', text: 'a' }] as const;
    expect(writeMessage({ role: 'user', parts })).toEqual({ role: 'user', content: 'a' });
    expect(writeMessage({ role: 'user', parts: [...parts, { type: 'text', text: 'b' }] })).toEqual({
      role: 'user',
      content: 'a\n\nb',
    });
    expect(writeMessage({ role: 'user', parts: [...parts, { type: 'image', url: 'https://x/y.png' }] })).toEqual({
      role: 'user',
      content: [
        { type: 'text', text: 'a' },
        { type: 'image_url', image_url: { url: 'https://x/y.png' } },
      ],
    });
  });

  it('with calls have the content the host wants where there is no text, and never thoughts', () => {
    const tool_calls = [{ id: '000000001', type: 'function', function: { name: 'look', arguments: call.arguments } }];
    expect(writeMessage(turn)).toEqual({ role: 'assistant', content: '', tool_calls });
    expect(writeMessage(turn, { contentOfCalls: 'null' })).toEqual({ role: 'assistant', content: null, tool_calls });
    expect(writeMessage(turn, { contentOfCalls: 'absent' })).toEqual({ role: 'assistant', tool_calls });
    const spoken: Message = { role: 'assistant', parts: [{ type: 'text', text: 'I look.' }, call] };
    expect(writeMessage(spoken, { contentOfCalls: 'absent' })).toMatchObject({ content: 'I look.' });
    expect(writeMessage({ role: 'assistant', parts: [] })).toEqual({ role: 'assistant', content: '' });
  });

  it.each([
    ['{"a": 1}', { a: 1 }],
    ['', {}],
    ['{"a": ', {}],
    ['[1]', {}],
    ['{"get\\_x": 1}', {}],
    ['{"n": 9007199254740993}', { n: 2 ** 53 }],
  ])('replay arguments as the text that was written, or as the object it is: %s', (written, value) => {
    const message: Message = { role: 'assistant', parts: [{ ...call, arguments: written }] };
    expect(writeMessage(message)).toMatchObject({ tool_calls: [{ function: { arguments: written } }] });
    expect(writeMessage(message, { arguments: 'object' })).toMatchObject({
      tool_calls: [{ function: { arguments: value } }],
    });
  });

  it('with results name the call, and the tool where the host wants that', () => {
    const result: Message = { role: 'tool', callId: '000000001', name: 'look', content: '7', isError: false };
    expect(writeMessage(result)).toEqual({ role: 'tool', tool_call_id: '000000001', content: '7' });
    expect(writeMessage(result, { nameInResult: true })).toMatchObject({ name: 'look' });
  });
});

describe('a raw prompt', () => {
  const request = {
    kind: 'raw',
    prompt: [
      { type: 'control', text: '<s>' },
      { type: 'text', text: '[INST] hi [/INST]' },
    ],
    sampling: { maxTokens: 5 },
  } as const;

  it('is its segments joined, beside the settings', () => {
    const body = writeRawBody({ ...plain, raw: { url: 'http://127.0.0.1:9/' } }, request);
    expect(body).toMatchObject({ model: 'm-1', prompt: '<s>[INST] hi [/INST]', max_tokens: 5, stream: true });
  });

  it('is written as the host writes it', () => {
    const raw = { url: 'http://127.0.0.1:9/', body: (_: unknown, prompt: string) => ({ prompt, raw: true }) };
    expect(writeRawBody({ ...plain, raw, extraBody: { lora: 1 } }, request, ['lora'])).toEqual({
      prompt: '<s>[INST] hi [/INST]',
      raw: true,
    });
  });
});
