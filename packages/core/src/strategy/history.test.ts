import { describe, expect, it } from 'vitest';
import { CapabilityError } from '../errors.js';
import type { Capabilities } from '../host/index.js';
import { callsOf, type Message, type ToolCall } from '../message.js';
import { scriptedCapabilities } from '../testing.js';
import { makeLawful, prepareHistory } from './history.js';

const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const says = (text: string): Message => ({ role: 'assistant', parts: [{ type: 'text', text }] });
const system = (text: string): Message => ({ role: 'system', text });
const call = (id: string, name = 'f', written = '{}'): ToolCall => ({
  type: 'tool-call',
  id,
  name,
  arguments: written,
});
const calls = (...made: readonly ToolCall[]): Message => ({ role: 'assistant', parts: made });
const result = (callId: string, content: string, name = 'f'): Message => ({
  role: 'tool',
  callId,
  name,
  content,
  isError: false,
});

const free = scriptedCapabilities;
const mistral: Capabilities = { ...free, roles: 'mistral', callIds: 'nine' };
const alternating: Capabilities = { ...free, roles: 'alternating', systemRole: false };
const words = {
  calls: 'words',
  write: (message: Message) =>
    `calls ${
      message.role === 'assistant'
        ? callsOf(message)
            .map(({ id }) => id)
            .join()
        : ''
    }`,
  writeResult: ({ callId, content }: { callId: string; content: string }) => `${callId}: ${content}`,
} as const;

const native = (messages: readonly Message[], can = free): readonly Message[] =>
  makeLawful(messages, can, { calls: 'native' }).messages;
const idsOf = (messages: readonly Message[]): string[] =>
  messages.flatMap((message) => {
    if (message.role === 'assistant') return callsOf(message).map(({ id }) => id);
    return message.role === 'tool' ? [message.callId] : [];
  });
/** A conversation in short: the role's first letter and its text. */
const short = (messages: readonly Message[]): string[] =>
  messages.map((message) => {
    if (message.role === 'system') return `s ${message.text}`;
    if (message.role === 'tool') return `t ${message.content}`;
    const texts = message.parts.map((part) => (part.type === 'text' ? part.text : part.type));
    return `${message.role[0]} ${texts.join('|')}`;
  });

describe('a lawful conversation', () => {
  it('is the same object, for every host it is lawful for', () => {
    const messages = [system('S'), user('Q'), calls(call('abcdefgh1')), result('abcdefgh1', '1'), says('A'), user('R')];
    for (const can of [free, mistral]) {
      expect(makeLawful(messages, can, { calls: 'native' }).messages).toBe(messages);
      expect(makeLawful(messages, can, { calls: 'native' }).changes).toEqual([]);
    }
  });

  it('holds the messages that need no change as they are', () => {
    const messages = [user('Q'), calls(call('x')), result('x', '1'), says('A'), user('R')];
    const made = native(messages, mistral);
    expect([0, 3, 4].filter((index) => made[index] === messages[index])).toEqual([0, 3, 4]);
  });
});

describe('ids of calls', () => {
  const uuid = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';

  it('become nine digits where the host asks for nine characters, and lawful ones stay', () => {
    const messages = [user('Q'), calls(call(uuid), call('Ab3dE6gH9')), result(uuid, '1'), result('Ab3dE6gH9', '2')];
    expect(idsOf(native(messages, mistral))).toEqual(['000000001', 'Ab3dE6gH9', '000000001', 'Ab3dE6gH9']);
    expect(native(messages)).toBe(messages);
  });

  it('are never given twice, whatever ids come later', () => {
    const messages = [calls(call('')), result('', '1'), calls(call('000000001')), result('000000001', '2')];
    expect(idsOf(native([user('Q'), ...messages], mistral))).toEqual([
      '000000002',
      '000000002',
      '000000001',
      '000000001',
    ]);
  });

  it.each([
    ['two turns', [calls(call('x')), result('x', '1'), calls(call('x')), result('x', '2')], ['t 1', 't 2']],
    ['an unanswered turn and the next', [calls(call('x')), user('?'), calls(call('x')), result('x', '2')], ['t 2']],
    ['one turn', [calls(call('x'), call('x')), result('x', '1'), result('x', '2')], ['t 1', 't 2']],
  ])('that are doubled in %s are told apart by where they stand', (_where, messages, results) => {
    const made = native([user('Q'), ...messages]);
    const own = made.flatMap((message) => (message.role === 'assistant' ? callsOf(message).map(({ id }) => id) : []));
    expect(new Set(own).size).toBe(2);
    expect(short(made.filter(({ role }) => role === 'tool')).slice(-results.length)).toEqual(results);
    expect(made.filter(({ role }) => role === 'tool').map((one) => idsOf([one])[0])).toEqual(own);
  });

  it('that are doubled in one turn are told apart by the name of the tool first', () => {
    const messages = [
      user('Q'),
      calls(call('null', 'f'), call('null', 'g')),
      result('null', '"g"', 'g'),
      result('null', '"f"', 'f'),
    ];
    expect(short(native(messages)).slice(2)).toEqual(['t "f"', 't "g"']);
  });
});

