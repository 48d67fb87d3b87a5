import type { AnswerPiece } from './answer-piece.js';
import type { JsonRecord } from './is-record.js';
import { readContent } from './read-content.js';
import { readUsage } from './read-usage.js';
import { readWrittenCalls } from './read-written-calls.js';

/**
 * A chunk or an answer in Workers AI's own shape, out of its envelope (Workers AI documentation): `response` is text, a number, `null`,
 * or the parsed value of an answer in JSON.
 */
export function readWorkersAiChunk(chunk: JsonRecord): AnswerPiece {
  const { response, finish_reason: finish } = chunk;
  // A list is an answer in JSON here, never parts.
  const parts = Array.isArray(response) ? readContent(JSON.stringify(response)) : readContent(response);
  return {
    parts,
    calls: readWrittenCalls(chunk),
    finish: typeof finish === 'string' ? finish : undefined,
    usage: readUsage(chunk),
  };
}
