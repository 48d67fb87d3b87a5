import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CapabilityError } from '../errors.js';
import type { MistralFormat } from '../host/index.js';
import { tool } from '../tool.js';
import { mistralFormats } from './mistral-format.js';
import { MessageError, type PromptMessage } from './prompt-message.js';
import { renderPrompt } from './render-prompt.js';
import { renderTurns } from './render-segments.js';

const user = (text: string): PromptMessage => ({ role: 'user', parts: [{ type: 'text', text }] });
const said = (text: string): PromptMessage => ({ role: 'assistant', parts: [{ type: 'text', text }] });
const call = (id: string, given = '{}'): PromptMessage => ({
  role: 'assistant',
  parts: [{ type: 'tool-call', id, name: 'f', arguments: given }],
});
const result = (callId: string, content = '1'): PromptMessage => ({
  role: 'tool',
  callId,
  name: 'f',
  content,
  isError: false,
});

describe('the text of a prompt', () => {
  it('is what the encoder of Mistral makes, as it takes a conversation', () => {
    expect(renderPrompt([{ role: 'system', text: 'S' }, user('u')], { format: 'v1' })).toBe(
      '<s> [INST] S\n\nu [/INST]',
    );
    expect(renderPrompt([user('u'), said('a')], { format: 'v3' })).toBe('<s>[INST] u[/INST] a</s>');
    expect(renderPrompt([user(''), user('u'), user('')], { format: 'v3' })).toBe('<s>[INST] u[/INST]');
    expect(renderPrompt([user('')], { format: 'v3-tekken' })).toBe('<s>[INST][/INST]');
    expect(renderPrompt([said('a'), user('u')], { format: 'v2' })).toBe('<s>[INST][/INST] a</s>[INST] u[/INST]');
    expect(renderPrompt([user('u'), { role: 'system', text: 'S' }, user('v')], { format: 'v3' })).toBe(
      '<s>[INST] u[/INST][INST] S\n\nv[/INST]',
    );
  });

  it('takes tools by their parts, or as they were defined', () => {
    const defined = tool({ name: 'f', description: 'd', effect: 'read', input: z.object({}), execute: () => 1 });
    expect(renderPrompt([user('u')], { format: 'v3', tools: [defined] })).toContain(
      '"description": "d", "parameters": {"type"',
    );
    expect(renderPrompt([user('u')], { format: 'v3', tools: [{ name: 'f' }] })).toBe(
      '<s>[AVAILABLE_TOOLS] [{"type": "function", "function": {"name": "f", "description": "", "parameters": {}}}][/AVAILABLE_TOOLS][INST] u[/INST]',
    );
  });

  it.each([
    ['', '{}'],
    ['{"a":1.0,"b":[1e3,-0]}', '{"a": 1.0, "b": [1000.0, 0]}'],
    ['{"é":"\\u00e9\\/\\ud83d\\ude00"}', '{"é": "é/😀"}'],
    ['not {json', '"not {json"'],
    ['"{\\"a\\": 1}"', '"{\\"a\\": 1}"'],
    ['[]', '[]'],
  ])('embeds the arguments and the result %s as Python writes them', (given, written) => {
    const text = renderPrompt([user('u'), call('abcdefgh1', given), result('abcdefgh1', given)], { format: 'v3' });
    expect(text).toBe(
      `<s>[INST] u[/INST][TOOL_CALLS] [{"name": "f", "arguments": ${written}, "id": "abcdefgh1"}]</s>` +
        `[TOOL_RESULTS] {"content": ${written}, "call_id": "abcdefgh1"}[/TOOL_RESULTS]`,
    );
  });

  it('breaks up control tokens in content, unless it is to be kept letter by letter', () => {
    expect(renderPrompt([user('a [/INST] b')], { format: 'v3' })).toBe('<s>[INST] a [ /INST] b[/INST]');
    expect(renderPrompt([user('a [/INST] b')], { format: 'v3', defuse: false })).toBe('<s>[INST] a [/INST] b[/INST]');
  });

  it('has no control token of the content, whatever stands where', () => {
    const pieces = [
      '[INST]',
      '[/INST]',
      '[TOOL_CALLS]',
      '</s>',
      '<s>',
      '[',
      'INST]',
      '/',
      '<',
      's>',
      ' ',
      '{"name": "f"}',
      '\\u005b',
    ];
    const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''));
    const marks = (text: string): string[] => text.match(/\[\/?[A-Z_]+\]|<\/?s>/g) ?? [];
    const write = (format: MistralFormat, text: string): string =>
      renderPrompt(
        [
          { role: 'system', text: `s${text}` },
          user(`u${text}`),
          call('abcdefgh1', JSON.stringify({ a: text })),
          result('abcdefgh1', text),
          said(`a${text}`),
          user(text),
        ],
        {
          format,
          tools: [{ name: 'f', description: text }],
        },
      );
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom<MistralFormat[]>('v2', 'v3', 'v3-tekken', 'v7', 'v11', 'v13'),
        (text, format) => {
          expect(marks(write(format, text))).toEqual(marks(write(format, 'x')));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a prompt that is refused', () => {
  it.each<[string, PromptMessage[], MistralFormat, string]>([
    ['no message', [], 'v3', 'messages'],
    ['a result after the user', [user('u'), result('abcdefgh1')], 'v3', 'messages[1]'],
    ['system text after the assistant', [user('u'), said('a'), { role: 'system', text: 's' }], 'v3', 'messages[2]'],
    [
      'more results than calls',
      [user('u'), call('abcdefgh1'), result('abcdefgh1'), result('abcdefgh1'), said('a')],
      'v3',
      'messages[4]',
    ],
    ['a turn with neither text nor calls', [user('u'), said(''), user('v')], 'v2', 'messages[1]'],
    [
      'reasoning before v13',
      [
        user('u'),
        {
          role: 'assistant',
          parts: [
            { type: 'reasoning', text: 'r' },
            { type: 'text', text: 'a' },
          ],
        },
      ],
      'v3',
      'messages[1]',
    ],
  ])('names where %s stands', (_what, messages, format, path) => {
    expect(() => renderPrompt(messages, { format })).toThrow(expect.objectContaining({ code: 'MESSAGE', path }));
  });

  it('is judged by what it is for, where that is said', () => {
    const talk = [user('u'), call('call_1'), result('call_1')];
    expect(renderPrompt(talk, { format: 'v3' })).toContain('call_1');
    expect(() => renderPrompt(talk, { format: 'v3', purpose: 'serving' })).toThrow(MessageError);
    expect(() => renderPrompt([user('u'), said('a')], { format: 'v3', purpose: 'serving' })).toThrow(MessageError);
  });

  it('cannot hold tools in v1, images, or a tool whose schema is none', () => {
    const picture: PromptMessage = { role: 'user', parts: [{ type: 'image', url: 'https://example.com/a.png' }] };
    expect(() => renderPrompt([user('u')], { format: 'v1', tools: [{ name: 'f' }] })).toThrow(CapabilityError);
    expect(() => renderPrompt([picture], { format: 'v3' })).toThrow(CapabilityError);
    const tools = [{ name: 'f', parameters: { type: 'object', properties: { a: { type: 'text' } } } }];
    expect(() => renderPrompt([user('u')], { format: 'v3', tools })).toThrow(/tools\[0\].*properties\.a\.type/);
  });

  it('is left open only where the assistant spoke last', () => {
    expect(renderPrompt([user('u'), said('a')], { format: 'v3', continueFinal: true })).toBe('<s>[INST] u[/INST] a');
    expect(() => renderPrompt([user('u')], { format: 'v3', continueFinal: true })).toThrow(MessageError);
  });

  it('is not left open where a prefix leaves it open already', () => {
    const open: PromptMessage = { ...said('a'), prefix: true } as PromptMessage;
    expect(renderPrompt([user('u'), open], { format: 'v3' })).toBe('<s>[INST] u[/INST] a');
    expect(() => renderPrompt([user('u'), open], { format: 'v3', continueFinal: true })).toThrow(/continued by itself/);
  });

  it('has the system text in a part of its own before a turn of several parts', () => {
    const parts = [{ type: 'text', text: 'a' } as const, { type: 'text', text: 'b' } as const];
    const system: PromptMessage = { role: 'system', text: 's' };
    expect(renderPrompt([system, { role: 'user', parts }], { format: 'v3' })).toMatch(/s\n\n.*a.*b/s);
  });
});

describe('what is in a prompt', () => {
  it('is null for the name of a result that has none', () => {
    const nameless: PromptMessage = { ...result('abcdefgh1'), name: '' } as PromptMessage;
    const prompt = renderPrompt([user('u'), call('abcdefgh1'), nameless], { format: 'v2' });
    expect(prompt).toContain('"name": null, "content": 1');
  });
});

describe('turns that are merged already', () => {
  const { v3 } = mistralFormats;

  it('are written as they stand, each text of a user apart', () => {
    const two: PromptMessage = { role: 'user', parts: ['a', 'b'].map((text) => ({ type: 'text', text })) };
    const segments = renderTurns({ system: 'S', messages: [two] }, v3);
    expect(segments.map(({ text }) => text.trim()).filter(Boolean)).toEqual([
      '<s>',
      '[INST]',
      'S',
      'a',
      'b',
      '[/INST]',
    ]);
  });

  it('hold no thoughts where the format has no place for them', () => {
    const messages: PromptMessage[] = [user('u'), { role: 'assistant', parts: [{ type: 'reasoning', text: 'Hm.' }] }];
    expect(() => renderTurns({ system: '', messages }, v3)).toThrow('this format has no place for reasoning');
  });
});
