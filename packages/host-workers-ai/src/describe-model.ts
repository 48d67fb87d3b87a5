import { constrained } from '@windrose/core/constrained';
import { type ChatRequest, describeProperties, type ToolSpec } from '@windrose/core/host';
import { emulated } from '@windrose/core/emulated';
import { native } from '@windrose/core/native';
import { raw } from '@windrose/core/raw';
import { type ChatHostDescription, writePlainMessages, writeSettings } from '@windrose/wire';
import { capabilitiesOf } from './workers-ai-capabilities.js';
import { classifyWorkersAI } from './workers-ai-refusals.js';

/** Which model, and what it takes beyond the settings every host knows. */
export interface WorkersAIModelOptions {
  /** Default `@cf/mistral/mixtral-8x7b-instruct-v0.1-awq`. */
  readonly model?: string;
  /** Name or id of a LoRA adapter to put on the model, where the model takes one. */
  readonly lora?: string;
  /** Sends a prompt of our own in Mistral's format v1, past the server's template. Default false. */
  readonly raw?: boolean;
}

type Described = Omit<ChatHostDescription, 'model' | 'url' | 'raw'> & {
  readonly raw: Omit<NonNullable<ChatHostDescription['raw']>, 'url'>;
};

/** All of a host's description but where it is. */
export function describeModel(
  options: WorkersAIModelOptions,
  api: 'native' | 'v1',
): { readonly model: string; readonly description: Described } {
  const { model = '@cf/mistral/mixtral-8x7b-instruct-v0.1-awq', lora } = options;
  const table = capabilitiesOf(model);
  const isRaw = options.raw === true;
  const description: Described = {
    name: 'workers-ai',
    capabilities: isRaw ? { ...table, chat: false, raw: 'v1' } : table,
    strategies: isRaw ? [raw] : [native, constrained, emulated],
    ...(lora !== undefined && { extraBody: { lora } }),
    spelling: {
      // The schema stands there by itself (Cloudflare's page on JSON mode; issue cloudflare/ai#559), and never in a stream.
      output: ({ schema }) =>
        guidedModels.has(model)
          ? { guided_json: schema }
          : { response_format: { type: 'json_schema', json_schema: schema } },
      streams: ({ output }) => output === undefined,
      streamUsage: api === 'v1',
      omitAutoToolChoice: true,
      tool: writeTool,
      ...(api === 'native' && { body: writeNativeBody }),
    },
    raw: {
      body: ({ sampling }, prompt) => ({ prompt, raw: true, stream: true, ...writeSettings(sampling) }),
    },
    classify: classifyWorkersAI,
  };
  return { model, description };
}

/** Newer models bind an answer by a field of their own (Cloudflare's model page of Mistral Small 3.1). */
const guidedModels: ReadonlySet<string> = new Set(['@cf/mistralai/mistral-small-3.1-24b-instruct']);

/** Every property of a tool must have a type and a description (Cloudflare's schema of text generation). */
function writeTool({ name, description, parameters }: ToolSpec): unknown {
  return { type: 'function', function: { name, description, parameters: describeProperties(parameters) } };
}

/** The model stands in the path, and legacy models know no roles of tools. */
function writeNativeBody(
  { model: _model, ...body }: Record<string, unknown>,
  request: ChatRequest,
): Record<string, unknown> {
  return { ...body, messages: writePlainMessages(request.messages) };
}
