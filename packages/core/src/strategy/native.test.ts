import { describe, expect, it } from 'vitest';
import { StreamError } from '../errors.js';
import type { HostDelta, ModelEvent, TurnShape } from '../host/index.js';
import type { Message } from '../message.js';
import { scriptedCapabilities } from '../testing.js';
import { cutOff } from './answered-calls.js';
import { native } from './native.js';

const shape: TurnShape = { tools: [], toolChoice: 'auto', outputWay: 'none' };

function decode(deltas: readonly HostDelta[], taken: readonly string[] = []): ModelEvent[] {
  const decoder = native.prepare(shape, scriptedCapabilities).decoder(new Set(taken));
  return [...deltas.flatMap((delta) => decoder.push(delta)), ...decoder.end()];
}

const call = { type: 'tool-call', index: 0, id: 'Ab3dEf6hI', name: 'look', arguments: '{}' } as const;
const whole = { type: 'tool-call', id: 'Ab3dEf6hI', name: 'look', arguments: '{}' } as const;
const finish = (reason: 'stop' | 'tool-calls' | 'length' | 'filtered'): HostDelta => ({ type: 'finish', reason });

describe('a native request', () => {
  const output = { name: 'answer', schema: { type: 'object' } };
  const messages: Message[] = [{ role: 'user', parts: [{ type: 'text', text: 'Hi.' }] }];

  it('hands messages, tools and settings on as they are', () => {
    const tools = [{ name: 'look', description: 'Looks.', parameters: {} }];
    const asked = native.prepare(
      { ...shape, tools, toolChoice: { name: 'look' }, parallelCalls: false },
      scriptedCapabilities,
    );
    expect(asked.encode(messages, { seed: 1 })).toEqual({
      kind: 'chat',
      messages,
      tools,
      toolChoice: { name: 'look' },
      parallelCalls: false,
      sampling: { seed: 1 },
    });
  });

  it('gives the schema to the host, or says it in words', () => {
    const bound = native.prepare({ ...shape, output, outputWay: 'schema' }, scriptedCapabilities).encode(messages, {});
    expect(bound).toMatchObject({ output, messages });
    const said = native.prepare({ ...shape, output, outputWay: 'words' }, scriptedCapabilities).encode(messages, {});
    expect('output' in said).toBe(false);
    expect(said).toMatchObject({
      messages: [{ parts: [{ text: 'Hi.\n\nAnswer with JSON that fits this schema: {"type":"object"}' }] }],
    });
  });

  it('asks the host for JSON of any shape where that is the way, and says the schema in words', () => {
    const asked = native.prepare({ ...shape, output, outputWay: 'json' }, scriptedCapabilities).encode(messages, {});
    expect(asked).toMatchObject({ output: 'json' });
    expect(JSON.stringify(asked)).toContain('fits this schema');
  });

  it('sends arguments that were never JSON as an empty object, and leaves the conversation as it is', () => {
    const parts = [
      { ...whole, arguments: '{"a"' },
      { ...whole, arguments: '' },
      { ...whole, arguments: '{"a": 1}' },
    ] as const;
    const told: Message = { role: 'assistant', parts };
    const request = native.prepare(shape, scriptedCapabilities).encode([...messages, told], {});
    const sent = request.kind === 'chat' ? request.messages : [];
    expect(sent[1]).toMatchObject({ parts: [{ arguments: '{}' }, { arguments: '{}' }, { arguments: '{"a": 1}' }] });
    expect(told.parts[0]?.type === 'tool-call' && told.parts[0].arguments).toBe('{"a"');
  });
});

describe('a native answer', () => {
  it('shows text and thoughts as they come, and calls once it is finished', () => {
    const deltas: HostDelta[] = [
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'I ' },
      { type: 'text', text: '' },
      call,
      { type: 'text', text: 'look.' },
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } },
      finish('tool-calls'),
    ];
    expect(decode(deltas)).toEqual([
      { type: 'reasoning-delta', text: 'Hm.' },
      { type: 'text-delta', text: 'I ' },
      { type: 'text-delta', text: 'look.' },
      { type: 'usage', usage: { inputTokens: 1, outputTokens: 2 } },
      { type: 'tool-call', call: whole },
      { type: 'finish', reason: 'tool-calls' },
    ]);
  });

  it('ended for its calls where there are any, and by itself where there are none, whatever the host says', () => {
    expect(decode([call, finish('stop')]).at(-1)).toEqual(finish('tool-calls'));
    expect(decode([finish('tool-calls')])).toEqual([finish('stop')]);
    expect(decode([finish('filtered')])).toEqual([finish('filtered')]);
  });

  it('counts the first finish', () => {
    expect(decode([finish('length'), finish('stop')])).toEqual([finish('length')]);
  });

  it('has no call to run where it was cut at the token limit', () => {
    expect(decode([call, finish('length')])[0]).toEqual({ type: 'tool-call', call: whole, problem: cutOff });
  });

  it('is an error where the host never said that it is finished', () => {
    expect(() => decode([{ type: 'text', text: 'Half an' }, call])).toThrow(StreamError);
    expect(() => decode([])).toThrow(/finish/);
  });

  it('gives a new id to a call whose id is taken', () => {
    expect(decode([call, finish('stop')], ['Ab3dEf6hI'])[0]).toMatchObject({ call: { id: '000000002' } });
  });
});
