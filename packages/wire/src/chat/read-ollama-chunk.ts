import type { AnswerPiece } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';
import { readContent, readReasoning } from './read-content.js';
import { countsOf } from './read-usage.js';
import { readWrittenCalls } from './read-written-calls.js';

/** A line or a whole answer of Ollama's own API, of `/api/chat` or `/api/generate` (Ollama documentation). */
export function readOllamaChunk(line: JsonRecord): AnswerPiece {
  const message = isRecord(line['message']) ? line['message'] : line;
  const isLast = line['done'] === true;
  const reason = line['done_reason'];
  return {
    parts: [...readReasoning(message), ...readContent(message['content'] ?? line['response'])],
    calls: readWrittenCalls(message),
    usage: countsOf(line, 'prompt_eval_count', 'eval_count'),
    isLast,
    ...(isLast && { finish: typeof reason === 'string' ? reason : 'stop' }),
  };
}
