import { describe, expect, it } from 'vitest';

import { refusalOfOldTemplate, refusalOfThirdTemplate } from './chat-template.js';
import { type OrderedMessage, refusalOfMistralOrder } from './mistral-order.js';

const roles = (...names: string[]): OrderedMessage[] => names.map((role) => ({ role, hasText: true }));
const calls = (...callIds: string[]): OrderedMessage => ({ role: 'assistant', hasText: false, callIds });
const result = (callId: string): OrderedMessage => ({ role: 'tool', hasText: true, callId });
const [user, assistant] = [roles('user')[0]!, roles('assistant')[0]!];

describe('the old template', () => {
  const alternate = 'Conversation roles must alternate user/assistant/user/assistant/...';
  it.each([
    [['user'], undefined],
    [['user', 'assistant', 'user'], undefined],
    [['system', 'user'], alternate],
    [['user', 'user'], alternate],
    [['user', 'assistant', 'tool'], alternate],
    [['user', 'tool'], 'Only user and assistant roles are supported!'],
    [['user', 'system'], 'Only user and assistant roles are supported!'],
  ])('takes or refuses %j', (names, expected) => {
    expect(refusalOfOldTemplate(roles(...names))).toBe(expected);
  });
});

describe('the third template', () => {
  const alternate =
    'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...';
  const id = 'Tool call IDs should be alphanumeric strings with length 9!';
  it.each([
    ['a system message first', [...roles('system'), user], undefined],
    ['a system message later', [user, ...roles('system')], expect.stringContaining('Only user and assistant roles')],
    ['calls and results between', [user, calls('abcdefgh1'), result('abcdefgh1'), assistant, user], undefined],
    ['a user right after results', [user, calls('abcdefgh1'), result('abcdefgh1'), user], alternate],
    ['two users', [user, user], alternate],
    ['ten characters', [user, calls('abcdefgh12'), result('abcdefgh12')], id],
    ['eight in a result', [user, calls('abcdefgh1'), result('abcdefgh')], id],
  ])('takes or refuses %s', (_name, messages, expected) => {
    const refusal = refusalOfThirdTemplate(messages);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toEqual(expected);
  });
});

describe("Mistral's validator", () => {
  it.each([
    ['a plain conversation', [...roles('system', 'user', 'assistant', 'user')]],
    [
      'several calls and as many results',
      [user, calls('aaaaaaaa1', 'aaaaaaaa2'), result('aaaaaaaa2'), result('aaaaaaaa1')],
    ],
    ['a prefix to go on with', [user, { ...assistant, prefix: true }]],
    ['two users in a row', [user, user]],
  ])('takes %s', (_name, messages) => {
    expect(refusalOfMistralOrder(messages)).toBeUndefined();
  });

  it.each([
    [
      'a user after a result',
      [user, calls('aaaaaaaa1'), result('aaaaaaaa1'), user],
      "Unexpected role 'user' after role 'tool'",
    ],
    ['a result after a user', [user, result('aaaaaaaa1')], "Unexpected role 'tool' after role 'user'"],
    [
      'one result too few',
      [user, calls('aaaaaaaa1', 'aaaaaaaa2'), result('aaaaaaaa1')],
      'Not the same number of function calls and responses',
    ],
    [
      'one result too many',
      [user, assistant, result('aaaaaaaa1')],
      'Not the same number of function calls and responses',
    ],
    [
      'calls without results',
      [user, calls('aaaaaaaa1'), assistant, user],
      'Not the same number of function calls and responses',
    ],
    [
      'a result of another call',
      [user, calls('aaaaaaaa1'), result('aaaaaaaa2')],
      'Unexpected tool call id aaaaaaaa2 in tool results',
    ],
    [
      'an assistant at the end',
      [user, assistant],
      'Expected last role User or Tool (or Assistant with prefix True) for serving but got assistant',
    ],
    [
      'text and calls',
      [user, { ...calls('aaaaaaaa1'), hasText: true }, result('aaaaaaaa1')],
      'Assistant message must have either content or tool_calls, but not both.',
    ],
    [
      'neither',
      [user, { role: 'assistant', hasText: false }, user],
      'Assistant message must have either content or tool_calls, but not none.',
    ],
    [
      'a long id',
      [user, calls('call_123456789'), result('call_123456789')],
      'Tool call id was call_123456789 but must be a-z, A-Z, 0-9, with a length of 9.',
    ],
    ['nothing', [], 'Conversation must have at least one message'],
  ])('refuses %s', (_name, messages, expected) => {
    expect(refusalOfMistralOrder(messages)?.message).toBe(expected);
  });
});