describe('results', () => {
  it('stand behind their calls, in the order of the calls', () => {
    const messages = [user('Q'), calls(call('a'), call('b')), user('Well?'), result('b', '2'), result('a', '1')];
    const { messages: made, changes } = makeLawful(messages, free, { calls: 'native' });
    expect(short(made)).toEqual(['u Q', 'a tool-call|tool-call', 't 1', 't 2', 'u Well?']);
    expect(changes).toEqual(['Results were moved behind their calls.']);
  });

  it('that are missing are said to be', () => {
    const [, , missing] = native([user('Q'), calls(call('a', 'look'))]);
    expect(missing).toMatchObject({ role: 'tool', callId: 'a', name: 'look', isError: true });
    expect(missing?.role === 'tool' && missing.content).toMatch(
      /^No result was recorded .* before you call it again\.$/,
    );
  });

  it('without a call, and a second one for a call, are kept as words of the user', () => {
    const messages = [user('Q'), result('z', 'lost'), calls(call('a')), result('a', 'one'), result('a', 'two')];
    expect(short(native(messages))).toEqual([
      'u Q',
      'u A result of the tool "f" that belongs to no call of its own: lost',
      'a tool-call',
      't one',
      'u A result of the tool "f" that belongs to no call of its own: two',
    ]);
  });

  it('in plain text are JSON strings where the host pastes them into JSON', () => {
    const messages = [
      user('Q'),
      calls(call('abcdefgh1'), call('abcdefgh2')),
      result('abcdefgh1', 'It "rains".'),
      result('abcdefgh2', '{"a":1}'),
    ];
    expect(short(native(messages, mistral)).slice(2)).toEqual(['t "It \\"rains\\"."', 't {"a": 1}']);
    expect(native(messages)).toBe(messages);
  });
});

describe('calls', () => {
  it.each([
    ['{"a": 1}', '{"a": 1}'],
    ['{"a"', '{}'],
    ['', '{}'],
    ['null', '{}'],
    ['[1]', '{}'],
    ['"{\\"a\\":1}"', '{"a":1}'],
  ])('with the arguments %s are sent with %s', (written, sent) => {
    const made = native([user('Q'), calls(call('a', 'f', written)), result('a', '1')]);
    expect(made[1]).toEqual(calls(call('a', 'f', sent)));
  });

  it('keep what they were written with where they are words', () => {
    const messages = [user('Q'), calls(call('a', '', 'f(1')), result('a', '1', '')];
    const write = (message: Message): string =>
      message.role === 'assistant' ? (callsOf(message)[0]?.arguments ?? '') : '';
    expect(short(makeLawful(messages, free, { ...words, write }).messages)[1]).toBe('a f(1');
  });

  it('of a tool whose name no host takes are renamed, and their results with them', () => {
    const made = native([user('Q'), calls(call('a', 'look up!')), result('a', '1', 'look up!')]);
    expect(made.slice(1)).toMatchObject([{ parts: [{ name: 'look_up_' }] }, { name: 'look_up_' }]);
  });
});

describe('turns', () => {
  const asked = [user('Q'), calls(call('abcdefgh1')), result('abcdefgh1', '1')];

  it('of a user right after a result are bridged', () => {
    expect(short(native([...asked, user('R')], mistral)).slice(2)).toEqual([
      't 1',
      'a I have read the results.',
      'u R',
    ]);
    expect(short(native([...asked, user('R')])).slice(2)).toEqual(['t 1', 'u R']);
  });

  it('with text and calls are two, and the user lets the assistant go on', () => {
    const both: Message = { role: 'assistant', parts: [{ type: 'text', text: 'I look.' }, call('abcdefgh1')] };
    const messages = [user('Q'), both, result('abcdefgh1', '1')];
    expect(short(native(messages, mistral))).toEqual(['u Q', 'a I look.', 'u Go on.', 'a tool-call', 't 1']);
    const apart = [user('Q'), says('I look.'), calls(call('abcdefgh1')), result('abcdefgh1', '1')];
    expect(native(apart, mistral)).toEqual(native(messages, mistral));
    expect(native(messages)).toBe(messages);
  });

  it('of one role side by side are one', () => {
    const made = native([user('A'), user(''), user('B'), says('C'), says(''), says('D'), user('E')], mistral);
    expect(short(made)).toEqual(['u A\n\nB', 'a C\n\nD', 'u E']);
  });

  it('of the assistant without words and calls are left out, and so are thoughts', () => {
    const thought: Message = { role: 'assistant', parts: [{ type: 'reasoning', text: 'Hm.' }] };
    expect(short(native([user('A'), thought, says(' \n'), user('B')]))).toEqual(['u A', 'u B']);
  });

  it('begin and end with the user', () => {
    expect(short(native([says('Hello, what can I do?')]))).toEqual(['u Hello.', 'a Hello, what can I do?', 'u Go on.']);
    expect(short(native([system('S')], mistral))).toEqual(['s S', 'u Hello.']);
  });
});

