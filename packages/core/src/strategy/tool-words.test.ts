import { describe, expect, it } from 'vitest';
import type { Message, ToolCall } from '../message.js';
import { callsAsText, callsPrefix, withToolWords } from './tool-words.js';

const call = (name: string, given: string): ToolCall => ({
  type: 'tool-call',
  id: '000000001',
  name,
  arguments: given,
});

describe('tools in words', () => {
  it('come first, with their schema and how to call them', () => {
    const tools = [{ name: 'look', description: 'Looks.', parameters: { type: 'object' } }];
    const [system, ...rest] = withToolWords([{ role: 'user', parts: [] }], tools);
    expect(rest).toEqual([{ role: 'user', parts: [] }]);
    expect(system).toEqual({
      role: 'system',
      text: [
        'You can call these tools:',
        '- look: Looks. Arguments: {"type": "object"}',
        'To call tools, answer with JSON alone, like this: {"tool_calls": [{"name": "…", "arguments": {…}}]}',
        'The results come in the next message. When no tool helps, answer in words.',
      ].join('\n'),
    });
  });
});

describe('calls and results as text', () => {
  it('are what the model wrote, and what a user would say', () => {
    const parts = [{ type: 'text', text: 'I look.' }, call('look', '{"a": 1}'), call('rest', '')] as const;
    expect(callsAsText({ role: 'assistant', parts })).toEqual({
      role: 'assistant',
      parts: [
        {
          type: 'text',
          text: `I look.\n${callsPrefix}[{"name": "look", "arguments": {"a": 1}}, {"name": "rest", "arguments": {}}]}`,
        },
      ],
    });
    const result: Message = {
      role: 'tool',
      callId: '000000001',
      name: 'look',
      content: '{"found": 3}',
      isError: false,
    };
    expect(callsAsText(result)).toEqual({
      role: 'user',
      parts: [{ type: 'text', text: 'look returned: {"found": 3}' }],
    });
  });

  it('leave every other message as it is', () => {
    const others: Message[] = [
      { role: 'system', text: 'Be brief.' },
      { role: 'user', parts: [] },
      { role: 'assistant', parts: [{ type: 'text', text: 'Hello.' }] },
    ];
    for (const message of others) expect(callsAsText(message)).toBe(message);
  });

  it('write a hostile name as JSON', () => {
    const message = callsAsText({ role: 'assistant', parts: [call('a", "x": "b', '{}')] });
    expect(message).toMatchObject({
      parts: [{ text: String.raw`{"tool_calls": [{"name": "a\", \"x\": \"b", "arguments": {}}]}` }],
    });
  });
});
