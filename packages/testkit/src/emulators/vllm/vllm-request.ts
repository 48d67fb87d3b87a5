import { z } from 'zod/v4';

import { looseMessages, looseTool, stopTexts } from '../self-hosted/loose-chat-body.js';

const jsonSchema = z.record(z.string(), z.unknown());
const constraint = z.strictObject({
  json: z.union([jsonSchema, z.string()]).nullish(),
  regex: z.string().nullish(),
  choice: z.array(z.string()).nullish(),
  grammar: z.string().nullish(),
  structural_tag: z.string().nullish(),
});
const responseFormat = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('text') }),
  z.looseObject({ type: z.literal('json_object') }),
  z.looseObject({
    type: z.literal('json_schema'),
    json_schema: z.looseObject({ name: z.string(), schema: jsonSchema.optional(), strict: z.boolean().nullish() }),
  }),
  z.looseObject({ type: z.literal('structural_tag') }),
]);

/** Keys of every build. */
const shape = {
  messages: looseMessages(z.string()),
  model: z.string().nullish(),
  tools: z.array(looseTool).nullish(),
  tool_choice: z.union([z.string(), z.looseObject({})]).nullish(),
  response_format: responseFormat.nullish(),
  stream: z.boolean().nullish(),
  stream_options: z
    .looseObject({ include_usage: z.boolean().nullish(), continuous_usage_stats: z.boolean().nullish() })
    .nullish(),
  max_tokens: z.int().nullish(),
  max_completion_tokens: z.int().nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  top_k: z.int().nullish(),
  min_p: z.number().nullish(),
  seed: z.int().nullish(),
  stop: stopTexts,
  n: z.int().nullish(),
  skip_special_tokens: z.boolean().optional(),
};
const passing = [
  ...['frequency_penalty', 'presence_penalty', 'logit_bias', 'logprobs', 'top_logprobs', 'parallel_tool_calls', 'user'],
  ...[
    'best_of',
    'use_beam_search',
    'repetition_penalty',
    'length_penalty',
    'stop_token_ids',
    'min_tokens',
    'ignore_eos',
  ],
  ...['include_stop_str_in_output', 'echo', 'add_generation_prompt', 'continue_final_message', 'add_special_tokens'],
  ...['documents', 'chat_template', 'chat_template_kwargs', 'priority', 'request_id', 'spaces_between_special_tokens'],
];

const guided = {
  guided_json: z.union([jsonSchema, z.string()]).nullish(),
  guided_regex: z.string().nullish(),
  guided_choice: z.array(z.string()).nullish(),
  guided_grammar: z.string().nullish(),
};
const outputs = { structured_outputs: constraint.nullish() };

/** Builds of today let unknown keys pass and see nothing of them, `guided_json` among them. */
export const looseVllmBody = z.object({ ...shape, ...outputs });

/** Builds of 2024 refuse unknown keys and have the `guided_…` ones (runpod-workers/worker-vllm#85). */
export const strictVllmBody = z.strictObject({
  ...Object.fromEntries(passing.map((key) => [key, z.unknown().optional()])),
  ...shape,
  ...guided,
});

const anyBody = z.object({ ...shape, ...outputs, ...guided });

/** A body that was let in. */
export type VllmBody = z.infer<typeof anyBody>;
