import { z } from 'zod/v4';

import {
  chatMessages,
  chatTools,
  namedToolChoice,
  responseFormat,
  schemaOfFormat,
  streamOptions,
} from '../chat/chat-body.js';
import type { NvidiaEmulatorOptions } from './nvidia-options.js';

const schema = z.record(z.string(), z.unknown());

/** The body of the API reference of Mixtral 8x22B: no tools, no format, and ranges that are narrower than elsewhere. */
const documented = {
  model: z.string(),
  messages: chatMessages,
  max_tokens: z.int().min(1).default(1024),
  stream: z.boolean().default(false),
  stream_options: streamOptions.nullish(),
  temperature: z.number().min(0).max(1).default(0.5),
  top_p: z.number().min(0).max(1).default(1),
  stop: z.union([z.string(), z.array(z.string())]).nullish(),
  frequency_penalty: z.number().min(-2).max(2).default(0),
  presence_penalty: z.number().min(-2).max(2).default(0),
  seed: z.int().default(0),
};

/** Keys that are read besides the documented ones; tools are read to be refused in words of their own. */
const further = {
  tools: chatTools.optional(),
  tool_choice: z.union([z.enum(['auto', 'none', 'required']), namedToolChoice]).optional(),
  response_format: responseFormat.nullish(),
  guided_json: schema.optional(),
  nvext: z.strictObject({ guided_json: schema.optional() }).optional(),
};

const body = z.strictObject({ ...documented, ...further });

/** A body that was accepted. */
export type NvidiaBody = z.infer<typeof body>;

/** The body this deployment takes: keys it does not know are refused or dropped. */
export function nvidiaBodySchema({ nim = false, unknownKeys }: NvidiaEmulatorOptions): z.ZodType<NvidiaBody> {
  const shape = nim ? { ...body.shape, temperature: z.number().min(0).default(1) } : body.shape;
  const ignores = unknownKeys === 'ignore' || (nim && unknownKeys === undefined);
  return ignores ? z.object(shape) : z.strictObject(shape);
}

const schemaFields = ['response_format', 'guided_json', 'nvext'] as const;

/** The fields of a body that this deployment does not know, although others do. */
export function unknownSchemaFields(given: NvidiaBody, { nim = false, output, unknownKeys }: NvidiaEmulatorOptions) {
  if (output === 'ignored' || unknownKeys === 'ignore' || (nim && unknownKeys === undefined)) return [];
  const bound = output ?? (nim ? 'response_format' : undefined);
  return schemaFields.filter((field) => field !== bound && given[field] !== undefined && given[field] !== null);
}

/** The schema this deployment binds the answer to. */
export function boundSchema(given: NvidiaBody, { nim = false, output }: NvidiaEmulatorOptions): unknown {
  switch (output ?? (nim ? 'response_format' : undefined)) {
    case 'response_format':
      return schemaOfFormat(given.response_format);
    case 'guided_json':
      return given.guided_json;
    case 'nvext':
      return given.nvext?.guided_json;
    default:
      return undefined;
  }
}
