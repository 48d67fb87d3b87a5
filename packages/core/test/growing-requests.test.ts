import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Capabilities,
  HostRequest,
  MistralFormat,
  PreparedStrategy,
  Strategy,
  ToolSpec,
} from '../src/host/index.js';
import type { Message } from '../src/message.js';
import { constrained } from '../src/strategy/constrained.js';
import { emulated } from '../src/strategy/emulated.js';
import { native } from '../src/strategy/native.js';
import { nativeReadingText } from '../src/strategy/native-reading-text.js';
import { raw } from '../src/strategy/raw.js';
import { scriptedCapabilities } from '../src/testing.js';
import { histories } from './random-history.js';

const tool: ToolSpec = { name: 'f', description: 'Finds. Much.', parameters: { type: 'object' } };
const schema = { type: 'object', properties: { a: { type: 'string' } } };
const free = scriptedCapabilities;
const prompts = (format: MistralFormat): Capabilities => ({ ...free, raw: format, tools: 'none' });
const ways: readonly [title: string, strategy: Strategy, can: Capabilities][] = [
  ['native, for a host without rules', native, free],
  ['native', nativeReadingText, { ...free, roles: 'mistral', callIds: 'nine' }],
  ['native, in one that takes no tools', nativeReadingText, { ...free, tools: 'none' }],
  ['constrained', constrained, { ...free, output: 'schema', roles: 'alternating' }],
  ['emulated', emulated, { ...free, tools: 'none', roles: 'alternating', systemRole: false }],
  ...(['v1', 'v2', 'v3', 'v7', 'v11', 'v13'] as const).map(
    (format) => [`raw, in ${format}`, raw, prompts(format)] as const satisfies (typeof ways)[number],
  ),
];
/** No limit; one that long conversations break; and one that short ones break too. */
const windows = [undefined, 900, 500];

function prepare(
  strategy: Strategy,
  can: Capabilities,
  contextTokens: number | undefined,
  asks: boolean,
): PreparedStrategy {
  const limits = contextTokens === undefined ? {} : { contextTokens };
  const output = asks
    ? ({ output: { name: 'answer', schema }, outputWay: strategy.outputWay(can, true) } as const)
    : { outputWay: 'none' as const };
  return strategy.prepare({ tools: [tool], toolChoice: 'auto', ...output }, { ...can, limits });
}

/** All that becomes of a conversation: the request and what is said of it, or why there is none. */
function encode(way: PreparedStrategy, messages: readonly Message[]): unknown {
  const notes: string[] = [];
  const note = (code: string, text: string): number => notes.push(`${code}: ${text}`);
  let request: HostRequest;
  try {
    request = way.encode(messages, {}, note);
  } catch (error) {
    return { error: String(error) };
  }
  way.checkUsage?.(request, { inputTokens: 7, outputTokens: 1 }, note);
  return { request, notes };
}

/** More at night: `npm run reliability -- --night`. */
const runs = { numRuns: Number(process.env['HISTORY_RUNS'] ?? 15), seed: Number(process.env['HISTORY_SEED'] ?? 5) };

const exchanges = fc.array(fc.nat(3), { maxLength: 5 }).map((kinds) =>
  kinds.flatMap((kind, index): Message[] => {
    const id = `abcdefg${index}9`;
    const asked: Message = { role: 'user', parts: [{ type: 'text', text: `And ${index}?` }] };
    if (kind === 0) return [{ role: 'assistant', parts: [{ type: 'text', text: 'Yes.' }] }, asked];
    const content = JSON.stringify({ found: 'many words '.repeat(kind * 20), at: 1.5 });
    return [
      { role: 'assistant', parts: [{ type: 'tool-call', id, name: 'f', arguments: '{"a":1}' }] },
      { role: 'tool', callId: id, name: 'f', content, isError: false },
    ];
  }),
);
const conversations = fc
  .record({
    begun: histories,
    went: exchanges,
    odd: fc.option(histories, { freq: 3, nil: [] }),
    on: exchanges,
    steps: fc.array(fc.integer({ min: -2, max: 4 }), { maxLength: 8 }),
  })
  .map(({ begun, went, odd, on, steps }) => {
    const whole: Message[] = [
      { role: 'user', parts: [{ type: 'text', text: 'Find it.' }] },
      ...begun,
      ...went,
      ...odd,
      ...on,
    ];
    let end = 1;
    const lists = steps.map((step) => whole.slice(0, (end = Math.min(Math.max(1, end + step), whole.length))));
    return [...lists, ...Array.from(whole, (_, index) => whole.slice(0, index + 1)).slice(-8)];
  });

describe.each(ways)('a request made %s', (_title, strategy, can) => {
  it('is the same of a conversation that grows as of one that is seen for the first time', () => {
    fc.assert(
      fc.property(conversations, fc.constantFrom(...windows), fc.boolean(), (lists, window, asks) => {
        const way = prepare(strategy, can, window, asks);
        for (const messages of lists) {
          expect(encode(way, messages)).toEqual(encode(prepare(strategy, can, window, asks), messages));
        }
      }),
      runs,
    );
  });
});
