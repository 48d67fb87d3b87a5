import type { ChatRequest, Message, ToolSpec } from '@windrose/core/host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatSpelling } from '../src/chat/chat-host-description.js';
import { writeChatBody } from '../src/chat/write-chat-body.js';
import { writePlainMessages } from '../src/chat/write-plain-messages.js';
import { writeJson } from '../src/kept-json.js';
import { plain, question } from './chat-questions.js';

const seed = Number(process.env['WINDROSE_SEED'] ?? 7);

const text = fc.oneof(fc.constantFrom('', 'a', 'né😀\u2028'), fc.string({ unit: 'binary', maxLength: 8 }));
const callArguments = fc.oneof(
  fc.constantFrom('{"a": 1}', '', '[1]', '{"n": 9007199254740993}', '{"b":1,"2":0}', '{'),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ value })),
);
const part = fc.oneof(
  text.map((each) => ({ type: 'text', text: each }) as const),
  text.map((each) => ({ type: 'reasoning', text: each }) as const),
  callArguments.map((each) => ({ type: 'tool-call', id: 'id-1', name: 'look', arguments: each }) as const),
);
const message: fc.Arbitrary<Message> = fc.oneof(
  text.map((each): Message => ({ role: 'system', text: each })),
  text.map((each): Message => ({ role: 'user', parts: [{ type: 'text', text: each }] })),
  fc.constant<Message>({ role: 'user', parts: [{ type: 'image', url: 'https://x/y.png' }] }),
  fc.array(part, { maxLength: 3 }).map((parts): Message => ({ role: 'assistant', parts })),
  text.map((content): Message => ({ role: 'tool', callId: 'id-1', name: 'look', content, isError: false })),
);
const tools: readonly ToolSpec[] = [
  {
    name: 'look',
    description: 'Looks.',
    parameters: { type: 'object', properties: { '2': {}, a: { type: 'string' } } },
  },
];

/** An image is refused where messages hold texts alone. */
const isText = (each: Message): boolean => each.role !== 'user' || each.parts.every(({ type }) => type === 'text');

const spellings: readonly ChatSpelling[] = [
  {},
  { arguments: 'object', contentOfCalls: 'null', nameInResult: true, tool: ({ name }) => name },
  { contentOfCalls: 'absent', body: (body) => ({ ...body, last: true }) },
  { body: (body, request) => ({ ...body, messages: writePlainMessages(request.messages.filter(isText)) }) },
];

function bodyText(body: unknown): string {
  const json = writeJson(body) ?? '';
  return typeof json === 'string' ? json : new TextDecoder().decode(json);
}

/** A body that nothing is kept of: the same conversation as other objects, asked in words of the same kind. */
function writeAnew(request: ChatRequest, spelling: ChatSpelling): string {
  const fresh = structuredClone(request);
  return JSON.stringify(writeChatBody({ ...plain, spelling: { ...spelling } }, fresh));
}

describe('the body of a conversation that goes on', () => {
  it.each(spellings)('is byte for byte what it is when nothing was sent before, spelled %j', (spelling) => {
    fc.assert(
      fc.property(fc.array(fc.array(message, { maxLength: 4 }), { maxLength: 6 }), fc.boolean(), (turns, hasTools) => {
        let messages: readonly Message[] = [];
        for (const turn of turns) {
          messages = [...messages, ...turn];
          const request = { ...question, messages, tools: hasTools ? tools : [] };
          const body = writeChatBody({ ...plain, spelling }, request);
          expect(bodyText(body)).toBe(writeAnew(request, spelling));
        }
      }),
      { numRuns: 200, seed },
    );
  });

  it('leaves out what was refused, as before', () => {
    const body = writeChatBody(plain, { ...question, tools }, { omit: ['tools'] });
    expect(JSON.parse(bodyText(body))).not.toHaveProperty('tools');
  });
});
