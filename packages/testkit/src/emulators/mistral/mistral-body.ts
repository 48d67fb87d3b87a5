import { z } from 'zod/v4';

import { responseFormat, streamOptions } from '../chat/chat-body.js';

const parts = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string() }),
    z.strictObject({
      type: z.literal('image_url'),
      image_url: z.union([z.string(), z.looseObject({ url: z.string() })]),
    }),
  ]),
);
const content = z.union([z.string(), parts]);
const call = z.strictObject({
  id: z.string().optional(),
  type: z.literal('function').optional(),
  function: z.strictObject({ name: z.string(), arguments: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
  index: z.int().optional(),
});
const message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('system'), content }),
  z.strictObject({ role: z.literal('user'), content: content.nullable() }),
  z.strictObject({
    role: z.literal('assistant'),
    content: content.nullish(),
    tool_calls: z.array(call).nullish(),
    prefix: z.boolean().optional(),
  }),
  z.strictObject({
    role: z.literal('tool'),
    content: content.nullable(),
    tool_call_id: z.string().nullish(),
    name: z.string().nullish(),
  }),
]);
const tool = z.strictObject({
  type: z.literal('function').optional(),
  function: z.strictObject({
    name: z.string(),
    description: z.string().optional(),
    strict: z.boolean().optional(),
    parameters: z.record(z.string(), z.unknown()),
  }),
});
const toolChoice = z.union([
  z.enum(['auto', 'none', 'any', 'required']),
  z.strictObject({ type: z.literal('function').optional(), function: z.strictObject({ name: z.string() }) }),
]);

/** The chat body as the client's published schema has it (mistralai/client-ts); extra keys are forbidden. */
export const mistralBody = z.strictObject({
  model: z.string(),
  messages: z.array(message),
  temperature: z.number().min(0).max(1.5).nullish(),
  top_p: z.number().min(0).max(1).optional(),
  max_tokens: z.int().min(0).nullish(),
  stream: z.boolean().optional(),
  stream_options: streamOptions.nullish(),
  stop: z.union([z.string(), z.array(z.string())]).optional(),
  random_seed: z.int().min(0).nullish(),
  response_format: responseFormat.optional(),
  tools: z.array(tool).max(128).nullish(),
  tool_choice: toolChoice.optional(),
  parallel_tool_calls: z.boolean().optional(),
  presence_penalty: z.number().min(-2).max(2).optional(),
  frequency_penalty: z.number().min(-2).max(2).optional(),
  n: z.int().min(1).nullish(),
  prediction: z.strictObject({ type: z.literal('content').optional(), content: z.string() }).optional(),
  safe_prompt: z.boolean().optional(),
  prompt_mode: z.literal('reasoning').nullish(),
  reasoning_effort: z.string().nullish(),
  prompt_cache_key: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  guardrails: z.array(z.unknown()).nullish(),
});

/** A body that was accepted. */
export type MistralBody = z.infer<typeof mistralBody>;
