import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken, everyHost, mistralHost, strictlyAlternating } from '../../test/host-rules.js';
import { histories } from '../../test/random-history.js';
import { HostError } from '../errors.js';
import type { Capabilities } from '../host/capabilities.js';
import type { HostRequest, ToolSpec } from '../host/host.js';
import type { Note, Strategy, TurnShape } from '../host/strategy.js';
import { callsOf, type Message, type ToolMessage } from '../message.js';
import { scriptedCapabilities } from '../testing.js';
import { constrained } from './constrained.js';
import { emulated } from './emulated.js';
import { measureRequest } from './fit/measure-request.js';
import { nativeReadingText } from './native-reading-text.js';
import { raw, rawCounting } from './raw.js';

const look: ToolSpec = {
  name: 'look',
  description:
    'Looks things up. It knows a lot of things, of ships and of harbours and of the sea. Ask it one thing at a time.',
  parameters: {
    type: 'object',
    properties: {
      description: { type: 'string', description: 'What to look for, in a few words that say it well.' },
      page: { type: 'integer', minimum: 1, description: 'Which page of all that was found is wanted.' },
    },
    required: ['description'],
    additionalProperties: false,
  },
};

const shape: TurnShape = { tools: [look], toolChoice: 'auto', outputWay: 'none' };
const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const says = (text: string): Message => ({ role: 'assistant', parts: [{ type: 'text', text }] });

/** A call and its result, of so many characters. */
function step(index: number, chars: number): Message[] {
  const id = `call${String(index).padStart(5, '0')}`;
  const given = JSON.stringify({ description: `thing ${index}` });
  return [
    { role: 'assistant', parts: [{ type: 'tool-call', id, name: 'look', arguments: given }] },
    { role: 'tool', callId: id, name: 'look', content: JSON.stringify(`r${index} `.repeat(chars / 4)), isError: false },
  ];
}

function canWith(limits: Capabilities['limits'], changes: Partial<Capabilities> = {}): Capabilities {
  return { ...scriptedCapabilities, roles: 'mistral', callIds: 'nine', ...changes, limits };
}

function encode(strategy: Strategy, can: Capabilities, messages: readonly Message[], changes: Partial<TurnShape> = {}) {
  const notes: Parameters<Note>[] = [];
  const way = strategy.prepare({ ...shape, ...changes }, can);
  const request = way.encode(messages, {}, (...note) => notes.push(note));
  return { request, shortened: notes.flatMap(([code, text]) => (code === 'shortened' ? [text] : [])) };
}

function chat(request: HostRequest): { messages: readonly Message[]; tools: readonly ToolSpec[] } {
  if (request.kind !== 'chat') throw new Error('not messages');
  return request;
}

const resultsIn = (request: HostRequest): ToolMessage[] =>
  chat(request).messages.filter(({ role }) => role === 'tool') as ToolMessage[];
const run = (steps: number, chars: number): Message[] => [
  { role: 'system', text: 'You look things up.' },
  user('The task.'),
  ...Array.from({ length: steps }, (_, index) => step(index, chars)).flat(),
];

describe('a conversation that fits', () => {
  it('is sent as it is', () => {
    const messages = run(2, 400);
    const { request, shortened } = encode(nativeReadingText, canWith({ contextTokens: 4000 }), messages);
    expect(shortened).toEqual([]);
    expect(chat(request).messages).toEqual(messages);
    expect(chat(request).tools).toEqual([look]);
  });
});

