import { z } from 'zod/v4';

import { HostRefusal } from '../self-hosted/host-refusal.js';
import { looseMessages, looseTool, stopTexts } from '../self-hosted/loose-chat-body.js';

const schema = z.record(z.string(), z.unknown());
const sampling = {
  stream: z.boolean().nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  top_k: z.int().nullish(),
  min_p: z.number().nullish(),
  seed: z.int().nullish(),
  stop: stopTexts,
  max_tokens: z.int().nullish(),
  n_predict: z.int().nullish(),
  grammar: z.string().nullish(),
  json_schema: schema.nullish(),
};

/** A body of `/v1/chat/completions`; unknown keys pass unseen. */
export const llamaChatBody = z.object({
  ...sampling,
  model: z.string().nullish(),
  messages: looseMessages(z.string()),
  tools: z.array(looseTool).nullish(),
  tool_choice: z.union([z.string(), schema]).nullish(),
  parallel_tool_calls: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  max_completion_tokens: z.int().nullish(),
  response_format: z
    .object({
      type: z.string(),
      schema: schema.nullish(),
      json_schema: z.object({ schema: schema.nullish() }).nullish(),
    })
    .nullish(),
});

/** A body of `/completion`: the prompt is taken as it is. */
export const llamaPromptBody = z.object({
  ...sampling,
  prompt: z.union([z.string(), z.array(z.union([z.string(), z.int()]))]),
});

/** A chat body that was let in. */
export type LlamaChatBody = z.infer<typeof llamaChatBody>;

/** A prompt body that was let in. */
export type LlamaPromptBody = z.infer<typeof llamaPromptBody>;

/** A refusal of a request, in the server's word for it. */
export function invalidRequest(message: string): HostRefusal {
  return new HostRefusal(400, 'invalid_request_error', message);
}

/** Reads a body or refuses it with status 400. */
export function readLlamaBody<Schema extends z.ZodType>(form: Schema, body: unknown): z.output<Schema> {
  const parsed = form.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidRequest(`'${issue?.path.join('.') ?? ''}': ${issue?.message ?? 'invalid'}`);
}
