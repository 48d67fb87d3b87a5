import { z } from 'zod/v4';

import type { WorkersAIModel } from './workers-ai-models.js';

const name = z.string();
/** `type` and `properties` are demanded, and `type` and `description` of every property (Workers AI documentation). */
const parameters = z.looseObject({
  type: z.string(),
  properties: z.record(z.string(), z.looseObject({ type: z.string(), description: z.string() })),
});
const flatTool = z.strictObject({ name, description: z.string(), parameters });
const wrappedTool = z.strictObject({ type: z.string(), function: flatTool });
const tool = z.union([wrappedTool, flatTool]);
const responseFormat = z.strictObject({
  type: z.enum(['json_object', 'json_schema']),
  /** The schema itself, not wrapped (cloudflare/ai#559). */
  json_schema: z.record(z.string(), z.unknown()).optional(),
});

const stream = { stream: z.boolean().default(false), max_tokens: z.int().min(1).default(256) };
const busy = { options: z.strictObject({ rejectIfBusy: z.boolean().optional() }).optional() };

const mixtralText = z.string().min(1).max(4096);
const mixtral = {
  prompt: z.strictObject({ prompt: mixtralText, raw: z.boolean().default(false), ...stream, ...busy }),
  messages: z.strictObject({
    messages: z.array(z.strictObject({ role: z.string(), content: z.string().max(4096) })),
    ...stream,
    ...busy,
  }),
};

const legacySampling = {
  ...stream,
  ...busy,
  raw: z.boolean().default(false),
  lora: z.string().optional(),
  temperature: z.number().min(0).max(5).default(0.6),
  top_p: z.number().min(0).max(2).optional(),
  top_k: z.int().min(1).max(50).optional(),
  seed: z.int().min(1).max(9_999_999_999).optional(),
  repetition_penalty: z.number().min(0).max(2).optional(),
  frequency_penalty: z.number().min(0).max(2).optional(),
  presence_penalty: z.number().min(0).max(2).optional(),
  response_format: responseFormat.optional(),
};
const legacyTools = {
  tools: z.array(tool).optional(),
  functions: z.array(z.strictObject({ name, code: z.string() })).optional(),
};
const longText = z.string().max(131_072);
const legacy = {
  prompt: z.strictObject({ prompt: longText.min(1), ...legacySampling }),
  messages: z.strictObject({
    messages: z.array(z.strictObject({ role: z.string(), content: longText, name: z.string().optional() })),
    ...legacySampling,
    ...legacyTools,
  }),
};

const wideSampling = {
  ...legacySampling,
  top_p: z.number().min(0.001).max(1).optional(),
  frequency_penalty: z.number().min(-2).max(2).optional(),
  presence_penalty: z.number().min(-2).max(2).optional(),
};
const parts = z.array(z.strictObject({ type: z.literal('text'), text: z.string() }));
const legacyParts = {
  prompt: z.strictObject({ prompt: longText.min(1), ...wideSampling }),
  messages: z.strictObject({
    messages: z.array(z.strictObject({ role: z.string(), content: z.union([longText, parts]) })),
    ...wideSampling,
    ...legacyTools,
  }),
};

const nineCharacters = z.string().regex(/^[a-zA-Z0-9]{9}$/);
const newerMessage = z.strictObject({
  role: z.string(),
  content: z.union([longText, parts]),
  name: z.string().optional(),
  tool_call_id: nineCharacters.optional(),
  tool_calls: z
    .array(
      z.strictObject({
        id: nineCharacters,
        type: z.literal('function'),
        function: z.strictObject({ name, arguments: z.string() }),
      }),
    )
    .optional(),
});
const newerSettings = {
  ...wideSampling,
  temperature: z.number().min(0).max(5).default(0.15),
  guided_json: z.record(z.string(), z.unknown()).optional(),
};
const toolChoice = z.union([
  z.enum(['auto', 'none', 'required', 'any']),
  z.strictObject({ type: z.literal('function'), function: z.strictObject({ name }) }),
]);
const newer = {
  prompt: z.strictObject({ prompt: longText.min(1), ...newerSettings }),
  messages: z.strictObject({
    messages: z.array(newerMessage),
    ...newerSettings,
    ...legacyTools,
    tool_choice: toolChoice.optional(),
    parallel_tool_calls: z.boolean().optional(),
  }),
};

/** What any of the schemas may have let through. */
export type WorkersAIInput = Partial<z.infer<typeof newer.prompt> & z.infer<typeof newer.messages>> &
  Pick<z.infer<typeof newer.prompt>, 'stream' | 'max_tokens'>;

const schemas: Readonly<
  Record<WorkersAIModel['input'], Readonly<Record<'prompt' | 'messages', z.ZodType<WorkersAIInput>>>>
> = { mixtral, legacy, 'legacy-parts': legacyParts, newer };

/** The schema for the form of a body: `oneOf` prompt and messages. */
export function inputSchema(input: WorkersAIModel['input'], body: object): z.ZodType<WorkersAIInput> {
  return schemas[input]['messages' in body ? 'messages' : 'prompt'];
}
