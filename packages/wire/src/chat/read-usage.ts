import type { Usage } from '@windrose/core/host';
import { isRecord } from './is-record.js';

/** The tokens a chunk or an answer reports, wherever they stand; numbers that cannot be a count are passed over. */
export function readUsage(place: unknown): Usage | undefined {
  if (!isRecord(place)) return undefined;
  const { usage, x_groq: groq } = place;
  const counts =
    countsOf(usage, 'prompt_tokens', 'completion_tokens') ?? countsOf(usage, 'input_tokens', 'output_tokens');
  // Groq's place for the usage of a stream.
  return counts ?? readUsage(groq);
}

/** Two counts by their keys; one that is missing is what the total leaves, or 0. */
export function countsOf(usage: unknown, input: string, output: string): Usage | undefined {
  if (!isRecord(usage)) return undefined;
  const inputTokens = countOf(usage[input]);
  const outputTokens = countOf(usage[output]);
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  const total = countOf(usage['total_tokens']) ?? 0;
  return {
    inputTokens: inputTokens ?? Math.max(0, total - (outputTokens ?? 0)),
    outputTokens: outputTokens ?? Math.max(0, total - (inputTokens ?? 0)),
  };
}

/** A whole number from 0, else `undefined`. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
