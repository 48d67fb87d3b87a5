import type { AnswerPiece } from './answer-piece.js';
import { isRecord, type JsonRecord } from './is-record.js';
import { readContent, readReasoning } from './read-content.js';
import { readUsage } from './read-usage.js';
import { readWrittenCalls } from './read-written-calls.js';

/** A chunk or a whole answer in the shape of chat completions, or of the completions before them; only one choice counts. */
export function readChatChunk(chunk: JsonRecord, isWhole: boolean, chosen?: unknown): AnswerPiece {
  const choice = chooseOne(chunk['choices'], chosen);
  const usage = readUsage(chunk) ?? readUsage(choice);
  if (choice === undefined) return { parts: [], calls: [], usage };
  const message = messageOf(choice, isWhole);
  // Only one of them: Together says the same beside the delta once more, as the text of a completion.
  const said = [message['content'], message['refusal'], choice['text']].find((each) => String(each ?? '') !== '');
  return {
    parts: [...readReasoning(message), ...readContent(said)],
    calls: readWrittenCalls(message),
    finish: typeof choice['finish_reason'] === 'string' ? choice['finish_reason'] : undefined,
    usage,
    choice: choice['index'] ?? undefined,
  };
}

/**
 * Where several answers were made at once the others are left: what counts is number 0, or the first where there is none, for some proxies
 * number from 1; and in a stream the one that was chosen before. A host that numbers none means the one it gives.
 */
function chooseOne(choices: unknown, chosen: unknown): JsonRecord | undefined {
  const all = Array.isArray(choices) ? choices.filter(isRecord) : [];
  const one = all.find(({ index }) => (index ?? chosen) === (chosen ?? 0));
  return one ?? (chosen === undefined ? all[0] : undefined);
}

/** Perplexity sends both: in a stream the message is all that came so far, in a whole answer the delta is empty. */
function messageOf({ message, delta }: JsonRecord, isWhole: boolean): JsonRecord {
  const [first, second] = isWhole ? [message, delta] : [delta, message];
  if (isRecord(first)) return first;
  return isRecord(second) ? second : {};
}
