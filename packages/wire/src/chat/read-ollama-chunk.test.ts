import { describe, expect, it } from 'vitest';
import { gather, type Gathered } from '../../test/exchange-rows.js';
import { ChatAnswerReader } from './chat-answer-reader.js';

function stream(...chunks: readonly object[]): Promise<Gathered> {
  const reader = new ChatAnswerReader(() => undefined);
  const deltas = chunks.flatMap((chunk) => reader.readChunk(chunk));
  reader.markEnd();
  return gather([...deltas, ...reader.end()]);
}

describe("answers in Ollama's own shape", () => {
  it('end with done, and have whole calls with objects as arguments', async () => {
    const found = await stream(
      {
        message: { role: 'assistant', content: '', tool_calls: [{ function: { name: 'f', arguments: { a: 1 } } }] },
        done: false,
      },
      { message: { content: '' }, done: true, done_reason: 'length', prompt_eval_count: 5, eval_count: 3 },
    );
    expect(found).toMatchObject({
      calls: [{ name: 'f', arguments: '{"a":1}' }],
      usage: { inputTokens: 5, outputTokens: 3 },
      finishes: ['length'],
    });
  });

  it('have no finish where no line says done', async () => {
    const reader = new ChatAnswerReader(() => undefined);
    reader.readChunk({ response: 'a', done: false });
    expect([reader.isEnded, reader.end()]).toEqual([false, []]);
  });
});
