import type { FinishReason } from '@windrose/core/host';

const reasons: ReadonlyMap<string, FinishReason> = new Map<string, FinishReason>([
  ['tool_calls', 'tool-calls'],
  ['tool_call', 'tool-calls'],
  ['tool', 'tool-calls'],
  ['tool_use', 'tool-calls'],
  ['function_call', 'tool-calls'],
  ['length', 'length'],
  ['model_length', 'length'],
  ['max_tokens', 'length'],
  ['max_length', 'length'],
  ['max_output_tokens', 'length'],
  ['content_filter', 'filtered'],
  ['content_filtered', 'filtered'],
  ['safety', 'filtered'],
  ['guardrail', 'filtered'],
]);

/** Our word for a host's; one that is not known ended the answer like any other. */
export function readFinishReason(word: string): FinishReason {
  return reasons.get(word.toLowerCase()) ?? 'stop';
}

/** Whether a host's word for the end is that it failed. */
export function isFailure(word: string): boolean {
  return /^(error|failed|failure)$/i.test(word);
}
