import { describe, expect, it } from 'vitest';
import { CapabilityError } from '../errors.js';
import type { MistralFormat, ToolSpec } from '../host/index.js';
import { MessageError, type PromptMessage } from './prompt-message.js';
import { promptText, renderSegments } from './render-segments.js';

const user = (text: string): PromptMessage => ({ role: 'user', parts: [{ type: 'text', text }] });
const assistant = (text: string): PromptMessage => ({ role: 'assistant', parts: [{ type: 'text', text }] });
const call = (id: string): PromptMessage => ({
  role: 'assistant',
  parts: [{ type: 'tool-call', id, name: 'f', arguments: '{"a":1.0}' }],
});
const result = (callId: string, content: string): PromptMessage => ({
  role: 'tool',
  callId,
  name: 'f',
  content,
  isError: false,
});
const system: PromptMessage = { role: 'system', text: 'S' };

const talk = [system, user('u1'), assistant('a1 '), user('u2')];
const calls = [user('u1'), call('abcdefgh1'), result('abcdefgh1', '{"b":2}')];
const tools: ToolSpec[] = [{ name: 'f', description: 'é', parameters: {} }];

const texts: { readonly [Format in MistralFormat]: string } = {
  v1: '<s> [INST] S\n\nu1 [/INST] a1 </s> [INST] u2 [/INST]',
  v2: '<s>[INST] u1[/INST] a1</s>[INST] S\n\nu2[/INST]',
  v3: '<s>[INST] u1[/INST] a1</s>[INST] S\n\nu2[/INST]',
  'v3-tekken': '<s>[INST]u1[/INST]a1</s>[INST]S\n\nu2[/INST]',
  v7: '<s>[SYSTEM_PROMPT] S[/SYSTEM_PROMPT][INST] u1[/INST] a1</s>[INST] u2[/INST]',
  'v7-tekken': '<s>[SYSTEM_PROMPT]S[/SYSTEM_PROMPT][INST]u1[/INST]a1</s>[INST]u2[/INST]',
  v11: '<s>[SYSTEM_PROMPT]S[/SYSTEM_PROMPT][INST]u1[/INST]a1</s>[INST]u2[/INST]',
  v13: '<s>[SYSTEM_PROMPT]S[/SYSTEM_PROMPT][INST]u1[/INST]a1</s>[INST]u2[/INST]',
};

const callTexts: { readonly [Format in Exclude<MistralFormat, 'v1'>]: string } = {
  v2: '[TOOL_CALLS] [{"name": "f", "arguments": {"a": 1.0}}]</s>[TOOL_RESULTS] [{"name": "f", "content": {"b": 2}}][/TOOL_RESULTS]',
  v3: '[TOOL_CALLS] [{"name": "f", "arguments": {"a": 1.0}, "id": "abcdefgh1"}]</s>[TOOL_RESULTS] {"content": {"b": 2}, "call_id": "abcdefgh1"}[/TOOL_RESULTS]',
  'v3-tekken':
    '[TOOL_CALLS][{"name": "f", "arguments": {"a": 1.0}, "id": "abcdefgh1"}]</s>[TOOL_RESULTS]{"content": {"b": 2}, "call_id": "abcdefgh1"}[/TOOL_RESULTS]',
  v7: '[TOOL_CALLS] [{"name": "f", "arguments": {"a": 1.0}, "id": "abcdefgh1"}]</s>[TOOL_RESULTS] abcdefgh1[TOOL_CONTENT] {"b":2}[/TOOL_RESULTS]',
  'v7-tekken':
    '[TOOL_CALLS][{"name": "f", "arguments": {"a": 1.0}, "id": "abcdefgh1"}]</s>[TOOL_RESULTS]abcdefgh1[TOOL_CONTENT]{"b":2}[/TOOL_RESULTS]',
  v11: '[TOOL_CALLS]f[CALL_ID]abcdefgh1[ARGS]{"a": 1.0}</s>[TOOL_RESULTS]abcdefgh1[TOOL_CONTENT]{"b":2}[/TOOL_RESULTS]',
  v13: '[TOOL_CALLS]f[ARGS]{"a": 1.0}</s>[TOOL_RESULTS]{"b":2}[/TOOL_RESULTS]',
};

const write = (messages: readonly PromptMessage[], format: MistralFormat, offered: readonly ToolSpec[] = []): string =>
  promptText(renderSegments(messages, { format, tools: offered }));