describe('a conversation that is too long for the window', () => {
  it('loses the middle of old results first, the oldest first and no more than it takes', () => {
    const { request, shortened } = encode(nativeReadingText, canWith({ contextTokens: 6000 }), run(4, 2400));
    const lengths = resultsIn(request).map(({ content }) => content.length);
    expect(lengths[0]).toBeLessThanOrEqual(1000);
    expect(lengths.at(-1)).toBe(1802);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(resultsIn(request)[0]?.content).toMatch(/^"r0 .* … \[cut: \d+ characters\] … .*r0 "$/);
    expect(shortened).toEqual([
      expect.stringMatching(
        /^To fit the host, .* from about \d+ to \d+ tokens \(a window of 6000, with 1500 kept for the answer\): \d texts? cut by \d+ characters in all\.$/,
      ),
    ]);
  });

  it('then of the newest, then the words of tools, then its oldest exchanges, with a mark where they stood', () => {
    const { request, shortened } = encode(nativeReadingText, canWith({ contextTokens: 2000 }), run(12, 2400));
    const { messages, tools } = chat(request);
    expect(tools).toEqual([
      {
        name: 'look',
        description: 'Looks things up.',
        parameters: {
          ...look.parameters,
          properties: { description: { type: 'string' }, page: { type: 'integer', minimum: 1 } },
        },
      },
    ]);
    expect(messages[0]).toEqual({ role: 'system', text: 'You look things up.' });
    expect(messages[1]).toEqual(
      user(expect.stringMatching(/^The task\.\n\n\[\d+ earlier messages are left out here\.\]$/)),
    );
    expect(resultsIn(request).at(-1)?.content).toContain('r11');
    expect(shortened[0]).toMatch(/texts? cut by .* earlier messages left out, the words of the tools shortened\.$/);
  });

  it('says nothing of tools where there are none', () => {
    const talk = Array.from({ length: 30 }, () => [user('Why? '.repeat(40)), says('Because. '.repeat(40))]).flat();
    const { shortened } = encode(emulated, canWith({ contextTokens: 2000 }), [...talk, user('And?')], { tools: [] });
    expect(shortened).toEqual([expect.stringMatching(/\): \d+ earlier messages left out\.$/)]);
  });

  it('keeps the task, what the user said last and the newest turn', () => {
    const talk = Array.from({ length: 30 }, (_, at) => [
      user(`Question ${at}. ${'So '.repeat(40)}`),
      says(`Answer ${at}. ${'Well '.repeat(40)}`),
    ]);
    const messages = [user('The task.'), ...talk.flat(), user('The last question.'), ...step(1, 400)];
    const { request } = encode(nativeReadingText, canWith({ contextTokens: 2000 }), messages);
    const sent = chat(request).messages;
    expect(JSON.stringify(sent[0])).toContain('The task.');
    expect(JSON.stringify(sent)).toContain('The last question.');
    expect(sent.slice(-2)).toEqual(step(1, 400));
    const answers = sent.filter((message) => message.role === 'assistant' && callsOf(message).length === 0);
    expect(JSON.stringify(answers.at(-1))).toContain('Answer 29.');
  });

  it('is refused with its numbers where it may not be shortened, or where what stays is too long', () => {
    const can = canWith({ contextTokens: 2000 });
    const why = (messages: readonly Message[], changes: Partial<TurnShape> = {}): unknown => {
      try {
        return encode(nativeReadingText, can, messages, changes);
      } catch (error) {
        return error;
      }
    };
    const refused = why(run(4, 2400), { fit: 'refuse' });
    expect(refused).toBeInstanceOf(HostError);
    expect(refused).toMatchObject({ kind: 'context', contextTokens: 2000, retryable: false });
    expect(String(refused)).toMatch(
      /about \d+ tokens, and 1500 are left .* with 500 kept for the answer\. It may not be shortened/,
    );
    const hopeless = why([user('word '.repeat(4000))]);
    expect(hopeless).toMatchObject({ kind: 'context', message: expect.stringMatching(/what a person said.*Say less/) });
  });

  it('leaves the answer the tokens it may have, or lowers what was asked for beyond half of the window', () => {
    const can = canWith({ contextTokens: 2000 });
    const sent = (maxTokens: number) => {
      const notes: string[] = [];
      const request = nativeReadingText
        .prepare(shape, can)
        .encode(run(4, 2400), { maxTokens }, (_, text) => notes.push(text));
      return { max: request.sampling.maxTokens ?? 0, tokens: measureRequest(request).tokens, notes: notes.join('\n') };
    };
    const small = sent(800);
    expect(small.max).toBe(800);
    expect(small.tokens).toBeLessThanOrEqual(1200);
    const large = sent(1900);
    expect(large.tokens + large.max).toBe(2000);
    expect(large.notes).toMatch(/maxTokens was lowered from 1900 to \d+/);
  });

  it('gives the answer what a conversation leaves that cannot be made shorter, where that is enough for one', () => {
    const notes: string[] = [];
    const way = nativeReadingText.prepare({ ...shape, tools: [] }, canWith({ contextTokens: 1000 }));
    const asked = (words: number) =>
      way.encode([user('word '.repeat(words))], { maxTokens: 900 }, (_, text) => notes.push(text));
    const request = asked(450);
    const { tokens } = measureRequest(request);
    expect(tokens).toBeGreaterThan(500);
    expect(request.sampling.maxTokens).toBe(1000 - tokens);
    expect(notes.join('\n')).toMatch(/maxTokens was lowered from 900 to \d+/);
    expect(() => asked(700)).toThrow(/and 744 are left for it in a window of 1000, with 256 kept for the answer/);
  });
});

