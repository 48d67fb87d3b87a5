import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallTransport, makeLawful, prepareHistory } from '../src/strategy/history.js';
import type { Capabilities, MistralFormat } from '../src/host/index.js';
import { callsOf, type Message, textOf } from '../src/message.js';
import { renderSegments } from '../src/strategy/render-segments.js';
import { callsAsText } from '../src/strategy/tool-words.js';
import { checkMessages } from '../src/strategy/validate-messages.js';
import { scriptedCapabilities } from '../src/testing.js';
import { readRows, toMessage, type WireMessage } from './goldens.js';
import * as rules from './host-rules.js';
import { histories } from './random-history.js';

const spoken = (message: Message): string => {
  const told = callsAsText(message);
  return 'parts' in told ? told.parts.map((part) => ('text' in part ? part.text : '')).join('') : '';
};
const transports: readonly CallTransport[] = [
  { calls: 'native' },
  { calls: 'words', write: spoken, writeResult: spoken },
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
const runs = Number(process.env['HISTORY_RUNS'] ?? 100);

/** All that the model could read of a conversation. */
function wordsOf(messages: readonly Message[]): string {
  const written = messages.flatMap((message): string[] => {
    if (message.role === 'system') return [message.text];
    if (message.role === 'tool') return [message.content];
    return message.parts.map((part) =>
      part.type === 'tool-call' ? part.arguments : part.type === 'text' ? part.text : '',
    );
  });
  return written.join(' ');
}

function hostRules({ roles, callIds, systemRole }: Capabilities, { calls }: CallTransport): rules.HostRule[] {
  const native = calls === 'native';
  return [
    ...rules.everyHost,
    ...(callIds === 'nine' ? [rules.nineCharacterIds] : []),
    ...(roles === 'free' ? [] : rules.mistralHost),
    ...(native && (roles !== 'free' || callIds === 'nine') ? [rules.jsonResults] : []),
    ...(systemRole ? [] : [rules.noSystem]),
    ...(native ? [] : [rules.noToolFields]),
    ...(roles === 'alternating' && !native && !systemRole ? [rules.strictlyAlternating] : []),
  ];
}

/** The formats whose validator must take the outcome; where any order goes, the newest ones, without their word on system messages. */
function formatsFor({ roles, callIds }: Capabilities, { calls }: CallTransport): MistralFormat[] {
  if (roles === 'free') return callIds === 'nine' ? ['v7', 'v11', 'v13'] : ['v13'];
  if (calls === 'words') return ['v1', 'v2', 'v3', 'v13'];
  return callIds === 'nine' ? ['v2', 'v3', 'v7', 'v11', 'v13'] : ['v1', 'v2', 'v13'];
}

function issuesOf(messages: readonly Message[], can: Capabilities, transport: CallTransport): string[] {
  const issues = formatsFor(can, transport).flatMap((format) => checkMessages(messages, format));
  const meant = issues.filter(({ message }) => can.roles !== 'free' || !message.startsWith('system cannot follow'));
  return meant.map(({ path, message }) => `${path} ${message}`);
}

describe.each(hosts)('a conversation made lawful for a host: $title', ({ can, transport }) => {
  const lawful = (messages: readonly Message[]): readonly Message[] => makeLawful(messages, can, transport).messages;

  it('breaks no rule of the host and none of the validator', () => {
    fc.assert(
      fc.property(histories, (messages) => {
        const made = lawful(messages);
        expect(rules.broken(made, hostRules(can, transport))).toEqual([]);
        expect(issuesOf(made, can, transport)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('holds every word, each as often as it was said', () => {
    fc.assert(
      fc.property(histories, (messages) => {
        const said = wordsOf(messages).match(/word\d+;/g) ?? [];
        const told = wordsOf(lawful(messages)).match(/word\d+;/g) ?? [];
        expect(told.toSorted()).toEqual(said.toSorted());
      }),
      { numRuns: runs },
    );
  });

  it('does no more the second time, and says so', () => {
    fc.assert(
      fc.property(histories, (messages) => {
        const once = makeLawful(messages, can, transport);
        const twice = makeLawful(once.messages, can, transport);
        expect(twice.messages).toBe(once.messages);
        expect(twice.changes).toEqual([]);
        expect(once.changes.length === 0).toBe(once.messages === messages);
      }),
      { numRuns: runs },
    );
  });
});

describe('a lawful conversation', () => {
  it.each(hosts.filter(({ can }) => can.roles !== 'free' && can.callIds === 'nine'))(
    'can be written as a prompt: $title',
    ({ can, transport }) => {
      const format = transport.calls === 'native' ? 'v3' : 'v1';
      fc.assert(
        fc.property(histories, (messages) => {
          const prompt = JSON.stringify(renderSegments(makeLawful(messages, can, transport).messages, { format }));
          for (const word of wordsOf(messages).match(/word\d+;/g) ?? []) expect(prompt).toContain(word);
        }),
        { numRuns: runs },
      );
    },
  );

  it.each(hosts.filter(({ transport }) => transport.calls === 'native'))(
    'keeps results with their calls: $title',
    ({ can, transport }) => {
      fc.assert(
        fc.property(histories, (messages) => {
          const made = makeLawful(messages, can, transport).messages;
          for (const [call, result] of certainPairs(messages)) {
            const id = made
              .flatMap((one) => (one.role === 'assistant' ? callsOf(one) : []))
              .find((one) => one.arguments.includes(call))?.id;
            expect(made.find((one) => one.role === 'tool' && one.content.includes(result))).toMatchObject({
              callId: id,
            });
          }
        }),
        { numRuns: runs },
      );
    },
  );
});

/** Words of calls and of their results, where an id that only one call has leaves no doubt. */
function certainPairs(messages: readonly Message[]): [call: string, result: string][] {
  const ids = messages.flatMap((one) => (one.role === 'assistant' ? callsOf(one).map(({ id }) => id) : []));
  const found: [string, string][] = [];
  messages.forEach((message, index) => {
    if (message.role !== 'assistant') return;
    for (const call of callsOf(message)) {
      const word = /word\d+;/.exec(call.arguments)?.[0];
      const result = messages.slice(index).find((one) => one.role === 'tool' && one.callId === call.id);
      const answer = result?.role === 'tool' ? /word\d+;/.exec(result.content)?.[0] : undefined;
      const isAlone = ids.filter((id) => id === call.id).length === 1;
      if (isAlone && word !== undefined && answer !== undefined) found.push([word, answer]);
    }
  });
  return found;
}

describe('recorded conversations of an airline', () => {
  const file = new URL('../../../../shared/corpora/agents/tau-airline-conversations.jsonl', import.meta.url);
  const rows = readRows<{ readonly id: string; readonly messages: readonly WireMessage[] }>(file);
  const conversations = rows.map(({ messages }) => messages.map((message) => toMessage(message)).map(asOurs));

  it.skipIf(rows.length === 0).each(hosts)('are lawful for $title at every step', ({ can, transport }) => {
    for (const whole of conversations) {
      for (let end = 1; end <= whole.length; end++) {
        const messages = whole.slice(0, end);
        const { messages: made } = makeLawful(messages, can, transport);
        expect(rules.broken(made, hostRules(can, transport))).toEqual([]);
        expect(issuesOf(made, can, transport)).toEqual([]);
        const told = wordsOf(made);
        for (const message of messages) {
          const said = message.role === 'assistant' ? textOf(message) : '';
          expect(told).toContain(said.trim());
        }
      }
    }
  });

  it.skipIf(rows.length === 0).each(hosts)(
    'are sent so for $title that a later request begins as the one before',
    (host) => {
      const lawful = prepareHistory(host.can, host.transport);
      for (const whole of conversations) {
        let before: readonly Message[] = [];
        whole.forEach(({ role }, index) => {
          if (role !== 'user' && (role !== 'tool' || whole[index + 1]?.role === 'tool')) return;
          const { messages: made } = lawful(whole.slice(0, index + 1));
          expect(made.slice(0, before.length)).toEqual(before);
          before = made;
        });
      }
    },
  );
});

/** The corpus's messages hold no prefix, weight or reasoning in system text. */
function asOurs(message: ReturnType<typeof toMessage>): Message {
  if (message.role !== 'system') return message;
  return 'text' in message ? message : { role: 'system', text: message.parts.map(({ text }) => text).join('') };
}
