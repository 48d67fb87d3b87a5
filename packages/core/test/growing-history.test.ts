import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../src/host/index.js';
import type { Message } from '../src/message.js';
import { type CallTransport, makeLawful, prepareHistory } from '../src/strategy/history.js';
import { writeResult, writeTurn } from '../src/strategy/tool-words.js';
import { scriptedCapabilities } from '../src/testing.js';
import { histories } from './random-history.js';

const transports: readonly CallTransport[] = [
  { calls: 'native' },
  // Turns of nothing but a call without arguments are blank here, as unread calls may be.
  { calls: 'words', write: (turn) => (turn.parts.length > 2 ? writeTurn(turn) : ''), writeResult },
];
const hosts = (['free', 'mistral', 'alternating'] as const).flatMap((roles) =>
  (['any', 'nine'] as const).flatMap((callIds) =>
    [true, false].flatMap((systemRole) =>
      transports.map((transport) => {
        const can: Capabilities = { ...scriptedCapabilities, roles, callIds, systemRole };
        return { title: `${roles}, ids ${callIds}, system ${systemRole}, ${transport.calls}`, can, transport };
      }),
    ),
  ),
);
/** More at night: `npm run reliability -- --night`. */
const runs = {
  numRuns: Number(process.env['HISTORY_RUNS'] ?? 50),
  seed: Number(process.env['HISTORY_SEED'] ?? 11),
};

/** What a run adds in a step: a turn with calls, their results, and at times a word of the user. */
const exchanges = fc
  .record({
    ids: fc.array(fc.constantFrom('abcdefgh1', '000000001', '000000002', 'x', 'y'), { maxLength: 3 }),
    asks: fc.boolean(),
  })
  .map(({ ids, asks }): Message[] => [
    {
      role: 'assistant',
      parts:
        ids.length === 0
          ? [{ type: 'text', text: 'It is so.' }]
          : ids.map((id) => ({ type: 'tool-call', id, name: 'f', arguments: '{}' })),
    },
    ...ids.map((callId): Message => ({ role: 'tool', callId, name: 'f', content: '{"a":1}', isError: false })),
    ...(asks || ids.length === 0 ? [{ role: 'user', parts: [{ type: 'text', text: 'And?' }] } as const] : []),
  ]);
const pieces = fc
  .array(fc.oneof({ weight: 3, arbitrary: exchanges }, { weight: 1, arbitrary: histories }), { maxLength: 7 })
  .map((all) => all.flat());

/** How a conversation comes to be: so many messages more or, where it is negative, fewer, at times with others behind them. */
const growths = fc.record({
  whole: pieces,
  other: pieces,
  steps: fc.array(fc.integer({ min: -3, max: 5 }), { maxLength: 12 }),
});

function* listsOf({
  whole,
  other,
  steps,
}: {
  whole: Message[];
  other: Message[];
  steps: number[];
}): Generator<Message[]> {
  let end = 0;
  for (const step of steps) {
    end = Math.min(Math.max(end + step, 0), whole.length);
    yield whole.slice(0, end);
    if (step < -1) yield [...whole.slice(0, end), ...other.slice(0, 4)];
  }
  yield whole;
}

describe.each(hosts)('a conversation that grows, for $title', ({ can, transport }) => {
  it('becomes the same, with the same said of it, as if it were looked at for the first time', () => {
    fc.assert(
      fc.property(growths, (growth) => {
        const lawful = prepareHistory(can, transport);
        for (const messages of listsOf(growth)) expect(lawful(messages)).toEqual(makeLawful(messages, can, transport));
      }),
      runs,
    );
  });

  it('becomes the same objects when it is asked for again', () => {
    fc.assert(
      fc.property(growths, (growth) => {
        const lawful = prepareHistory(can, transport);
        for (const messages of listsOf(growth)) {
          const { messages: once } = lawful(messages);
          const { messages: twice } = lawful(messages);
          expect(twice.findIndex((message, index) => message !== once[index])).toBe(-1);
          if (makeLawful(messages, can, transport).messages === messages) expect(once).toBe(messages);
        }
      }),
      runs,
    );
  });
});
