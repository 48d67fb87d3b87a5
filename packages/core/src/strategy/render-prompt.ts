import type { Issue } from '../errors.js';
import type { MistralFormat } from '../host/capabilities.js';
import type { ToolSpec } from '../host/host.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
import { MessageError, type PromptMessage } from './prompt-message.js';
import { promptText, renderSegments } from './render-segments.js';
import { checkMessages, type Purpose } from './validate-messages.js';

/** The parts of a tool that stand in a prompt; what is left out is empty, as in Mistral's own library. */
export interface PromptToolParts {
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of the arguments. */
  readonly parameters?: JsonSchema;
}

/** A tool as a prompt offers it: by its parts, or as one of Windrose's own tools, which carry them in `spec`. */
export type PromptTool = PromptToolParts | { readonly spec: PromptToolParts };

/** How a prompt is written. */
export interface RenderPromptOptions {
  readonly format: MistralFormat;
  readonly tools?: readonly PromptTool[];
  /**
   * What the prompt is for. Given, all is refused that Mistral's own validator refuses for it; unsaid, ids of calls and how the
   * conversation ends are not judged, as Mistral's encoder does not look at them.
   */
  readonly purpose?: Exclude<Purpose, 'rendering'>;
  /** The last turn, which is the assistant's, stays open: the model goes on writing it. */
  readonly continueFinal?: boolean;
  /**
   * Whether control tokens spelled out in content are broken up, `[INST]` to `[ INST]`, so that no content can speak the protocol.
   * `false` keeps content letter by letter: for a reader that takes no control token from text, or to compare prompts. Default true.
   */
  readonly defuse?: boolean;
}

/**
 * Writes a conversation as the prompt text Mistral's own encoder makes of it, in the format of a model's vocabulary.
 *
 * Throws `MessageError` naming the message that cannot stand in such a prompt, and `CapabilityError` for tools in v1 and for images.
 */
export function renderPrompt(messages: readonly PromptMessage[], options: RenderPromptOptions): string {
  const { format, purpose = 'rendering', continueFinal = false, defuse = true } = options;
  const tools = (options.tools ?? []).map(toSpec);
  refuse(checkMessages(messages, format, { purpose, continueFinal, tools }));
  const asked = continueFinal ? openLast(messages) : messages;
  return promptText(renderSegments(asked, { format, tools, defuseContent: defuse }));
}

function toSpec(tool: PromptTool): ToolSpec {
  const { name, description = '', parameters = {} } = 'spec' in tool ? tool.spec : tool;
  return { name, description, parameters };
}

function refuse(issues: readonly Issue[]): void {
  const [first, ...others] = issues;
  if (first === undefined) return;
  const more = others.map(({ path, message }) => `; ${path}: ${message}`);
  throw new MessageError(first.message + more.join(''), first.path);
}

function openLast(messages: readonly PromptMessage[]): readonly PromptMessage[] {
  const last = messages.at(-1);
  const path = `messages[${messages.length - 1}]`;
  if (last?.role !== 'assistant') throw new MessageError('only a turn of the assistant can be continued', path);
  if (last.prefix === true) throw new MessageError('a prefix is continued by itself: leave `continueFinal` out', path);
  return messages.with(-1, { ...last, prefix: true });
}