describe('a message that is longer than the host takes', () => {
  const can = canWith({ messageChars: 4096 }, { tools: 'none', roles: 'alternating', systemRole: false });
  const longest = (request: HostRequest): number => measureRequest(request).longest;

  it('loses the middle of its results, and other results lose nothing', () => {
    const { request, shortened } = encode(emulated, can, [
      user('The task.'),
      ...step(1, 2000),
      ...step(2, 9000),
      ...step(3, 2000),
    ]);
    expect(longest(request)).toBeLessThanOrEqual(4096);
    expect(longest(request)).toBeGreaterThan(3000);
    const told = JSON.stringify(chat(request).messages);
    expect(told.match(/r1 /g)).toHaveLength(500);
    expect(told.match(/r3 /g)).toHaveLength(500);
    expect(shortened).toEqual([expect.stringMatching(/4096 characters a message\): 1 text cut/)]);
  });

  it('shares its room among the results of one turn', () => {
    const [first, second] = [step(1, 6000), step(2, 400)];
    const parts = [first[0], second[0]].flatMap((message) => (message?.role === 'assistant' ? message.parts : []));
    const results = [first[1], second[1]].flatMap((message) => message ?? []);
    const { request } = encode(emulated, can, [user('The task.'), { role: 'assistant', parts }, ...results]);
    expect(longest(request)).toBeLessThanOrEqual(4096);
    expect(JSON.stringify(chat(request).messages).match(/r2 /g)).toHaveLength(100);
  });

  it('has its tools told in fewer words where these are what is too long, and nothing else is touched', () => {
    const tools = Array.from({ length: 20 }, (_, at) => ({ ...look, name: `look${at}` }));
    const { request, shortened } = encode(emulated, can, [user('The task.'), ...step(1, 2000)], { tools });
    expect(longest(request)).toBeLessThanOrEqual(4096);
    expect(shortened).toEqual([expect.stringMatching(/\): the words of the tools shortened\.$/)]);
    expect(JSON.stringify(chat(request).messages).match(/r1 /g)).toHaveLength(500);
  });

  it('loses the middle of what the model wrote, in words or in a call', () => {
    const long = 'word '.repeat(1000);
    const call = {
      type: 'tool-call',
      id: 'call00001',
      name: 'look',
      arguments: JSON.stringify({ description: long, page: 1 }),
    } as const;
    const result = { role: 'tool', callId: 'call00001', name: 'look', content: '1', isError: false } as const;
    const { request } = encode(emulated, can, [
      user('Hi.'),
      says(long),
      user('Go on.'),
      { role: 'assistant', parts: [call] },
      result,
    ]);
    expect(longest(request)).toBeLessThanOrEqual(4096);
    expect(JSON.stringify(chat(request).messages).match(/\[cut: \d+ characters\]/g)).toHaveLength(2);
    expect(JSON.stringify(chat(request).messages)).toContain('\\"page\\": 1');
  });

  it('is refused by the name of the limit where a person wrote it', () => {
    expect(() => encode(emulated, can, [user('word '.repeat(1000))])).toThrow(
      /A message has \d+ characters, and the host takes 4096 in one\./,
    );
  });
});