describe('system text', () => {
  const messages = [system('S'), user('Q'), says('A'), system('T'), user('R')];

  it('is one message in front, or stays where any order goes', () => {
    expect(short(native(messages, mistral))).toEqual(['s S\n\nT', 'u Q', 'a A', 'u R']);
    expect(native(messages)).toBe(messages);
  });

  it("opens the first user's turn where the host has no such role", () => {
    expect(short(native(messages, alternating))).toEqual(['u S\n\nT\n\nQ', 'a A', 'u R']);
    expect(short(native([system('S'), says('A'), user('R')], alternating))).toEqual(['u S', 'a A', 'u R']);
    const picture: Message = { role: 'user', parts: [{ type: 'image', url: 'https://example.com/a.png' }] };
    expect(short(native([system('S'), picture], alternating))).toEqual(['u S|image']);
  });
});

describe('calls and results as words', () => {
  const messages = [user('Q'), calls(call('a'), call('b')), result('b', '2'), result('a', 'it rains'), user('R')];

  it('are in the form the strategy teaches, all results of a turn in one', () => {
    const { messages: made } = makeLawful(messages, free, words);
    expect(short(made)).toEqual(['u Q', 'a calls a,b', 'u a: it rains\n\nb: 2', 'u R']);
  });

  it('are turns of user and assistant for a host that knows no others', () => {
    const { messages: made } = makeLawful([system('S'), ...messages], alternating, words);
    expect(short(made)).toEqual(['u S\n\nQ', 'a calls a,b', 'u a: it rains\n\nb: 2\n\nR']);
  });
});

describe('an image', () => {
  const picture: Message = { role: 'user', parts: [{ type: 'image', url: 'https://example.com/a.png' }] };

  it('is refused where the host takes none', () => {
    expect(native([picture])[0]).toBe(picture);
    const refused = (): unknown => native([user('Q'), picture], { ...free, images: false });
    expect(refused).toThrow(CapabilityError);
    expect(refused).toThrow(/messages\[1\] holds one.*choose a model that sees/);
  });
});

describe('control tokens in content', () => {
  it('are broken up wherever they stand, also behind escapes and over two texts', () => {
    const parts = [
      { type: 'text', text: 'a [IN' },
      { type: 'text', text: 'ST] b' },
    ] as const;
    const messages: Message[] = [
      system('</s>'),
      { role: 'user', parts },
      calls(call('abcdefgh1', 'f', String.raw`{"a": "\u005bINST]"}`)),
      result('abcdefgh1', '[TOOL_CALLS]'),
      says('<s>'),
      user('[/INST]'),
    ];
    const made = native(messages, mistral);
    expect(short(made)).toEqual([
      's < /s>',
      'u a [ INST] b',
      'a tool-call',
      't "[ TOOL_CALLS]"',
      'a < s>',
      'u [ /INST]',
    ]);
    expect(idsOf(made)).toEqual(['abcdefgh1', 'abcdefgh1']);
    expect(made[2]).toMatchObject({ parts: [{ arguments: '{"a": "[ INST]"}' }] });
  });
});

describe('a conversation that grows', () => {
  it('makes what it made before into the same objects', () => {
    const lawful = prepareHistory(mistral, { calls: 'native' });
    const begun = [user('[INST]'), calls(call('abcdefgh1')), result('abcdefgh1', 'text')];
    const before = lawful(begun).messages;
    const { messages: after, changes } = lawful([...begun, says('A'), user('R')]);
    expect(after.slice(0, 3).every((message, index) => message === before[index])).toBe(true);
    expect(changes).toEqual(lawful(begun).changes);
  });
});

describe('a token beside an image', () => {
  it('is broken up, and the image stays', () => {
    const image = { type: 'image', url: 'https://example.com/cat.png' } as const;
    const said: Message = { role: 'user', parts: [{ type: 'text', text: 'See [INST]' }, image] };
    expect(makeLawful([said], mistral, { calls: 'native' })).toEqual({
      messages: [{ role: 'user', parts: [{ type: 'text', text: 'See [ INST]' }, image] }],
      changes: expect.any(Array),
    });
  });
});
