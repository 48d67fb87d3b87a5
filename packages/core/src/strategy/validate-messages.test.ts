import { describe, expect, it } from 'vitest';
import type { MistralFormat } from '../host/index.js';
import type { PromptMessage } from './prompt-message.js';
import { checkMessages, type CheckOptions } from './validate-messages.js';

const user: PromptMessage = { role: 'user', parts: [{ type: 'text', text: 'u' }] };
const assistant: PromptMessage = { role: 'assistant', parts: [{ type: 'text', text: 'a' }] };
const call = (id: string, name = 'f'): PromptMessage => ({
  role: 'assistant',
  parts: [{ type: 'tool-call', id, name, arguments: '{}' }],
});
const result = (callId: string, name = 'f'): PromptMessage => ({
  role: 'tool',
  callId,
  name,
  content: 'r',
  isError: false,
});
const system: PromptMessage = { role: 'system', text: 's' };
const id = 'abcdefgh1';

type Case = [what: string, format: MistralFormat, messages: PromptMessage[], path: string, options: CheckOptions];

const refused: Case[] = [
  ['nothing', 'v3', [], 'messages', {}],
  ['a lone result', 'v3', [result(id)], 'messages[0]', {}],
  ['an answer that is already there', 'v3', [user, assistant], 'messages[1]', {}],
  ['a result after the user', 'v3', [user, result(id), user], 'messages[1]', {}],
  ['system text after the assistant', 'v3', [user, assistant, system, user], 'messages[2]', {}],
  ['a call without its result', 'v3', [user, call(id), user], 'messages', {}],
  ['an id of another length from v3 on', 'v3', [user, call('call_1'), result('call_1')], 'messages[1]', {}],
  ['an id that answers no call from v11 on', 'v11', [user, call(id), result('abcdefgh2')], 'messages[2]', {}],
  ['two calls of one id from v11 on', 'v11', [user, twice(), result(id), result(id)], 'messages[1]', {}],
  ['a name with a space', 'v2', [user, call(id, 'a b'), result(id)], 'messages[1]', {}],
  [
    'a tool with a space in its name',
    'v2',
    [user],
    'tools[0]',
    { tools: [{ name: 'a b', description: '', parameters: {} }] },
  ],
  ['training data that ends with the user', 'v3', [user, assistant, user], 'messages[2]', { purpose: 'finetuning' }],
];

function twice(): PromptMessage {
  const one = { type: 'tool-call', id, name: 'f', arguments: '{}' } as const;
  return { role: 'assistant', parts: [one, one] };
}

describe("what Mistral's validator would refuse", () => {
  it.each<Case>(refused)('names %s (%s) and where it is', (_what, format, messages, path, options) => {
    const paths = checkMessages(messages, format, options).map((issue) => issue.path);
    expect(paths).toContain(path);
  });

  it('finds nothing in a lawful conversation', () => {
    const lawful = [system, user, call(id), result(id), assistant, user, call('abcdefgh2'), result('abcdefgh2')];
    for (const format of ['v2', 'v3', 'v7', 'v11', 'v13'] as const) expect(checkMessages(lawful, format)).toEqual([]);
  });

  it('asks of rendering only what every purpose asks: ids and the end are not judged', () => {
    const open: PromptMessage[] = [user, call('call_1'), result('call_1'), assistant];
    for (const format of ['v2', 'v3', 'v7'] as const) {
      expect(checkMessages(open, format, { purpose: 'rendering' })).toEqual([]);
      const wrong = checkMessages([user, call(id), user, assistant], format, { purpose: 'rendering' });
      expect(wrong.map(({ path }) => path)).toEqual(['messages[3]']);
    }
  });

  it.each([
    [{ type: 'text' }],
    [{ type: 'object', properties: { a: { type: 'array', items: { required: 'b' } } } }],
    [{ properties: [] }],
    [{ minLength: -1 }],
    [{ anyOf: [] }],
    [{ additionalProperties: 'no' }],
  ])('names a tool whose schema is none in Draft 7: %j', (parameters) => {
    const tools = [{ name: 'f', description: '', parameters }];
    expect(checkMessages([user], 'v3', { tools }).map(({ path }) => path)).toEqual(['tools[0]']);
  });

  it('takes schemas with keywords Draft 7 does not know', () => {
    const parameters = {
      type: 'object',
      properties: { a: { type: ['string', 'null'], optional: true }, b: true, c: { items: [{}, { enum: [] }] } },
      required: [],
      $defs: { d: { type: 'text' } },
    };
    expect(checkMessages([user], 'v3', { tools: [{ name: 'f', description: '', parameters }] })).toEqual([]);
  });

  it('takes any id before v3, and text with calls from v7 on', () => {
    expect(checkMessages([user, call('call_1'), result('call_1')], 'v2')).toEqual([]);
    const both: PromptMessage = {
      role: 'assistant',
      parts: [
        { type: 'text', text: 'a' },
        { type: 'tool-call', id, name: 'f', arguments: '{}' },
      ],
    };
    expect(checkMessages([user, both, result(id)], 'v7')).toEqual([]);
    expect(checkMessages([user, both, result(id)], 'v3')).toHaveLength(1);
  });
});

describe('training data', () => {
  const problems = (messages: PromptMessage[], more: CheckOptions = {}): string[] =>
    checkMessages(messages, 'v3', { purpose: 'finetuning', ...more }).map(({ message }) => message);

  it('ends with the assistant, and is not continued', () => {
    expect(problems([user, assistant])).toEqual([]);
    expect(problems([user, assistant, user])).toContain('training data must end with the assistant');
    expect(problems([user, assistant], { continueFinal: true })).toEqual(['training data cannot be continued']);
  });

  it('may end with calls, but has no more results than calls', () => {
    expect(problems([user, call(id)])).toEqual([]);
    expect(problems([user, call(id), result(id), result(id)])).toContain('more results than calls');
  });
});

describe('the end of a conversation', () => {
  const prefix: PromptMessage = { ...assistant, prefix: true } as PromptMessage;
  const problems = (messages: PromptMessage[], more: CheckOptions = {}): string[] =>
    checkMessages(messages, 'v3', { purpose: 'serving', ...more }).map(({ message }) => message);

  it('is of the user, of a tool, or a prefix', () => {
    expect(problems([user])).toEqual([]);
    expect(problems([user, call(id), result(id)])).toEqual([]);
    expect(problems([user, prefix])).toEqual([]);
    expect(problems([user, assistant])).toEqual(['the last message must be of user or tool, or a prefix']);
  });

  it('is of the assistant where it is continued, and no prefix', () => {
    const wrong = ['only the assistant can be continued, without prefix'];
    expect(problems([user, assistant], { continueFinal: true })).toEqual([]);
    expect(problems([user, prefix], { continueFinal: true })).toEqual(wrong);
    expect(problems([user, assistant, user], { continueFinal: true })).toEqual(wrong);
  });

  it('is not of the assistant alone, nor of a tool alone', () => {
    const wrong = 'a conversation must begin with user or system';
    expect(problems([assistant])).toContain(wrong);
    expect(problems([result(id)])).toContain(wrong);
  });
});

describe('the schema of a tool', () => {
  it('is refused where it is deeper than any JSON that is read', () => {
    let parameters: Record<string, unknown> = { type: 'string' };
    for (let depth = 0; depth < 100; depth++) parameters = { type: 'object', properties: { a: parameters } };
    const [issue] = checkMessages([user], 'v3', { tools: [{ name: 'f', description: '', parameters }] });
    expect(issue).toMatchObject({ path: 'tools[0]', message: expect.stringContaining('its parameters are') });
  });
});
