import { z } from 'zod/v4';

import { chatMessages, chatTools, namedToolChoice, streamOptions } from '../chat/chat-body.js';

const sampling = {
  model: z.string(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  max_tokens: z.int().min(1).nullish(),
  stream: z.boolean().nullish(),
  stream_options: streamOptions.nullish(),
};

/** What the host documents for chat: stop, seed, penalties and formats are not among it. */
export const tSystemsChatBody = z.strictObject({
  ...sampling,
  messages: chatMessages,
  tools: chatTools.optional(),
  tool_choice: z.union([z.enum(['auto', 'none', 'required']), namedToolChoice]).optional(),
});

/** What the host documents for a prompt that is sent as it is. */
export const tSystemsPromptBody = z.strictObject({ ...sampling, prompt: z.string().min(1) });

/** The settings both share. */
export type TSystemsSampling = Pick<z.infer<typeof tSystemsPromptBody>, 'max_tokens' | 'stream' | 'stream_options'>;
