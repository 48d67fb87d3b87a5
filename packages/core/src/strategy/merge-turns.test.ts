import { describe, expect, it } from 'vitest';
import { mergeTurns } from './merge-turns.js';
import { mistralFormats } from './mistral-format.js';
import type { PromptMessage } from './prompt-message.js';

const user = (...texts: string[]): PromptMessage => ({
  role: 'user',
  parts: texts.map((text) => ({ type: 'text', text })),
});
const said = (text: string, more: object = {}): PromptMessage => ({
  role: 'assistant',
  parts: [{ type: 'text', text }],
  ...more,
});
const called = (...ids: string[]): PromptMessage => ({
  role: 'assistant',
  parts: ids.map((id) => ({ type: 'tool-call', id, name: 'f', arguments: '' })),
});
const result = (callId: string, content = '{"a":1}'): PromptMessage => ({
  role: 'tool',
  callId,
  name: 'f',
  content,
  isError: false,
});

describe('a conversation as a prompt format takes it', () => {
  it('has one turn of neighbours of one role', () => {
    const { messages } = mergeTurns([user('a', ''), user('b'), said('c'), said('d')], mistralFormats.v3);
    expect(messages).toEqual([user('a\n\nb'), said('c\n\nd')]);
  });

  it('stays open where one of the turns of the assistant was, and keeps turns of other weights apart', () => {
    const { messages } = mergeTurns([user('a'), said('b', { prefix: true }), said('c')], mistralFormats.v3);
    expect(messages[1]).toEqual(said('b\n\nc', { prefix: true }));
    expect(mergeTurns([user('a'), said('b', { weight: 0 }), said('c')], mistralFormats.v3).messages).toHaveLength(3);
  });

  it('has calls behind words, and results in the order of their calls where the format sorts them', () => {
    const talk = [user('a'), called('1', '2'), result('2'), result('none'), result('1')];
    const order = (format: 'v3' | 'v11'): string[] =>
      mergeTurns(talk, mistralFormats[format]).messages.flatMap((message) =>
        message.role === 'tool' ? [message.callId] : [],
      );
    expect(order('v3')).toEqual(['2', 'none', '1']);
    expect(order('v11')).toEqual(['1', '2', 'none']);
  });

  it('has JSON as Python writes it, and other text as it is', () => {
    const { messages } = mergeTurns([user('a'), called('1'), result('1')], mistralFormats.v3);
    expect(messages[1]).toMatchObject({ parts: [{ arguments: '{}' }] });
    expect(messages[2]).toMatchObject({ content: '{"a": 1}' });
    expect(mergeTurns([user('a'), called('1'), result('1', 'no JSON')], mistralFormats.v3).messages[2]).toMatchObject({
      content: 'no JSON',
    });
  });

  it('begins with the user, and has its system text apart where that has no turn', () => {
    const system: PromptMessage = { role: 'system', text: 's' };
    expect(mergeTurns([system, system, user('a')], mistralFormats.v3)).toEqual({
      system: 's\n\ns',
      messages: [user('a')],
    });
    expect(mergeTurns([system, said('a')], mistralFormats.v3).messages[0]).toEqual({ role: 'user', parts: [] });
    expect(mergeTurns([said('a')], mistralFormats.v3, { continues: true }).messages).toEqual([said('a')]);
    expect(mergeTurns([system, user('a')], mistralFormats.v7)).toMatchObject({
      system: '',
      messages: [{ role: 'system' }, { role: 'user' }],
    });
  });
});
