import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, tool } from '@windrose/core';
import type { HostDelta } from '@windrose/core/host';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { errorOf, resultsIn } from './told-by.js';

const seen: unknown[] = [];
const look = tool({
  name: 'look',
  description: 'Looks.',
  effect: 'read',
  input: z.object({ n: z.unknown() }),
  execute: (input) => void seen.push(input),
});

async function read(answer: ScriptedAnswer, limits = {}): Promise<string[]> {
  seen.length = 0;
  const { state } = await new Agent({ host: new ScriptedHost([answer, 'Done.']), tools: [look], limits }).run('Go.');
  expect(new Set(state.messages.flatMap((message) => (message.role === 'tool' ? [message.callId] : []))).size).toBe(
    state.toolCalls,
  );
  return resultsIn(state.messages).map(({ content }) => String(JSON.parse(content)));
}

const call = (name: string, given: unknown = {}): ScriptedAnswer => ({ calls: [{ name, arguments: given }] });
const pieces = (...deltas: Omit<Extract<HostDelta, { type: 'tool-call' }>, 'type'>[]): ScriptedAnswer => [
  ...deltas.map((delta) => ({ type: 'tool-call', ...delta }) as const),
  { type: 'finish', reason: 'tool-calls' },
];

describe('a hostile call', () => {
  it('of a tool that does not exist is told what tools there are', async () => {
    for (const name of ['delete_all', '__proto__', 'constructor', 'toString', '', 'LOOK']) {
      expect(await read(call(name))).toEqual([`Error: There is no tool named "${name}". The tools are: look.`]);
    }
    expect(seen).toEqual([]);
  });

  it('with a "__proto__" key reaches no tool', async () => {
    const [told] = await read(call('look', '{"n": {"\\u005f_proto__": {"admin": true}}}'));
    expect(told).toMatch(/refused for the key "__proto__"/);
    expect(seen).toEqual([]);
    expect('admin' in {}).toBe(false);
  });

  it('nested deeper than 64 levels reaches no tool', async () => {
    expect(await read(call('look', `{"n": ${'['.repeat(64)}${']'.repeat(64)}}`))).toEqual([
      'Error: The arguments of look are nested deeper than 64 levels. Call again with a JSON object.',
    ]);
    expect(seen).toEqual([]);
  });

  it('longer than a million characters ends the answer, or is told where the limit is higher', async () => {
    const long = call('look', `{"n": "${'x'.repeat(1_000_000)}"}`);
    const error = await errorOf(new Agent({ host: new ScriptedHost([long]), tools: [look] }).run('Go.'));
    expect(error).toMatchObject({ code: 'STREAM', kind: 'oversize' });
    expect(await read(long, { answerChars: 2_000_000 })).toEqual([
      'Error: The arguments of look are longer than 1000000 characters. Call again with a JSON object.',
    ]);
    expect(seen).toEqual([]);
  });
});

describe('hostile calls in one answer', () => {
  it('that are ten thousand end the run, or are all answered where the limits are higher', async () => {
    const calls = Array.from({ length: 10_000 }, (_, n) => ({ name: 'look', arguments: { n } }));
    expect(await errorOf(new Agent({ host: new ScriptedHost([{ calls }]), tools: [look] }).run('Go.'))).toMatchObject({
      limit: 'callsPerTurn',
    });
    expect(await read({ calls }, { callsPerTurn: 10_000, toolCalls: 10_000 })).toHaveLength(10_000);
    expect(seen).toHaveLength(10_000);
  });

  it('that share an id each have one of their own', async () => {
    const calls = [1, 2, 3].map((n) => ({ id: 'Ab3dEf6hI', name: 'look', arguments: { n } }));
    expect(await read({ calls })).toEqual(['null', 'null', 'null']);
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('with an id of an earlier answer have a new one', async () => {
    const answer: ScriptedAnswer = { calls: [{ id: 'Ab3dEf6hI', name: 'look', arguments: {} }] };
    const { state } = await new Agent({ host: new ScriptedHost([answer, answer, 'Done.']), tools: [look] }).run('Go.');
    expect(state.messages.flatMap((message) => (message.role === 'tool' ? [message.callId] : []))).toEqual([
      'Ab3dEf6hI',
      '000000002',
    ]);
  });

  it('under any index are the same calls', async () => {
    const first = { id: 'a', name: 'look', arguments: '{"n": 1}' };
    const second = { id: 'b', name: 'look', arguments: '{"n": 2}' };
    for (const [one, two] of [
      [-1, -2],
      [2 ** 53, 5],
      [0, 0],
      [1.5, Number.NaN],
    ] as const) {
      await read(pieces({ index: one, ...first }, { index: two, ...second }));
      expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
    }
    await read(pieces(first, second));
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('without a name, an id or arguments are answered all the same', async () => {
    expect(await read(pieces({ index: 0 }, { index: 1 }))).toEqual(
      Array(2).fill('Error: There is no tool named "". The tools are: look.'),
    );
  });
});
