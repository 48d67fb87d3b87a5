import type { AnswerPiece } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';
import { readChatChunk } from './read-chat-chunk.js';
import { readOllamaChunk } from './read-ollama-chunk.js';
import { readWorkersAiChunk } from './read-workers-ai-chunk.js';

/** What a parsed chunk, line or answer brings, by the shape it has; `undefined` where it has none that is known. `chosen` is the choice read before. */
export function readChunk(value: unknown, isWhole: boolean, chosen?: unknown): AnswerPiece | undefined {
  const chunk = unwrap(value);
  if (chunk === undefined) return undefined;
  if (Array.isArray(chunk['choices']) && chunk['choices'].length > 0) return readChatChunk(chunk, isWhole, chosen);
  if (isRecord(chunk['message']) || typeof chunk['done'] === 'boolean') return readOllamaChunk(chunk);
  if ('response' in chunk || 'tool_calls' in chunk) return readWorkersAiChunk(chunk);
  if (typeof chunk['generated_text'] === 'string') return readWorkersAiChunk({ response: chunk['generated_text'] });
  return 'choices' in chunk || 'usage' in chunk || 'x_groq' in chunk ? readChatChunk(chunk, isWhole) : undefined;
}

/** The answer inside Workers AI's envelope, or inside TGI's list of one. */
function unwrap(value: unknown): JsonRecord | undefined {
  const only: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(only)) return undefined;
  const inner = only['result'];
  return 'success' in only && isRecord(inner) ? inner : only;
}
