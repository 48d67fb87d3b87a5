import { describe, expect, it } from 'vitest';
import type { Capabilities, Strategy, ToolSpec } from '../src/host/index.js';
import type { Message, ToolMessage, UserMessage } from '../src/message.js';
import { constrained } from '../src/strategy/constrained.js';
import { emulated } from '../src/strategy/emulated.js';
import { native } from '../src/strategy/native.js';
import { nativeReadingText } from '../src/strategy/native-reading-text.js';
import { raw } from '../src/strategy/raw.js';
import { scriptedCapabilities } from '../src/testing.js';

const tool: ToolSpec = { name: 'look', description: 'Looks.', parameters: { type: 'object' } };
const free: Capabilities = { ...scriptedCapabilities, limits: { contextTokens: 1e9 } };
const ways: readonly [title: string, strategy: Strategy, can: Capabilities][] = [
  ['native, for a host without rules', native, free],
  ['native', nativeReadingText, { ...free, roles: 'mistral', callIds: 'nine' }],
  ['constrained', constrained, { ...free, output: 'schema', roles: 'alternating' }],
  ['emulated', emulated, { ...free, tools: 'none', roles: 'alternating', systemRole: false }],
  ['raw', raw, { ...free, raw: 'v3' }],
];

/** Results that count how often anything of them is looked at. */
class CountedResult implements ToolMessage {
  static looks = 0;
  readonly #id: string;

  constructor(turn: number) {
    this.#id = String(turn).padStart(9, '0');
    // As own fields, that a copy has too.
    for (const key of ['role', 'callId', 'name', 'content', 'isError'] as const) {
      Object.defineProperty(this, key, { enumerable: true, get: () => (CountedResult.looks++, this.#fields[key]) });
    }
  }

  declare readonly role: 'tool';
  declare readonly callId: string;
  declare readonly name: string;
  declare readonly content: string;
  declare readonly isError: boolean;

  get #fields(): ToolMessage {
    return { role: 'tool', callId: this.#id, name: 'look', content: `{"turn": ${this.#id}}`, isError: false };
  }

  get id(): string {
    return this.#id;
  }
}

const asked: UserMessage = { role: 'user', parts: [{ type: 'text', text: 'Look, and look again.' }] };

/** How often results were looked at in a run of so many turns, and how many messages of a request were not those of the one before. */
function encodeRun([, strategy, can]: (typeof ways)[number], turns: number): { looks: number; made: number } {
  const way = strategy.prepare({ tools: [tool], toolChoice: 'auto', outputWay: 'none' }, can);
  let messages: readonly Message[] = [{ role: 'system', text: 'Be brief.' }, asked];
  let known = new Set<object>();
  let made = 0;
  CountedResult.looks = 0;
  for (let turn = 1; turn <= turns; turn++) {
    const request = way.encode(messages, {}, () => undefined);
    way.checkUsage?.(request, { inputTokens: 1e9, outputTokens: 1 }, () => undefined);
    const sent = new Set<object>(request.kind === 'raw' ? request.prompt : request.messages);
    made += [...sent].filter((one) => !known.has(one)).length;
    known = sent;
    const result = new CountedResult(turn);
    const call = { type: 'tool-call', id: result.id, name: 'look', arguments: '{}' } as const;
    messages = [...messages, { role: 'assistant', parts: [call] }, result];
  }
  return { looks: CountedResult.looks, made };
}

describe.each(ways)('the requests of a long run, made %s', (...way) => {
  const [short, long] = [encodeRun(way, 250), encodeRun(way, 500)];

  it('look at each result a fixed number of times, however many turns follow it', () => {
    expect(long.looks / short.looks).toBeLessThan(2.01);
    expect(long.looks / 500).toBeLessThan(100);
  });

  it('hold the objects of the request before, but for what is new', () => {
    expect(long.made / short.made).toBeLessThan(2.01);
    expect(long.made / 500).toBeLessThan(way[0] === 'raw' ? 12 : 4);
  });
});
