import type { ModelPrompt } from '../../scripted-model.js';
import { countTokens, type TokenUsage } from '../../model-answer.js';

/** Counts what a request takes up of the window: its messages, and the tools where the template writes them. */
export function countPromptTokens(prompt: ModelPrompt, tools: readonly unknown[]): number {
  const shown = prompt.toolNames.length > 0 ? JSON.stringify(tools) : '';
  const toolsAsMessage = { ...prompt, messages: [...prompt.messages, { role: 'tools', text: shown }] };
  return countTokens(toolsAsMessage, '').prompt_tokens;
}

/** The usage of an answer whose prompt was counted already. */
export function usageOf(promptTokens: number, answer: string): TokenUsage {
  const completion = Math.ceil(answer.length / 4);
  return { prompt_tokens: promptTokens, completion_tokens: completion, total_tokens: promptTokens + completion };
}