describe('a prompt of our own', () => {
  const can = canWith({ promptChars: 4096 }, { chat: false, raw: 'v1', roles: 'free' });

  it('is kept within the characters the host takes', () => {
    const { request, shortened } = encode(raw, can, run(6, 2400));
    expect(measureRequest(request).prompt).toBeLessThanOrEqual(4096);
    expect(shortened).toEqual([expect.stringContaining('(4096 characters)')]);
  });

  it('is counted by the tokenizer of the host where it brings one', () => {
    const counted = rawCounting((request) =>
      request.kind === 'raw' ? request.prompt.map(({ text }) => text).join('').length / 8 : 0,
    );
    const window = canWith({ contextTokens: 2000 }, { chat: false, raw: 'v3', roles: 'free' });
    expect(encode(counted, window, run(4, 2400)).shortened).toEqual([]);
    expect(encode(raw, window, run(4, 2400)).shortened).toHaveLength(1);
  });
});

describe('any conversation', () => {
  const hosts = [
    ['native', nativeReadingText, canWith({ contextTokens: 600 }), [...everyHost, ...mistralHost]],
    [
      'emulated',
      emulated,
      canWith({ contextTokens: 700, messageChars: 1500 }, { roles: 'alternating', systemRole: false }),
      strictlyAlternating,
    ],
    ['constrained', constrained, canWith({ contextTokens: 700 }, { roles: 'alternating' }), []],
    ['raw', raw, canWith({ contextTokens: 600 }, { raw: 'v3', roles: 'free' }), []],
  ] as const;

  it.each(hosts)(
    'fits in the end or is refused with its numbers, orphans no call, and is not touched itself: %s',
    (_, strategy, can, rules) => {
      const way = strategy.prepare(shape, can);
      const grown = fc.tuple(histories, fc.array(fc.nat(4000), { minLength: 1, maxLength: 10 }));
      fc.assert(
        fc.property(grown, ([history, sizes]) => {
          const messages = history.map((message, at) => grow(message, sizes[at % sizes.length] ?? 0));
          const before = structuredClone(messages);
          const outcome = attempt(() => way.encode(messages, {}));
          expect(messages).toEqual(before);
          if (outcome instanceof Error) {
            expect(outcome).toMatchObject({ kind: 'context', promptTokens: expect.any(Number) });
            return;
          }
          const size = measureRequest(outcome);
          expect(size.tokens).toBeLessThanOrEqual((can.limits.contextTokens ?? 0) - 256);
          expect(size.longest).toBeLessThanOrEqual(can.limits.messageChars ?? Infinity);
          if (outcome.kind === 'chat') expect(broken(outcome.messages, [rules].flat())).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** Makes a result, or what the assistant said, longer. */
function grow(message: Message, chars: number): Message {
  if (message.role === 'tool') return { ...message, content: JSON.stringify('ab cd '.repeat(chars / 6)) };
  if (message.role !== 'assistant') return message;
  return { ...message, parts: [...message.parts, { type: 'text', text: 'ef '.repeat(chars / 12) }] };
}

function attempt(encodeIt: () => HostRequest): HostRequest | Error {
  try {
    return encodeIt();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

describe('a host that counts fewer tokens than it was sent', () => {
  const told = (strategy: Strategy, inputTokens: number): string[] => {
    const notes: string[] = [];
    const can: Capabilities = { ...scriptedCapabilities, chat: false, raw: 'v3', tools: 'none' };
    const way = strategy.prepare({ ...shape, tools: [] }, can);
    const request = way.encode([user('word '.repeat(1000))], {});
    way.checkUsage?.(request, { inputTokens, outputTokens: 1 }, (code) => notes.push(code));
    return notes;
  };

  it('is believed a little less where they were counted, and much less where they were estimated', () => {
    const counted = rawCounting(() => 1000);
    expect([950, 850].map((tokens) => told(counted, tokens))).toEqual([[], ['prompt-cut']]);
    expect([850, 100].map((tokens) => told(raw, tokens))).toEqual([[], ['prompt-cut']]);
  });
});
