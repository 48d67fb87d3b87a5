import { describe, expect, it } from 'vitest';
import { gather, type Gathered } from '../../test/exchange-rows.js';
import { ChatAnswerReader } from './chat-answer-reader.js';

const envelope = (result: object): object => ({ result, success: true, errors: [], messages: [] });

function whole(answer: object): Promise<Gathered> {
  const reader = new ChatAnswerReader(() => undefined);
  return gather([...(reader.readWhole(answer) ?? []), ...reader.end()]);
}

function stream(...chunks: readonly object[]): Promise<Gathered> {
  const reader = new ChatAnswerReader(() => undefined);
  const deltas = chunks.flatMap((chunk) => reader.readChunk(chunk));
  reader.markEnd();
  return gather([...deltas, ...reader.end()]);
}

describe("answers in Workers AI's own shape", () => {
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

  it('are text with usage, in the envelope and out of it', async () => {
    const meant = { text: 'hi', usage: { inputTokens: 1, outputTokens: 1 }, finishes: ['stop'] };
    expect(await whole(envelope({ response: 'hi', usage }))).toMatchObject(meant);
    expect(await whole({ response: 'hi', usage })).toMatchObject(meant);
  });

  it('are calls with objects as arguments and no id', async () => {
    const found = await whole(envelope({ response: null, tool_calls: [{ name: 'f', arguments: { a: 1 } }] }));
    expect(found).toMatchObject({ text: '', calls: [{ name: 'f', arguments: '{"a":1}' }] });
  });

  it.each([
    ['an object', { a: 1 }, '{"a":1}'],
    ['a list', [{ type: 'a' }], '[{"type":"a"}]'],
    ['a number', 7, '7'],
  ])('are %s in JSON mode, and become text', async (_, response, text) => {
    expect((await whole(envelope({ response }))).text).toBe(text);
  });

  it('may hold an answer of chat completions in the envelope', async () => {
    const inner = { choices: [{ index: 0, message: { content: 'hi' }, finish_reason: 'length' }], usage };
    expect(await whole(envelope(inner))).toMatchObject({ text: 'hi', finishes: ['length'] });
  });

  it('come in chunks with filler, numbers and null', async () => {
    const found = await stream(
      { response: 'h', p: 'abc' },
      { response: null },
      { response: 1 },
      { tool_calls: [], p: 'abc' },
      { response: '', usage },
    );
    expect(found).toMatchObject({ text: 'h1', calls: [], usage: { inputTokens: 1, outputTokens: 1 } });
  });

  it('are said once where a chunk has both shapes', async () => {
    const found = await stream({ response: 'h', choices: [{ index: 0, delta: { content: 'h' } }] });
    expect(found.text).toBe('h');
  });

  it('have calls in fragments that end with one of nothing', async () => {
    const found = await stream(
      { tool_calls: [{ id: 'a', type: 'function', index: 0, function: { name: 'f' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '{"a"' } }] },
      { tool_calls: [{ index: 0, function: { arguments: ':1}' } }] },
      { tool_calls: [{ id: null, type: null, function: { name: null, arguments: '' } }] },
    );
    expect(found.calls).toEqual([{ id: 'a', name: 'f', arguments: '{"a":1}' }]);
  });
});
