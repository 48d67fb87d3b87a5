import { refusalOfOldTemplate, refusalOfThirdTemplate, type TemplateMessage } from '../../chat-template.js';
import type { ModelPrompt } from '../../scripted-model.js';
import { showMessages } from '../chat/chat-messages.js';
import { countPromptTokens } from '../self-hosted/count-prompt-tokens.js';
import { HostRefusal } from '../self-hosted/host-refusal.js';
import type { TgiTools } from './read-tgi-tools.js';
import { invalidTgiInput, type TgiBody } from './tgi-body.js';

/** The template of the served model: one that takes any roles, the old one of Mixtral 8x7B, or the third format's. */
export type TgiTemplate = 'plain' | 'v1' | 'v3';

/** What the model gets to see, and the room that is left for its answer. */
export interface TgiPrompt {
  readonly prompt: ModelPrompt;
  readonly promptTokens: number;
  readonly maxTokens: number;
}

/** The messages as the router reads them: with a text, even an empty one, a message has no calls; results have no id. */
export function readTgiMessages({ messages }: TgiBody): TgiBody['messages'] {
  return messages.map(({ role, content, tool_calls: calls }) =>
    (content ?? null) === null ? { role, tool_calls: calls } : { role, content },
  );
}

/** Renders a request, with the tools behind the last message's text whoever sent it, and fits it into the window. */
export function readTgiPrompt(
  body: TgiBody,
  { mode, tools }: TgiTools,
  { template, contextTokens }: { readonly template: TgiTemplate; readonly contextTokens: number },
): TgiPrompt {
  const read = readTgiMessages(body);
  const refusal = refusalOfTemplate(
    read.map(({ role }) => ({ role })),
    template,
  );
  if (refusal !== undefined) throw new HostRefusal(422, 'template_error', `Template error: ${refusal}`);
  const toolPrompt = `\nAnswer with one function object from this list: ${JSON.stringify(tools)}`;
  const messages = showMessages(read).map(({ role, text }, index, all) => ({
    role,
    text: mode !== 'off' && index === all.length - 1 ? `${text}${toolPrompt}` : text,
  }));
  const schema = schemaOfFormat(body);
  const prompt = {
    messages,
    toolNames: mode === 'off' ? [] : tools.map((tool) => tool.function.name),
    ...(schema === undefined ? {} : { schema }),
  };
  const promptTokens = countPromptTokens(prompt, []);
  return { prompt, promptTokens, maxTokens: fit(body, promptTokens, contextTokens) };
}

function refusalOfTemplate(messages: readonly TemplateMessage[], template: TgiTemplate): string | undefined {
  if (template === 'plain') return undefined;
  return template === 'v1' ? refusalOfOldTemplate(messages) : refusalOfThirdTemplate(messages);
}

function schemaOfFormat({ response_format: format }: TgiBody): unknown {
  if (!format || format.type === 'regex') return undefined;
  return format.type === 'json_schema' ? format.value.schema : format.value;
}

function fit(body: TgiBody, promptTokens: number, contextTokens: number): number {
  const given = body.max_tokens ?? body.max_completion_tokens ?? undefined;
  if (promptTokens >= contextTokens) {
    throw invalidTgiInput(`\`inputs\` must have less than ${contextTokens} tokens. Given: ${promptTokens}`);
  }
  if (given !== undefined && promptTokens + given > contextTokens) {
    const words = `Given: ${promptTokens} \`inputs\` tokens and ${given} \`max_new_tokens\``;
    throw invalidTgiInput(`\`inputs\` tokens + \`max_new_tokens\` must be <= ${contextTokens}. ${words}`);
  }
  return given ?? Math.min(1024, contextTokens - promptTokens);
}