describe('the Mistral prompt formats', () => {
  it.each(Object.entries(texts) as [MistralFormat, string][])(
    '%s writes a conversation with system text',
    (format, text) => {
      expect(write(talk, format)).toBe(text);
    },
  );

  it.each(Object.entries(callTexts) as [MistralFormat, string][])('%s writes a call and its result', (format, text) => {
    const [start = '', rest] = write(calls, format).split(/(?=\[TOOL_CALLS\])/);
    expect(start).toMatch(/^<s>\[INST\] ?u1\[\/INST\]$/);
    expect(rest).toBe(text);
  });

  it('offers tools in front of the last turn of the user, and of the first from v13 on', () => {
    const offer =
      '[AVAILABLE_TOOLS][{"type": "function", "function": {"name": "f", "description": "é", "parameters": {}}}][/AVAILABLE_TOOLS]';
    const two = [user('u1'), assistant('a1'), user('u2')];
    expect(write(two, 'v3-tekken', tools)).toBe(`<s>[INST]u1[/INST]a1</s>${offer}[INST]u2[/INST]`);
    expect(write(two, 'v13', tools)).toBe(`<s>${offer}[INST]u1[/INST]a1</s>[INST]u2[/INST]`);
  });

  it('drops calls and results before the last turn of the user in v2, and keeps them from v3 on', () => {
    const later = [...calls, assistant('a'), user('u2')];
    expect(write(later, 'v2')).toBe('<s>[INST] u1[/INST] a</s>[INST] u2[/INST]');
    expect(write(later, 'v3')).toContain('[TOOL_CALLS]');
  });

  it('writes parallel calls as one list in v3, and sorts results by their calls from v11 on', () => {
    const both: PromptMessage = {
      role: 'assistant',
      parts: ['abcdefgh1', 'abcdefgh2'].map((id) => ({ type: 'tool-call', id, name: 'f', arguments: '' })),
    };
    const crossed = [user('u'), both, result('abcdefgh2', 'two'), result('abcdefgh1', 'one')];
    expect(write(crossed, 'v3')).toContain(
      '[{"name": "f", "arguments": {}, "id": "abcdefgh1"}, {"name": "f", "arguments": {}, "id": "abcdefgh2"}]</s>',
    );
    expect(write(crossed, 'v13')).toContain('[TOOL_RESULTS]one[/TOOL_RESULTS][TOOL_RESULTS]two[/TOOL_RESULTS]');
  });

  it('leaves a prefix open and writes reasoning only where the format has it', () => {
    const thought: PromptMessage = {
      role: 'assistant',
      prefix: true,
      parts: [
        { type: 'reasoning', text: 'r' },
        { type: 'text', text: 'a' },
      ],
    };
    expect(write([user('u'), thought], 'v13')).toBe('<s>[INST]u[/INST][THINK]r[/THINK]a');
    expect(write([user('u'), thought], 'v3')).toBe('<s>[INST] u[/INST] a');
  });

  it('has markers as control tokens from v2 on, and as text in v1', () => {
    const controls = (format: MistralFormat): string[] =>
      renderSegments(talk, { format }).flatMap(({ type, text }) => (type === 'control' ? [text] : []));
    expect(controls('v1')).toEqual(['<s>', '</s>']);
    expect(controls('v3')).toEqual(['<s>', '[INST]', '[/INST]', '</s>', '[INST]', '[/INST]']);
  });
});

describe('what a prompt format cannot hold', () => {
  it('refuses tools, calls and results in v1 as a missing capability', () => {
    expect(() => write([user('u')], 'v1', tools)).toThrow(CapabilityError);
    expect(() => write(calls, 'v1')).toThrow(CapabilityError);
  });

  it('refuses images, which are no text', () => {
    const picture: PromptMessage = { role: 'user', parts: [{ type: 'image', url: 'https://example.com/a.png' }] };
    expect(() => write([picture], 'v3')).toThrow(CapabilityError);
  });

  it.each<[string, PromptMessage[], MistralFormat]>([
    ['text and calls in one turn before v7', [user('u'), assistant('a'), call('abcdefgh1')], 'v3'],
    ['an assistant that says nothing', [user('u'), assistant('')], 'v3'],
    ['a result without the id of its call', [user('u'), call('abcdefgh1'), result('', 'x')], 'v3'],
    [
      'a prefix that is not last',
      [user('u'), { role: 'assistant', parts: [{ type: 'text', text: 'a' }], prefix: true }, user('u')],
      'v3',
    ],
  ])('refuses %s', (_what, messages, format) => {
    expect(() => write(messages, format)).toThrow(MessageError);
  });

  it('refuses tools where no user can carry them', () => {
    expect(() => write([system], 'v7', tools)).toThrow(MessageError);
  });
});
