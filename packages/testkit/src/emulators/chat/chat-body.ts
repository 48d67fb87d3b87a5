import { z } from 'zod/v4';

const call = z.strictObject({
  id: z.string(),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
});

/** The messages of a strict chat-completions body: texts are strings, arguments JSON text. */
export const chatMessages = z
  .array(
    z.discriminatedUnion('role', [
      z.strictObject({ role: z.literal('system'), content: z.string() }),
      z.strictObject({ role: z.literal('user'), content: z.string() }),
      z.strictObject({
        role: z.literal('assistant'),
        content: z.string().nullish(),
        tool_calls: z.array(call).min(1).optional(),
      }),
      z.strictObject({
        role: z.literal('tool'),
        content: z.string(),
        tool_call_id: z.string(),
        name: z.string().optional(),
      }),
    ]),
  )
  .min(1);

/** The tools of a strict chat-completions body. */
export const chatTools = z
  .array(
    z.strictObject({
      type: z.literal('function'),
      function: z.strictObject({
        name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
        description: z.string().optional(),
        parameters: z.record(z.string(), z.unknown()).optional(),
        strict: z.boolean().nullish(),
      }),
    }),
  )
  .min(1);

/** One tool demanded by its name. */
export const namedToolChoice = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({ name: z.string() }),
});

/** What a stream is asked to tell besides the answer. */
export const streamOptions = z.strictObject({ include_usage: z.boolean().optional() });

/** A schema as OpenAI wraps it. */
export const jsonSchemaFormat = z.strictObject({
  type: z.literal('json_schema'),
  json_schema: z.strictObject({
    name: z.string().min(1),
    description: z.string().optional(),
    schema: z.record(z.string(), z.unknown()),
    strict: z.boolean().nullish(),
  }),
});

/** How an answer may be bound: not at all, to JSON, to a schema. */
export const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  jsonSchemaFormat,
]);

/** The schema a format binds the answer to; JSON of any shape is an object. */
export function schemaOfFormat(format: z.infer<typeof responseFormat> | null | undefined): unknown {
  if (format?.type === 'json_schema') return format.json_schema.schema;
  return format?.type === 'json_object' ? { type: 'object' } : undefined;
}
