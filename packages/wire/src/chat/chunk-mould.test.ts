import type { HostDelta } from '@windrose/core/host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChatAnswerReader } from './chat-answer-reader.js';
import { ChunkMould } from './chunk-mould.js';

const seed = Number(process.env['WINDROSE_SEED'] ?? 7);

const text = fc.oneof(
  fc.constantFrom(' word', 'a', '', '"', '\\', '\n', '","role":"x', '~', 'content', 'id', '😀', '\u2028', '{"a": "'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** What hosts write around a text: the same each time, or never. */
const shapes: readonly ((text: string, turn: number) => unknown)[] = [
  (content) => ({ id: 'c-1', choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
  (content, turn) => ({ id: 'c-1', created: turn, choices: [{ index: 0, delta: { content } }] }),
  (content) => ({ id: 'c-1', choices: [{ index: 0, delta: { content, role: 'assistant' } }] }),
  (content) => ({ id: content, choices: [{ index: 0, delta: { content } }] }),
  (reasoning) => ({ choices: [{ index: 0, delta: { reasoning } }] }),
  (content) => ({ choices: [{ index: 0, delta: { content, reasoning_content: content } }] }),
  (content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }] }),
  (content) => ({ choices: [{ index: 0, delta: { content } }], usage: { prompt_tokens: 1, completion_tokens: 2 } }),
  (content) => ({ choices: [{ index: 0, delta: { content: [{ type: 'text', text: content }] } }] }),
  (content) => ({ choices: [{ index: 1, delta: { content } }] }),
  (name) => ({ choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { name, arguments: name } }] } }] }),
  (args) => ({ choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { arguments: args } }] } }] }),
  (args) => ({ choices: [{ index: 0, delta: { tool_calls: [{ index: 1, function: { arguments: args } }] } }] }),
  (args, turn) => ({ choices: [{ delta: { tool_calls: [{ id: `c${turn}`, function: { arguments: args } }] } }] }),
  (args) => ({ choices: [{ index: 0, delta: { tool_calls: [{ function: { arguments: args } }] } }] }),
  (args) => ({
    choices: [{ delta: { tool_calls: [0, 1].map((index) => ({ index, function: { arguments: args } })) } }],
  }),
  (args) => ({
    choices: [{ index: 0, delta: { content: 'a', tool_calls: [{ index: 0, function: { arguments: args } }] } }],
  }),
  (response) => ({ response, p: 'abcd' }),
  (response) => ({ response, p: response }),
  (content) => ({ message: { role: 'assistant', content }, done: false }),
  (content) => ({ choices: [{ index: 0, text: content }] }),
];
const spellings: readonly ((chunk: unknown) => string)[] = [
  (chunk) => JSON.stringify(chunk),
  (chunk) => JSON.stringify(chunk, undefined, 1),
  (chunk) =>
    JSON.stringify(chunk).replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (chunk) => JSON.stringify(chunk).replaceAll('content', '\\u0063ontent'),
];

/** The deltas of chunks, with what fits a mould cut out, and how many did. */
function readMoulded(chunks: readonly string[]): { readonly deltas: HostDelta[]; readonly fitted: number } {
  const mould = new ChunkMould();
  const reader = new ChatAnswerReader(() => undefined);
  let fitted = 0;
  const deltas = chunks.flatMap((chunk) => {
    const known = mould.read(chunk);
    if (known !== undefined) {
      fitted += 1;
      return 'arguments' in known ? reader.readCalls([known]) : [known];
    }
    const brought = reader.readChunk(JSON.parse(chunk));
    mould.learn(chunk, brought);
    return brought;
  });
  return { deltas: [...deltas, ...reader.end()], fitted };
}

function readPlainly(chunks: readonly string[]): HostDelta[] {
  const reader = new ChatAnswerReader(() => undefined);
  return [...chunks.flatMap((chunk) => reader.readChunk(JSON.parse(chunk))), ...reader.end()];
}

describe('a mould', () => {
  it('changes nothing of what chunks bring', () => {
    const stretch = fc.record({
      shape: fc.constantFrom(...shapes),
      spelling: fc.constantFrom(...spellings),
      texts: fc.array(text, { maxLength: 8 }),
    });
    let fitted = 0;
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
        const chunks = stretches.flatMap(({ shape, spelling, texts }) =>
          texts.map((each, turn) => spelling(shape(each, turn))),
        );
        const read = readMoulded(chunks);
        fitted += read.fitted;
        expect(read.deltas).toEqual(readPlainly(chunks));
      }),
      { numRuns: 3000, seed },
    );
    expect(fitted).toBeGreaterThan(1000);
  });

  it('is made of the third chunk of a text, and what fits is not parsed again', () => {
    const [shape] = shapes;
    const chunks = [' a', ' b', ' c', ' d', ' "e"', ''].map((each) => JSON.stringify(shape?.(each, 0)));
    expect(readMoulded(chunks).fitted).toBe(2);
  });

  it('is made of the arguments of a call, too, for each call anew', () => {
    const chunk = (index: number, args: string): string =>
      JSON.stringify({ choices: [{ delta: { tool_calls: [{ index, function: { arguments: args } }] } }] });
    const begin = (index: number): string =>
      JSON.stringify({
        choices: [{ delta: { tool_calls: [{ index, id: `c${index}`, function: { name: 'f', arguments: '' } }] } }],
      });
    const chunks = [0, 1].flatMap((index) => [
      begin(index),
      ...['{"a', '": "', 'b', '"}'].map((args) => chunk(index, args)),
    ]);
    const read = readMoulded(chunks);
    expect(read.deltas).toEqual(readPlainly(chunks));
    expect(read.fitted).toBe(4);
  });

  it.each([
    ['ends within the text', (chunk: string) => chunk.slice(0, -30)],
    ['has a member more', (chunk: string) => chunk.replace('" d"', '" d","refusal":"no"')],
    ['has no text', (chunk: string) => chunk.replace('" d"', 'null')],
    ['ends its answer', (chunk: string) => chunk.replace('"finish_reason":null', '"finish_reason":"stop"')],
  ])('is not taken for a chunk that %s', (_, change) => {
    const mould = new ChunkMould();
    const chunk = (each: string): string => JSON.stringify(shapes[0]?.(each, 0));
    for (const each of [' a', ' b', ' c']) mould.learn(chunk(each), [{ type: 'text', text: each }]);
    expect(mould.read(chunk(' d'))).toEqual({ type: 'text', text: ' d' });
    expect(mould.read(change(chunk(' d')))).toBeUndefined();
  });

  it('is given up for a host that writes each chunk in another way', () => {
    const mould = new ChunkMould();
    const chunk = (turn: number): string =>
      JSON.stringify({ id: turn, choices: [{ index: 0, delta: { content: 'x' } }] });
    for (let turn = 0; turn < 20; turn++) mould.learn(chunk(turn), [{ type: 'text', text: 'x' }]);
    expect(mould.read(chunk(9))).toEqual({ type: 'text', text: 'x' });
    expect(mould.read(chunk(19))).toBeUndefined();
  });
});
