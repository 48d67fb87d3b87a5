import type { AnswerPiece } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';
import { readContent, readReasoning } from './read-content.js';
import { readUsage } from './read-usage.js';
import { readWrittenCalls } from './read-written-calls.js';

/** A chunk or a whole answer in the shape of chat completions, or of the completions before them; only the first choice counts. */
export function readChatChunk(chunk: JsonRecord, isWhole: boolean): AnswerPiece {
  const choice = firstChoice(chunk['choices']);
  const usage = readUsage(chunk) ?? readUsage(choice);
  if (choice === undefined) return { parts: [], calls: [], usage };
  const message = messageOf(choice, isWhole);
  const content = readContent(message['content']);
  const refusal = content.length === 0 ? readContent(message['refusal']) : [];
  return {
    parts: [...readReasoning(message), ...content, ...refusal, ...readContent(choice['text'])],
    calls: readWrittenCalls(message),
    finish: typeof choice['finish_reason'] === 'string' ? choice['finish_reason'] : undefined,
    usage,
  };
}

/** Where several answers were made at once the others are left; a host that numbers none means the one it gives. */
function firstChoice(choices: unknown): JsonRecord | undefined {
  if (!Array.isArray(choices)) return undefined;
  let unnumbered: JsonRecord | undefined;
  for (const choice of choices) {
    if (!isRecord(choice)) continue;
    if (choice['index'] === 0) return choice;
    if (typeof choice['index'] !== 'number') unnumbered ??= choice;
  }
  return unnumbered;
}

/** Perplexity sends both: in a stream the message is all that came so far, in a whole answer the delta is empty. */
function messageOf({ message, delta }: JsonRecord, isWhole: boolean): JsonRecord {
  const [first, second] = isWhole ? [message, delta] : [delta, message];
  if (isRecord(first)) return first;
  return isRecord(second) ? second : {};
}
