import { z } from 'zod/v4';

import { HostRefusal } from '../self-hosted/host-refusal.js';
import { looseTool } from '../self-hosted/loose-chat-body.js';

const object = z.record(z.string(), z.unknown());

/** A body of `/api/chat`; unknown keys pass unseen, arguments are objects, content is one text. */
export const ollamaNativeBody = z.object({
  model: z.string().min(1),
  messages: z
    .array(
      z.object({
        role: z.string(),
        content: z.string().nullish(),
        images: z.array(z.string()).nullish(),
        tool_calls: z
          .array(z.object({ id: z.string().optional(), function: z.object({ name: z.string(), arguments: object }) }))
          .nullish(),
        tool_name: z.string().optional(),
        tool_call_id: z.string().optional(),
      }),
    )
    .nullish(),
  tools: z.array(looseTool).nullish(),
  format: z.unknown().optional(),
  stream: z.boolean().nullish(),
  options: object.nullish(),
});

const optionTypes: Readonly<Record<string, { readonly form: z.ZodType; readonly type: string }>> = {
  ...Object.fromEntries(
    ['temperature', 'top_p', 'min_p', 'repeat_penalty', 'presence_penalty', 'frequency_penalty'].map((name) => [
      name,
      { form: z.number(), type: 'float32' },
    ]),
  ),
  ...Object.fromEntries(
    ['num_ctx', 'num_predict', 'top_k', 'seed', 'repeat_last_n', 'num_keep'].map((name) => [
      name,
      { form: z.int(), type: 'integer' },
    ]),
  ),
  stop: { form: z.array(z.string()), type: 'array' },
};

/** Reads a body as the server's language does, which names the type it did not expect. */
export function readOllamaBody<Schema extends z.ZodType>(form: Schema, body: unknown): z.output<Schema> {
  const parsed = form.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.filter((part) => typeof part === 'string').join('.');
  throw badOllamaRequest(`json: cannot unmarshal value into Go struct field ChatRequest.${path}: ${issue?.message}`);
}

/** Refuses options of a wrong type; names it does not know are passed over. */
export function checkOllamaOptions(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    const known = Object.hasOwn(optionTypes, name) ? optionTypes[name] : undefined;
    if (known === undefined || value === null || known.form.safeParse(value).success) continue;
    throw badOllamaRequest(`option "${name}" must be of type ${known.type}`);
  }
}

/** The schema of `format`: none, any JSON object, or the one that is given. */
export function readOllamaFormat(format: unknown): unknown {
  if (format === undefined || format === null || format === '') return undefined;
  if (format === 'json') return { type: 'object' };
  if (typeof format === 'object' && !Array.isArray(format)) return format;
  throw badOllamaRequest(`invalid format: ${JSON.stringify(format)}; expected "json" or a valid JSON Schema object`);
}

/** A refusal of a request with status 400. */
export function badOllamaRequest(message: string): HostRefusal {
  return new HostRefusal(400, 'invalid_request_error', message);
}
