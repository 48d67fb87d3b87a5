import { HostRefusal } from '../self-hosted/host-refusal.js';

/** Refuses a prompt that fills the window (ggml-org/llama.cpp#16486); else the tokens an answer may have, −1 being all the rest. */
export function fitLlamaPrompt(promptTokens: number, contextTokens: number, wanted: number): number {
  const room = contextTokens - promptTokens;
  if (room > 0) return wanted < 0 ? room : Math.min(wanted, room);
  const message = 'the request exceeds the available context size, try increasing it';
  const details = { n_prompt_tokens: promptTokens, n_ctx: contextTokens };
  throw new HostRefusal(400, 'exceed_context_size_error', message, details);
}
