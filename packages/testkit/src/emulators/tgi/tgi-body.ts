import { z } from 'zod/v4';

import { HostRefusal } from '../self-hosted/host-refusal.js';
import { looseMessages, looseTool, stopTexts } from '../self-hosted/loose-chat-body.js';

const object = z.record(z.string(), z.unknown());

/** A body of `/v1/chat/completions`; the model is free text, unknown keys pass unseen. */
export const tgiBody = z.object({
  model: z.string().nullish(),
  messages: looseMessages(z.union([z.string(), object])),
  tools: z.array(looseTool).nullish(),
  tool_choice: z.union([z.string(), z.object({ function: z.object({ name: z.string() }) })]).nullish(),
  response_format: z
    .discriminatedUnion('type', [
      z.object({ type: z.enum(['json_object', 'json']), value: object }),
      z.object({ type: z.literal('json_schema'), value: z.object({ name: z.string().nullish(), schema: object }) }),
      z.object({ type: z.literal('regex'), value: z.string() }),
    ])
    .nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean() }).nullish(),
  max_tokens: z.int().nullish(),
  max_completion_tokens: z.int().nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  presence_penalty: z.number().nullish(),
  frequency_penalty: z.number().nullish(),
  seed: z.int().nonnegative().nullish(),
  stop: stopTexts,
});

/** A body that was let in. */
export type TgiBody = z.infer<typeof tgiBody>;

/** How many texts may end an answer. */
export const maxStopSequences = 4;

/** A request the router will not take. */
export function invalidTgiInput(message: string): HostRefusal {
  return new HostRefusal(422, 'validation', `Input validation error: ${message}`);
}

/** Something is wrong with tools, or with the grammar that stands for them. */
export function tgiToolError(message: string): HostRefusal {
  return new HostRefusal(422, 'tool_error', `Tool error: ${message}`);
}

/** Reads a body and refuses what lies outside the router's ranges. */
export function readTgiBody(given: unknown): TgiBody {
  const parsed = tgiBody.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalidTgiInput(`Failed to deserialize the JSON body: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const body = parsed.data;
  for (const { content, tool_calls: calls } of body.messages) {
    if ((content ?? null) === null && !calls) throw invalidTgiInput('a message has neither content nor tool_calls');
  }
  checkRanges(body);
  return body;
}

function checkRanges(body: TgiBody): void {
  const topP = body.top_p ?? 0.5;
  const stops = typeof body.stop === 'string' ? 1 : (body.stop?.length ?? 0);
  if ((body.temperature ?? 1) < 0) throw invalidTgiInput('`temperature` must be strictly positive');
  if (topP <= 0 || topP >= 1) throw invalidTgiInput('`top_p` must be > 0.0 and < 1.0');
  if ((body.presence_penalty ?? 0) + 2 <= 0) throw invalidTgiInput('`repetition_penalty` must be strictly positive');
  if (stops > maxStopSequences) {
    throw invalidTgiInput(`\`stop\` supports up to ${maxStopSequences} stop sequences. Given: ${stops}`);
  }
  if ((body.max_tokens ?? body.max_completion_tokens ?? 1) <= 0) {
    throw invalidTgiInput('`max_new_tokens` must be strictly positive');
  }
}
