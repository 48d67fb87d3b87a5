import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../host/capabilities.js';
import type { HostDelta } from '../host/host.js';
import type { ModelEvent, TurnShape } from '../host/strategy.js';
import type { Message } from '../message.js';
import { scriptedCapabilities } from '../testing.js';
import { nativeReadingText } from './native-reading-text.js';

const tool = {
  name: 'see',
  description: 'Sees.',
  parameters: { type: 'object', properties: { a: { type: 'integer' } } },
};
const shape: TurnShape = { tools: [tool], toolChoice: 'auto', outputWay: 'none' };
const prepared = (can: Partial<Capabilities> = {}) =>
  nativeReadingText.prepare(shape, { ...scriptedCapabilities, ...can });

function read(deltas: readonly HostDelta[]): ModelEvent[] {
  const decoder = prepared().decoder(new Set());
  return [...deltas, { type: 'finish', reason: 'stop' } as const]
    .flatMap((delta) => decoder.push(delta))
    .concat(decoder.end());
}

const calls = (events: readonly ModelEvent[]) =>
  events.flatMap((event) =>
    event.type === 'tool-call' ? [{ name: event.call.name, arguments: event.call.arguments }] : [],
  );
const text = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

describe('a native request to a choosy host', () => {
  it('has the conversation as the host takes it', () => {
    const call = { type: 'tool-call', id: '000000001', name: 'see', arguments: '{"a":1}' } as const;
    const answered: Message[] = [
      { role: 'user', parts: [{ type: 'text', text: 'Look.' }] },
      { role: 'assistant', parts: [{ type: 'text', text: 'I look.' }, call] },
      { role: 'tool', callId: call.id, name: 'see', content: '"A cat."', isError: false },
    ];
    const sentTo = (roles: 'free' | 'mistral'): readonly Message[] => {
      const request = prepared({ roles }).encode(answered, {});
      return request.kind === 'chat' ? request.messages : [];
    };
    expect(sentTo('free')).toBe(answered);
    expect(sentTo('mistral').map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant', 'tool']);
  });
});

describe('an answer of a host with tools', () => {
  it('gives the calls that were left in its text, and shows the rest', () => {
    const events = read([{ type: 'text', text: 'I look. [TOOL_CALLS] [{"name": "see", "arguments": {"a": 1}}]' }]);
    expect(calls(events)).toEqual([{ name: 'see', arguments: '{"a":1}' }]);
    expect(text(events).trim()).toBe('I look.');
  });

  it.each([
    ['nothing', undefined, '{}'],
    ['JSON written twice', '"{\\"a\\": 1}"', '{"a": 1}'],
  ])('gives it once too where its arguments came as %s', (_, given, inText) => {
    const native: HostDelta = { type: 'tool-call', index: 0, name: 'see', ...(given && { arguments: given }) };
    const written: HostDelta = { type: 'text', text: `[TOOL_CALLS] [{"name": "see", "arguments": ${inText}}]` };
    expect(calls(read([written, native]))).toHaveLength(1);
  });

  it('gives a call once that came both ways', () => {
    const native: HostDelta = { type: 'tool-call', index: 0, id: 'x', name: 'see', arguments: '{"a": 1}' };
    const written: HostDelta = { type: 'text', text: '[TOOL_CALLS] [{"name": "see", "arguments": {"a": 1}}]' };
    expect(calls(read([written, native]))).toHaveLength(1);
    const other: HostDelta = { type: 'text', text: '[TOOL_CALLS] [{"name": "see", "arguments": {"a": 2}}]' };
    expect(calls(read([other, native]))).toHaveLength(2);
  });
});
