import { z } from 'zod/v4';

/** A message's content: a text or parts. */
export const looseContent = z
  .union([z.string(), z.array(z.object({ type: z.string(), text: z.string().optional() }))])
  .nullish();

/** The messages of a chat-completions body for a server that lets unknown keys pass. */
export function looseMessages<Arguments extends z.ZodType>(argumentsOfCall: Arguments) {
  return z
    .array(
      z.object({
        role: z.string(),
        content: looseContent,
        tool_calls: z
          .array(
            z.object({
              id: z.string().nullish(),
              function: z.object({ name: z.string(), arguments: argumentsOfCall }),
            }),
          )
          .nullish(),
        tool_call_id: z.string().nullish(),
      }),
    )
    .min(1);
}

/** A tool of a chat-completions body for a server that lets unknown keys pass. */
export const looseTool = z.object({
  type: z.literal('function'),
  function: z.object({
    name: z.string().min(1),
    description: z.string().nullish(),
    parameters: z.record(z.string(), z.unknown()).nullish(),
  }),
});

/** A tool as {@link looseTool} reads it. */
export type LooseTool = z.infer<typeof looseTool>;

/** Texts that end the answer. */
export const stopTexts = z.union([z.string(), z.array(z.string())]).nullish();
