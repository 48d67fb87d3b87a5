import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../src/host/index.js';
import type { AssistantMessage, Message, UserMessage } from '../src/message.js';
import { makeLawful, type CallTransport } from '../src/strategy/history.js';
import { promptText, renderSegments } from '../src/strategy/render-segments.js';
import { callsAsText } from '../src/strategy/tool-words.js';
import { scriptedCapabilities } from '../src/testing.js';

const names = ['INST', 'AVAILABLE_TOOLS', 'TOOL_RESULTS', 'SYSTEM_PROMPT', 'THINK'];
const literals = [
  ...names.flatMap((name) => [`[${name}]`, `[/${name}]`]),
  ...['[TOOL_CALLS]', '[TOOL_CONTENT]', '[ARGS]', '[CALL_ID]', '[IMG]', '[PREFIX]'],
  ...['<s>', '</s>', '<unk>', '<pad>', '<<SYS>>', '<</SYS>>', '<SPECIAL_20>'],
];
const marker = new RegExp(literals.map((literal) => literal.replace(/[[\]/]/g, '\\$&')).join('|'), 'g');
const pieces = [...literals, '[', ']', '/', '<', '>', 's', 'INST', ' ', '\\', '"', '\n', '<\\/s>', '\\u005bINST]'];
const escapes = ['\\u005bINST\\u005d', '<\\/s>', '\\u003cs>', '\\\\u005bINST]', '[/INST]', 'a'];

const hostile = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
/** JSON whose keys and values hide control tokens behind escapes. */
const hiding = fc
  .array(fc.constantFrom(...escapes), { minLength: 1, maxLength: 3 })
  .map((parts) => `{"${parts.join('')}": ["${parts.join('')}", 1.0]}`);
const content = fc.oneof(hostile, hiding);

const user = fc
  .array(hostile, { maxLength: 3 })
  .map((texts): UserMessage => ({ role: 'user', parts: texts.map((text) => ({ type: 'text', text })) }));
const step = fc.oneof(
  user.map((message): Message[] => [message]),
  hostile.map((text): Message[] => [{ role: 'system', text }]),
  fc
    .record({ said: fc.array(hostile, { maxLength: 2 }), id: hostile, name: hostile, written: content, found: content })
    .map(({ said, id, name, written, found }): Message[] => {
      const [before = '', after = ''] = said;
      const calling: AssistantMessage = {
        role: 'assistant',
        parts: [
          { type: 'text', text: before },
          { type: 'tool-call', id, name, arguments: written },
          { type: 'text', text: after },
        ],
      };
      return [calling, { role: 'tool', callId: id, name, content: found, isError: false }];
    }),
  hostile.map((text): Message[] => [
    { role: 'tool', callId: text, name: text, content: text, isError: false },
    { role: 'assistant', parts: [{ type: 'text', text }] },
  ]),
);
const conversations = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.flat());

const spoken = (message: Message): string => {
  const told = callsAsText(message);
  return 'parts' in told ? told.parts.map((part) => ('text' in part ? part.text : '')).join('') : '';
};
const words: CallTransport = { calls: 'words', write: spoken, writeResult: spoken };
const native: CallTransport = { calls: 'native' };
/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['HISTORY_RUNS'] ?? 600);

/** All a host gets to paste into its prompt: fields as they are, texts side by side, JSON also as read and written anew. */
function pasted(messages: readonly Message[]): string[] {
  return messages.flatMap((message): string[] => {
    if (message.role === 'system') return [message.text];
    if (message.role === 'tool') return [message.callId, message.name, ...twice(message.content)];
    const texts = message.parts.map((part) => ('text' in part ? part.text : '')).join('');
    const calls = message.parts.flatMap((part) =>
      part.type === 'tool-call' ? [part.id, part.name, ...twice(part.arguments)] : [],
    );
    return [texts, ...calls];
  });
}

function twice(text: string): string[] {
  try {
    return [text, JSON.stringify(JSON.parse(text))];
  } catch {
    return [text];
  }
}

describe('content that speaks the protocol', () => {
  it.each([
    { roles: 'free', callIds: 'any', transport: native },
    { roles: 'mistral', callIds: 'nine', transport: native },
    { roles: 'alternating', callIds: 'any', transport: words },
  ] as const)('holds no control token where roles are $roles, $transport.calls', ({ roles, callIds, transport }) => {
    const can: Capabilities = { ...scriptedCapabilities, roles, callIds };
    fc.assert(
      fc.property(conversations, (messages) => {
        const found = pasted(makeLawful(messages, can, transport).messages).filter((text) => text.match(marker));
        expect(found).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('forges no token of a prompt that a host renders as one text and reads with its control tokens', () => {
    const can: Capabilities = { ...scriptedCapabilities, roles: 'mistral', callIds: 'nine' };
    fc.assert(
      fc.property(conversations, (messages) => {
        const { messages: made } = makeLawful(messages, can, native);
        const segments = renderSegments(made, { format: 'v3' });
        const own = segments.flatMap(({ type, text }) => (type === 'control' ? [text] : []));
        expect(promptText(segments).match(marker)).toEqual(own);
      }),
      { numRuns: runs },
    );
  });

  it('forges no marker of the v1 format, where they are plain text', () => {
    const can: Capabilities = { ...scriptedCapabilities, roles: 'alternating', systemRole: false };
    fc.assert(
      fc.property(conversations, (messages) => {
        const { messages: made } = makeLawful(messages, can, words);
        const own = made.flatMap(({ role }) => (role === 'user' ? ['[INST]', '[/INST]'] : ['</s>']));
        expect(promptText(renderSegments(made, { format: 'v1' })).match(marker)).toEqual(['<s>', ...own]);
      }),
      { numRuns: runs },
    );
  });

  it('is the only content that changes', () => {
    const harmless = fc.string({ minLength: 1 }).filter((text) => text.match(marker) === null && text.trim() !== '');
    fc.assert(
      fc.property(harmless, harmless, (asked, found) => {
        const messages: Message[] = [
          { role: 'user', parts: [{ type: 'text', text: asked }] },
          {
            role: 'assistant',
            parts: [{ type: 'tool-call', id: 'abcdefgh1', name: 'f', arguments: '{"a": "\\u0041"}' }],
          },
          { role: 'tool', callId: 'abcdefgh1', name: 'f', content: JSON.stringify(found), isError: false },
        ];
        const can: Capabilities = { ...scriptedCapabilities, roles: 'mistral', callIds: 'nine' };
        expect(makeLawful(messages, can, native)).toEqual({ messages, changes: [] });
        expect(makeLawful(messages, can, native).messages).toBe(messages);
      }),
      { numRuns: runs },
    );
  });
});
