import type { ModelPrompt } from '../../scripted-model.js';
import type { ChatMessage } from '../chat/chat-messages.js';
import { showMessages } from '../chat/chat-messages.js';
import { countPromptTokens } from '../self-hosted/count-prompt-tokens.js';
import type { LooseTool } from '../self-hosted/loose-chat-body.js';

/** What the model gets to see, and how many tokens of it the server says it read. */
export interface FittedPrompt {
  readonly prompt: ModelPrompt;
  readonly promptTokens: number;
}

/**
 * Cuts a prompt to the window without a word: the tool list goes, then the oldest messages, then the front of the last
 * one (Ollama documentation; the loss of the tools is inferred there).
 */
export function fitOllamaWindow(
  messages: readonly ChatMessage[],
  tools: readonly LooseTool[],
  { schema, window }: { readonly schema: unknown; readonly window: number },
): FittedPrompt {
  const bound = schema === undefined ? {} : { schema };
  const whole = { messages: showMessages(messages), toolNames: tools.map((tool) => tool.function.name), ...bound };
  const wholeTokens = countPromptTokens(whole, tools);
  if (wholeTokens <= window) return { prompt: whole, promptTokens: wholeTokens };
  let kept = whole.messages;
  const count = (): number => countPromptTokens({ messages: kept, toolNames: [] }, []);
  while (kept.length > 1 && count() > window) kept = kept.slice(1);
  kept = kept.map(({ role, text }) => ({ role, text: count() > window ? text.slice(-window * 4) : text }));
  return { prompt: { messages: kept, toolNames: [], ...bound }, promptTokens: count() };
}
