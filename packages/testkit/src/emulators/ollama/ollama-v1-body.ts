import { z } from 'zod/v4';

import type { ChatMessage } from '../chat/chat-messages.js';
import { looseMessages, looseTool, stopTexts } from '../self-hosted/loose-chat-body.js';
import { badOllamaRequest } from './ollama-native-body.js';

/** A body of `/v1/chat/completions`; `tool_choice` and all else that is not here passes unseen. */
export const ollamaV1Body = z.object({
  model: z.string().min(1),
  messages: looseMessages(z.string()),
  tools: z.array(looseTool).nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  max_tokens: z.int().nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  seed: z.int().nullish(),
  stop: stopTexts,
  response_format: z
    .object({ type: z.string(), json_schema: z.object({ schema: z.record(z.string(), z.unknown()) }).nullish() })
    .nullish(),
});

/** A body that was let in. */
export type OllamaV1Body = z.infer<typeof ollamaV1Body>;

/** Refuses content that is null without calls beside it, and replayed arguments that are no JSON object. */
export function checkOllamaV1Messages(messages: readonly ChatMessage[]): void {
  for (const { content, tool_calls: calls } of messages) {
    if ((content ?? null) === null && !calls?.length) throw badOllamaRequest('invalid message content type: <nil>');
    for (const { function: called } of calls ?? []) checkArguments(String(called.arguments));
  }
}

function checkArguments(text: string): void {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  } catch {
    // Refused below, as anything else that is no object.
  }
  throw badOllamaRequest('invalid tool call arguments');
}

/** The schema of `response_format`. */
export function readOllamaV1Format({ response_format: format }: OllamaV1Body): unknown {
  if (format?.type === 'json_object') return { type: 'object' };
  return format?.type === 'json_schema' ? format.json_schema?.schema : undefined;
}
